import { createHash } from 'node:crypto';
import type { Core } from './core.ts';
import { describe, InputError, type Problem } from './errors.ts';

/** The key of the saved state that says what was warned of. */
const KEY = 'warned';

/** Two problems are the same when they are told in the same words. */
const fingerprint = ({ input, text }: Problem): string =>
  createHash('sha256').update(`${input}: ${text}`).digest('hex').slice(0, 12);

/** What of an error nobody was warned of yet in this job. From now on, somebody was. */
export function news(core: Pick<Core, 'getState' | 'saveState'>, error: InputError): InputError | undefined {
  const known = new Set(core.getState(KEY).split(' '));
  const left = error.problems.filter((problem) => !known.has(fingerprint(problem)));
  core.saveState(KEY, [...known, ...left.map(fingerprint)].join(' ').trim());
  return left.length === 0 ? undefined : new InputError(left);
}

/**
 * Warns of inputs that the message goes out without. Main and post read the same inputs, so what main has warned of,
 * post doesn't say again. A flaw never fails a step.
 */
export function warnOnce(
  core: Pick<Core, 'getState' | 'saveState' | 'warning'>,
  leftOut: InputError | undefined,
): void {
  const left = leftOut && news(core, leftOut);
  if (left !== undefined) core.warning(`Google Chat: ${describe(left)}`);
}

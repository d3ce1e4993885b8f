import { createHash } from 'node:crypto';
import type { Core } from './core.ts';
import type { Deps } from './deps.ts';
import { describe, InputError, type Problem } from './errors.ts';
import { noSecretsReason } from './github/event.ts';
import type { ChatMessage } from './google-chat/chat.ts';
import { hasCredentials } from './inputs/connection.ts';

/**
 * Why this run has nothing to sign in with through nobody's fault; `undefined` when it has, or when the
 * workflow itself is at fault. The same at the start and at the end of a job.
 */
export function skipReason({ core, env, event }: Deps): string | undefined {
  if (hasCredentials(core, env)) return undefined;
  const reason = noSecretsReason(event);
  return reason === undefined ? undefined : `The credentials are empty: ${reason}.`;
}

/** Shows what would be sent, in the log and in the job summary. */
export async function showDryRun(core: Core, title: string, message: ChatMessage): Promise<void> {
  // The same JSON in a spelling that the log does not take for a command, wherever in a line it stands.
  const json = JSON.stringify(message, null, 2).replaceAll('##[', '##\\u005b');
  core.info(`Dry run. ${title}:\n${json}`);
  await core.summary
    .addHeading('Google Chat: dry run', 3)
    .addRaw(`${title}.`, true)
    .addCodeBlock(asHtml(json), 'json')
    .write();
}

/** The summary is HTML, and the toolkit puts into it what it is given. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The key of the saved state that says what was warned of. */
const KEY = 'warned';

/** Two problems are the same when they are told in the same words. */
const problemId = ({ input, text }: Problem): string =>
  createHash('sha256').update(`${input}: ${text}`).digest('hex').slice(0, 12);

/** What of an error nobody was warned of yet in this job. From now on, somebody was. */
export function newProblems(core: Pick<Core, 'getState' | 'saveState'>, error: InputError): InputError | undefined {
  const known = new Set(core.getState(KEY).split(' '));
  const left = error.problems.filter((problem) => !known.has(problemId(problem)));
  core.saveState(KEY, [...known, ...left.map(problemId)].join(' ').trim());
  return left.length === 0 ? undefined : new InputError(left);
}

/**
 * Warns of inputs that the message goes out without. Main and post read the same inputs, so what main has warned of,
 * post doesn't say again. A flaw never fails a step.
 */
export function warnOnce(
  core: Pick<Core, 'getState' | 'saveState' | 'warning'>,
  inputWarnings: InputError | undefined,
): void {
  const left = inputWarnings && newProblems(core, inputWarnings);
  if (left !== undefined) core.warning(`Google Chat: ${describe(left)}`);
}

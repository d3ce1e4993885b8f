import type { Core } from './core.ts';
import type { Action } from './deps.ts';
import { asError, describe } from './errors.ts';
import { depsOf, REAL, type World } from './host.ts';
import { onErrorOf } from './inputs/connection.ts';
import { withoutTokens } from './secrets.ts';

/** What to do if an action fails. The input `on-error` overrides this, except `always fail`. */
export type Policy = { readonly onFailure: 'warn' | 'fail' | 'always fail' };

/**
 * Runs an action. The only place that reports a thrown error, as a warning or as a failure of the step.
 */
export async function run(action: Action, policy: Policy, world: World = REAL): Promise<void> {
  const { core } = world;
  try {
    await action(depsOf(world));
  } catch (thrown) {
    const error = asError(thrown);
    core.debug(withoutTokens(error.stack ?? ''));
    const line = `Google Chat: ${describe(error)}`;
    if (failurePolicy(core, policy) === 'warn') core.warning(line);
    else core.setFailed(line);
  }
}

function failurePolicy(core: Core, { onFailure }: Policy): Policy['onFailure'] {
  return onFailure === 'always fail' ? onFailure : (onErrorOf(core) ?? onFailure);
}

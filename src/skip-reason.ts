import type { Deps } from './deps.ts';
import { whySecretsAreWithheld } from './github/event.ts';
import { givesCredentials } from './inputs/sign-in.ts';

/**
 * Why this run has nothing to sign in with through nobody's fault; `undefined` when it has, or when the
 * workflow itself is at fault. The same at the start and at the end of a job.
 */
export function whyQuiet({ core, env, event }: Deps): string | undefined {
  if (givesCredentials(core, env)) return undefined;
  const reason = whySecretsAreWithheld(event);
  return reason === undefined ? undefined : `The credentials are empty: ${reason}.`;
}

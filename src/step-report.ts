import { createHash } from 'node:crypto';
import type { Core } from './core.ts';
import type { Deps } from './deps.ts';
import { describe, InputError, type Problem } from './errors.ts';
import { noSecretsReason } from './github/event.ts';
import type { ChatMessage } from './google-chat/chat-api.ts';
import { hasCredentials } from './inputs/connection.ts';

/**
 * Why the step is skipped: it has no credentials, and GitHub gives this run no secrets. `undefined` if it has credentials,
 * or if they are missing for another reason, which is an error. Main and post get the same answer.
 */
export function skipReason({ core, env, event }: Deps): string | undefined {
  if (hasCredentials(core, env)) return undefined;
  return noSecretsReason(event);
}

/** Prints a message that a dry run does not send to the log and the job summary. */
export async function showDryRun(core: Core, title: string, message: ChatMessage): Promise<void> {
  // The runner reads `##[` anywhere in a line as a command. The escaped JSON has the same value.
  const json = JSON.stringify(message, null, 2).replaceAll('##[', '##\\u005b');
  core.info(`Dry run. ${title}:\n${json}`);
  await core.summary
    .addHeading('Google Chat: dry run', 3)
    .addRaw(`${title}.`, true)
    .addCodeBlock(asHtml(json), 'json')
    .write();
}

/** Escapes text for the job summary, which is HTML. The toolkit does not escape it. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The saved state that lists the problems already reported in this job. */
const STATE_KEY = 'warned';

/** Identifies a problem by its input and text. */
const problemId = ({ input, text }: Problem): string =>
  createHash('sha256').update(`${input}: ${text}`).digest('hex').slice(0, 12);

/** Returns the problems of an error that were not reported yet in this job, and records them as reported. */
export function newProblems(core: Pick<Core, 'getState' | 'saveState'>, error: InputError): InputError | undefined {
  const reported = new Set(core.getState(STATE_KEY).split(' '));
  const remaining = error.problems.filter((problem) => !reported.has(problemId(problem)));
  core.saveState(STATE_KEY, [...reported, ...remaining.map(problemId)].join(' ').trim());
  return remaining.length === 0 ? undefined : new InputError(remaining);
}

/**
 * Warns about inputs that the message is sent without. Main and post read the same inputs, so post does not repeat the
 * warnings of main. These problems never fail the step.
 */
export function warnOnce(
  core: Pick<Core, 'getState' | 'saveState' | 'warning'>,
  inputWarnings: InputError | undefined,
): void {
  const remaining = inputWarnings && newProblems(core, inputWarnings);
  if (remaining !== undefined) core.warning(`Google Chat: ${describe(remaining)}`);
}

import { clientMessageId, type ClientMessageId, type SpaceName } from '../chat/names.ts';
import type { RunEvent } from '../github/event.ts';
import type { MessageAddress } from '../inputs/runner.ts';

/**
 * The id of this job's message in a space: a function of the space, server, repository, run, attempt, job and
 * `message-key`, so that every step of the job computes the same one and nothing has to be handed along.
 * A job is told by its id; where a server has none for it, by its name and its place in the matrix.
 */
export function statusMessageId(
  event: RunEvent,
  { space, runner, messageKey }: MessageAddress & { readonly space: SpaceName },
): ClientMessageId {
  const { serverUrl, repository, runId, runAttempt, job } = event;
  const { jobId, jobIndex = '', matrixValues = '' } = runner;
  const which = jobId === undefined ? ['leg', job, jobIndex, matrixValues] : ['id', jobId];
  return clientMessageId(`${runId}-${runAttempt}`, [
    space,
    serverUrl,
    repository,
    runId,
    runAttempt,
    ...which,
    messageKey ?? '',
  ]);
}

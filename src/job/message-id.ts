import { clientMessageId, type ClientMessageId, type SpaceName } from '../google-chat/names.ts';
import type { RunEvent } from '../github/event.ts';
import type { MessageAddress } from '../inputs/placement.ts';

/**
 * The id of this job's message in a space. It is computed from the space, server, repository, run, attempt, job and
 * `message-key`, so every step of the job gets the same id without passing it on.
 *
 * If the runner gives no run id or no job id, other jobs can have the same values, such as two calls of one reusable
 * workflow. The id then includes the status step's random `stepId`. Main passes it to post in the saved state, and to
 * progress in the progress file.
 */
export function statusMessageId(
  event: RunEvent,
  address: MessageAddress & { readonly space: SpaceName },
  stepId: string | undefined,
): ClientMessageId {
  const key = jobKey(event, address);
  const isUnique = event.runId !== '' && address.runner.jobId !== undefined;
  return isUnique || stepId === undefined ? key : clientMessageId(label(event), [key, stepId]);
}

/** A key that all steps of a job share. It is unique to the job if the runner gives a run id and a job id. */
export function jobKey(
  event: RunEvent,
  { space, runner, messageKey }: MessageAddress & { readonly space: SpaceName },
): ClientMessageId {
  const { serverUrl, repository, runId, runAttempt, job } = event;
  const { jobId, jobIndex = '', matrixValues = '' } = runner;
  const jobParts = jobId === undefined ? ['leg', job, jobIndex, matrixValues] : ['id', jobId];
  return clientMessageId(label(event), [
    space,
    serverUrl,
    repository,
    runId,
    runAttempt,
    ...jobParts,
    messageKey ?? '',
  ]);
}

const label = ({ runId, runAttempt }: RunEvent): string => `${runId}-${runAttempt}`;

import { clientMessageId, type ClientMessageId, type SpaceName } from '../google-chat/names.ts';
import type { RunEvent } from '../github/event.ts';
import type { MessageAddress } from '../inputs/placement.ts';

/**
 * The id of this job's message in a space: a function of the space, server, repository, run, attempt, job and
 * `message-key`, so that every step of the job computes the same one and nothing has to be handed along.
 *
 * Where the runner doesn't say which job of which run this is, other jobs or runs may have all of that in common, such
 * as two calls of one reusable workflow. There the status step's random `stepId` tells its message from theirs; main
 * hands it to post, and to progress in the same job.
 */
export function statusMessageId(
  event: RunEvent,
  address: MessageAddress & { readonly space: SpaceName },
  stepId: string | undefined,
): ClientMessageId {
  const key = jobKey(event, address);
  const isKnown = event.runId !== '' && address.runner.jobId !== undefined;
  return isKnown || stepId === undefined ? key : clientMessageId(label(event), [key, stepId]);
}

/** What steps of one job have in common with each other, and with no other job as far as the runner tells them apart. */
export function jobKey(
  event: RunEvent,
  { space, runner, messageKey }: MessageAddress & { readonly space: SpaceName },
): ClientMessageId {
  const { serverUrl, repository, runId, runAttempt, job } = event;
  const { jobId, jobIndex = '', matrixValues = '' } = runner;
  const which = jobId === undefined ? ['leg', job, jobIndex, matrixValues] : ['id', jobId];
  return clientMessageId(label(event), [space, serverUrl, repository, runId, runAttempt, ...which, messageKey ?? '']);
}

const label = ({ runId, runAttempt }: RunEvent): string => `${runId}-${runAttempt}`;

import { type Reader, oneOf, type Parse } from './reader.ts';

/** What identifies a job's message within its space. */
export type MessageAddress = {
  /** Distinguishes two uses of the action in one job. */
  readonly messageKey: string | undefined;
  readonly runner: RunnerInputs;
};

/** Inputs that the runner fills in from defaults in action.yml. Users don't set them. */
export type RunnerInputs = {
  /** The job's id in GitHub's REST API; missing on older GitHub Enterprise Servers. */
  readonly jobId: string | undefined;
  readonly jobIndex: string | undefined;
  /** The values of the job's matrix, such as "windows, 22". An object shows as "Object". */
  readonly matrixValues: string | undefined;
};

/** Reads {@link RunnerInputs}. */
export function runnerInputs(read: Reader): RunnerInputs {
  return {
    jobId: read.optional('job-id'),
    jobIndex: read.optional('job-index'),
    matrixValues: read.optional('matrix-values'),
  };
}

/**
 * Parses a thread key of at most 4,000 characters
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#Thread).
 */
export const threadKey: Parse<string> = (value) => {
  if (value.length > 4000) throw new Error(`has ${value.length} characters. The maximum is 4,000.`);
  return value;
};

/** Which thread the first post of a message goes to, and whether it is silent. */
export type Arrival = { readonly threadKey: string | undefined; readonly silent: boolean };

/** Reads {@link Arrival}. Chat rejects silent messages in a thread, so there the message is not silent. */
export function arrivalInputs(read: Reader): Arrival {
  const silent = read.setting('notification', oneOf('default', 'silent')) === 'silent';
  const key = read.setting('thread-key', threadKey);
  if (silent && key !== undefined) read.warning('notification', SILENT_IN_THREAD);
  return { threadKey: key, silent: silent && key === undefined };
}

/** https://developers.google.com/workspace/chat/create-messages */
const SILENT_IN_THREAD =
  'a silent message cannot start or reply to a thread, so this message is not silent. ' +
  'Remove thread-key or notification: silent.';

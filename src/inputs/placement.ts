import { type Reader, oneOf, type Parse } from './reader.ts';

/** What tells a job's message from every other in its space. */
export type MessageAddress = {
  /** Tells apart two uses of the action in one job. */
  readonly messageKey: string | undefined;
  readonly runner: RunnerInputs;
};

/** What the runner fills in by the defaults of action.yml; nobody writes these. */
export type RunnerInputs = {
  /** The job's id in GitHub's REST API; missing on older GitHub Enterprise Servers. */
  readonly jobId: string | undefined;
  readonly jobIndex: string | undefined;
  /** The values of the job's matrix, such as "windows, 22"; an object among them is "Object". */
  readonly matrixValues: string | undefined;
};

/** Reads what the runner fills in. */
export function runnerInputs(read: Reader): RunnerInputs {
  return {
    jobId: read.optional('job-id'),
    jobIndex: read.optional('job-index'),
    matrixValues: read.optional('matrix-values'),
  };
}

/** A thread's key: at most 4,000 characters (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#Thread). */
export const threadKey: Parse<string> = (written) => {
  if (written.length > 4000) throw new Error(`has ${written.length} characters; Chat takes 4,000.`);
  return written;
};

/** Where the first post of a message goes, and whether it makes no sound. */
export type Arrival = { readonly threadKey: string | undefined; readonly silent: boolean };

/** Reads how the first post arrives. Chat takes no silent message in a thread, so there it is not silent. */
export function arrivalInputs(read: Reader): Arrival {
  const silent = read.setting('notification', oneOf('default', 'silent')) === 'silent';
  const key = read.setting('thread-key', threadKey);
  if (silent && key !== undefined) read.warning('notification', SILENT_IN_THREAD);
  return { threadKey: key, silent: silent && key === undefined };
}

/** https://developers.google.com/workspace/chat/create-messages */
const SILENT_IN_THREAD =
  'a silent message cannot start or reply to a thread, so this one is not silent. Leave out thread-key or silent.';

import type { Reader } from './reader.ts';

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

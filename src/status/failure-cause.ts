import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import { causeOf, type Cause } from '../github/cause.ts';
import type { Annotation, GitHub, JobRecord } from '../github/github-api.ts';
import { jobOfRunner } from '../github/records.ts';
import type { StatusInputs } from './inputs.ts';

/** GitHub records a step a moment after it ends. How often the record is read, and how long to wait in between. */
const MAX_READS = 3;
const READ_INTERVAL_MS = 700;

/** Why a job did not pass, its name on GitHub, and its record. Each is `undefined` if it could not be looked up. */
export type JobCause = {
  readonly cause: Cause | undefined;
  readonly jobName: string | undefined;
  readonly record?: JobRecord | undefined;
};

/**
 * Asks GitHub why this job did not pass. What can't be looked up is left out of the message, and the log says why and
 * which permission to add.
 */
export async function findCause(
  deps: Deps,
  network: Network,
  inputs: StatusInputs,
  status: 'failure' | 'cancelled',
): Promise<JobCause> {
  const { core } = deps;
  if (inputs.githubToken === undefined) return { cause: undefined, jobName: undefined };
  let job: JobRecord | undefined;
  try {
    const github = await network.github(inputs.githubToken);
    job = await readFinishedJob(deps, github, inputs, status);
    const annotations = job === undefined ? [] : await annotationsOf(deps, github, job.id);
    return { cause: causeOf(status, job, annotations), jobName: job?.name, record: job };
  } catch (thrown) {
    core.info(`Could not look up the failed step. ${asError(thrown).message}`);
    return { cause: job && causeOf(status, job, []), jobName: job?.name, record: job };
  }
}

async function annotationsOf({ core, event }: Deps, github: GitHub, jobId: number): Promise<readonly Annotation[]> {
  try {
    return await github.annotations(event.repository, jobId);
  } catch (thrown) {
    core.info(`Could not look up the error. ${asError(thrown).message}`);
    return [];
  }
}

/** Reads the record until it shows the step that ended the job. */
async function readFinishedJob(
  deps: Deps,
  github: GitHub,
  inputs: StatusInputs,
  status: 'failure' | 'cancelled',
): Promise<JobRecord | undefined> {
  for (let read = 1; ; read += 1) {
    const job = await readThisJob(deps, github, inputs);
    if (job === undefined || read === MAX_READS || causeOf(status, job, []).step !== undefined) return job;
    await deps.sleep(READ_INTERVAL_MS);
  }
}

/** Finds the job by its id or, if the server does not give one, by its runner. */
async function readThisJob({ event }: Deps, github: GitHub, { runner }: StatusInputs): Promise<JobRecord | undefined> {
  if (runner.jobId !== undefined) return github.job(event.repository, runner.jobId);
  if (event.runnerName === '') return undefined;
  const jobs = await github.jobs(event.repository, event.runId, Number(event.runAttempt) || 1);
  return jobOfRunner(jobs, event.runnerName);
}

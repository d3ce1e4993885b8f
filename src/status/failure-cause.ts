import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import { causeOf, type Cause } from '../github/cause.ts';
import type { Annotation, GitHub, JobRecord } from '../github/github.ts';
import { jobOfRunner } from '../github/records.ts';
import type { StatusInputs } from './inputs.ts';

/** GitHub writes a step down a moment after it ended; so often, and so far apart, is the record read again. */
const READS = 3;
const BETWEEN_READS_MS = 700;

/** Why a job did not pass, and what GitHub calls it; each `undefined` where it could not be found out. */
export type JobCause = { readonly cause: Cause | undefined; readonly jobName: string | undefined };

/**
 * Finds out from GitHub why this job did not pass. Whatever cannot be found out costs only the detail it would have
 * given; the log says once what it would take.
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
    job = await settledJob(deps, github, inputs, status);
    const annotations = job === undefined ? [] : await annotationsOf(deps, github, job.id);
    return { cause: causeOf(status, job, annotations), jobName: job?.name };
  } catch (thrown) {
    core.info(`The message does not tell which step failed. ${asError(thrown).message}`);
    return { cause: job && causeOf(status, job, []), jobName: job?.name };
  }
}

async function annotationsOf({ core, event }: Deps, github: GitHub, jobId: number): Promise<readonly Annotation[]> {
  try {
    return await github.annotations(event.repository, jobId);
  } catch (thrown) {
    core.info(`The message does not tell the error. ${asError(thrown).message}`);
    return [];
  }
}

/** Reads the record until it shows the step that ended the job. */
async function settledJob(
  deps: Deps,
  github: GitHub,
  inputs: StatusInputs,
  status: 'failure' | 'cancelled',
): Promise<JobRecord | undefined> {
  for (let read = 1; ; read += 1) {
    const job = await thisJob(deps, github, inputs);
    if (job === undefined || read === READS || causeOf(status, job, []).step !== undefined) return job;
    await deps.sleep(BETWEEN_READS_MS);
  }
}

/** By the job's id; where a server does not tell it, the job that this runner has in hand. */
async function thisJob({ event }: Deps, github: GitHub, { runner }: StatusInputs): Promise<JobRecord | undefined> {
  if (runner.jobId !== undefined) return github.job(event.repository, runner.jobId);
  if (event.runnerName === '') return undefined;
  const jobs = await github.jobs(event.repository, event.runId, Number(event.runAttempt) || 1);
  return jobOfRunner(jobs, event.runnerName);
}

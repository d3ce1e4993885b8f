import { startedBy, type RunEvent } from './event.ts';
import { describeEvent, type Commit, type Ref } from './triggers.ts';

/** What GitHub says of this build, in our words. */
export type Build = {
  readonly repository: string;
  readonly workflow: string;
  /** The job's name as GitHub shows it, as far as it is known. */
  readonly job: string;
  /** Which event started it, for people, such as "push" or "release published". */
  readonly event: string;
  readonly ref: Ref | undefined;
  readonly commit: Commit | undefined;
  /** The person (or bot) who started this attempt; nobody did for a scheduled run. */
  readonly actor: { readonly login: string; readonly url: string } | undefined;
  readonly attempt: number;
  /** The values of the job's matrix, such as "windows, 22"; '' without one. */
  readonly matrix: string;
  /** The job's page with its log, or the run's where the job's id is not known. */
  readonly logUrl: string;
};

/** What only the runner's contexts know of the job; comes in through inputs with defaults. */
export type JobFacts = {
  readonly jobId: string | undefined;
  readonly jobIndex?: string | undefined;
  readonly matrixValues: string | undefined;
};

/**
 * Puts together what the runner handed over. Pure: asks nobody.
 *
 * @param recordedName the job's name in GitHub's record, where that was read. Without it, a job with a `name` is called
 * by its id, and a job of a called workflow lacks the name of the job that called it.
 */
export function describeBuild(event: RunEvent, facts: JobFacts, recordedName?: string): Build {
  const { jobId } = facts;
  const matrix = matrixOf(facts);
  const { serverUrl, repository, runId } = event;
  // A runner of another maker may have no number for the run: then there is no page of it.
  const run = `${serverUrl}/${repository}/actions${runId === '' ? '' : `/runs/${runId}`}`;
  const login = startedBy(event);
  const { label, ref, commit } = describeEvent(event);
  return {
    repository,
    workflow: workflowName(event.workflow),
    job: jobName(event.job, matrix, recordedName),
    event: label,
    ref,
    commit,
    actor: login === undefined ? undefined : { login, url: profile(serverUrl, login) },
    attempt: Number(event.runAttempt) || 1,
    matrix,
    logUrl: jobId !== undefined && /^\d+$/.test(jobId) ? `${run}/job/${jobId}` : run,
  };
}

/** What is known of a run as a whole: its `job` is '', and its log is the run's page. */
export const describeRun = (event: RunEvent): Build =>
  describeBuild({ ...event, job: '' }, { jobId: undefined, matrixValues: undefined });

/** A workflow without a name is called by its path; its file says as much in less room. */
function workflowName(workflow: string): string {
  return workflow.replace(/^\.github\/workflows\//, '');
}

/** A bot's login ends in `[bot]`, and its page is the app's. */
function profile(serverUrl: string, login: string): string {
  const app = /^(.+)\[bot\]$/.exec(login)?.[1];
  const name = encodeURIComponent((app ?? login).toWellFormed());
  return app === undefined ? `${serverUrl}/${name}` : `${serverUrl}/apps/${name}`;
}

/** A name that all jobs of a matrix share does not tell them apart; the values, put after it as GitHub does, do. */
function jobName(id: string, matrix: string, recorded: string | undefined): string {
  const isTold = matrix === '' || matrix.split(', ').some((value) => recorded?.includes(value));
  return isTold ? (recorded ?? id) : `${recorded ?? id} (${matrix})`;
}

/**
 * The values as GitHub puts them after a job's name. What an expression says of an object or a list is only that it is
 * one: the place of the job in its matrix stands for them.
 */
function matrixOf({ matrixValues = '', jobIndex }: JobFacts): string {
  const values = matrixValues.split(', ').filter((value) => value.trim() !== '');
  const plain = values.filter((value) => value !== 'Object' && value !== 'Array');
  const place = plain.length < values.length && jobIndex !== undefined ? [`#${Number(jobIndex) + 1}`] : [];
  return [...plain, ...place].join(', ');
}

import { startedBy, type RunEvent } from './event.ts';
import { describeEvent, type Commit, type Ref } from './triggers.ts';

/** The build that a message is about. */
export type Build = {
  readonly repository: string;
  readonly workflow: string;
  /** The job's name as GitHub shows it, if known. */
  readonly job: string;
  /** The event that started it, such as "push" or "release published". */
  readonly event: string;
  readonly ref: Ref | undefined;
  readonly commit: Commit | undefined;
  /** The person or bot that started this attempt; `undefined` for a scheduled run. */
  readonly actor: { readonly login: string; readonly url: string } | undefined;
  readonly attempt: number;
  /** The values of the job's matrix, such as "windows, 22"; '' if there is none. */
  readonly matrix: string;
  /** The URL of the job's log, or of the run if the job's id is not known. */
  readonly logUrl: string;
};

/** Facts about the job from the runner's contexts. They arrive in inputs with defaults. */
export type JobFacts = {
  readonly jobId: string | undefined;
  readonly jobIndex?: string | undefined;
  readonly matrixValues: string | undefined;
};

/**
 * Describes the build from the runner's environment. Makes no requests.
 *
 * @param recordedName the job's name from GitHub's API, if known. Without it, a job with a `name` shows its id, and a job
 * of a reusable workflow lacks the name of the calling job.
 */
export function describeBuild(event: RunEvent, facts: JobFacts, recordedName?: string): Build {
  const { jobId } = facts;
  const matrix = matrixOf(facts);
  const { serverUrl, repository, runId } = event;
  // A third-party runner may have no run id. Then the run has no page.
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

/** Describes a whole run: `job` is '', and `logUrl` is the run's page. */
export const describeRun = (event: RunEvent): Build =>
  describeBuild({ ...event, job: '' }, { jobId: undefined, matrixValues: undefined });

/** GitHub uses the path as the name of a workflow without one. This shortens it to the file name. */
function workflowName(workflow: string): string {
  return workflow.replace(/^\.github\/workflows\//, '');
}

/** A login that ends in `[bot]` belongs to an app and has the app's page. */
function profile(serverUrl: string, login: string): string {
  const app = /^(.+)\[bot\]$/.exec(login)?.[1];
  const name = encodeURIComponent((app ?? login).toWellFormed());
  return app === undefined ? `${serverUrl}/${name}` : `${serverUrl}/apps/${name}`;
}

/** Appends the matrix values, as GitHub does, if the name has none of them. All jobs of a matrix can share a name. */
function jobName(id: string, matrix: string, recorded: string | undefined): string {
  const isUnique = matrix === '' || matrix.split(', ').some((value) => recorded?.includes(value));
  return isUnique ? (recorded ?? id) : `${recorded ?? id} (${matrix})`;
}

/**
 * The values as GitHub appends them to a job's name. An expression gives only "Object" or "Array" for an object or a
 * list, so those are replaced by the job's index in its matrix.
 */
function matrixOf({ matrixValues = '', jobIndex }: JobFacts): string {
  const values = matrixValues.split(', ').filter((value) => value.trim() !== '');
  const plain = values.filter((value) => value !== 'Object' && value !== 'Array');
  const index = plain.length < values.length && jobIndex !== undefined ? [`#${Number(jobIndex) + 1}`] : [];
  return [...plain, ...index].join(', ');
}

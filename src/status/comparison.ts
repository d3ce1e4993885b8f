import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import { isPermissionError } from '../github/github-error.ts';
import type { RunEvent } from '../github/event.ts';
import type { GitHub, JobRecord, RunRecord } from '../github/github-api.ts';
import {
  changeAfter,
  earlierJob,
  readJobHistory,
  type Change,
  type EarlierJob,
  type JobInRun,
} from '../github/history.ts';
import { textAt } from '../github/payload.ts';
import { workflowRun } from '../github/records.ts';
import { isChangeUsed } from '../mentions/is-due.ts';
import type { StatusInputs } from './inputs.ts';

/** How a job compares with its previous result, and its name on GitHub, if it was looked up. */
export type JobChange = {
  readonly change: Change;
  readonly jobName: string | undefined;
  /** The job to compare test results with, if there are any. */
  readonly earlier?: EarlierJob | undefined;
  /** The job's own record, if it was read. */
  readonly record?: JobRecord | undefined;
};

/**
 * Compares the result of this job with its previous one in the same workflow, on the same branch and for the same event.
 * If they can't be compared, the change is `unknown`, and a failure mentions people.
 *
 * @param jobName the job's name on GitHub, if its record was already read
 */
export async function compareWithLastResult(
  { core, event }: Deps,
  network: Network,
  inputs: StatusInputs,
  { result, jobName }: { readonly result: 'success' | 'failure'; readonly jobName: string | undefined },
): Promise<JobChange> {
  const { githubToken, runner, report } = inputs;
  const unknown = (why: string, isPermitted: boolean): JobChange => {
    if (isPermitted || !isChangeUsed(inputs.mentionSettings, inputs.postOn)) core.info(`${NOT_COMPARED} ${why}`);
    else core.warning(`Google Chat: ${NOT_COMPARED} Until this is fixed, change counts every failure. ${why}`);
    return { change: { kind: 'unknown' }, jobName };
  };
  if (githubToken === undefined) return unknown('github-token is empty.', false);
  const headRepository = headRepositoryOf(event);
  if (headRepository === undefined) return unknown(WORKFLOW_RUN_BRANCH, true);
  try {
    const github = await network.github(githubToken);
    const runNumber = Number(event.runNumber) || 0;
    const job = {
      ...searchOf(event),
      repository: event.repository,
      runId: event.runId,
      runNumber,
      attempt: Number(event.runAttempt) || 1,
      jobId: runner.jobId,
      runnerName: event.runnerName,
      name: jobName,
      headRepository,
    };
    const history = await readJobHistory(github, job);
    const change = changeAfter(history, result);
    if (change.kind === 'unknown') core.info(`${NOT_COMPARED} It is not among the results that were read.`);
    if (report.length === 0) return { change, jobName: history.name };
    const earlier = earlierJob(history, runNumber, undefined) ?? (await onDefaultBranch(github, job, history, event));
    return { change, jobName: history.name, earlier, record: history.own };
  } catch (thrown) {
    return unknown(asError(thrown).message, !isPermissionError(thrown));
  }
}

/** The latest result on the default branch, for a job that has no earlier one on its own branch. */
async function onDefaultBranch(
  github: GitHub,
  job: JobInRun,
  { name, isWhole, results }: Awaited<ReturnType<typeof readJobHistory>>,
  { payload, repository }: RunEvent,
): Promise<EarlierJob | undefined> {
  const branch = textAt(payload, 'repository', 'default_branch');
  if (results.length > 0 || !isWhole || name === undefined || branch === undefined || branch === job.branch)
    return undefined;
  const search = { ...job, name, branch, event: 'push', attempt: 1, headRepository: repository };
  return earlierJob(await readJobHistory(github, search), job.runNumber, branch);
}

const NOT_COMPARED = 'Could not compare the result with the previous one.';
const WORKFLOW_RUN_BRANCH =
  'GitHub records workflow_run workflows on the default branch, and the triggering run was for another branch or a fork.';

/**
 * The repository that this run's commit is in. `undefined` for a `workflow_run` run about another branch or a fork,
 * because GitHub records it on the default branch.
 */
function headRepositoryOf({ name, payload, repository, refName }: RunEvent): string | undefined {
  if (name === 'workflow_run') {
    const trigger = workflowRun((payload as { readonly workflow_run?: unknown } | null)?.workflow_run);
    return trigger?.headRepository === repository && trigger.branch === refName ? repository : undefined;
  }
  return textAt(payload, 'pull_request', 'head', 'repo', 'full_name') ?? repository;
}

/** The run that superseded this one: the first newer one of the same workflow, branch and event. */
export async function findNewerRun(
  { event }: Deps,
  network: Network,
  { githubToken }: StatusInputs,
): Promise<RunRecord | undefined> {
  const headRepository = headRepositoryOf(event);
  if (githubToken === undefined || headRepository === undefined) return undefined;
  try {
    const { runs } = await (await network.github(githubToken)).runs(event.repository, searchOf(event));
    const newer = runs.filter((run) => run.number > Number(event.runNumber) && run.headRepository === headRepository);
    return newer.sort((a, b) => a.number - b.number)[0];
  } catch {
    return undefined;
  }
}

function searchOf({ workflowPath, name, headRef, refName }: RunEvent): {
  readonly workflowFile: string;
  readonly branch: string;
  readonly event: string;
} {
  const workflowFile = workflowPath.replace(/^.*\//, '');
  if (workflowFile === '') throw new Error('The runner does not say which workflow this is.');
  return { workflowFile, branch: headRef || refName, event: name };
}

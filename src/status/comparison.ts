import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import { isPermissionError } from '../github/errors.ts';
import type { RunEvent } from '../github/event.ts';
import type { RunRecord } from '../github/github.ts';
import { changeAfter, type Change, readJobHistory } from '../github/history.ts';
import { textAt } from '../github/payload.ts';
import { workflowRun } from '../github/records.ts';
import type { StatusInputs } from './inputs.ts';

/** How a job compares with its last result, and what GitHub calls it, where that was found out. */
export type JobChange = { readonly change: Change; readonly jobName: string | undefined };

/**
 * Finds out whether the result of this job differs from its last one, on this branch, in this workflow and by this event.
 * Where that cannot be known, the change is `unknown`, and people are told of a failure rather than not.
 *
 * @param jobName what GitHub calls the job, where its record was read already
 */
export async function compareWithLastResult(
  { core, event }: Deps,
  network: Network,
  { githubToken, runner }: StatusInputs,
  { result, jobName }: { readonly result: 'success' | 'failure'; readonly jobName: string | undefined },
): Promise<JobChange> {
  const notKnown = (why: string, isSetUp: boolean): JobChange => {
    if (isSetUp) core.info(`${NOT_COMPARED} ${why}`);
    else core.warning(`Google Chat: ${NOT_COMPARED} Until then, change means every failure. ${why}`);
    return { change: { kind: 'unknown' }, jobName };
  };
  if (githubToken === undefined) return notKnown('github-token is empty.', false);
  const headRepository = headRepositoryOf(event);
  if (headRepository === undefined) return notKnown(OTHER_BRANCH, true);
  try {
    const history = await readJobHistory(await network.github(githubToken), {
      ...searchOf(event),
      repository: event.repository,
      runId: event.runId,
      runNumber: Number(event.runNumber) || 0,
      attempt: Number(event.runAttempt) || 1,
      jobId: runner.jobId,
      runnerName: event.runnerName,
      name: jobName,
      headRepository,
    });
    const change = changeAfter(history, result);
    if (change.kind === 'unknown') core.info(`${NOT_COMPARED} Its last result is not in what GitHub was asked for.`);
    return { change, jobName: history.name };
  } catch (thrown) {
    return notKnown(asError(thrown).message, !isPermissionError(thrown));
  }
}

const NOT_COMPARED = 'The result could not be compared with the last one.';
const OTHER_BRANCH =
  'A workflow that starts after another is recorded on the default branch, and that one ran for another branch or a fork.';

/**
 * The repository that this run's commit is in. `undefined` where GitHub records the run on a branch that it is not about:
 * on the default branch, whatever the run was about that it follows.
 */
function headRepositoryOf({ name, payload, repository, refName }: RunEvent): string | undefined {
  if (name === 'workflow_run') {
    const before = workflowRun((payload as { readonly workflow_run?: unknown } | null)?.workflow_run);
    return before?.headRepository === repository && before.branch === refName ? repository : undefined;
  }
  return textAt(payload, 'pull_request', 'head', 'repo', 'full_name') ?? repository;
}

/** The run that took this one's place: the first newer one of the same workflow, branch and event. */
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

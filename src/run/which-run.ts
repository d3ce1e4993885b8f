import { describeRun, type Build } from '../github/build.ts';
import type { RunEvent } from '../github/event.ts';
import { textAt } from '../github/payload.ts';
import { refOfRun } from '../github/triggers.ts';
import { workflowRun } from '../github/records.ts';
import { type WorkflowRun } from '../github/github-api.ts';

/** The run that the message is about, as the event describes it. */
export type TargetRun = {
  readonly run: WorkflowRun;
  /** Whether this step is part of the run. */
  readonly isCurrentRun: boolean;
};

/**
 * Finds the run to post about: the run in a `workflow_run` event or, with any other event, the run of this step.
 *
 * @returns the skip reason, if a workflow was triggered by a run of itself
 * @throws if the event has no run
 */
export function whichRun(event: RunEvent): TargetRun | string {
  if (event.name !== 'workflow_run') return { run: ownRun(event), isCurrentRun: true };
  const { payload } = event;
  const run = workflowRun((payload as { readonly workflow_run?: unknown } | null)?.workflow_run);
  if (run === undefined) throw new Error('The workflow_run event does not contain a run.');
  const isOfThisWorkflow = `${event.repository}/${run.path}` === event.workflowPath || String(run.id) === event.runId;
  if (isOfThisWorkflow) return 'The workflow_run event is about a run of this workflow itself.';
  return { run, isCurrentRun: false };
}

function ownRun(event: RunEvent): WorkflowRun {
  return {
    id: Number(event.runId),
    number: Number(event.runNumber) || 0,
    attempt: Number(event.runAttempt) || 1,
    name: event.workflow,
    path: event.workflowPath.split('/').slice(2).join('/'),
    title: '',
    event: event.name,
    status: 'in_progress',
    conclusion: undefined,
    branch: event.headRef || event.refName,
    sha: event.sha,
    commitMessage: textAt(event.payload, 'head_commit', 'message'),
    headRepository: textAt(event.payload, 'pull_request', 'head', 'repo', 'full_name') ?? event.repository,
    pullRequest: undefined,
    actor: event.actor,
    triggeringActor: event.triggeringActor,
    startedAt: undefined,
  };
}

/** What the message shows about where a run comes from. */
export function buildOf(event: RunEvent, { run, isCurrentRun }: TargetRun): Build {
  if (isCurrentRun) return describeRun(event);
  const build = describeRun(eventOfRun(event, run));
  return build.ref?.kind === 'branch' ? { ...build, ref: refOfRun(event, run) } : build;
}

/** The event as the jobs of that run got it, as far as the run's record shows. */
export function eventOfRun(event: RunEvent, run: WorkflowRun): RunEvent {
  const { branch, sha, title, pullRequest } = run;
  return {
    ...event,
    name: run.event,
    payload: {
      head_commit: { message: run.commitMessage },
      ...(pullRequest === undefined
        ? {}
        : { pull_request: { number: pullRequest, title, head: { sha, ref: branch } } }),
    },
    sha,
    ref: branch === '' ? '' : `refs/heads/${branch}`,
    refName: branch,
    refType: 'branch',
    headRef: run.event.startsWith('pull_request') ? branch : '',
    actor: run.actor,
    triggeringActor: run.triggeringActor,
    workflow: run.name,
    workflowPath: `${event.repository}/${run.path}`,
    workflowSha: sha,
    job: '',
    runId: String(run.id),
    runNumber: String(run.number),
    runAttempt: String(run.attempt),
  };
}

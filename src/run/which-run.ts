import { describeRun, type Build } from '../github/build.ts';
import type { RunEvent } from '../github/event.ts';
import { textAt } from '../github/payload.ts';
import { refOfRun } from '../github/triggers.ts';
import { workflowRun } from '../github/records.ts';
import { type WorkflowRun } from '../github/github.ts';

/** The run that the message is about, as the event alone tells of it. */
export type KnownRun = {
  readonly run: WorkflowRun;
  /** Whether this step is part of it. */
  readonly isCurrentRun: boolean;
};

/**
 * Which run is meant: the one of the event `workflow_run`; with any other event the run that this step is part of.
 *
 * @returns a sentence that says why none is, when a workflow was started for a run of its own
 * @throws when the event tells of no run
 */
export function whichRun(event: RunEvent): KnownRun | string {
  if (event.name !== 'workflow_run') return { run: ownRun(event), isCurrentRun: true };
  const { payload } = event;
  const run = workflowRun((payload as { readonly workflow_run?: unknown } | null)?.workflow_run);
  if (run === undefined) throw new Error('The event workflow_run does not say which run it is about.');
  const isOfThisWorkflow = `${event.repository}/${run.path}` === event.workflowPath || String(run.id) === event.runId;
  if (isOfThisWorkflow) return 'The run is one of this workflow, which tells of others.';
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

/** What the message says of where a run comes from. */
export function buildOf(event: RunEvent, { run, isCurrentRun }: KnownRun): Build {
  if (isCurrentRun) return describeRun(event);
  const build = describeRun(eventOfRun(event, run));
  return build.ref?.kind === 'branch' ? { ...build, ref: refOfRun(event, run) } : build;
}

/** What the jobs of that run would be told, as far as its record goes. */
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

import type { RunEvent } from './event.ts';
import { numberAt, textAt } from './payload.ts';
import { standingOfConclusion, type Standing } from './run-job.ts';

/** A run that is over, as the event tells it that comes after: what its own jobs would have been handed over. */
export type FinishedRun = { readonly event: RunEvent; readonly conclusion: Standing };

/**
 * The run that a workflow with `on: workflow_run, types: [completed]` was started for
 * (https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run); `undefined` for any other event.
 */
export function finishedRun(event: RunEvent): FinishedRun | undefined {
  const { name, payload } = event;
  const runId = numberAt(payload, 'workflow_run', 'id');
  if (name !== 'workflow_run' || textAt(payload, 'action') !== 'completed' || runId === undefined) return undefined;
  const text = (...path: string[]) => textAt(payload, 'workflow_run', ...path) ?? '';
  const branch = text('head_branch');
  return {
    conclusion: standingOfConclusion(text('conclusion')),
    event: {
      ...event,
      name: text('event'),
      payload: { head_commit: { message: text('head_commit', 'message') } },
      sha: text('head_sha'),
      ref: `refs/heads/${branch}`,
      refName: branch,
      refType: 'branch',
      headRef: '',
      actor: text('actor', 'login'),
      triggeringActor: text('triggering_actor', 'login'),
      workflow: text('name'),
      workflowPath: `${event.repository}/${text('path').replace(/@.*$/, '')}`,
      workflowSha: text('head_sha'),
      job: '',
      runId: String(runId),
      runNumber: String(numberAt(payload, 'workflow_run', 'run_number') ?? ''),
      runAttempt: String(numberAt(payload, 'workflow_run', 'run_attempt') ?? 1),
    },
  };
}

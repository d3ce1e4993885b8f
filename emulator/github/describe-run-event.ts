import { describeAccount } from './describe-account.ts';
import { describeRepository } from './describe-repository.ts';
import { describeRun } from './describe-run.ts';
import type { Run } from './world.ts';

/** What happened to the run (https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run). */
export type RunAction = 'requested' | 'in_progress' | 'completed';

/** The event with which GitHub tells of a run. */
export function describeRunEvent({
  run,
  action,
  api,
}: {
  readonly run: Run;
  readonly action: RunAction;
  readonly api: string;
}) {
  const { repository, workflow, triggeringActor } = run;
  const url = `${api}/repos/${repository.name}/actions/workflows/${workflow.id}`;
  const payload = {
    action,
    workflow_run: describeRun(run, { api }),
    workflow: { id: workflow.id, name: workflow.name, path: workflow.path, state: 'active', url },
    repository: { ...describeRepository(repository, api), default_branch: repository.defaultBranch },
    sender: describeAccount(triggeringActor, api),
  };
  return { name: 'workflow_run' as const, payload };
}

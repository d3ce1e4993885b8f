import { WEB } from './addresses.ts';
import type { PendingAnswer, RunAnswer } from './answers.ts';
import { describeAccount } from './describe-account.ts';
import { describeRepository } from './describe-repository.ts';
import { nodeId } from './node-id.ts';
import type { Run } from './world.ts';

/** A run as the API shows it; its status and conclusion are those of the latest attempt, or of the one that is asked for. */
export function describeRun(run: Run, { api, pullRequests = true, attempt: asked }: Telling): RunAnswer {
  const { id, repository, workflow, attempts, fork } = run;
  const attempt = asked ?? attempts.length;
  const { phase, updatedAt, triggeringActor } = run.earlier[attempt - 1] ?? run;
  const root = `${api}/repos/${repository.name}`;
  const url = `${root}/actions/runs/${id}`;
  const within = describeRepository(repository, api);
  return {
    id,
    name: workflow.name,
    node_id: nodeId('run', id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: workflow.path,
    display_title: run.title,
    run_number: run.number,
    event: run.event,
    status: phase.status,
    conclusion: phase.conclusion,
    workflow_id: workflow.id,
    check_suite_id: id,
    check_suite_node_id: nodeId('suite', id),
    url,
    html_url: `${WEB}/${repository.name}/actions/runs/${id}`,
    // GitHub names none for a run of a fork (actions/runner#3444).
    pull_requests:
      pullRequests && fork === undefined ? run.pullRequests.map((number) => pullRequest({ run, number, root })) : [],
    created_at: run.createdAt,
    updated_at: updatedAt,
    actor: describeAccount(run.actor, api),
    run_attempt: attempt,
    referenced_workflows: [],
    run_started_at: phase.started_at ?? run.createdAt,
    triggering_actor: describeAccount(triggeringActor, api),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${root}/check-suites/${id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${root}/actions/workflows/${workflow.id}`,
    head_commit: {
      id: run.sha,
      tree_id: run.sha,
      message: run.title,
      timestamp: run.createdAt,
      author: { name: run.actor.login, email: `${run.actor.login}@users.noreply.github.com` },
      committer: { name: 'GitHub', email: 'noreply@github.com' },
    },
    repository: within,
    head_repository: fork === undefined ? within : { ...describeRepository(fork, api), fork: true },
  };
}

type Telling = { readonly api: string; readonly pullRequests?: boolean; readonly attempt?: number };

/** What a run waits for, as https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run has it. */
export function describePending({ pending, repository, updatedAt }: Run, api: string): PendingAnswer[] {
  return pending.map(({ environment, reviewers = [], wait_timer = 0 }, at) => ({
    environment: {
      id: repository.id * 1000 + at,
      node_id: nodeId('repository', repository.id * 1000 + at),
      name: environment,
      url: `${api}/repos/${repository.name}/environments/${environment}`,
      html_url: `${WEB}/${repository.name}/deployments/activity_log?environments_filter=${environment}`,
    },
    wait_timer,
    wait_timer_started_at: wait_timer === 0 ? null : updatedAt,
    current_user_can_approve: false,
    reviewers: reviewers.map((login, n) => ({
      type: 'User' as const,
      reviewer: describeAccount({ login, id: 9000 + n, type: 'User' }, api),
    })),
  }));
}

type PullRequest = { readonly run: Run; readonly number: number; readonly root: string };

function pullRequest({ run, number, root }: PullRequest) {
  const { repository, branch, sha } = run;
  const repo = { id: repository.id, url: root, name: repository.name.split('/')[1] ?? '' };
  return {
    url: `${root}/pulls/${number}`,
    id: repository.id * 1_000_000 + number,
    number,
    head: { ref: branch ?? '', sha, repo },
    base: { ref: repository.defaultBranch, sha, repo },
  };
}

import { WEB } from './addresses.ts';
import type { RunAnswer } from './answers.ts';
import { describeAccount } from './describe-account.ts';
import { describeRepository } from './describe-repository.ts';
import { nodeId } from './node-id.ts';
import type { Run } from './world.ts';

/** A run as the API shows it; its status and conclusion are those of the latest attempt. */
export function describeRun(run: Run, { api, pullRequests = true }: Telling): RunAnswer {
  const { id, repository, workflow, phase, attempts } = run;
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
    pull_requests: pullRequests ? run.pullRequests.map((number) => pullRequest({ run, number, root })) : [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: describeAccount(run.actor, api),
    run_attempt: attempts.length,
    referenced_workflows: [],
    run_started_at: phase.started_at ?? run.createdAt,
    triggering_actor: describeAccount(run.triggeringActor, api),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${root}/check-suites/${id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempts.length > 1 ? `${url}/attempts/${attempts.length - 1}` : null,
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
    head_repository: within,
  };
}

type Telling = { readonly api: string; readonly pullRequests?: boolean };

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

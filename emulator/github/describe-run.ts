import type { PendingDeploymentBody, RunBody, AnnotationBody, JobBody } from './answers.ts';
import { describeAccount, describeRepository, nodeId } from './describe-repository.ts';
import { WEB_URL } from './routes.ts';
import type { Run, Annotation, Job } from './github-state.ts';

/** A run as the API returns it, with the status and conclusion of the latest or the given attempt. */
export function describeRun(run: Run, { api, pullRequests = true, attempt: asked }: RunOptions): RunBody {
  const { id, repository, workflow, attempts, fork } = run;
  const attempt = asked ?? attempts.length;
  const { progress, updatedAt, triggeringActor } = run.earlier[attempt - 1] ?? run;
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
    status: progress.status,
    conclusion: progress.conclusion,
    workflow_id: workflow.id,
    check_suite_id: id,
    check_suite_node_id: nodeId('suite', id),
    url,
    html_url: `${WEB_URL}/${repository.name}/actions/runs/${id}`,
    // GitHub lists none for a fork's run (actions/runner#3444).
    pull_requests:
      pullRequests && fork === undefined ? run.pullRequests.map((number) => pullRequest({ run, number, root })) : [],
    created_at: run.createdAt,
    updated_at: updatedAt,
    actor: describeAccount(run.actor, api),
    run_attempt: attempt,
    referenced_workflows: [],
    run_started_at: progress.started_at ?? run.createdAt,
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

type RunOptions = { readonly api: string; readonly pullRequests?: boolean; readonly attempt?: number };

/** The pending deployments of a run (https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run). */
export function describePending({ pending, repository, updatedAt }: Run, api: string): PendingDeploymentBody[] {
  return pending.map(({ environment, reviewers = [], wait_timer = 0 }, at) => ({
    environment: {
      id: repository.id * 1000 + at,
      node_id: nodeId('repository', repository.id * 1000 + at),
      name: environment,
      url: `${api}/repos/${repository.name}/environments/${environment}`,
      html_url: `${WEB_URL}/${repository.name}/deployments/activity_log?environments_filter=${environment}`,
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

/** The activity types of `workflow_run` (https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run). */
export type RunAction = 'requested' | 'in_progress' | 'completed';

/** The `workflow_run` event of a run. */
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

/** A job as the API returns it. A job without a runner has no steps. */
export function describeJob(job: Job, api: string): JobBody {
  const { id, run, progress } = job;
  const root = `${api}/repos/${run.repository.name}`;
  const taken =
    (progress.status === 'in_progress' || progress.status === 'completed') && progress.conclusion !== 'skipped';
  return {
    id,
    run_id: run.id,
    workflow_name: run.workflow.name,
    head_branch: run.branch,
    run_url: `${root}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: nodeId('job', id),
    head_sha: run.sha,
    url: `${root}/actions/jobs/${id}`,
    html_url: `${WEB_URL}/${run.repository.name}/actions/runs/${run.id}/job/${id}`,
    status: progress.status,
    // Only runs have the other conclusions.
    conclusion: progress.conclusion as JobBody['conclusion'],
    created_at: job.createdAt,
    started_at: progress.started_at ?? job.createdAt,
    completed_at: progress.completed_at,
    name: job.name,
    steps: taken
      ? job.steps.map(({ name, number, progress: step }) => ({ name, ...stepStatus(step), number, ...times(step) }))
      : [],
    check_run_url: `${root}/check-runs/${id}`,
    labels: [...job.labels],
    runner_id: taken ? id % 1000 : null,
    runner_name: taken ? job.runner : null,
    runner_group_id: taken ? 0 : null,
    runner_group_name: taken ? 'GitHub Actions' : null,
  };
}

type Step = Job['steps'][number]['progress'];

/** A waiting step is queued. */
function stepStatus({ status, conclusion }: Step) {
  const word = status === 'completed' || status === 'in_progress' ? status : ('queued' as const);
  return { status: word, conclusion };
}

const times = ({ started_at, completed_at }: Step) => ({ started_at, completed_at });

/** An annotation as the API returns it. */
export function describeAnnotation(annotation: Annotation, { run }: Job): AnnotationBody {
  return {
    path: annotation.path,
    blob_href: `${WEB_URL}/${run.repository.name}/blob/${run.sha}/${annotation.path}`,
    start_line: annotation.start_line,
    start_column: null,
    end_line: annotation.end_line,
    end_column: null,
    annotation_level: annotation.annotation_level,
    title: annotation.title,
    message: annotation.message,
    raw_details: '',
  };
}

import type {
  Annotation,
  CommitRecord,
  Comparison,
  DeploymentRecord,
  JobRecord,
  PendingDeployment,
  PullRequestRecord,
  RunRecord,
  StepRecord,
  WorkflowRun,
} from './github-api.ts';
import { flagAt, hasAt, numberAt, textAt } from './payload.ts';

// Readers of GitHub's responses. Each returns `undefined` if the value has an unexpected shape.

/** Reads a list; `undefined` if the value is not a list or an entry has an unexpected shape. */
export function listOf<T>(value: unknown, read: (entry: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map(read);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** A login (https://docs.github.com/rest/teams/members#list-team-members). */
export const loginOf = (value: unknown): string | undefined => textAt(value, 'login');

/** A job (https://docs.github.com/rest/actions/workflow-jobs). */
export function jobRecord(value: unknown): JobRecord | undefined {
  const id = numberAt(value, 'id');
  const name = textAt(value, 'name');
  const status = textAt(value, 'status');
  const steps = listOf(hasAt(value, 'steps') ? (value as { steps: unknown }).steps : [], stepRecord);
  if (id === undefined || name === undefined || status === undefined || steps === undefined) return undefined;
  return {
    id,
    name,
    attempt: numberAt(value, 'run_attempt') ?? 1,
    url: textAt(value, 'html_url') ?? '',
    status,
    conclusion: textAt(value, 'conclusion'),
    createdAt: dateAt(value, 'created_at'),
    startedAt: dateAt(value, 'started_at'),
    completedAt: dateAt(value, 'completed_at'),
    runnerName: textAt(value, 'runner_name') ?? '',
    steps,
  };
}

function stepRecord(value: unknown): StepRecord | undefined {
  const name = textAt(value, 'name');
  const number = numberAt(value, 'number');
  if (name === undefined || number === undefined) return undefined;
  return {
    name,
    number,
    status: textAt(value, 'status') ?? '',
    conclusion: textAt(value, 'conclusion'),
    startedAt: dateAt(value, 'started_at'),
    completedAt: dateAt(value, 'completed_at'),
  };
}

/** An annotation (https://docs.github.com/rest/checks/runs#list-check-run-annotations). GitHub omits unknown values. */
export function annotation(value: unknown): Annotation | undefined {
  const path = textAt(value, 'path');
  if (path === undefined) return undefined;
  const text = (name: string) => textAt(value, name) ?? '';
  return {
    level: text('annotation_level'),
    message: text('message'),
    path,
    line: numberAt(value, 'start_line'),
    url: text('blob_href'),
  };
}

/** A run in a list of runs (https://docs.github.com/rest/actions/workflow-runs). */
export function runRecord(value: unknown): RunRecord | undefined {
  const id = numberAt(value, 'id');
  const number = numberAt(value, 'run_number');
  const status = textAt(value, 'status');
  if (id === undefined || number === undefined || status === undefined) return undefined;
  return {
    id,
    number,
    attempt: numberAt(value, 'run_attempt') ?? 1,
    status,
    conclusion: textAt(value, 'conclusion'),
    headRepository: textAt(value, 'head_repository', 'full_name') ?? '',
    url: textAt(value, 'html_url') ?? '',
  };
}

/** A pending deployment (https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run). */
export function pendingDeployment(value: unknown): PendingDeployment | undefined {
  const environment = textAt(value, 'environment', 'name');
  return environment === undefined ? undefined : { environment, needsReview: hasAt(value, 'reviewers', '0') };
}

function dateAt(value: unknown, name: string): Date | undefined {
  const date = new Date(textAt(value, name) ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** A run, from the REST API or the event `workflow_run`. */
export function workflowRun(value: unknown): WorkflowRun | undefined {
  const text = (...path: string[]) => textAt(value, ...path) ?? '';
  const id = numberAt(value, 'id');
  if (id === undefined || text('status') === '') return undefined;
  return {
    id,
    number: numberAt(value, 'run_number') ?? 0,
    attempt: numberAt(value, 'run_attempt') ?? 1,
    name: text('name'),
    path: text('path').replace(/@.*$/s, ''),
    title: text('display_title'),
    event: text('event'),
    status: text('status'),
    conclusion: textAt(value, 'conclusion'),
    branch: text('head_branch'),
    sha: text('head_sha'),
    commitMessage: textAt(value, 'head_commit', 'message'),
    headRepository: repositoryName(text('head_repository', 'full_name')),
    pullRequest: pullRequestOf(value),
    actor: text('actor', 'login'),
    triggeringActor: text('triggering_actor', 'login'),
    startedAt: date(text('run_started_at')),
  };
}

/** A repository name that is safe in a URL; '' for anything else. */
const repositoryName = (text: string): string => (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text) ? text : '');

/** GitHub lists all open pull requests of the commit's branch, including those in other repositories. */
function pullRequestOf(run: unknown): number | undefined {
  const all = hasAt(run, 'pull_requests') ? (run as { readonly pull_requests: unknown }).pull_requests : [];
  const repositoryId = numberAt(run, 'repository', 'id');
  const own = (Array.isArray(all) ? all : []).filter((each) => {
    const base = numberAt(each, 'base', 'repo', 'id');
    return repositoryId === undefined || base === undefined || base === repositoryId;
  });
  return own.length === 1 ? numberAt(own[0], 'number') : undefined;
}

function date(text: string): Date | undefined {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** The job in progress on a runner, which runs one at a time. A name would not do: several jobs can share one. */
export function jobOfRunner(records: readonly JobRecord[], runner: string): JobRecord | undefined {
  const mine = records.filter(({ status, runnerName }) => status === 'in_progress' && runnerName === runner);
  return runner !== '' && mine.length === 1 ? mine[0] : undefined;
}

/** The nodes of a connection in a response of GraphQL. */
export const listAt = <T>(
  value: unknown,
  connection: string,
  read: (entry: unknown) => T | undefined,
): readonly T[] | undefined =>
  hasAt(value, connection)
    ? listOf((value as Readonly<Record<string, { readonly nodes?: unknown }>>)[connection]?.nodes, read)
    : undefined;

/** A deployment (https://docs.github.com/graphql/reference/objects#deployment). A later success makes it inactive. */
export function deploymentRecord(value: unknown): DeploymentRecord | undefined {
  const sha = textAt(value, 'commitOid');
  const createdAt = dateAt(value, 'createdAt');
  const statuses = listAt(value, 'statuses', (status) => ({
    state: textAt(status, 'state') ?? '',
    logUrl: textAt(status, 'logUrl') ?? '',
  }));
  if (sha === undefined || !SHA.test(sha) || createdAt === undefined || statuses === undefined) return undefined;
  return {
    sha,
    ref: textAt(value, 'ref', 'name') ?? '',
    createdAt,
    hasSucceeded: statuses.some(({ state }) => state === 'SUCCESS'),
    logUrls: statuses.flatMap(({ logUrl }) => (logUrl === '' ? [] : [logUrl])),
  };
}

const SHA = /^[\da-f]{40,64}$/;

/** A comparison (https://docs.github.com/rest/commits/commits#compare-two-commits). */
export function comparison(value: unknown): Comparison | undefined {
  const [aheadBy, behindBy] = [numberAt(value, 'ahead_by'), numberAt(value, 'behind_by')];
  const commits = listOf((value as { commits?: unknown } | null)?.commits, commitRecord);
  if (aheadBy === undefined || behindBy === undefined || commits === undefined) return undefined;
  return { aheadBy, behindBy, commits, url: textAt(value, 'html_url') ?? '' };
}

function commitRecord(value: unknown): CommitRecord | undefined {
  const sha = textAt(value, 'sha');
  if (sha === undefined || !SHA.test(sha)) return undefined;
  const title = (textAt(value, 'commit', 'message') ?? '').split('\n')[0] ?? '';
  return { sha, title, author: textAt(value, 'author', 'login') ?? '' };
}

/** The merged pull requests of commits, from the aliases `c0`, `c1`, and so on. Those into another repository don't count. */
export function pullRequestsBySha(
  value: unknown,
  shas: readonly string[],
  repository: string,
): ReadonlyMap<string, readonly PullRequestRecord[]> | undefined {
  const found = shas.map((sha, at) => {
    const commit = (value as Readonly<Record<string, unknown>>)[`c${at}`];
    // A commit that GitHub does not have is null.
    const pulls =
      commit === null ? [] : listAt(commit, 'associatedPullRequests', (each) => pullRequest(each, repository));
    return pulls && ([sha, pulls.flat()] as const);
  });
  return found.every((each) => each !== undefined) ? new Map(found) : undefined;
}

function pullRequest(value: unknown, repository: string): readonly PullRequestRecord[] | undefined {
  const number = numberAt(value, 'number');
  const url = textAt(value, 'url');
  if (number === undefined || url === undefined) return undefined;
  const isOurs = textAt(value, 'baseRepository', 'nameWithOwner')?.toLowerCase() === repository.toLowerCase();
  if (!flagAt(value, 'merged') || !isOurs) return [];
  // GraphQL leaves out the end of a bot's login, which the REST API has.
  const login = textAt(value, 'author', 'login') ?? '';
  const author = textAt(value, 'author', '__typename') === 'Bot' ? `${login}[bot]` : login;
  return [{ number, title: textAt(value, 'title') ?? '', url, author }];
}

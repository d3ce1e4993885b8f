import type { Clock } from '../clock.ts';
import type { GitHubSettings, RateLimits, Tokens } from './tokens.ts';

/** A person, a bot or an organization. */
export type Account = { readonly login: string; readonly id: number; readonly type: 'User' | 'Bot' | 'Organization' };

/** A team with its own members. Those of its child teams are members too. */
export type Team = { readonly id: number; readonly members: Set<string>; readonly children: Team[] };

export type Organization = { readonly account: Account; readonly teams: Map<string, Team> };

export type Repository = {
  readonly id: number;
  /** Such as `octo-org/octo-repo`. */
  readonly name: string;
  readonly owner: Account;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
  /** The text of each file by path, for every commit. */
  readonly files: Map<string, string>;
  readonly pulls: Map<number, PullRequest>;
  /** By SHA, parents before children. */
  readonly commits: Map<string, Commit>;
  /** The SHA of each tag. */
  readonly tags: Map<string, string>;
  /** Oldest first. */
  readonly deployments: Deployment[];
  /** By file name, such as `ci.yml`. */
  readonly workflows: Map<string, Workflow>;
};

/** A workflow with its runs, oldest first. */
export type Workflow = { readonly id: number; readonly path: string; readonly name: string; readonly runs: Run[] };

/** The state of a run's attempt. */
export type AttemptState = { triggeringActor: Account; updatedAt: string; progress: Progress };

/** A deployment that waits for a reviewer or a timer (https://docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments). */
export type PendingDeployment = {
  readonly environment: string;
  /** Logins. */
  readonly reviewers?: readonly string[];
  /** Minutes. */
  readonly wait_timer?: number;
};

/** A run with all its attempts. Its state is that of the latest one. */
export type Run = {
  readonly id: number;
  readonly repository: Repository;
  readonly workflow: Workflow;
  readonly number: number;
  readonly event: string;
  readonly branch: string | null;
  readonly sha: string;
  readonly title: string;
  readonly pullRequests: readonly number[];
  readonly actor: Account;
  readonly createdAt: string;
  /** The fork with the commit. */
  readonly fork: Repository | undefined;
  pending: readonly PendingDeployment[];
  triggeringActor: Account;
  updatedAt: string;
  progress: Progress;
  /** The earlier attempts. */
  readonly earlier: AttemptState[];
  /** The jobs of each attempt, first attempt first. */
  readonly attempts: Job[][];
};

export type Step = { readonly name: string; readonly number: number; readonly progress: Progress };

/** A job of one attempt. It is also a check run with the same id. */
export type Job = {
  readonly id: number;
  readonly run: Run;
  readonly attempt: number;
  readonly name: string;
  readonly labels: readonly string[];
  readonly runner: string;
  readonly createdAt: string;
  progress: Progress;
  steps: readonly Step[];
  readonly annotations: Annotation[];
};

/** An annotation of a job. */
export type Annotation = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string | null;
};

/** A commit of a repository's history. */
export type Commit = {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly author: Account;
  readonly date: string;
  /** The numbers of the pull requests that GitHub associates with it. */
  readonly pulls: readonly number[];
};

/** A deployment with its statuses, oldest first. */
export type Deployment = {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
  readonly ref: string;
  readonly createdAt: string;
  readonly statuses: { readonly state: DeploymentState; readonly logUrl: string | null }[];
};

/** https://docs.github.com/rest/deployments/statuses#create-a-deployment-status */
export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success';

/** A pull request of a branch in the same repository. */
export type PullRequest = {
  readonly number: number;
  readonly title: string;
  readonly author: Account;
  readonly branch: string;
  readonly sha: string;
  readonly createdAt: string;
  readonly isMerged: boolean;
};

/** The state of the REST API. Names are keys in lower case, because GitHub ignores their case. */
export type GitHubWorld = {
  readonly clock: Clock;
  readonly settings: GitHubSettings;
  readonly tokens: Tokens;
  readonly limits: RateLimits;
  readonly accounts: Map<string, Account>;
  readonly organizations: Map<string, Organization>;
  readonly repositories: Map<string, Repository>;
  readonly runs: Map<number, Run>;
  readonly jobs: Map<number, Job>;
  /** The start of a path with names, such as `repos/octo-org/octo-repo`, and with ids, such as `repositories/74`. */
  readonly paths: { readonly byId: Map<string, string>; readonly byName: Map<string, string> };
  readonly nextId: (kind: keyof typeof FIRST_ID) => number;
};

/** The first id of each kind. Ids of runs and jobs are as large as today's. */
export const FIRST_ID = {
  account: 1001,
  team: 2001,
  repository: 74,
  workflow: 161335,
  run: 15842317462,
  job: 51725241954,
  deployment: 2901847263,
};

/** The status, conclusion and times of a run, a job or a step (https://docs.github.com/rest/actions/workflow-jobs). */
export type Progress = {
  readonly status: Status;
  readonly conclusion: Conclusion | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
};

/** A change of status, conclusion or times. */
export type ProgressChange = { readonly [Part in keyof Progress]?: Progress[Part] | undefined };

export type Status = 'requested' | 'waiting' | 'pending' | 'queued' | 'in_progress' | 'completed';
export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  /** For a run whose workflow file has an error. It has no jobs. */
  | 'startup_failure';

/** The progress of something new. */
export const QUEUED: Progress = { status: 'queued', conclusion: null, started_at: null, completed_at: null };

const ORDER: Readonly<Record<Status, number>> = {
  requested: 0,
  waiting: 0,
  pending: 0,
  queued: 0,
  in_progress: 1,
  completed: 2,
};

/** Applies a change and sets the times. Throws for a state that GitHub doesn't allow. */
export function advance(from: Progress, change: ProgressChange, { now, what }: ProgressOf): Progress {
  const conclusion = change.conclusion ?? from.conclusion;
  const status = change.status ?? (change.conclusion ? 'completed' : from.status);
  if (ORDER[status] < ORDER[from.status]) throw new Error(`${what} is ${from.status}; it can't be ${status} again.`);
  if (status === 'completed' && conclusion === null) throw new Error(`${what} is completed without a conclusion.`);
  if (status !== 'completed' && conclusion !== null)
    throw new Error(`${what} has the conclusion ${conclusion} though it is ${status}.`);
  const begun = ORDER[status] > 0 ? timestamp(now) : null;
  const ended = status === 'completed' ? timestamp(now) : null;
  return {
    status,
    conclusion,
    started_at: change.started_at ?? from.started_at ?? change.completed_at ?? begun,
    completed_at: change.completed_at ?? from.completed_at ?? ended,
  };
}

type ProgressOf = { readonly now: Date; readonly what: string };

/** A time as GitHub writes it, in seconds. */
export function timestamp(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

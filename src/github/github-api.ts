/**
 * GitHub's REST API as the actions use it. Every method throws a `GitHubError` if the request fails or the response has
 * an unexpected shape.
 */
export type GitHub = {
  /** The logins of all members of a team and its child teams. */
  readonly teamMembers: (org: string, slug: string) => Promise<readonly string[]>;
  /** One job, by its id. */
  readonly job: (repository: string, id: string) => Promise<JobRecord>;
  /** All jobs of one attempt of a run. */
  readonly jobs: (repository: string, runId: string, attempt: number) => Promise<readonly JobRecord[]>;
  /** The first 100 jobs of all attempts of a run. */
  readonly jobsOfAllAttempts: (repository: string, runId: string) => Promise<JobsPage>;
  /** A page of up to 100 jobs of one attempt, and the total. */
  readonly jobsPage: (repository: string, runId: string, attempt: number, page: number) => Promise<JobsPage>;
  /** The current state of one attempt of a run. */
  readonly run: (repository: string, runId: string, attempt: number) => Promise<WorkflowRun>;
  /** The pending deployments of a run. */
  readonly pendingDeployments: (repository: string, runId: string) => Promise<readonly PendingDeployment[]>;
  /** The annotations of a job. A job's id is also the id of its check run. */
  readonly annotations: (repository: string, jobId: number) => Promise<readonly Annotation[]>;
  /**
   * The latest runs of a workflow by branch and event, newest first. Includes runs of a fork's branch with the same
   * name: check `headRepository`.
   */
  readonly runs: (repository: string, about: WorkflowRuns) => Promise<RunsPage>;
  /** The latest 20 deployments to an environment, newest first. */
  readonly deployments: (repository: string, environment: string) => Promise<readonly DeploymentRecord[]>;
  /** The commits of `head` that are not in `base`; `undefined` if GitHub can't compare them, as after a force push. */
  readonly compare: (repository: string, base: string, head: string) => Promise<Comparison | undefined>;
  /** The merged pull requests of commits, by SHA. Up to 100 commits. */
  readonly mergedPullRequests: (
    repository: string,
    shas: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly PullRequestRecord[]>>;
  /** The login of a pull request's author. */
  readonly pullRequestAuthor: (repository: string, number: number) => Promise<string>;
};

/** A deployment. */
export type DeploymentRecord = {
  readonly sha: string;
  /** The branch or tag; '' if it was deleted. */
  readonly ref: string;
  readonly createdAt: Date;
  /** Whether it succeeded, also if a later one replaced it. */
  readonly hasSucceeded: boolean;
  /** The URLs of the logs of its statuses, which name the run. */
  readonly logUrls: readonly string[];
};

/** How two commits relate. */
export type Comparison = {
  /** Commits of `head` that are not in `base`. */
  readonly aheadBy: number;
  /** Commits of `base` that are not in `head`. */
  readonly behindBy: number;
  /** The first 100 commits of `head` that are not in `base`, oldest first. */
  readonly commits: readonly CommitRecord[];
  readonly url: string;
};

/** A commit. */
export type CommitRecord = {
  readonly sha: string;
  /** The first line of its message. */
  readonly title: string;
  /** The login of its author; '' if unknown. */
  readonly author: string;
};

/** A merged pull request. */
export type PullRequestRecord = {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** The login of its author; '' if the account was deleted. */
  readonly author: string;
};

/** The latest runs. `hasMore`: whether there are older ones. */
export type RunsPage = { readonly runs: readonly RunRecord[]; readonly hasMore: boolean };

/** A page of a run's jobs. */
export type JobsPage = { readonly jobs: readonly JobRecord[]; readonly total: number };

/** An environment that a job waits to deploy to. */
export type PendingDeployment = {
  readonly environment: string;
  /** Whether it needs a review. Otherwise it waits for a timer or a custom rule. */
  readonly needsReview: boolean;
};

/** Selects the runs of a workflow by branch and event. */
export type WorkflowRuns = { readonly workflowFile: string; readonly branch: string; readonly event: string };

/** A step of a job. Times are `undefined` until it starts or ends. */
export type StepRecord = {
  readonly name: string;
  readonly number: number;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly startedAt: Date | undefined;
  readonly completedAt: Date | undefined;
};

/** A job. `startedAt` of a job that has not started is when it was created. */
export type JobRecord = {
  readonly id: number;
  /** As GitHub shows it: with its matrix values, and prefixed with the calling job for a reusable workflow. */
  readonly name: string;
  readonly attempt: number;
  readonly url: string;
  /** When it was queued. */
  readonly createdAt: Date | undefined;
  readonly startedAt: Date | undefined;
  readonly completedAt: Date | undefined;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly runnerName: string;
  readonly steps: readonly StepRecord[];
};

/** An annotation of a job: an error, a warning, or a notice. */
export type Annotation = {
  readonly level: string;
  readonly message: string;
  readonly path: string;
  readonly line: number | undefined;
  /** The URL of the file at the job's commit; '' if unknown. */
  readonly url: string;
};

/** A run of a workflow, as of its latest attempt. */
export type RunRecord = {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | undefined;
  /** The repository of its commit, such as `mallory/octo-repo` for a fork; '' if unknown. */
  readonly headRepository: string;
  readonly url: string;
};

/**
 * One attempt of a run. The REST API (https://docs.github.com/rest/actions/workflow-runs) and the event `workflow_run`
 * (https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run) use the same format.
 */
export type WorkflowRun = {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** The workflow's name. */
  readonly name: string;
  /** The workflow's file, such as `.github/workflows/ci.yml`. */
  readonly path: string;
  /** The pull request's title, or the first line of the commit message. */
  readonly title: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly branch: string;
  readonly sha: string;
  readonly commitMessage: string | undefined;
  /** The repository of the commit, such as `mallory/octo-repo` for a fork; '' if unknown. */
  readonly headRepository: string;
  /** The pull request, if there is exactly one in this repository. GitHub gives none for a fork (actions/runner#3444). */
  readonly pullRequest: number | undefined;
  readonly actor: string;
  readonly triggeringActor: string;
  /** When this attempt started. */
  readonly startedAt: Date | undefined;
};

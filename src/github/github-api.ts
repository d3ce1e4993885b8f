/**
 * GitHub's REST API as the actions see it. Every method throws a `GitHubError`, also for an answer that has not the form
 * it should have; `isPermissionError` and `isRateLimitError` tell the two apart that concern the workflow's author.
 */
export type GitHub = {
  /** The logins of everybody in a team, those of its child teams included. */
  readonly teamMembers: (org: string, slug: string) => Promise<readonly string[]>;
  /** One job's record, by its id. */
  readonly job: (repository: string, id: string) => Promise<JobRecord>;
  /** Every job of one attempt of a run. */
  readonly jobs: (repository: string, runId: string, attempt: number) => Promise<readonly JobRecord[]>;
  /** The jobs of all attempts of a run up to its latest, or the first hundred of them. */
  readonly jobsOfAllAttempts: (repository: string, runId: string) => Promise<JobsPage>;
  /** Up to a hundred of the jobs of one attempt, and how many there are. */
  readonly jobsPage: (repository: string, runId: string, attempt: number, page: number) => Promise<JobsPage>;
  /** A run as it is now, at one of its attempts. */
  readonly run: (repository: string, runId: string, attempt: number) => Promise<WorkflowRun>;
  /** What the jobs of a run wait for before they may deploy. */
  readonly pendingDeployments: (repository: string, runId: string) => Promise<readonly PendingDeployment[]>;
  /** What a job's steps pinned to it. A job's id is its check run's. */
  readonly annotations: (repository: string, jobId: number) => Promise<readonly Annotation[]>;
  /**
   * The latest runs of a workflow on a branch by an event, newest first. A fork's branch of the same name is the same to
   * GitHub: `headRepository` tells them apart.
   */
  readonly runs: (repository: string, about: WorkflowRuns) => Promise<RunsPage>;
  /** The login of who wrote a pull request. */
  readonly pullRequestAuthor: (repository: string, number: number) => Promise<string>;
};

/** The latest runs, and whether there are older ones. */
export type RunsPage = { readonly runs: readonly RunRecord[]; readonly hasMore: boolean };

/** A page of a run's jobs. */
export type JobsPage = { readonly jobs: readonly JobRecord[]; readonly total: number };

/** An environment that a job waits for. */
export type PendingDeployment = {
  readonly environment: string;
  /** Whether people have to approve; else it is a timer, or a rule of an app's. */
  readonly needsReview: boolean;
};

/** Which runs are meant. */
export type WorkflowRuns = { readonly workflowFile: string; readonly branch: string; readonly event: string };

/** What GitHub has written down of a step. Times are undefined while it has not begun or ended. */
export type StepRecord = {
  readonly name: string;
  readonly number: number;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly startedAt: Date | undefined;
  readonly completedAt: Date | undefined;
};

/** What GitHub has written down of a job. Of one that has not begun, `startedAt` is when it was made. */
export type JobRecord = {
  readonly id: number;
  /** As GitHub shows it: with the values of its matrix, and after the job that called its workflow. */
  readonly name: string;
  readonly attempt: number;
  readonly url: string;
  readonly startedAt: Date | undefined;
  readonly completedAt: Date | undefined;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly runnerName: string;
  readonly steps: readonly StepRecord[];
};

/** One note that a step pinned to its job: an error, a warning or a notice. */
export type Annotation = {
  readonly level: string;
  readonly message: string;
  readonly path: string;
  readonly line: number | undefined;
  /** The page of the file at the commit of the job; '' when GitHub does not say. */
  readonly url: string;
};

/** One run of a workflow. What it says of itself is its latest attempt's. */
export type RunRecord = {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | undefined;
  /** The repository that its commit is in, such as `mallory/octo-repo`; '' when GitHub does not tell. */
  readonly headRepository: string;
  readonly url: string;
};

/**
 * A run at one of its attempts. GitHub's record of it (https://docs.github.com/rest/actions/workflow-runs) and the event
 * `workflow_run` (https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run) tell the same in one form.
 */
export type WorkflowRun = {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** Of the workflow. */
  readonly name: string;
  /** The workflow's file, such as `.github/workflows/ci.yml`. */
  readonly path: string;
  /** A pull request's title, or the first line of the commit's message. */
  readonly title: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly branch: string;
  readonly sha: string;
  readonly commitMessage: string | undefined;
  /** The repository that the commit is in, such as `mallory/octo-repo`; '' when GitHub does not tell. */
  readonly headRepository: string;
  /** The one pull request of this repository that it is about. GitHub tells none of a fork's run (actions/runner#3444). */
  readonly pullRequest: number | undefined;
  readonly actor: string;
  readonly triggeringActor: string;
  /** When this attempt began. */
  readonly startedAt: Date | undefined;
};

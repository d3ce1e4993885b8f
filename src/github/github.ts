import type { WorkflowRun } from './workflow-run.ts';

/** GitHub's REST API as the actions see it. Every method throws a `GitHubError`. */
export type GitHub = {
  /** The logins of everybody in a team, those of its child teams included. */
  readonly teamMembers: (org: string, slug: string) => Promise<readonly string[]>;
  /** One job's record, by its id. */
  readonly job: (repository: string, id: string) => Promise<JobRecord>;
  /** Every job of one attempt of a run. */
  readonly jobs: (repository: string, runId: string, attempt: number) => Promise<readonly JobRecord[]>;
  /** Up to a hundred of them, and how many there are. */
  readonly jobsPage: (repository: string, runId: string, attempt: number, page: number) => Promise<JobsPage>;
  /** A run as it is now, at one of its attempts. */
  readonly run: (repository: string, runId: string, attempt: number) => Promise<WorkflowRun>;
  /** What the jobs of a run wait for before they may deploy. */
  readonly pendingDeployments: (repository: string, runId: string) => Promise<readonly PendingDeployment[]>;
  /** What a job's steps pinned to it. A job's id is its check run's. */
  readonly annotations: (repository: string, jobId: number) => Promise<readonly Annotation[]>;
  /** The latest runs of a workflow on a branch by an event, newest first. */
  readonly runs: (repository: string, about: WorkflowRuns) => Promise<readonly RunRecord[]>;
};

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
  readonly name: string;
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
};

/** One run of a workflow. */
export type RunRecord = {
  readonly id: number;
  readonly number: number;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly url: string;
};

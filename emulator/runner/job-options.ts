import type { GitHubValues } from './github-context.ts';

/** What one run of one job is given: the workflow, and all that GitHub and the machine would bring along. */
export type JobOptions = {
  /** The path of a workflow file, or its YAML text (anything with a line break in it). */
  readonly workflow: string;
  /** The job's id; needless when the workflow has only one. */
  readonly job?: string;
  /** Which leg of the matrix, counted from 0 after `include` and `exclude`. */
  readonly matrixIndex?: number;
  /** What triggered the run; a push to the main branch unless told. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Values of the `github` context; what is left out follows from the event. */
  readonly github?: Partial<GitHubValues>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** The jobs this one needs; each counts as a success without outputs unless told. */
  readonly needs?: Readonly<
    Record<string, { readonly result: string; readonly outputs: Readonly<Record<string, string>> }>
  >;
  /** The job's `if` is known to be true: whoever plays the whole run has looked at all jobs before this one. */
  readonly ifIsTrue?: boolean;
  /** The machine's own environment. Of this process's environment only PATH and HOME reach the job. */
  readonly env?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE; a new folder, removed at the end, unless told. */
  readonly workspace?: string;
  /** Where a remote action's repository lies on disk, by `owner/repo`; `nothing` makes it a step that does nothing. */
  readonly actions?: Readonly<Record<string, string>>;
  /** What `uses: ./…` is relative to; the workspace unless told. */
  readonly localActions?: string;
  /** The `job` context as the server sends it; without `check_run_id` it is that of an older GitHub Enterprise Server. */
  readonly jobContext?: Readonly<Record<string, unknown>> & { readonly check_run_id?: number | undefined };
  /** Where jobs with `permissions: id-token: write` fetch their OIDC token. */
  readonly idToken?: { readonly url: string; readonly token: string };
  /**
   * Which inputs the steps of a composite action see at post, where another composite action uses it. GitHub's runner
   * looks `${{ inputs.… }}` up in the outer one, where it may be empty or another value (actions/runner#3514); so does
   * `outer`. Unless told it is their own, as it was meant.
   */
  readonly nestedInputsAtPost?: 'own' | 'outer';
  /** Debug logging: RUNNER_DEBUG=1, and `::debug::` lines are shown. */
  readonly debug?: boolean;
  /** Makes the runner's waits short in tests. */
  readonly timing?: Partial<Timing>;
  /** Cancels the job, as a user does who presses Cancel. */
  readonly signal?: AbortSignal;
  /** Cancels the job as soon as it answers true to a line of the log. */
  readonly cancelWhen?: (logLine: string) => boolean;
  /** Hears of each step that begins and ends, as the runner reports it to the server's record of the job. */
  readonly onStep?: (report: StepReport) => void;
  /** Hears each line of the log, masked as GitHub shows it. */
  readonly onLog?: (line: string) => void;
};

/** What the server is told of a step; the runner's own "Set up job" is number 1. */
export type StepReport = {
  readonly name: string;
  readonly number: number;
  readonly status: 'in_progress' | 'completed';
  readonly conclusion?: StepStatus;
  readonly annotations: readonly Annotation[];
};

/** How long the runner waits for what. */
export type Timing = {
  /** Calls back when the minutes of a `timeout-minutes` have passed; gives the way to call that off. */
  readonly inMinutes: (minutes: number, end: () => void) => () => void;
  /** From SIGINT to SIGTERM, and from there to SIGKILL (actions/runner:src/Runner.Sdk/ProcessInvoker.cs:32). */
  readonly cancelGraceMs: readonly [number, number];
  /** How long a process that has ended may leave its output open (actions/runner:src/Runner.Sdk/ProcessInvoker.cs:485). */
  readonly openOutputMs: number;
};

/** The waits of GitHub's runner. */
export const GITHUB_TIMING: Timing = {
  inMinutes: (minutes, end) => {
    const timer = setTimeout(end, Math.min(minutes * 60_000, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
  cancelGraceMs: [7_500, 2_500],
  openOutputMs: 5_000,
};

/** How a job stands: the only values `job.status` ever has (actions/runner:src/Runner.Worker/StepsRunner.cs:148). */
export type Status = 'success' | 'failure' | 'cancelled';

/** How a step ended. */
export type StepStatus = Status | 'skipped';

/** Which of an action's programs a step ran. */
export type Phase = 'pre' | 'main' | 'post';

/** A note that GitHub pins to the run's page. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title?: string;
  readonly message: string;
};

/** What one step of a job left behind, everything masked but `state` and `outputs`. */
export type StepResult = {
  readonly name: string;
  readonly phase: Phase;
  readonly id?: string;
  /** How it ended before `continue-on-error` was looked at. */
  readonly outcome: StepStatus;
  readonly conclusion: StepStatus;
  /** Of its last process; absent when it started none. */
  readonly exitCode?: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly durationMs: number;
  /** The state its post will find, or has found. */
  readonly state: Readonly<Record<string, string>>;
};

/** Everything the job's processes wrote, before masking, so that a test can look for secrets in it. */
export type RawBytes = {
  stdout: string;
  stderr: string;
  output: string;
  state: string;
  env: string;
  path: string;
  summary: string;
};

/** What a run of a job came to. */
export type JobResult = {
  readonly conclusion: Status;
  readonly steps: readonly StepResult[];
  /** Why the job failed before its first step. */
  readonly setUpError?: string;
  readonly log: string;
  readonly rawBytes: Readonly<RawBytes>;
  /** All that was masked: the secrets, and what processes asked to mask. */
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
};

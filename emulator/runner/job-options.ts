import type { GitHubValues } from './github-context.ts';

/** Options of runJob: the workflow, and what GitHub and the machine provide. */
export type JobOptions = {
  /** The path of a workflow file, or its YAML text, which has a line break. */
  readonly workflow: string;
  /** The job's id. Not needed for a workflow with one job. */
  readonly job?: string;
  /** Which job of the matrix, counted from 0 after `include` and `exclude`. */
  readonly matrixIndex?: number;
  /** The event of the run. Default: a push to the main branch. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Values of the `github` context. The others follow from the event. */
  readonly github?: Partial<GitHubValues>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** The needed jobs. Default: success without outputs. */
  readonly needs?: Readonly<
    Record<string, { readonly result: string; readonly outputs: Readonly<Record<string, string>> }>
  >;
  /** Skips the check of the job's `if`, which the caller has evaluated. */
  readonly ifIsTrue?: boolean;
  /** The machine's environment. From this process, the job gets only PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE. Default: a new folder, which is removed at the end. */
  readonly workspace?: string;
  /** The folder of each remote action's repository, by `owner/repo`. With `nothing`, the step does nothing. */
  readonly actions?: Readonly<Record<string, string>>;
  /** The folder for `uses: ./…`. Default: the workspace. */
  readonly localActions?: string;
  /** The server's part of the `job` context. An older GitHub Enterprise Server sends no `check_run_id`. */
  readonly jobContext?: Readonly<Record<string, unknown>> & { readonly check_run_id?: number | undefined };
  /** Where jobs with `permissions: id-token: write` request their OIDC token. */
  readonly idToken?: { readonly url: string; readonly token: string };
  /**
   * Which inputs the steps of a nested composite action have at post. GitHub's runner
   * uses those of the outer action, which may be empty or different (actions/runner#3514), like
   * `outer`. Default: their own.
   */
  readonly nestedInputsAtPost?: 'own' | 'outer';
  /** Debug logging: RUNNER_DEBUG=1, with `::debug::` lines. */
  readonly debug?: boolean;
  /** Shortens the runner's waits in tests. */
  readonly timing?: Partial<Timing>;
  /** Cancels the job, as a user can. */
  readonly signal?: AbortSignal;
  /** Cancels the job when it returns true for a line of the log. */
  readonly cancelWhen?: (logLine: string) => boolean;
  /** Called when a step starts and ends, as the runner reports it to GitHub. */
  readonly onStep?: (report: StepReport) => void;
  /** Called with each masked line of the log. */
  readonly onLog?: (line: string) => void;
};

/** The report of a step to GitHub. "Set up job" is number 1. */
export type StepReport = {
  readonly name: string;
  readonly number: number;
  readonly status: 'in_progress' | 'completed';
  readonly conclusion?: StepStatus;
  readonly annotations: readonly Annotation[];
};

/** The runner's waits. */
export type Timing = {
  /** Calls `end` after the minutes of a `timeout-minutes`. Returns a function that cancels it. */
  readonly inMinutes: (minutes: number, end: () => void) => () => void;
  /** From SIGINT to SIGTERM, and from SIGTERM to SIGKILL (actions/runner:src/Runner.Sdk/ProcessInvoker.cs:32). */
  readonly cancelGraceMs: readonly [number, number];
  /** How long the output of an ended process can stay open (actions/runner:src/Runner.Sdk/ProcessInvoker.cs:485). */
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

/** The status of a job: the values of `job.status` (actions/runner:src/Runner.Worker/StepsRunner.cs:148). */
export type Status = 'success' | 'failure' | 'cancelled';

/** The outcome or conclusion of a step. */
export type StepStatus = Status | 'skipped';

/** The part of an action that a step runs. */
export type Phase = 'pre' | 'main' | 'post';

/** An annotation on the run's page. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title?: string;
  readonly message: string;
};

/** The result of a step. Everything is masked except `state` and `outputs`. */
export type StepResult = {
  readonly name: string;
  readonly phase: Phase;
  readonly id?: string;
  /** The result before `continue-on-error`. */
  readonly outcome: StepStatus;
  readonly conclusion: StepStatus;
  /** The exit code of its last process, if it started one. */
  readonly exitCode?: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly durationMs: number;
  /** The state for its post. */
  readonly state: Readonly<Record<string, string>>;
};

/** Everything that the job's processes wrote, before masking, for tests that look for secrets. */
export type RawBytes = {
  stdout: string;
  stderr: string;
  output: string;
  state: string;
  env: string;
  path: string;
  summary: string;
};

/** The result of a job. */
export type JobResult = {
  readonly conclusion: Status;
  readonly steps: readonly StepResult[];
  /** Why the job failed in "Set up job". */
  readonly setUpError?: string;
  readonly log: string;
  readonly rawBytes: Readonly<RawBytes>;
  /** All masked values: secrets, and the values of add-mask. */
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
};

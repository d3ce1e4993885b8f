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

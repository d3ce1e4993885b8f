/** What kind of run is simulated. Shares are in percent. */
export type Scenario = {
  readonly messagePer: 'job' | 'run';
  readonly jobs: number;
  /** How many runners there are. */
  readonly parallel: number;
  /** How many requests of a hundred meet with a mishap. */
  readonly faults: number;
  /** The longest, in milliseconds, that GitHub takes to write a change down where its API shows it. */
  readonly lagMs: number;
  /** How many of the jobs do not have the status step. */
  readonly without: number;
  /** 2: some jobs need all others, and are there only when these are done. */
  readonly waves: number;
  /** How many of the runners die in mid-job. */
  readonly kill: number;
  /** How many of a hundred runs are cancelled in the middle: all that runs ends at once, and nothing more begins. */
  readonly cancel: number;
  /** Whether jobs that run side by side end in pairs, in the same millisecond. */
  readonly sameMs: boolean;
  /** Whether a workflow that is triggered by the end of the run has the last word. */
  readonly lastWord: boolean;
  /** How long a job's own steps take, in milliseconds: the middle one. */
  readonly lengthMs: number;
  /** Whom the end of the run mentions, such as `users/101`; nobody when it is empty. */
  readonly mention: string;
};

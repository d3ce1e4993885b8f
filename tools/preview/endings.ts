/** A way a job can end, and how a preview brings it about. */
export type Ending = {
  readonly id: 'success' | 'failure' | 'fixed' | 'cancelled' | 'timed-out' | 'superseded';
  /** What stands over its message. */
  readonly title: string;
  /** What the step does that is to end the job; nothing when the job passes. */
  readonly script?: string;
  /** The log line at which the job is cancelled. */
  readonly cancelAt?: string;
  /** What GitHub or its runner would pin to the job; it tells one kind of cancelled from another. */
  readonly annotation?: string;
};

const WAITING = 'The preview cancels the job here.';
const wait = { script: `echo '${WAITING}'; exec sleep 60`, cancelAt: WAITING };

const ENDINGS: readonly Ending[] = [
  { id: 'success', title: 'When it has passed' },
  {
    id: 'failure',
    title: 'When it has failed',
    script: "echo '::error::Here the message tells the error of the step that failed.'; exit 1",
  },
  { id: 'fixed', title: 'When it has passed again' },
  { id: 'cancelled', title: 'When somebody has cancelled it', ...wait },
  {
    id: 'timed-out',
    title: 'When it has run out of time',
    ...wait,
    // actions/runner:src/Runner.Listener/JobDispatcher.cs
    annotation: 'The job running on runner local has exceeded the maximum execution time of 360 minutes.',
  },
  {
    id: 'superseded',
    title: 'When a newer run has taken its place',
    ...wait,
    // https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
    annotation: 'Canceling since a higher priority waiting request exists',
  },
];

/** What decides which endings a job has. */
export type EndingsAsked = {
  /** What the workflow and the job say of `concurrency`. */
  readonly concurrency: readonly unknown[];
  /** Whether the message tells how the result compares with the last one. */
  readonly compares: boolean;
};

/** The ways a job can end, in an order in which each run finds the one before it in GitHub's record. */
export function endingsOf({ concurrency, compares }: EndingsAsked): readonly Ending[] {
  const cancels = concurrency.some((each) => typeof each === 'object' && each !== null && 'cancel-in-progress' in each);
  const fits = { superseded: cancels, fixed: compares };
  return ENDINGS.filter(({ id }) => !(id in fits) || fits[id as keyof typeof fits]);
}

/** How far a run, a job or a step is, in GitHub's words (https://docs.github.com/rest/actions/workflow-jobs). */
export type Phase = {
  readonly status: Status;
  readonly conclusion: Conclusion | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
};

/** What is said of how something goes on; the rest follows. */
export type PhaseChange = { readonly [Part in keyof Phase]?: Phase[Part] | undefined };

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
  /** Of a run whose workflow file has an error: it has no jobs. */
  | 'startup_failure';

/** How far something is that has only just come up. */
export const NEW: Phase = { status: 'queued', conclusion: null, started_at: null, completed_at: null };

const ORDER: Readonly<Record<Status, number>> = {
  requested: 0,
  waiting: 0,
  pending: 0,
  queued: 0,
  in_progress: 1,
  completed: 2,
};

/** Takes a phase further, and puts in the times that follow from it; refuses a state that GitHub doesn't have. */
export function advance(from: Phase, change: PhaseChange, { now, what }: Advancing): Phase {
  const conclusion = change.conclusion ?? from.conclusion;
  const status = change.status ?? (change.conclusion ? 'completed' : from.status);
  if (ORDER[status] < ORDER[from.status]) throw new Error(`${what} is ${from.status}; it can't be ${status} again.`);
  if (status === 'completed' && conclusion === null) throw new Error(`${what} is completed without a conclusion.`);
  if (status !== 'completed' && conclusion !== null)
    throw new Error(`${what} has the conclusion ${conclusion} though it is ${status}.`);
  const begun = ORDER[status] > 0 ? instant(now) : null;
  const ended = status === 'completed' ? instant(now) : null;
  return {
    status,
    conclusion,
    started_at: change.started_at ?? from.started_at ?? change.completed_at ?? begun,
    completed_at: change.completed_at ?? from.completed_at ?? ended,
  };
}

type Advancing = { readonly now: Date; readonly what: string };

/** A moment as GitHub writes it: to the second. */
export function instant(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

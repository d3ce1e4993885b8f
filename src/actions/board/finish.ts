import { ChatError } from '../../chat/errors.ts';
import type { Deps } from '../../deps.ts';
import type { JobRecord } from '../../github/github.ts';
import type { Standing } from '../../github/run-job.ts';
import type { StatusInputs } from '../../inputs/status.ts';
import { findJobCount } from '../../note.ts';
import { openDesk, type Desk } from './desk.ts';
import { showBoardDry } from './dry-run.ts';
import { ownJob, type Own } from './own.ts';
import { isLarge } from './pace.ts';
import { pingRun } from './ping.ts';
import { inRounds } from './rounds.ts';
import { isSlow, isTold, stands } from './standing.ts';
import { isInGoodHands, isTakenOn, look, ownTurn } from './turn.ts';
import { hasFollowers, isComplete, successors, viewOf, type View } from './view.ts';

/**
 * Seconds a job may spend on the board at its end: when others still run and will write, when nothing could be found
 * out yet, when that is since the space has enough of so many jobs at once, and when it may be the last.
 */
const SECONDS = { others: 4, unknown: 8, busy: 25, last: 30 } as const;

/** How often the record is read again for what it does not say yet. */
const MOST_REREADS = 3;
const REREAD_MS = 700;

/** How often a deputy is named that turns out to have ended; then there is none, and all jobs speak for themselves. */
const MOST_NAMED = 3;

/** What the end of a job's work on the board is. */
type Progress = {
  view?: View;
  /** The jobs still to come, once all that GitHub has made are over. */
  coming: readonly string[];
  /** The board's thread, where the reply goes. */
  thread?: string | undefined;
  wrote: boolean;
  /** Whether a write was sent that nobody answered. */
  unanswered: boolean;
  left: boolean;
  /** How often a deputy was named. */
  named: number;
  /** How often the record was read again since it did not yet name the step that failed. */
  rereads: number;
  /** How often since its list was older than the board, or without this job. */
  stale: number;
};

/**
 * A job of the run is over: sees to it that the board shows its end, and whoever finds every job over also tells
 * whom it concerns. docs/board.md says why the board is right in the end, whoever writes when.
 */
export async function finishBoard(deps: Deps, inputs: StatusInputs): Promise<void> {
  const { core } = deps;
  const own = ownJob(deps, inputs, 'end');
  if (inputs.dryRun) return showBoardDry(deps, inputs, own);
  const most = (seconds: number) => Math.min(seconds, inputs.timeout ?? seconds);
  const desk = await openDesk(deps, inputs, most(SECONDS.last));
  const count = findJobCount(core);
  const large = count === undefined || isLarge(count);
  const done: Progress = {
    coming: [],
    wrote: false,
    unanswered: false,
    left: false,
    named: 0,
    rereads: 0,
    stale: 0,
  };

  // In a large run others leave their ends to whoever writes, who leaves it to nobody; nor may anybody leave whose
  // write may still arrive and undo what others write.
  const mayLeave = ({ view, unanswered } = done) =>
    view !== undefined && !unanswered && !isLarge(view.jobs.length) && own.standing === 'passed' && hasFollowers(view);
  const patience = (busy: boolean) => {
    if (done.view === undefined) return most(busy ? SECONDS.busy : SECONDS.unknown);
    return most(mayLeave() ? SECONDS.others : SECONDS.last);
  };
  const inTheWay = await inRounds(deps, patience, () => round(deps, desk, own, { done, large }));

  if (inTheWay !== undefined) {
    if (!mayLeave()) throw inTheWay;
    done.left = true;
  }
  core.info(
    done.left ? 'The end of this job is left to the jobs that still run.' : 'The board shows the end of this job.',
  );
  if (!done.left && done.view !== undefined && isComplete(done.view) && done.coming.length === 0) {
    await pingRun(deps, inputs, { jobs: done.view.jobs, id: desk.id, thread: done.thread });
  }
}

type Turn = { readonly done: Progress; readonly large: boolean };

async function round(deps: Deps, desk: Desk, own: Own, { done, large }: Turn): Promise<'settled' | 'again'> {
  const { elapsed } = deps;
  if (large && !done.wrote && isTakenOn(deps, await desk.look(), own)) {
    done.left = true;
    return 'settled';
  }
  const [records, first] = await Promise.all([desk.records(), look(deps, desk)]);
  // Asked before the last look: nothing may come between that and the write.
  const early = viewOf(records, first.found?.mark, own);
  const coming = isComplete(early) ? await desk.coming(early.jobs) : undefined;
  const { found, at } = await ownTurn(deps, desk, {
    first,
    isTold: (looked) => isTold(viewOf(records, looked.found?.mark, own)),
  });
  const view = viewOf(records, found?.mark, own);
  done.view = view;
  done.coming = isComplete(view) ? (coming ?? (await desk.coming(view.jobs))) : [];
  if (found !== undefined) done.thread = found.thread;
  if ((view.stale || view.own === undefined) && (done.stale += 1) <= MOST_REREADS) return 'again';
  if (waitsForSteps(view, done)) {
    await deps.sleep(REREAD_MS);
    return 'again';
  }
  if (isTold(view) && isInGoodHands(view, found?.mark) && !done.unanswered) return 'settled';

  const mayName = isLarge(view.jobs.length) && (done.named += 1) <= MOST_NAMED;
  const deputy = mayName ? successors(view)[0] : undefined;
  const { unanswered } = done;
  const { thread } = await desk
    .write({ jobs: view.jobs, coming: done.coming, deputy: deputy?.id }, found)
    .catch((thrown) => {
      done.unanswered ||= mayStillArrive(thrown);
      throw thrown;
    });
  done.thread = thread;
  done.unanswered = false;
  done.wrote = true;
  // Who left their end to a deputy that had ended are found in GitHub's record, as those are whom a slow write undid.
  const slow = isSlow(elapsed() - at) || done.named > MOST_NAMED;
  const written = { records, deputy, slow: unanswered ? ('unanswered' as const) : slow };
  if (!written.slow && deputy === undefined && (isAlone(view, records) || hasFollowers(view))) return 'settled';
  return (await stands(deps, desk, own, written)) ? 'settled' : 'again';
}

/** Chat said nothing of it, or nothing that can be relied on. */
const mayStillArrive = (thrown: unknown): boolean =>
  !(thrown instanceof ChatError) || thrown.httpStatus === undefined || thrown.httpStatus >= 500;

/** Nobody else's step can be writing when every other job is over by GitHub's record, posts and all, or has not begun. */
const isAlone = ({ own }: View, records: readonly JobRecord[]): boolean =>
  records.every(({ id, status }) => id === own?.id || status !== 'in_progress');

/** Whether it is worth reading the record again: GitHub writes a step down a moment after it failed. */
function waitsForSteps(view: View, done: Progress): boolean {
  const told = isComplete(view) ? view.jobs : view.own === undefined ? [] : [view.own];
  const missing = told.some(({ standing, brokenStep }) => isBroken(standing) && brokenStep === undefined);
  return missing && (done.rereads += 1) <= MOST_REREADS;
}

const isBroken = (standing: Standing): boolean => standing === 'failed' || standing === 'cancelled';

import type { Deps } from '../../deps.ts';
import type { Mark } from '../../message/board-mark.ts';
import type { Desk, FoundBoard } from './desk.ts';
import type { Own } from './own.ts';
import { isFresh, isLarge, untilNextWrite } from './pace.ts';
import { successors, type View } from './view.ts';

/** What stood in the space, and when it was asked for (`elapsed`, in milliseconds). */
export type Looked = { readonly found: FoundBoard | undefined; readonly at: number };

/** Looks at the board. */
export async function look({ elapsed }: Pick<Deps, 'elapsed'>, desk: Desk): Promise<Looked> {
  const at = elapsed();
  return { found: await desk.look(), at };
}

/**
 * Jobs that wait for the same second come one after the other, spread over so many milliseconds: more each time that
 * others came first.
 */
const SPREADS_MS = [300, 900, 2000];

/** A look older than this is not written from: others may have written since. */
const OLDEST_LOOK_MS = 400;

/**
 * Waits for a second in which the space takes a write, and comes back with how the board stands then; at once when
 * others have told all there is to tell.
 */
export async function ownTurn(
  deps: Deps,
  desk: Desk,
  { first, isTold }: { first: Looked; isTold: (looked: Looked) => boolean },
): Promise<Looked> {
  const { now, sleep, random, elapsed } = deps;
  let looked = first;
  for (const spread of SPREADS_MS) {
    const wait = untilNextWrite(looked.found?.mark, now());
    if (isTold(looked) || (wait === 0 && elapsed() - looked.at <= OLDEST_LOOK_MS)) return looked;
    if (wait > 0) await sleep(wait + random() * spread);
    looked = await look(deps, desk);
  }
  return looked;
}

/** Whether another job has taken it on to show the end of this one, and will soon enough. */
export function isTakenOn(deps: Deps, found: FoundBoard | undefined, { jobId }: Own): boolean {
  const mark = found?.mark;
  if (mark?.deputy === undefined || !isLarge(mark.count)) return false;
  return String(mark.deputy) !== jobId && isFresh(mark, deps);
}

/** Whether a large run has a deputy that still runs, or none, so that each job speaks for itself as in a small run. */
export function isInGoodHands(view: View, mark: Mark | undefined): boolean {
  if (!isLarge(view.jobs.length)) return true;
  const deputy = mark?.deputy;
  return deputy === undefined || successors(view).length === 0 || successors(view).some(({ id }) => id === deputy);
}

import type { Deps } from '../../deps.ts';
import type { JobRecord } from '../../github/github.ts';
import { runJob, type RunJob } from '../../github/run-job.ts';
import type { Desk } from './desk.ts';
import type { Own } from './own.ts';
import { isComplete, unshown, viewOf, type View } from './view.ts';

/**
 * A write counts on nobody having written between its look at the board and its arrival. So long after its own write a
 * job looks again, and finds out whether it was written over by one that took at most as long.
 */
const SETTLING_MS = 600;

/** How far GitHub's record of a job may lag behind the job. */
const LAG_MS = 2500;

/** A write that was sent and never answered may still arrive for so long. */
const ON_ITS_WAY_MS = 6000;

/** What was written: from which records, and who writes next. */
export type Written = {
  readonly records: readonly JobRecord[];
  readonly deputy: RunJob | undefined;
  /** Whether it took so long that it may have undone another's write, or may still arrive. */
  readonly slow: boolean | 'unanswered';
};

/** Whether a write that took so long from its look at the board may have undone what somebody wrote and looked after. */
export const isSlow = (spanMs: number): boolean => spanMs > SETTLING_MS;

/**
 * Whether what was written is what the board still shows. After a slow write GitHub is asked once more, which knows by
 * now of whoever was undone. The deputy of a large run has to be running still: one that ended meanwhile may have
 * looked at the board before it was the deputy.
 */
export async function stands({ sleep }: Deps, desk: Desk, own: Own, written: Written): Promise<boolean> {
  const { deputy, slow } = written;
  await sleep(slow === 'unanswered' ? ON_ITS_WAY_MS : slow || deputy !== undefined ? LAG_MS : SETTLING_MS);
  const [records, found] = await Promise.all([slow ? desk.records() : written.records, desk.look()]);
  const view = viewOf(records, found?.mark, own);
  if (slow ? unshown(view).length > 0 : !isTold(view)) return false;
  return deputy === undefined || runJob(await desk.record(String(deputy.id))).standing === 'running';
}

/** Whether the board shows all there is to tell: this job's end, and every other's once all are over. */
export function isTold(view: View): boolean {
  const missing = unshown(view);
  if (view.own === undefined || isComplete(view)) return missing.length === 0;
  return !missing.includes(view.own);
}

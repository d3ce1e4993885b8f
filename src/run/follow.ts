import type { Chat } from '../google-chat/chat-api.ts';
import type { Deps } from '../deps.ts';
import { runMessage, type Run } from '../message/run-message.ts';
import { isOver, clockTime, duration } from '../message/wording.ts';
import { isCompleted, type RunSnapshot } from './run-view.ts';
import type { RunContext, PostedRun } from './run-context.ts';

/**
 * Limits for requests for the run's record, and the same again for pages of its jobs: about 300 per hour in total, with
 * those for a few errors. A workflow's token has 1,000 per hour for the whole repository
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const REQUEST_LIMITS = { atOnce: 25, perHour: 120 } as const;

/** Wait between two reads. It grows while nothing changes. It is also the minimum time between two updates. */
const FIRST_WAIT_MS = 4000;
const MAX_WAIT_MS = 30_000;

/** The part of the timeout that is reserved for the last update. */
const LAST_WRITE_MS = 30_000;

/**
 * Keeps the run's message up to date until the run is over. It is the only writer, however many jobs there are. If the
 * timeout comes first, the message says that updates stopped.
 *
 * @returns what was posted last; `undefined` if nothing was, because GitHub's record of the run can't be read
 */
export async function followRun(
  deps: Deps,
  chat: Chat,
  run: RunContext,
  seconds: number,
): Promise<PostedRun | undefined> {
  const { core, sleep } = deps;
  const now = () => deps.now().getTime();
  const untilMs = seconds * 1000 - Math.min(LAST_WRITE_MS, seconds * 250);
  const startedAt = now();
  let sleptMs = 0;
  // The machine's clock may be set back, so count the time slept, too.
  const leftMs = () => untilMs - Math.max(now() - startedAt, sleptMs);
  const records = requestBudget(now);
  const pages = requestBudget(now);
  let posted: PostedRun | undefined;
  let postedJson = '';
  let waitMs = FIRST_WAIT_MS;

  async function read(before: RunSnapshot | undefined): Promise<RunSnapshot | undefined> {
    records.take(1);
    const record = await run.reader.record();
    if (record === undefined) return undefined;
    const { openPages, pagesRead } = run.reader;
    if (before !== undefined && !isCompleted(record) && !pages.has(openPages())) return { ...before, run: record };
    const readBefore = pagesRead();
    const snapshot = await run.reader.snapshot(record);
    pages.take(pagesRead() - readBefore);
    return snapshot;
  }

  async function write(snapshot: RunSnapshot, view: Run): Promise<PostedRun> {
    const json = JSON.stringify(runMessage(view));
    if (posted !== undefined && json === postedJson) {
      waitMs = Math.min(MAX_WAIT_MS, waitMs * 1.5);
      return (posted = { ...posted, snapshot, view });
    }
    waitMs = FIRST_WAIT_MS;
    postedJson = json;
    return (posted = { snapshot, view, posted: await run.post.write(chat, view) });
  }

  let before: RunSnapshot | undefined;
  let wasOver = false;
  for (;;) {
    const snapshot = await read(before);
    if (snapshot === undefined && before === undefined) return undefined;
    if (snapshot !== undefined) {
      const view = await run.describe(snapshot);
      const jobsOver = (view.jobs ?? []).every(({ state }) => isOver(state));
      const isOverNow = isCompleted(snapshot.run) || (isOver(view.state) && jobsOver);
      // Inside the run, it may be only for a moment that no other job runs, and GitHub's list of jobs can lag behind.
      const isLast = isOverNow && (wasOver || (jobsOver && !view.isPartial));
      const last = await write(snapshot, isLast ? { ...view, isPartial: false } : view);
      if (isLast) return last;
      before = snapshot;
      wasOver = isOverNow;
    }
    if (leftMs() <= 0 && posted !== undefined) return stopFollowing(posted);
    const ms = Math.max(0, Math.min(Math.max(waitMs, records.msUntilNext()), leftMs()));
    await sleep(ms);
    sleptMs += ms;
  }

  function stopFollowing({ snapshot, view }: PostedRun): Promise<PostedRun> {
    core.warning(
      `Google Chat: stopped following the run after ${duration(seconds * 1000)}, although it is not over. To follow it longer, increase timeout.`,
    );
    const note = `Live updates stopped at ${clockTime(deps.now(), view.timezone)}. This message is updated again when the run is over.`;
    return write(snapshot, { ...view, notes: [...view.notes, note] });
  }
}

/** Allows a burst of requests, and then a number per hour. */
function requestBudget(now: () => number) {
  const msEach = 3_600_000 / REQUEST_LIMITS.perHour;
  let left: number = REQUEST_LIMITS.atOnce;
  let at = now();
  const refill = () => {
    left = Math.min(REQUEST_LIMITS.atOnce, left + (now() - at) / msEach);
    at = now();
  };
  return {
    /** Counts requests, even if there were fewer left. */
    take: (count: number) => {
      refill();
      left -= count;
    },
    /** Whether that many requests are allowed now. For more than the burst size, whether the whole burst is available. */
    has: (count: number): boolean => {
      refill();
      return left >= Math.min(count, REQUEST_LIMITS.atOnce);
    },
    /** How long until the next request is allowed. */
    msUntilNext: (): number => {
      refill();
      return Math.max(0, Math.ceil((1 - left) * msEach));
    },
  };
}

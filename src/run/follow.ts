import type { Chat } from '../google-chat/chat.ts';
import type { Deps } from '../deps.ts';
import { runMessage, type Run } from '../message/run-message.ts';
import { isOver, clockTime, duration } from '../message/wording.ts';
import { isAtEnd, type RunSnapshot } from './describe-run.ts';
import type { OpenRun, Written } from './open-run.ts';

/**
 * Requests for the run's own record, and as many again for pages of its jobs: 300 an hour together, with those for a few
 * errors. A workflow's token has 1,000 an hour for all of its repository
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const ALLOWED = { atOnce: 25, perHour: 120 } as const;

/** Between two readings: this at first, and ever longer while nothing changes. No two writes are closer than that. */
const FIRST_WAIT_MS = 4000;
const MAX_WAIT_MS = 30_000;

/** Of the time there is, what the last write may take. */
const LAST_WRITE_MS = 30_000;

/**
 * Stays until the run is over and keeps its message up to date; the one writer, however many jobs there are. When the
 * time is up before, the message says that nobody follows any more.
 *
 * @returns what was written last; `undefined` when nothing was, since GitHub's record of the run cannot be read
 */
export async function followRun(deps: Deps, chat: Chat, run: OpenRun, seconds: number): Promise<Written | undefined> {
  const { core, sleep } = deps;
  const now = () => deps.now().getTime();
  const untilMs = seconds * 1000 - Math.min(LAST_WRITE_MS, seconds * 250);
  const began = now();
  let sleptMs = 0;
  // The clock of a machine may be set back meanwhile; what was slept was slept.
  const leftMs = () => untilMs - Math.max(now() - began, sleptMs);
  const records = requestBudget(now);
  const pages = requestBudget(now);
  let written: Written | undefined;
  let writtenJson = '';
  let waitMs = FIRST_WAIT_MS;

  async function read(before: RunSnapshot | undefined): Promise<RunSnapshot | undefined> {
    records.take(1);
    const record = await run.reader.run();
    if (record === undefined) return undefined;
    const { openPages, pagesRead } = run.reader;
    if (before !== undefined && !isAtEnd(record) && !pages.has(openPages())) return { ...before, run: record };
    const readBefore = pagesRead();
    const snapshot = await run.reader.whole(record);
    pages.take(pagesRead() - readBefore);
    return snapshot;
  }

  async function write(snapshot: RunSnapshot, shown: Run): Promise<Written> {
    const json = JSON.stringify(runMessage(shown));
    if (written !== undefined && json === writtenJson) {
      waitMs = Math.min(MAX_WAIT_MS, waitMs * 1.5);
      return (written = { ...written, snapshot, shown });
    }
    waitMs = FIRST_WAIT_MS;
    writtenJson = json;
    return (written = { snapshot, shown, posted: await run.post.write(chat, shown) });
  }

  let before: RunSnapshot | undefined;
  let seemedOver = false;
  for (;;) {
    const snapshot = await read(before);
    if (snapshot === undefined && before === undefined) return undefined;
    if (snapshot !== undefined) {
      const shown = await run.show(snapshot);
      const jobsOver = (shown.jobs ?? []).every(({ state }) => isOver(state));
      const seemsOver = isAtEnd(snapshot.run) || (isOver(shown.state) && jobsOver);
      // Inside of the run, that no other job runs may be so for a moment only; and a list of jobs may be one behind.
      const isLast = seemsOver && (seemedOver || (jobsOver && !shown.isPartial));
      const last = await write(snapshot, isLast ? { ...shown, isPartial: false } : shown);
      if (isLast) return last;
      before = snapshot;
      seemedOver = seemsOver;
    }
    if (leftMs() <= 0 && written !== undefined) return stopFollowing(written);
    const ms = Math.max(0, Math.min(Math.max(waitMs, records.msUntilNext()), leftMs()));
    await sleep(ms);
    sleptMs += ms;
  }

  function stopFollowing({ snapshot, shown }: Written): Promise<Written> {
    core.warning(
      `Google Chat: after ${duration(seconds * 1000)} the run is not over, and nobody follows it any longer.`,
    );
    const note = `Nobody has followed the run since ${clockTime(deps.now())}. This message changes again when it is over.`;
    return write(snapshot, { ...shown, notes: [...shown.notes, note] });
  }
}

/** Lets some requests through at once, and then so many an hour. */
function requestBudget(now: () => number) {
  const msEach = 3_600_000 / ALLOWED.perHour;
  let left: number = ALLOWED.atOnce;
  let at = now();
  const refill = () => {
    left = Math.min(ALLOWED.atOnce, left + (now() - at) / msEach);
    at = now();
  };
  return {
    /** Counts requests, also such as are more than there were left. */
    take: (count: number) => {
      refill();
      left -= count;
    },
    /** Whether that many may be made now; more than may ever be made at once, when none were for long. */
    has: (count: number): boolean => {
      refill();
      return left >= Math.min(count, ALLOWED.atOnce);
    },
    /** How long until the next one. */
    msUntilNext: (): number => {
      refill();
      return Math.max(0, Math.ceil((1 - left) * msEach));
    },
  };
}

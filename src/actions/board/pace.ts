import type { Deps } from '../../deps.ts';
import type { Mark } from '../../message/board-mark.ts';

/** A space takes one write a second from all its apps together (https://developers.google.com/workspace/chat/limits). */
const BETWEEN_WRITES_MS = 1000;

/** A list of jobs comes in pages of this many (https://docs.github.com/rest/actions/workflow-jobs). */
const PAGE = 100;

/**
 * Requests an hour that one run may spend on keeping its board fresh, of the 1,000 that the tokens of a repository have
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const REQUESTS_AN_HOUR = 400;

/** Whether a run has, or may have, more jobs than come in one page: then not each of them can ask GitHub for all. */
export const isLarge = (count: number): boolean => count >= PAGE;

/** How long a board stays as it is, in milliseconds, unless somebody must write: in a large run reading costs more. */
function restOf({ count }: Pick<Mark, 'count'>): number {
  if (!isLarge(count)) return BETWEEN_WRITES_MS;
  return ((Math.ceil(count / PAGE) + 1) * 3_600_000) / REQUESTS_AN_HOUR;
}

/** Clocks that differ by more than this are not believed. */
const MOST_AHEAD_MS = 60_000;

/** How old a board is, in milliseconds; clocks that differ a little make none younger than new. */
function ageOf({ at }: Pick<Mark, 'at'>, now: Date): number {
  const age = now.getTime() - at;
  return age < -MOST_AHEAD_MS ? Infinity : Math.max(0, age);
}

/**
 * Whether the board was written so lately that news which is no end can wait for the next write. In a large run each
 * job has a measure of its own, so that not all of them find the board old at the same moment.
 */
export function isFresh(mark: Mark, { now, random }: Pick<Deps, 'now' | 'random'>): boolean {
  const patience = isLarge(mark.count) ? 1 + random() : 1;
  return ageOf(mark, now()) < restOf(mark) * patience;
}

/** How long until the space takes the next write, in milliseconds. */
export const untilNextWrite = (mark: Mark | undefined, now: Date): number =>
  mark === undefined ? 0 : Math.max(0, BETWEEN_WRITES_MS - ageOf({ at: Math.max(mark.at, mark.since) }, now));

/** How long a deputy stays one, in milliseconds, before a job that begins takes its place: the newest ends last. */
const TERM_MS = 15_000;

/** Whether a job that begins may take the deputy's place. */
export const isTermOver = (mark: Mark, now: Date): boolean =>
  isLarge(mark.count) && ageOf({ at: Math.max(mark.at, mark.since) }, now) > TERM_MS;

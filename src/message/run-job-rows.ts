import type { Cause } from '../github/cause.ts';
import type { Widget } from '../google-chat/chat.ts';
import { isFailed, isOver, RUN_STATES, STATES, type RunState, clockTime, duration } from './wording.ts';
import { html, link } from './widgets.ts';

/** A job as the message of its run shows it. */
export type RunJob = {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly state: RunState;
  /** Undefined while it has not begun. */
  readonly startedAt: Date | undefined;
  readonly completedAt: Date | undefined;
  /** The first step that failed, or in a cancelled job the one that was cut off. */
  readonly failedStep: string | undefined;
  /** The first error that a step pinned to it. */
  readonly error: Cause['error'];
  /** Whether it failed in a run that passed all the same: its workflow says `continue-on-error`. */
  readonly isAllowed: boolean;
  /** Whether it ran in an earlier attempt and was not run again. */
  readonly isCarriedOver: boolean;
};

/** A row of the message: one job, or (`matrix`) all jobs of a matrix, those included that have rows of their own. */
export type JobRow = {
  readonly matrix: string | undefined;
  readonly jobs: readonly RunJob[];
  readonly rank: number;
};

/** The jobs of a smaller matrix may as well have a row each. */
const MIN_FOLDED = 4;

/**
 * The rows of a run's jobs, what people want to see first in front. Only when there are more jobs than rows fit, the
 * jobs of a matrix share one; a job that failed or waits for somebody has its own in any case.
 */
export function jobRows(jobs: readonly RunJob[], max: number): readonly JobRow[] {
  const rows = jobs.length > max ? folded(jobs) : jobs.map(alone);
  return [...rows].sort((a, b) => a.rank - b.rank || (a.jobs[0]?.id ?? 0) - (b.jobs[0]?.id ?? 0));
}

const rankOf = ({ state, isAllowed }: RunJob): number => STATES[isAllowed ? 'cancelled' : state].rank;
const alone = (job: RunJob): JobRow => ({ matrix: undefined, jobs: [job], rank: rankOf(job) });
const needsAttention = ({ state }: RunJob): boolean => isFailed(state) || state === 'unknown' || state === 'waiting';

function folded(jobs: readonly RunJob[]): JobRow[] {
  const names = new Set(jobs.map(({ name }) => name));
  const groups = Map.groupBy(jobs, ({ name }) => matrixOf(name)?.key);
  return [...groups.values()].flatMap((members) => {
    const matrix = matrixOf(members[0]?.name ?? '');
    const others = members.filter((job) => !needsAttention(job));
    const isMatrix = matrix !== undefined && members.length >= MIN_FOLDED && !names.has(matrix.job);
    if (!isMatrix || others.length < 2) return members.map(alone);
    const row = { matrix: matrix.job, jobs: members, rank: Math.min(...others.map(rankOf)) };
    return [...members.filter(needsAttention).map(alone), row];
  });
}

/**
 * What the name of a job says of its matrix: GitHub calls its jobs by the job's name and their values, as in
 * "test (20, linux)". Jobs with the same `key` have the same name and as many values.
 */
function matrixOf(name: string): { readonly job: string; readonly key: string } | undefined {
  const begins = openingOf(name);
  if (begins < 2 || name[begins - 1] !== ' ') return undefined;
  const job = name.slice(0, begins - 1);
  return { job, key: `${name.slice(begins).split(', ').length} ${job}` };
}

/** Where the bracket opens that the last character closes; -1 when there is none. */
function openingOf(name: string): number {
  let depth = 0;
  for (let at = name.length - 1; at >= 0; at -= 1) {
    if (name[at] === ')') depth += 1;
    if (name[at] === '(') depth -= 1;
    if (depth <= 0) return depth === 0 && name.endsWith(')') ? at : -1;
  }
  return -1;
}

/** Icon, name, state, how long it took; of a job that failed the step and its error. */
export const rowWidgets = ({ matrix, jobs }: JobRow): Widget[] =>
  matrix === undefined ? jobs.map(singleRow) : [matrixRow(matrix, jobs)];

function singleRow(job: RunJob): Widget {
  const { state, failedStep, error, isAllowed, isCarriedOver } = job;
  const look = STATES[state];
  const word = isAllowed ? `${look.word}, allowed` : look.word;
  const details = [
    ...(failedStep === undefined ? [] : [html(`in “${failedStep}”`, 120)]),
    ...(error === undefined ? [] : [html(error.message, 200)]),
    ...(error?.where === undefined ? [] : [link(error.where.url, error.where.name)]),
  ];
  const time = timeOf([job]);
  const label = time !== undefined && isCarriedOver ? `${time}, in an earlier attempt` : time;
  return {
    decoratedText: {
      startIcon: { materialIcon: { name: look.icon, fill: true }, altText: word },
      text: [`${link(job.url, job.name)} ${isAllowed ? word : colored(state, word)}`, ...details].join('<br>'),
      wrapText: true,
      ...(label === undefined ? {} : { bottomLabel: label }),
    },
  };
}

function matrixRow(name: string, jobs: readonly RunJob[]): Widget {
  const shown = jobs.filter((job) => !needsAttention(job)).sort((a, b) => rankOf(a) - rankOf(b))[0]?.state ?? 'unknown';
  const time = timeOf(jobs.filter(({ isCarriedOver }) => !isCarriedOver));
  return {
    decoratedText: {
      startIcon: { materialIcon: { name: STATES[shown].icon, fill: true }, altText: STATES[shown].word },
      text: `<b>${html(name, 120)}</b> ${tally(jobs)}`,
      wrapText: true,
      ...(time === undefined ? {} : { bottomLabel: time }),
    },
  };
}

/** "17 of 20 passed · 2 failed · 1 running": those that passed, and the others where there are any. */
export function tally(jobs: readonly RunJob[]): string {
  const count = (state: RunState) => jobs.filter((job) => job.state === state).length;
  const others = RUN_STATES.filter((state) => state !== 'passed' && count(state) > 0);
  return [
    `${count('passed')} of ${jobs.length} passed`,
    ...others.map((state) => colored(state, `${count(state)} ${STATES[state].word}`)),
  ].join(' · ');
}

const colored = (state: RunState, words: string): string =>
  isFailed(state) ? `<font color="${STATES[state].color}">${words}</font>` : words;

function timeOf(jobs: readonly RunJob[]): string | undefined {
  const span = spanOf(jobs);
  if (span === undefined) return undefined;
  return span.took === undefined ? `started ${clockTime(span.startedAt)}` : duration(span.took);
}

/** When the first of some jobs began and, when all are over, how long it took until the last one ended. */
export function spanOf(
  jobs: readonly RunJob[],
): { readonly startedAt: Date; readonly took: number | undefined } | undefined {
  const starts = jobs.flatMap(({ startedAt }) => startedAt?.getTime() ?? []);
  if (starts.length === 0) return undefined;
  const first = Math.min(...starts);
  const ends = jobs.flatMap(({ completedAt }) => completedAt?.getTime() ?? []);
  const over = jobs.every(({ state }) => isOver(state));
  return {
    startedAt: new Date(first),
    took: over && ends.length > 0 ? Math.max(0, Math.max(...ends) - first) : undefined,
  };
}

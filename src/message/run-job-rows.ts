import type { Cause } from '../github/cause.ts';
import type { Widget } from '../google-chat/chat-api.ts';
import { isFailed, isOver, RUN_STATES, STATES, type RunState, clockTime, duration } from './wording.ts';
import { html, link } from './widgets.ts';

/** A job as the message of its run shows it. */
export type RunJob = {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly state: RunState;
  /** `undefined` if it has not started. */
  readonly startedAt: Date | undefined;
  readonly completedAt: Date | undefined;
  /** The first step that failed or, in a cancelled job, the step that was interrupted. */
  readonly failedStep: string | undefined;
  /** The first error annotation. */
  readonly error: Cause['error'];
  /** Whether it failed in a run that passed, because of `continue-on-error`. */
  readonly isAllowed: boolean;
  /** Whether it ran in an earlier attempt and was not re-run. */
  readonly isCarriedOver: boolean;
};

/** A row of the message: one job, or all jobs of a matrix (`matrix`), including those that also have their own rows. */
export type JobRow = {
  readonly matrix: string | undefined;
  readonly jobs: readonly RunJob[];
  readonly rank: number;
};

/** A matrix with fewer jobs is not grouped into one row. */
const MIN_MATRIX_JOBS = 4;

/**
 * The rows of a run's jobs, sorted by rank. The jobs of a matrix share a row only if there are more than `max` jobs. A job
 * that failed or is waiting always has its own row.
 */
export function jobRows(jobs: readonly RunJob[], max: number): readonly JobRow[] {
  const rows = jobs.length > max ? groupMatrices(jobs) : jobs.map(singleJobRow);
  return [...rows].sort((a, b) => a.rank - b.rank || (a.jobs[0]?.id ?? 0) - (b.jobs[0]?.id ?? 0));
}

const rankOf = ({ state, isAllowed }: RunJob): number => STATES[isAllowed ? 'cancelled' : state].rank;
const singleJobRow = (job: RunJob): JobRow => ({ matrix: undefined, jobs: [job], rank: rankOf(job) });
const needsAttention = ({ state }: RunJob): boolean => isFailed(state) || state === 'unknown' || state === 'waiting';

function groupMatrices(jobs: readonly RunJob[]): JobRow[] {
  const names = new Set(jobs.map(({ name }) => name));
  const groups = Map.groupBy(jobs, ({ name }) => matrixOf(name)?.key);
  return [...groups.values()].flatMap((members) => {
    const matrix = matrixOf(members[0]?.name ?? '');
    const others = members.filter((job) => !needsAttention(job));
    const isMatrix = matrix !== undefined && members.length >= MIN_MATRIX_JOBS && !names.has(matrix.job);
    if (!isMatrix || others.length < 2) return members.map(singleJobRow);
    const row = { matrix: matrix.job, jobs: members, rank: Math.min(...others.map(rankOf)) };
    return [...members.filter(needsAttention).map(singleJobRow), row];
  });
}

/**
 * Reads the matrix from the name of a job. GitHub names matrix jobs after the job and its values, as in
 * "test (20, linux)". Jobs with the same `key` have the same name and number of values.
 */
function matrixOf(name: string): { readonly job: string; readonly key: string } | undefined {
  const opening = indexOfOpeningParenthesis(name);
  if (opening < 2 || name[opening - 1] !== ' ') return undefined;
  const job = name.slice(0, opening - 1);
  return { job, key: `${name.slice(opening).split(', ').length} ${job}` };
}

/** The index of the parenthesis that the last character closes; -1 if there is none. */
function indexOfOpeningParenthesis(name: string): number {
  let depth = 0;
  for (let at = name.length - 1; at >= 0; at -= 1) {
    if (name[at] === ')') depth += 1;
    if (name[at] === '(') depth -= 1;
    if (depth <= 0) return depth === 0 && name.endsWith(')') ? at : -1;
  }
  return -1;
}

/** Icon, name, state and duration; for a failed job also the step and the error. */
export const rowWidgets = ({ matrix, jobs }: JobRow, timezone?: string): Widget[] =>
  matrix === undefined ? jobs.map((job) => singleRow(job, timezone)) : [matrixRow(matrix, jobs, timezone)];

function singleRow(job: RunJob, timezone?: string): Widget {
  const { state, failedStep, error, isAllowed, isCarriedOver } = job;
  const style = STATES[state];
  const word = isAllowed ? `${style.word} (continue-on-error)` : style.word;
  const details = [
    ...(failedStep === undefined ? [] : [html(`at step “${failedStep}”`, 120)]),
    ...(error === undefined ? [] : [html(error.message, 200)]),
    ...(error?.where === undefined ? [] : [link(error.where.url, error.where.name)]),
  ];
  const time = timeOf([job], timezone);
  const name = `${isAllowed ? STATES.cancelled.emoji : style.emoji} ${link(job.url, job.name)} ${word}`;
  const first = [name, time, ...(time !== undefined && isCarriedOver ? ['in an earlier attempt'] : [])];
  return textRow([first.filter((part) => part !== undefined).join(' · '), ...details].join('<br>'));
}

function matrixRow(name: string, jobs: readonly RunJob[], timezone?: string): Widget {
  const rowState = [...jobs].sort((a, b) => rankOf(a) - rankOf(b))[0]?.state ?? 'unknown';
  const ofThisAttempt = jobs.filter(({ isCarriedOver }) => !isCarriedOver);
  const time = timeOf(ofThisAttempt, timezone);
  const first = `${STATES[rowState].emoji} <b>${html(name, 120)}</b> ${tally(jobs)}`;
  return textRow(time === undefined ? first : `${first} · ${time}`);
}

const textRow = (text: string): Widget => ({ decoratedText: { text, wrapText: true } });

/** "17 of 20 passed · 2 failed · 1 running" */
export function tally(jobs: readonly RunJob[]): string {
  const count = (state: RunState) => jobs.filter((job) => job.state === state).length;
  const others = RUN_STATES.filter((state) => state !== 'passed' && count(state) > 0);
  return [
    `${count('passed')} of ${jobs.length} passed`,
    ...others.map((state) => `${count(state)} ${STATES[state].word}`),
  ].join(' · ');
}

function timeOf(jobs: readonly RunJob[], timezone?: string): string | undefined {
  const span = spanOf(jobs);
  if (span === undefined) return undefined;
  return span.took === undefined ? `started ${clockTime(span.startedAt, timezone)}` : duration(span.took);
}

/** When the first of the jobs started and, if all are over, the time until the last one ended. */
export function spanOf(
  jobs: readonly RunJob[],
): { readonly startedAt: Date; readonly took: number | undefined } | undefined {
  const starts = jobs.flatMap(({ startedAt }) => startedAt?.getTime() ?? []);
  if (starts.length === 0) return undefined;
  const first = Math.min(...starts);
  const ends = jobs.flatMap(({ completedAt }) => completedAt?.getTime() ?? []);
  const areAllOver = jobs.every(({ state }) => isOver(state));
  return {
    startedAt: new Date(first),
    took: areAllOver && ends.length > 0 ? Math.max(0, Math.max(...ends) - first) : undefined,
  };
}

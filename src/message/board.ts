import type { Card, ChatMessage, Widget } from '../chat/chat.ts';
import type { Build } from '../github/build.ts';
import { isOver, type RunJob, type Standing } from '../github/run-job.ts';
import { markOf, writeMark } from './board-mark.ts';
import { endKind, groupRow, groupsOf, spanOf, STANDING, tally } from './board-rows.ts';
import { firstFitting, FULL, TIGHTER, type Budget } from './budget.ts';
import { addedSection, buildRows, environmentRow, linksOf } from './card.ts';
import type { Said } from './status.ts';
import { inLine, onRef, titleOf } from './title.ts';
import { isAddress, label, openLink, stateWidget } from './widgets.ts';
import { duration, WORDING } from './wording.ts';

/** Everything the board of a run is made of. The same value always makes the same message. */
export type Board = {
  /** The run; its `job` is ''. */
  readonly build: Build;
  readonly said: Said;
  readonly jobs: readonly RunJob[];
  /** Jobs that GitHub will make once those before them are over. */
  readonly coming: readonly string[];
  /** What GitHub says of the whole run, once it does. */
  readonly conclusion?: Standing | undefined;
  readonly at: Date;
  readonly deputy: number | undefined;
};

const TIGHTEST = TIGHTER[TIGHTER.length - 1]!;

/** How much is shown: rows of jobs and named legs in each, and of what the author adds as much as beside a single job. */
const BUDGETS: readonly BoardBudget[] = [
  { ...FULL, rows: 45, legs: 20 },
  { ...TIGHTER[0]!, rows: 36, legs: 10 },
  { ...TIGHTER[1]!, rows: 24, legs: 6 },
  { ...TIGHTEST, rows: 12, legs: 3 },
  { ...TIGHTEST, rows: 4, legs: 1 },
];

/** An address in a card is at most so long, the mark included. */
const MOST_ADDRESS = 1900;

/** The whole board of a run. However many jobs there are, it stays inside what Chat takes. */
export function boardMessage(board: Board): ChatMessage {
  const least = { rows: 0, legs: 0, fields: 0, buttons: 0, value: 40, text: 200 };
  return firstFitting(BUDGETS, (budget) => render(board, budget)) ?? render(board, least);
}

type BoardBudget = Budget & { readonly rows: number; readonly legs: number };

function render(board: Board, budget: BoardBudget): ChatMessage {
  return {
    text: boardHeadline(board),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [{ cardId: 'board', card: card(board, budget) }],
  };
}

function card(board: Board, budget: BoardBudget): Card {
  const { build, said } = board;
  const buttons = [
    { label: 'Run', url: runAddress(board) },
    ...linksOf(build, said),
    ...said.buttons.slice(0, budget.buttons),
  ];
  return {
    header: { title: label(titleOf(build, said), 120), subtitle: label(`${build.repository} · ${build.event}`, 160) },
    sections: [
      { widgets: [stateRow(board), ...buildRows(build), ...environmentRow(said)] },
      ...jobSection(board, budget),
      ...addedSection(said, budget),
      { widgets: [{ buttonList: { buttons: buttons.filter(({ url }) => isAddress(url)).map(openLink) } }] },
    ],
  };
}

function jobSection({ jobs, coming }: Board, { rows, legs }: BoardBudget) {
  const groups = groupsOf(jobs);
  const rest = groups.slice(rows).flatMap((group) => group.jobs);
  const widgets: Widget[] = groups.slice(0, rows).map((group) => groupRow(group, legs));
  if (rest.length > 0) widgets.push({ textParagraph: { text: `… +${rest.length} more jobs: ${tally(rest)}` } });
  if (coming.length > 0)
    widgets.push({ textParagraph: { text: label(`Still to come: ${coming.slice(0, 20).join(', ')}`, 400) } });
  return widgets.length === 0 ? [] : [{ header: 'Jobs', widgets }];
}

/** How the run stands as a whole: by GitHub's own word, else by its jobs. */
export function standingOf({ jobs, coming, conclusion }: Pick<Board, 'jobs' | 'coming' | 'conclusion'>): Standing {
  if (conclusion !== undefined) return conclusion;
  const standings = new Set(jobs.map(({ standing }) => standing));
  if (coming.length > 0 || standings.size === 0 || [...standings].some((each) => !isOver(each))) return 'running';
  return (
    (['failed', 'timed-out', 'unknown', 'cancelled', 'passed'] as const).find((each) => standings.has(each)) ??
    'skipped'
  );
}

/** The board in one line: what a phone's notification and a search show. */
export function boardHeadline(board: Board): string {
  const { build, said } = board;
  const standing = standingOf(board);
  const says = isOver(standing) ? WORDING[endKind(standing)].word : `is ${standing}`;
  return `${STANDING[standing].emoji} ${inLine(titleOf(build, said))} ${says}${onRef(build.ref)}${took(board)}: ${progress(board)}`;
}

/** "9 of 12 jobs, 2 failed" while it runs; "12 jobs, 2 failed" at the end. */
function progress(board: Board): string {
  const { jobs, coming } = board;
  const over = jobs.filter(({ standing }) => isOver(standing)).length;
  const all = jobs.length + coming.length;
  const failed = jobs.filter(({ standing }) => standing === 'failed' || standing === 'timed-out').length;
  const count = isOver(standingOf(board)) && over === all ? `${all}` : `${over} of ${all}`;
  return `${count} ${all === 1 ? 'job' : 'jobs'}${failed > 0 ? `, ${failed} failed` : ''}`;
}

function took(board: Board): string {
  if (!isOver(standingOf(board))) return '';
  const span = spanOf(board.jobs);
  return span?.took === undefined ? '' : ` in ${duration(span.took)}`;
}

function stateRow(board: Board): Widget {
  const began = spanOf(board.jobs)?.startedAt;
  return stateWidget(STANDING[standingOf(board)], `${took(board)} · ${progress(board)}`, began);
}

function runAddress({ build, jobs, at, deputy }: Board): string {
  const url = `${build.logUrl}${writeMark(markOf(jobs, { at: at.getTime(), deputy }))}`;
  return url.length <= MOST_ADDRESS
    ? url
    : `${build.logUrl}${writeMark({ ...markOf([], { at: at.getTime(), deputy }), count: jobs.length })}`;
}

import type { Card, ChatMessage, Widget } from '../chat/chat.ts';
import type { Build } from '../github/build.ts';
import { isOver, type RunJob, type Standing } from '../github/run-job.ts';
import { markOf, writeMark } from './board-mark.ts';
import { groupRow, groupsOf, spanOf, STANDING, tally } from './board-rows.ts';
import { FULL, TIGHTER } from './budget.ts';
import { addedSection, buildRows, environmentRow, linksOf } from './card.ts';
import { cut } from './cut.ts';
import { forText, oneLine } from './plain.ts';
import type { Said } from './status.ts';
import { refName, titleOf } from './title.ts';
import { isAddress, label, openLink } from './widgets.ts';
import { clockTime, duration } from './wording.ts';

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

/** How much is shown: rows of jobs, and named legs in each. */
const ROWS = [
  { rows: 45, legs: 20 },
  { rows: 36, legs: 10 },
  { rows: 24, legs: 6 },
  { rows: 12, legs: 3 },
  { rows: 4, legs: 1 },
] as const;

/** Chat takes 32,000 bytes for a whole message (https://developers.google.com/workspace/chat/create-messages). */
const MOST_BYTES = 30_000;

/** An address in a card is at most so long, the mark included. */
const MOST_ADDRESS = 1900;

/** The whole board of a run. However many jobs there are, it stays inside what Chat takes. */
export function boardMessage(board: Board): ChatMessage {
  const budgets = ROWS.map((rows, at) => ({ ...rows, ...([FULL, ...TIGHTER][at] ?? TIGHTER[TIGHTER.length - 1]!) }));
  const messages = budgets.map((budget) => () => render(board, budget));
  const fitting = messages.find((make) => Buffer.byteLength(JSON.stringify(make())) <= MOST_BYTES);
  return (fitting ?? (() => render(board, { rows: 0, legs: 0, fields: 0, buttons: 0, value: 40, text: 200 })))();
}

type Budget = { rows: number; legs: number; fields: number; buttons: number; value: number; text: number };

function render(board: Board, budget: Budget): ChatMessage {
  return {
    text: boardHeadline(board),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [{ cardId: 'board', card: card(board, budget) }],
  };
}

function card(board: Board, budget: Budget): Card {
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

function jobSection({ jobs, coming }: Board, { rows, legs }: Budget) {
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
  const ref = build.ref === undefined ? '' : ` on ${short(refName(build.ref))}`;
  return `${STANDING[standing].emoji} ${short(titleOf(build, said))} ${VERB[standing]}${ref}${took(board)}: ${progress(board)}`;
}

const VERB: Readonly<Record<Standing, string>> = {
  waiting: 'is waiting',
  running: 'is running',
  passed: 'passed',
  failed: 'failed',
  'timed-out': 'ran out of time',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
  unknown: 'ended, result unknown',
};

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
  const { icon, color, word } = STANDING[standingOf(board)];
  const began = spanOf(board.jobs)?.startedAt;
  return {
    decoratedText: {
      startIcon: { materialIcon: { name: icon, fill: true }, altText: word },
      text: `<font color="${color}"><b>${word.charAt(0).toUpperCase()}${word.slice(1)}</b></font>${took(board)} · ${progress(board)}`,
      ...(began === undefined ? {} : { bottomLabel: `started ${clockTime(began)}` }),
    },
  };
}

function runAddress({ build, jobs, at, deputy }: Board): string {
  const url = `${build.logUrl}${writeMark(markOf(jobs, { at: at.getTime(), deputy }))}`;
  return url.length <= MOST_ADDRESS
    ? url
    : `${build.logUrl}${writeMark({ ...markOf([], { at: at.getTime(), deputy }), count: jobs.length })}`;
}

const short = (text: string): string => forText(cut(oneLine(text), 120));

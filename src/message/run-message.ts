import type { Card, ChatMessage, Section, Widget } from '../google-chat/chat.ts';
import type { Build } from '../github/build.ts';
import type { Change } from '../github/history.ts';
import { firstFitting, FULL, MAX_WIDGETS, TIGHTER, type Budget } from './limits.ts';
import { addedSection, buildRows, linksOf, detailRows } from './status-card.ts';
import { jobRows, rowWidgets, spanOf, tally, type RunJob } from './run-job-rows.ts';
import { finalKind, isFailed, isOver, STATES, type RunState, duration, WORDING } from './wording.ts';
import type { Content } from './content.ts';
import { escapeText } from './escape.ts';
import { inLine, onRef } from './headline.ts';
import { html, isAddress, label, link, openLink, row, stateWidget } from './widgets.ts';

/** Everything the message of a run is made of. The same value always makes the same message. */
export type Run = {
  /** The run; its `job` is ''. */
  readonly build: Build;
  /** Of the run, as in "CI #42"; 0 when it is not known. */
  readonly number: number;
  readonly content: Content;
  readonly state: RunState;
  /** Whether this is what its jobs come to by now, and others still run. */
  readonly isPartial: boolean;
  /** What somebody has to approve: "of production", or "to run". */
  readonly approval: string | undefined;
  /** `undefined` when GitHub did not tell. */
  readonly jobs: readonly RunJob[] | undefined;
  /** What else people should know, in sentences. */
  readonly notes: readonly string[];
  readonly change?: Change | undefined;
};

const TIGHTEST = TIGHTER[TIGHTER.length - 1]!;

/** How much is shown: rows of jobs, and of what the author adds as much as beside a single job. */
const BUDGETS: readonly RunBudget[] = [
  { ...FULL, rows: 60 },
  { ...TIGHTER[0]!, rows: 45 },
  { ...TIGHTER[1]!, rows: 30 },
  { ...TIGHTEST, rows: 15 },
  { ...TIGHTEST, rows: 5 },
];

/** The whole message of a run. However many jobs there are, it stays inside what Chat takes. */
export function runMessage(run: Run): ChatMessage {
  const least = { rows: 0, fields: 0, buttons: 0, value: 40, text: 200 };
  return firstFitting(BUDGETS, (budget) => render(run, budget)) ?? render(run, least);
}

type RunBudget = Budget & { readonly rows: number };

function render(run: Run, budget: RunBudget): ChatMessage {
  return {
    text: escapeText(runHeadline(run)),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [{ cardId: 'run', card: card(run, budget) }],
  };
}

function card(run: Run, budget: RunBudget): Card {
  const { build, content } = run;
  const buttons = [
    { label: 'Run', url: build.logUrl },
    ...linksOf(build, content),
    ...content.buttons.slice(0, budget.buttons),
  ];
  const about = [...stateRows(run), ...buildRows(build)];
  const added = addedSection(content, budget);
  const others = about.length + added.flatMap(({ widgets = [] }) => widgets).length + 1;
  return {
    header: { title: label(runTitle(run), 120), subtitle: label(`${build.repository} · ${build.event}`, 160) },
    sections: [
      { widgets: about },
      ...jobSection(run.jobs ?? [], Math.min(budget.rows, MAX_WIDGETS - others - 1)),
      ...added,
      { widgets: [{ buttonList: { buttons: buttons.filter(({ url }) => isAddress(url)).map(openLink) } }] },
    ],
  };
}

function jobSection(jobs: readonly RunJob[], max: number): Section[] {
  const rows = jobRows(jobs, max);
  const shown = rows.slice(0, max);
  const known = new Set(shown.flatMap((each) => each.jobs));
  const rest = jobs.filter((job) => !known.has(job));
  const widgets: Widget[] = shown.flatMap(rowWidgets);
  if (rest.length > 0) widgets.push({ textParagraph: { text: `… +${rest.length} more jobs: ${tally(rest)}` } });
  return widgets.length === 0 ? [] : [{ header: 'Jobs', widgets }];
}

/** The title that the author gave, or the workflow's name and the run's number. */
const runTitle = ({ build, content, number }: Run): string =>
  content.title ?? [build.workflow, number > 0 ? `#${number}` : ''].filter(Boolean).join(' ');

/** The message in one line: what a phone's notification and a search show. */
export function runHeadline(run: Run): string {
  const { build, state, isPartial } = run;
  const emoji = isPartial && !isFailed(state) ? STATES.running.emoji : STATES[state].emoji;
  const says = isOver(state) ? stateWords(run) : `is ${stateWords(run)}`;
  const counted = progress(run);
  return `${emoji} ${inLine(runTitle(run))} ${says}${onRef(build.ref)}${took(run)}${counted === '' ? '' : `: ${counted}`}`;
}

/** "failed", "passed so far", "waiting for approval of production". */
function stateWords({ state, isPartial, approval }: Run): string {
  if (state === 'waiting' && approval !== undefined) return `waiting for approval ${inLine(approval)}`;
  const word = isOver(state) ? WORDING[finalKind(state)].word : STATES[state].word;
  return isPartial ? `${word} so far` : word;
}

/** "9 of 12 jobs, 2 failed" while it runs; "12 jobs, 2 failed" at the end; '' when the jobs are not known. */
function progress({ state, isPartial, jobs }: Run): string {
  if (jobs === undefined || (jobs.length === 0 && !isOver(state))) return '';
  const over = jobs.filter((job) => isOver(job.state)).length;
  const all = jobs.length;
  const failed = jobs.filter((job) => isFailed(job.state));
  const allowed = failed.length > 0 && failed.every(({ isAllowed }) => isAllowed) ? ', allowed' : '';
  const count = isOver(state) && !isPartial && over === all ? (all === 0 ? 'no' : `${all}`) : `${over} of ${all}`;
  return `${count} ${all === 1 ? 'job' : 'jobs'}${failed.length > 0 ? `, ${failed.length} failed${allowed}` : ''}`;
}

/** The jobs that ran in this attempt; in one that ran none of them, all. */
function ofThisAttempt({ jobs = [] }: Run): readonly RunJob[] {
  const ran = jobs.filter(({ isCarriedOver }) => !isCarriedOver);
  return spanOf(ran) === undefined ? jobs : ran;
}

function took(run: Run): string {
  if (!isOver(run.state) || run.isPartial) return '';
  const span = spanOf(ofThisAttempt(run));
  return span?.took === undefined ? '' : ` in ${duration(span.took)}`;
}

function stateRows(run: Run): Widget[] {
  const { build, state, approval, notes, change } = run;
  const counted = progress(run);
  const isWaiting = state === 'waiting' && approval !== undefined;
  const review = isWaiting ? [link(build.logUrl, approval.startsWith('of ') ? `Review ${approval}` : 'Review')] : [];
  const beside = [took(run), counted, ...review].filter(Boolean).join(' · ');
  const look = run.isPartial && !isFailed(state) ? STATES.running : STATES[state];
  const began = spanOf(ofThisAttempt(run))?.startedAt;
  const separator = took(run) === '' && beside !== '' ? ' · ' : '';
  return [
    stateWidget(
      { ...look, word: isWaiting ? 'waiting for approval' : stateWords(run) },
      `${separator}${beside}`,
      began,
    ),
    ...(isWaiting || approval === undefined
      ? []
      : [row(STATES.waiting.icon, 'Waiting', link(build.logUrl, `for approval ${approval}`))]),
    ...(change === undefined ? [] : detailRows({ kind: finalKind(state), took: undefined, change })),
    ...notes.map((note) => row('info', 'Note', html(note, 300))),
  ];
}

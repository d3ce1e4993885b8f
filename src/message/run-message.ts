import type { Card, ChatMessage, Section, Widget } from '../google-chat/chat-api.ts';
import type { Build } from '../github/build.ts';
import type { Change } from '../github/history.ts';
import { firstFitting, FULL_BUDGET, MAX_WIDGETS, SMALLER_BUDGETS, type Budget } from './limits.ts';
import { contentSection, buildRows, linksOf, detailRows } from './status-card.ts';
import { jobRows, rowWidgets, spanOf, tally, type RunJob } from './run-job-rows.ts';
import { finalKind, isFailed, isOver, STATES, type RunState, WORDING } from './wording.ts';
import type { Content } from './content.ts';
import { escapeText } from './escape.ts';
import { inlineText, onRef, tookText } from './headline.ts';
import { html, isLinkable, label, link, openLink, row, stateWidget } from './widgets.ts';

/** Everything the message of a run shows. The same value always renders the same message. */
export type Run = {
  /** The build of the run. Its `job` is ''. */
  readonly build: Build;
  /** The run's number, as in "CI #42"; 0 if unknown. */
  readonly number: number;
  readonly content: Content;
  readonly state: RunState;
  /** Whether `state` covers only the jobs that are over, and others are still running. */
  readonly isPartial: boolean;
  /** What somebody has to approve: "to deploy to production", or "to run". */
  readonly approval: string | undefined;
  /** `undefined` if they could not be read. */
  readonly jobs: readonly RunJob[] | undefined;
  /** Other notes for people, in sentences. */
  readonly notes: readonly string[];
  readonly change?: Change | undefined;
  /** The sum of the jobs' test results, in words. */
  readonly tests?: string | undefined;
  /** Of the times of day: an IANA name. The default is UTC. */
  readonly timezone?: string | undefined;
};

const SMALLEST_BUDGET = SMALLER_BUDGETS[SMALLER_BUDGETS.length - 1]!;

/** How much is shown: the rows of jobs, and the content as in a job's message. */
const BUDGETS: readonly RunBudget[] = [
  { ...FULL_BUDGET, rows: 60 },
  { ...SMALLER_BUDGETS[0]!, rows: 45 },
  { ...SMALLER_BUDGETS[1]!, rows: 30 },
  { ...SMALLEST_BUDGET, rows: 15 },
  { ...SMALLEST_BUDGET, rows: 5 },
];

/** Renders the message of a run. It stays within Chat's limits, however many jobs there are. */
export function runMessage(run: Run): ChatMessage {
  const minimal = { rows: 0, fields: 0, buttons: 0, value: 40, text: 200, failedTests: 0 };
  return firstFitting(BUDGETS, (budget) => render(run, budget)) ?? render(run, minimal);
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
  const about = [...stateRows(run), ...buildRows(build, false)];
  const added = contentSection(content, budget);
  const others = about.length + added.flatMap(({ widgets = [] }) => widgets).length + 1;
  return {
    header: { title: label(runTitle(run), 120), subtitle: label(`${build.repository} · ${build.event}`, 160) },
    sections: [
      { widgets: about },
      ...jobSection(run, Math.min(budget.rows, MAX_WIDGETS - others - 1)),
      ...added,
      { widgets: [{ buttonList: { buttons: buttons.filter(({ url }) => isLinkable(url)).map(openLink) } }] },
    ],
  };
}

function jobSection({ jobs = [], timezone }: Run, max: number): Section[] {
  const rows = jobRows(jobs, max);
  const visibleRows = rows.slice(0, max);
  const listed = new Set(visibleRows.flatMap((each) => each.jobs));
  const rest = jobs.filter((job) => !listed.has(job));
  const widgets: Widget[] = visibleRows.flatMap((each) => rowWidgets(each, timezone));
  if (rest.length > 0)
    widgets.push({
      textParagraph: { text: `… +${rest.length} more ${rest.length === 1 ? 'job' : 'jobs'}: ${tally(rest)}` },
    });
  return widgets.length === 0 ? [] : [{ header: 'Jobs', widgets }];
}

/** The `title` input, or the workflow's name and the run's number. */
const runTitle = ({ build, content, number }: Run): string =>
  content.title ?? [build.workflow, number > 0 ? `#${number}` : ''].filter(Boolean).join(' ');

/** The message in one line, not escaped yet. Notifications and search results show it. */
export function runHeadline(run: Run): string {
  const { build, state, isPartial } = run;
  const emoji = isPartial && !isFailed(state) ? STATES.running.emoji : STATES[state].emoji;
  const predicate = isOver(state) ? stateWords(run) : `is ${stateWords(run)}`;
  const counted = progress(run);
  return `${emoji} ${inlineText(runTitle(run))} ${predicate}${onRef(build.ref)}${took(run)}${counted === '' ? '' : `: ${counted}`}`;
}

/** "failed", "passed so far", "waiting for approval to deploy to production" */
function stateWords({ state, isPartial, approval }: Run): string {
  if (state === 'waiting' && approval !== undefined) return `waiting for approval ${inlineText(approval)}`;
  const word = isOver(state) ? WORDING[finalKind(state)].word : STATES[state].word;
  return isPartial ? `${word} so far` : word;
}

/** "9 of 12 jobs, 2 failed" while it runs; "12 jobs, 2 failed" when it is over; '' if the jobs are unknown. */
function progress({ state, isPartial, jobs }: Run): string {
  if (jobs === undefined || (jobs.length === 0 && !isOver(state))) return '';
  const overCount = jobs.filter((job) => isOver(job.state)).length;
  const all = jobs.length;
  const failed = jobs.filter((job) => isFailed(job.state));
  const allowed = failed.length > 0 && failed.every(({ isAllowed }) => isAllowed) ? ' (continue-on-error)' : '';
  const count =
    isOver(state) && !isPartial && overCount === all ? (all === 0 ? 'no' : `${all}`) : `${overCount} of ${all}`;
  return `${count} ${all === 1 ? 'job' : 'jobs'}${failed.length > 0 ? `, ${failed.length} failed${allowed}` : ''}`;
}

/** The jobs that ran in this attempt, or all jobs if none did. */
function ofThisAttempt({ jobs = [] }: Run): readonly RunJob[] {
  const ran = jobs.filter(({ isCarriedOver }) => !isCarriedOver);
  return spanOf(ran) === undefined ? jobs : ran;
}

function took(run: Run): string {
  if (!isOver(run.state) || run.isPartial) return '';
  return tookText(finalKind(run.state), spanOf(ofThisAttempt(run))?.took);
}

function stateRows(run: Run): Widget[] {
  const { build, state, approval, notes, change, tests } = run;
  const counted = progress(run);
  const isWaiting = state === 'waiting' && approval !== undefined;
  const review = isWaiting ? [link(build.logUrl, 'Review')] : [];
  const details = [took(run), counted, ...review].filter(Boolean).join(' · ');
  const style = run.isPartial && !isFailed(state) ? STATES.running : STATES[state];
  const startedAt = spanOf(ofThisAttempt(run))?.startedAt;
  const separator = took(run) === '' && details !== '' ? ' · ' : '';
  return [
    stateWidget(
      { ...style, word: isWaiting ? 'waiting for approval' : stateWords(run) },
      `${separator}${details}`,
      startedAt,
      run.timezone,
    ),
    ...(isWaiting || approval === undefined ? [] : [row('Waiting', link(build.logUrl, `for approval ${approval}`))]),
    ...(change === undefined ? [] : detailRows({ kind: finalKind(state), took: undefined, change })),
    ...(tests === undefined ? [] : [row('Tests', tests)]),
    ...notes.map((note) => row('Note', html(note, 300))),
  ];
}

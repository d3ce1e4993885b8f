import type { Card, ChatMessage, Widget } from '../chat/chat.ts';
import type { Build } from '../github/build.ts';
import { isOver, type RunJob, type Standing } from '../github/run-job.ts';
import { endKind, groupRow, groupsOf, spanOf, STANDING, tally } from './run-rows.ts';
import { firstFitting, FULL, TIGHTER, type Budget } from './budget.ts';
import { addedSection, buildRows, environmentRow, linksOf } from './card.ts';
import type { Said } from './status.ts';
import { inLine, onRef, titleOf } from './title.ts';
import { isAddress, label, openLink, stateWidget } from './widgets.ts';
import { duration, WORDING } from './wording.ts';

/** Everything the message of a run is made of. The same value always makes the same message. */
export type Run = {
  /** The run; its `job` is ''. */
  readonly build: Build;
  readonly said: Said;
  readonly jobs: readonly RunJob[];
  /** What GitHub says of the whole run, once it does. */
  readonly conclusion?: Standing | undefined;
};

const TIGHTEST = TIGHTER[TIGHTER.length - 1]!;

/** How much is shown: rows of jobs and named legs in each, and of what the author adds as much as beside a single job. */
const BUDGETS: readonly RunBudget[] = [
  { ...FULL, rows: 45, legs: 20 },
  { ...TIGHTER[0]!, rows: 36, legs: 10 },
  { ...TIGHTER[1]!, rows: 24, legs: 6 },
  { ...TIGHTEST, rows: 12, legs: 3 },
  { ...TIGHTEST, rows: 4, legs: 1 },
];

/** The whole message of a run. However many jobs there are, it stays inside what Chat takes. */
export function runMessage(run: Run): ChatMessage {
  const least = { rows: 0, legs: 0, fields: 0, buttons: 0, value: 40, text: 200 };
  return firstFitting(BUDGETS, (budget) => render(run, budget)) ?? render(run, least);
}

type RunBudget = Budget & { readonly rows: number; readonly legs: number };

function render(run: Run, budget: RunBudget): ChatMessage {
  return {
    text: runHeadline(run),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [{ cardId: 'run', card: card(run, budget) }],
  };
}

function card(run: Run, budget: RunBudget): Card {
  const { build, said } = run;
  const buttons = [
    { label: 'Run', url: build.logUrl },
    ...linksOf(build, said),
    ...said.buttons.slice(0, budget.buttons),
  ];
  return {
    header: { title: label(titleOf(build, said), 120), subtitle: label(`${build.repository} · ${build.event}`, 160) },
    sections: [
      { widgets: [stateRow(run), ...buildRows(build), ...environmentRow(said)] },
      ...jobSection(run, budget),
      ...addedSection(said, budget),
      { widgets: [{ buttonList: { buttons: buttons.filter(({ url }) => isAddress(url)).map(openLink) } }] },
    ],
  };
}

function jobSection({ jobs }: Run, { rows, legs }: RunBudget) {
  const groups = groupsOf(jobs);
  const rest = groups.slice(rows).flatMap((group) => group.jobs);
  const widgets: Widget[] = groups.slice(0, rows).map((group) => groupRow(group, legs));
  if (rest.length > 0) widgets.push({ textParagraph: { text: `… +${rest.length} more jobs: ${tally(rest)}` } });
  return widgets.length === 0 ? [] : [{ header: 'Jobs', widgets }];
}

/** How the run stands as a whole: by GitHub's own word, else by its jobs. */
export function standingOf({ jobs, conclusion }: Pick<Run, 'jobs' | 'conclusion'>): Standing {
  if (conclusion !== undefined) return conclusion;
  const standings = new Set(jobs.map(({ standing }) => standing));
  if (standings.size === 0 || [...standings].some((each) => !isOver(each))) return 'running';
  return (
    (['failed', 'timed-out', 'unknown', 'cancelled', 'passed'] as const).find((each) => standings.has(each)) ??
    'skipped'
  );
}

/** The message in one line: what a phone's notification and a search show. */
export function runHeadline(run: Run): string {
  const { build, said } = run;
  const standing = standingOf(run);
  const says = isOver(standing) ? WORDING[endKind(standing)].word : `is ${standing}`;
  return `${STANDING[standing].emoji} ${inLine(titleOf(build, said))} ${says}${onRef(build.ref)}${took(run)}: ${progress(run)}`;
}

/** "9 of 12 jobs, 2 failed" while it runs; "12 jobs, 2 failed" at the end. */
function progress(run: Run): string {
  const { jobs } = run;
  const over = jobs.filter(({ standing }) => isOver(standing)).length;
  const all = jobs.length;
  const failed = jobs.filter(({ standing }) => standing === 'failed' || standing === 'timed-out').length;
  const count = isOver(standingOf(run)) && over === all ? `${all}` : `${over} of ${all}`;
  return `${count} ${all === 1 ? 'job' : 'jobs'}${failed > 0 ? `, ${failed} failed` : ''}`;
}

function took(run: Run): string {
  if (!isOver(standingOf(run))) return '';
  const span = spanOf(run.jobs);
  return span?.took === undefined ? '' : ` in ${duration(span.took)}`;
}

function stateRow(run: Run): Widget {
  const began = spanOf(run.jobs)?.startedAt;
  return stateWidget(STANDING[standingOf(run)], `${took(run)} · ${progress(run)}`, began);
}

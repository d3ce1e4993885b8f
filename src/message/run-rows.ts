import type { Widget } from '../chat/chat.ts';
import { isOver, type RunJob, type Standing } from '../github/run-job.ts';
import { html, link } from './widgets.ts';
import { clockTime, duration, WORDING, type EndKind } from './wording.ts';

/** How a job's standing is said and shown. `rank`: what people want to see first stands first. */
export const STANDING = {
  failed: { ...WORDING.failure, rank: 0 },
  'timed-out': { ...WORDING['timed-out'], rank: 1 },
  unknown: { ...WORDING.unknown, word: 'result unknown', rank: 2 },
  running: { ...WORDING.running, word: 'running', rank: 3 },
  cancelled: { ...WORDING.cancelled, word: 'cancelled', rank: 4 },
  waiting: { word: 'waiting', emoji: '⚪', icon: 'schedule', color: '#5f6368', rank: 5 },
  passed: { ...WORDING.success, rank: 6 },
  skipped: { ...WORDING.skipped, word: 'skipped', rank: 7 },
} as const satisfies Record<
  Standing,
  {
    readonly word: string;
    readonly emoji: string;
    readonly icon: string;
    readonly color: string;
    readonly rank: number;
  }
>;

/** How the end of a single job's message says the same; what is no end yet is unknown. */
export const endKind = (standing: Standing): EndKind => END_KIND[standing];

const END_KIND: Readonly<Record<Standing, EndKind>> = {
  waiting: 'unknown',
  running: 'unknown',
  passed: 'success',
  failed: 'failure',
  'timed-out': 'timed-out',
  cancelled: 'cancelled',
  skipped: 'skipped',
  unknown: 'unknown',
};

/** The jobs of one row: a job by itself, or all the legs of a matrix. */
export type Group = { readonly name: string; readonly jobs: readonly RunJob[] };

/** Puts the legs of a matrix together: GitHub calls them by the job's name and their values, as in "test (20, linux)". */
export function groupsOf(jobs: readonly RunJob[]): readonly Group[] {
  const groups = new Map<string, RunJob[]>();
  for (const job of jobs) {
    const name = legOf(job.name)?.job ?? job.name;
    groups.set(name, [...(groups.get(name) ?? []), job]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, jobs: members }))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.jobs[0]!.id - b.jobs[0]!.id);
}

function legOf(name: string): { readonly job: string; readonly leg: string } | undefined {
  const at = name.endsWith(')') ? name.indexOf(' (') : -1;
  return at < 1 ? undefined : { job: name.slice(0, at), leg: name.slice(at + 2, -1) };
}

/** The name that a job shares with the other legs of its matrix. */
export const groupName = (name: string): string => legOf(name)?.job ?? name;

const rankOf = ({ jobs }: Group): number => Math.min(...jobs.map(({ standing }) => STANDING[standing].rank));

/** What stands for a group in a few letters: the worst of a group that is over, and of others that they run. */
function lookOf({ jobs }: Group): Standing {
  const standings = jobs.map(({ standing }) => standing);
  const open = standings.some((standing) => !isOver(standing));
  const worst = [...standings].sort((a, b) => STANDING[a].rank - STANDING[b].rank)[0]!;
  if (!open || worst === 'failed' || worst === 'timed-out') return worst;
  return standings.every((standing) => standing === 'waiting') ? 'waiting' : 'running';
}

/** One row: icon, name, how it stands, how long it took, and the legs that did not pass by their names. */
export function groupRow(group: Group, mostLegs: number): Widget {
  const { name, jobs } = group;
  const look = STANDING[lookOf(group)];
  const [only] = jobs;
  const single = jobs.length === 1 && only !== undefined;
  const words = single ? colored(only.standing, STANDING[only.standing].word) : tally(jobs);
  const title = single ? link(only.url, only.name) : `<b>${html(name, 120)}</b>`;
  const below =
    single && only.brokenStep !== undefined
      ? `<br>${html(`in “${only.brokenStep}”`, 120)}`
      : legs(jobs, single ? 0 : mostLegs);
  const time = timeOf(jobs);
  return {
    decoratedText: {
      startIcon: { materialIcon: { name: look.icon, fill: true }, altText: look.word },
      text: `${title} ${words}${below}`,
      wrapText: true,
      ...(time === undefined ? {} : { bottomLabel: time }),
    },
  };
}

/** "17 of 20 passed · 2 failed · 1 running": those that passed, and the others where there are any. */
export function tally(jobs: readonly RunJob[]): string {
  const count = (standing: Standing) => jobs.filter((job) => job.standing === standing).length;
  const others = (Object.keys(STANDING) as Standing[]).filter(
    (standing) => standing !== 'passed' && count(standing) > 0,
  );
  return [
    `${count('passed')} of ${jobs.length} passed`,
    ...others.map((standing) => colored(standing, `${count(standing)} ${STANDING[standing].word}`)),
  ].join(' · ');
}

const colored = (standing: Standing, words: string): string =>
  standing === 'failed' || standing === 'timed-out'
    ? `<font color="${STANDING[standing].color}">${words}</font>`
    : words;

function legs(jobs: readonly RunJob[], most: number): string {
  if (most === 0) return '';
  const bad = jobs
    .filter(({ standing }) => standing === 'failed' || standing === 'timed-out' || standing === 'unknown')
    .sort((a, b) => a.id - b.id);
  if (bad.length === 0) return '';
  const named = bad.slice(0, most).map((job) => {
    const step = job.brokenStep === undefined ? '' : ` in “${html(job.brokenStep, 60)}”`;
    return `${link(job.url, legOf(job.name)?.leg ?? job.name)}${step}`;
  });
  const more = bad.length - named.length;
  return `<br>${named.join('<br>')}${more > 0 ? `<br>… +${more} more` : ''}`;
}

/** How long the jobs took from the first start to the last end, or since when they run. */
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
  const over = jobs.every(({ standing }) => isOver(standing));
  return {
    startedAt: new Date(first),
    took: over && ends.length > 0 ? Math.max(0, Math.max(...ends) - first) : undefined,
  };
}

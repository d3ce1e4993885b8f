import { duration, WORDING, type Outcome } from './wording.ts';
import type { Status, Content } from './content.ts';
import type { Build } from '../github/build.ts';
import { cut } from './limits.ts';
import { oneLine } from './escape.ts';

/** The `title` input, or the names of the workflow and the job. */
export function titleOf(build: Build, content: Content): string {
  return content.title ?? [build.workflow, build.job].filter(Boolean).join(' · ');
}

/** The title in the headline, where long names are shortened to leave room for the result and the branch. */
export function shortTitleOf({ workflow, job }: Build, content: Content): string {
  return content.title ?? [cut(workflow, 32), cut(job, 56)].filter(Boolean).join(' · ');
}

/** The name of a ref in a headline: "main", "PR #12", "issue #5". */
export function refName({ kind, name, number }: NonNullable<Build['ref']>): string {
  if (number === undefined) return name;
  return kind === 'pull request' ? `PR #${number}` : kind === 'issue' ? `issue #${number}` : name;
}

/** Text for the headline, which `escapeText` escapes as a whole. */
export const inlineText = (text: string): string => cut(oneLine(text), 120);

/** The ref as it follows in a headline: " on main". */
export const onRef = (ref: Build['ref']): string => (ref === undefined ? '' : ` on ${inlineText(refName(ref))}`);

/** The message in one line, not escaped yet. Notifications and search results show it. */
export const headline = ({ build, content, outcome, tests }: Status): string =>
  `${stateLine(shortTitleOf(build, content), build.ref, outcome)}${tests?.headline ?? ''}`;

/** The headline of a job with the given title. */
export function stateLine(title: string, ref: Build['ref'], outcome: Outcome): string {
  const { word, took } = describeOutcome(outcome);
  const phase = outcome.kind === 'running' && outcome.phase !== undefined ? `: ${inlineText(outcome.phase)}` : '';
  return `${WORDING[outcome.kind].emoji} ${inlineText(title)} ${word}${onRef(ref)}${took}${phase}`;
}

/** These did not get to their end. */
const IS_CUT_SHORT: ReadonlySet<Outcome['kind']> = new Set(['cancelled', 'timed-out', 'superseded']);

/** How long something took: " in 2m 30s", or " after 2m 40s" if it was stopped. '' if unknown. */
export const tookText = (kind: Outcome['kind'], ms: number | undefined): string =>
  ms === undefined ? '' : ` ${IS_CUT_SHORT.has(kind) ? 'after' : 'in'} ${duration(ms)}`;

/** An outcome in words, and how long the job took: "failed", " in 2m 30s". */
export function describeOutcome(outcome: Outcome): { readonly word: string; readonly took: string } {
  if (outcome.kind === 'running')
    return { word: outcome.phase === undefined ? WORDING.running.word : 'running', took: '' };
  return { word: WORDING[outcome.kind].word, took: tookText(outcome.kind, outcome.took) };
}

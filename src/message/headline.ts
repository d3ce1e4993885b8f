import { duration, WORDING, type Outcome } from './wording.ts';
import type { Status, Content } from './content.ts';

import type { Build } from '../github/build.ts';
import { cut } from './limits.ts';
import { oneLine } from './escape.ts';

/** The title the author gave, or the workflow's and the job's name. */
export function titleOf(build: Build, content: Content): string {
  return content.title ?? [build.workflow, build.job].filter(Boolean).join(' · ');
}

/** The same for the one line that a phone shows, where a long name must leave room for the result and the branch. */
export function shortTitleOf({ workflow, job }: Build, content: Content): string {
  return content.title ?? [cut(workflow, 32), cut(job, 56)].filter(Boolean).join(' · ');
}

/** A pull request is known by its number, anything else by its name. */
export function refName({ kind, name, number }: NonNullable<Build['ref']>): string {
  return kind === 'pull request' && number !== undefined && name !== `#${number}` ? `#${number} ${name}` : name;
}

/** Anybody's words as a part of the one line of a message, which `plainText` makes safe as a whole. */
export const inLine = (text: string): string => cut(oneLine(text), 120);

/** " on main": what a line says of where it happened. */
export const onRef = (ref: Build['ref']): string => (ref === undefined ? '' : ` on ${inLine(refName(ref))}`);

/** The message in one line, still to be made safe: what a phone's notification and a search show. */
export const headline = ({ build, content, outcome }: Status): string =>
  stateLine(shortTitleOf(build, content), build.ref, outcome);

/** The same of a job whose title is known. */
export function stateLine(title: string, ref: Build['ref'], outcome: Outcome): string {
  const { word, took } = inWords(outcome);
  const phase = outcome.kind === 'running' && outcome.phase !== undefined ? `: ${inLine(outcome.phase)}` : '';
  return `${WORDING[outcome.kind].emoji} ${inLine(title)} ${word}${onRef(ref)}${took}${phase}`;
}

/** How an outcome is said in a word or two, and how long it took. */
export function inWords(outcome: Outcome): { readonly word: string; readonly took: string } {
  if (outcome.kind === 'running')
    return { word: outcome.phase === undefined ? WORDING.running.word : 'running', took: '' };
  return { word: WORDING[outcome.kind].word, took: outcome.took === undefined ? '' : ` in ${duration(outcome.took)}` };
}

import type { Build } from '../github/build.ts';
import { cut } from './cut.ts';
import { oneLine } from './plain.ts';
import type { Said } from './status.ts';

/** The title the author gave, or the workflow's and the job's name. */
export function titleOf(build: Build, said: Said): string {
  return said.title ?? [build.workflow, build.job].filter(Boolean).join(' · ');
}

/** The same for the one line that a phone shows, where a long name must leave room for the result and the branch. */
export function shortTitleOf({ workflow, job }: Build, said: Said): string {
  return said.title ?? [cut(workflow, 32), cut(job, 56)].filter(Boolean).join(' · ');
}

/** A pull request is known by its number, anything else by its name. */
export function refName({ kind, name, number }: NonNullable<Build['ref']>): string {
  return kind === 'pull request' && number !== undefined && name !== `#${number}` ? `#${number} ${name}` : name;
}

/** Anybody's words as a part of the one line of a message, which `plainText` makes safe as a whole. */
export const inLine = (text: string): string => cut(oneLine(text), 120);

/** " on main": what a line says of where it happened. */
export const onRef = (ref: Build['ref']): string => (ref === undefined ? '' : ` on ${inLine(refName(ref))}`);

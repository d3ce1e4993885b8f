import type { Crowd, Fate } from './many-jobs.ts';

/** Where the jobs of a crowd write. */
export const SPACES: readonly string[] = Array.from({ length: 40 }, (_, index) => `spaces/AAQACROWD${index}`);

/** The crowds that the action is put through; `atLeast` so many get their result shown. */
export const CROWDS: readonly (Crowd & { readonly name: string; readonly atLeast: number })[] = [
  { name: '200 jobs in one space', jobs: 200, spaces: SPACES.slice(0, 1), startSeconds: 3, endSeconds: 6, atLeast: 2 },
  { name: '200 jobs in 40 spaces', jobs: 200, spaces: SPACES, startSeconds: 4, endSeconds: 10, atLeast: 20 },
];

/** What became of a crowd. */
export function summaryOf(fates: readonly Fate[]) {
  return {
    shown: fates.filter(({ shown }) => shown).length,
    warned: fates.filter(({ shown, warned }) => !shown && warned).length,
    lost: fates.filter(({ shown, warned }) => !shown && !warned).length,
    twice: fates.filter(({ messages }) => messages > 1).length,
    overMs: Math.max(...fates.map(({ overMs }) => overMs)),
  };
}

import type { RunsPage } from './github.ts';

/** How a result compares with the one before it. */
export type Change =
  | { readonly kind: 'broken' | 'same' | 'unknown' }
  /** `runs`: how many failed before, as far as they were read; `since`: the first of them. `more`: there may be still earlier ones. */
  | {
      readonly kind: 'still-failing' | 'fixed';
      readonly runs: number;
      readonly since: Pick<EarlierResult, 'number' | 'url'>;
      readonly more: boolean;
    };

/** A result before this one: of a run, or of a job in one. */
export type EarlierResult = { readonly passed: boolean; readonly number: number; readonly url: string };

/** Results before this one, newest first, and whether there are no others. */
export type History = { readonly results: readonly EarlierResult[]; readonly isWhole: boolean };

const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);

/** Whether a conclusion is a pass or a failure; `undefined` for one that says nothing about the code, such as cancelled or skipped. */
export const passed = (conclusion: string | undefined): boolean | undefined =>
  conclusion === 'success' ? true : FAILED.has(conclusion ?? '') ? false : undefined;

/** Compares a result with those before it. */
export function changeAfter({ results, isWhole }: History, result: 'success' | 'failure'): Change {
  const failed = result === 'failure';
  const [last] = results;
  if (last === undefined && !isWhole) return { kind: 'unknown' };
  if (last === undefined || last.passed) return { kind: failed ? 'broken' : 'same' };
  const pass = results.findIndex((each) => each.passed);
  const streak = pass === -1 ? results : results.slice(0, pass);
  const facts = { runs: streak.length, since: streak.at(-1) ?? last, more: pass === -1 && !isWhole };
  return { kind: failed ? 'still-failing' : 'fixed', ...facts };
}

/**
 * The results of the runs before one, newest first, out of those of its workflow on its branch by its event. Only those
 * count that passed or failed, and no fork's, whose branch may be called the same.
 */
export function resultsBefore(
  { runs }: RunsPage,
  run: { readonly number: number; readonly headRepository: string },
): readonly EarlierResult[] {
  return runs
    .filter(({ number, status }) => number < run.number && status === 'completed')
    .filter(({ headRepository }) => headRepository === run.headRepository)
    .sort((a, b) => b.number - a.number)
    .flatMap(({ number, url, conclusion }) => {
      const isPass = passed(conclusion);
      return isPass === undefined ? [] : [{ number, url, passed: isPass }];
    });
}

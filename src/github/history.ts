import type { RunRecord } from './github.ts';

/** How a result compares with the one before it. */
export type Change =
  | { readonly kind: 'broken' | 'same' | 'unknown' }
  /** `runs`: how many failed before; `since`: the first of them. `more`: there may be still earlier ones. */
  | {
      readonly kind: 'still-failing' | 'fixed';
      readonly runs: number;
      readonly since: { readonly number: number; readonly url: string };
      readonly more: boolean;
    };

const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);

/**
 * Compares a result with the earlier runs of the same workflow on the same branch by the same event, newest first.
 * Only finished runs count, and of those only the ones that passed or failed: one that was cancelled or skipped says
 * nothing about the code.
 */
export function changeSince(
  result: 'success' | 'failure',
  runs: readonly RunRecord[],
  thisRun: { readonly number: number },
): Change {
  const earlier = runs
    .filter(({ number, status }) => number < thisRun.number && status === 'completed')
    .filter(({ conclusion = '' }) => conclusion === 'success' || FAILED.has(conclusion))
    .sort((a, b) => b.number - a.number);
  const passed = earlier.findIndex(({ conclusion }) => conclusion === 'success');
  const streak = passed === -1 ? earlier : earlier.slice(0, passed);
  const since = streak.at(-1);
  if (since === undefined) return { kind: result === 'failure' ? 'broken' : 'same' };
  const facts = { runs: streak.length, since, more: passed === -1 && runs.length >= 50 };
  return { kind: result === 'failure' ? 'still-failing' : 'fixed', ...facts };
}

import { ReportError } from './report-error.ts';
import type { TestCase, Verdict } from './test-results.ts';

type Json = Readonly<Record<string, unknown>>;

const VERDICTS: Readonly<Record<string, Verdict>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'skipped',
};

/**
 * Reads a CTRF report (https://github.com/ctrf-io/ctrf/blob/main/spec/ctrf.md). Counts the tests and ignores the totals of
 * its summary.
 *
 * @throws ReportError if it is not CTRF
 */
export function readCtrf(text: string, onCase: (test: TestCase) => void): void {
  const tests = record(record(parse(text))['results'])['tests'];
  if (!Array.isArray(tests)) throw new ReportError('it is not CTRF JSON: it has no results.tests');
  for (const each of tests) {
    const test = record(each);
    const verdict = VERDICTS[textOf(test['status'])];
    if (verdict === undefined) throw new ReportError('CTRF does not define the status of one of its tests');
    const suites = suitesOf(test['suite']);
    onCase({
      verdict: verdict === 'passed' && isFlaky(test) ? 'flaky' : verdict,
      suites,
      className: suites.join(' › '),
      name: textOf(test['name']),
      file: textOf(test['filePath']),
      line: numberOf(test['line']),
      seconds: secondsOf(test['duration']),
      message: `${textOf(test['message'])}\n${textOf(test['trace']).slice(0, 2000)}`,
    });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ReportError('it is not valid JSON, or it is cut off');
  }
}

/** Passed after a failed attempt. */
function isFlaky({ flaky, retries, retryAttempts }: Json): boolean {
  const attempts = Array.isArray(retryAttempts) ? retryAttempts : [];
  return flaky === true || (numberOf(retries) ?? 0) > 0 || attempts.some((each) => record(each)['status'] === 'failed');
}

/** The suites from the outside in. Older reports have one text instead of a list. */
const suitesOf = (suite: unknown): string[] =>
  (Array.isArray(suite) ? suite : [suite]).filter((each): each is string => typeof each === 'string' && each !== '');

/** Durations are in milliseconds. */
function secondsOf(duration: unknown): number | undefined {
  const ms = numberOf(duration);
  return ms === undefined || ms < 0 ? undefined : ms / 1000;
}

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

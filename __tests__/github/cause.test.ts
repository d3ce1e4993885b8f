import { describe, expect, test } from '@jest/globals';
import { causeOf } from '../../src/github/cause.ts';
import type { Annotation, JobRecord, RunRecord, StepRecord } from '../../src/github/github-api.ts';
import { changeAfter, resultsBefore } from '../../src/github/history.ts';

const step = (number: number, conclusion: string | undefined, name = `Step ${number}`): StepRecord => ({
  name,
  number,
  status: conclusion === undefined ? 'in_progress' : 'completed',
  conclusion,
  startedAt: new Date('2026-11-22T14:00:00Z'),
  completedAt: conclusion === undefined ? undefined : new Date('2026-11-22T14:01:03Z'),
});
const job = (...steps: StepRecord[]): JobRecord => ({
  id: 7,
  name: 'build',
  attempt: 1,
  url: '',
  createdAt: undefined,
  startedAt: undefined,
  completedAt: undefined,
  status: 'in_progress',
  conclusion: undefined,
  runnerName: 'r1',
  steps,
});
const note = (message: string, level = 'failure', path = '.github', line?: number): Annotation => ({
  level,
  message,
  path,
  line,
  url: `https://github.com/octo-org/octo-repo/blob/f95f852/${path}`,
});

describe('why a job failed', () => {
  test('is its first failed step, with how long it ran', () => {
    const record = job(
      step(3, 'failure', 'Run make test'),
      step(1, 'success'),
      step(4, 'skipped'),
      step(2, 'success'),
      step(5, 'failure'),
      step(9, undefined, 'Post Run status'),
    );
    expect(causeOf('failure', record, []).step).toEqual({ name: 'Run make test', number: 3, took: 63_000 });
  });

  test('is never the step that is still running, which is our own', () => {
    expect(causeOf('failure', job(step(1, 'success'), step(2, undefined, 'Post Run status')), []).step).toBeUndefined();
  });

  test('is told by the first error that says more than the exit code', () => {
    const notes = [
      note('Node 20 is old', 'warning'),
      note('Process completed with exit code 2.'),
      note('2 tests failed', 'failure', 'src/a.ts', 12),
      note('another'),
    ];
    expect(causeOf('failure', undefined, notes).error).toEqual({
      message: '2 tests failed',
      where: { name: 'src/a.ts:12', url: 'https://github.com/octo-org/octo-repo/blob/f95f852/src/a.ts#L12' },
    });
    expect(causeOf('failure', undefined, notes.slice(0, 2)).error).toBeUndefined();
    expect(causeOf('failure', undefined, []).error).toBeUndefined();
  });

  test('is told as out of time when the record or the runner says so', () => {
    expect(causeOf('cancelled', { ...job(step(2, 'cancelled')), conclusion: 'timed_out' }, []).kind).toBe('timed-out');
    const notes = [note('The job running on runner r1 has exceeded the maximum execution time of 5 minutes.')];
    expect(causeOf('cancelled', job(step(2, 'cancelled')), notes)).toMatchObject({
      kind: 'timed-out',
      step: { number: 2 },
      error: undefined,
    });
  });
});

test('a job that was cancelled was stopped in a step; one that a newer run replaced is told apart', () => {
  expect(causeOf('cancelled', job(step(1, 'success'), step(2, 'cancelled'), step(3, 'skipped')), [])).toMatchObject({
    kind: 'cancelled',
    step: { number: 2 },
  });
  expect(
    causeOf('cancelled', job(), [note("Canceling since a higher priority waiting request for 'main' exists")]),
  ).toMatchObject({ kind: 'superseded', error: undefined });
});

describe('compared with the runs before', () => {
  const run = (number: number, conclusion: string | undefined, status = 'completed') => ({
    id: number,
    number,
    attempt: 1,
    status,
    conclusion,
    headRepository: 'o/r',
    url: `https://github.com/o/r/actions/runs/${number}`,
  });
  const THIS = { number: 10, headRepository: 'o/r' };
  const changeSince = (
    result: 'success' | 'failure',
    page: { runs: readonly RunRecord[]; hasMore: boolean },
    thisRun: typeof THIS,
  ) => changeAfter({ results: resultsBefore(page, thisRun), isWhole: !page.hasMore }, result);

  test.each([
    ['failure', [], 'broken'],
    ['success', [], 'same'],
    ['failure', [run(9, 'success')], 'broken'],
    ['success', [run(9, 'success')], 'same'],
    ['failure', [run(9, 'failure')], 'still-failing'],
    ['success', [run(9, 'failure')], 'fixed'],
    ['success', [run(9, 'timed_out')], 'fixed'],
    ['failure', [run(9, 'cancelled'), run(8, 'skipped'), run(7, 'success')], 'broken'],
    ['success', [run(9, 'cancelled'), run(8, 'failure')], 'fixed'],
    ['failure', [run(9, undefined, 'in_progress'), run(8, 'failure')], 'still-failing'],
    ['success', [run(11, 'failure'), run(10, 'failure'), run(9, 'success')], 'same'],
    ['success', [{ ...run(9, 'failure'), headRepository: 'fork/r' }, run(8, 'success')], 'same'],
  ] as const)('%s after %j is %s', (result, runs, kind) => {
    expect(changeSince(result, { runs, hasMore: false }, THIS).kind).toBe(kind);
  });

  test('a streak is counted to its beginning', () => {
    const runs = [run(9, 'failure'), run(8, 'cancelled'), run(7, 'failure'), run(6, 'success'), run(5, 'failure')];
    expect(changeSince('success', { runs, hasMore: true }, THIS)).toMatchObject({
      kind: 'fixed',
      runs: 2,
      since: { number: 7 },
      more: false,
    });
  });

  test('a streak that is longer than what GitHub shows at once says so', () => {
    const runs = Array.from({ length: 50 }, (_, n) => run(1000 - n, 'failure'));
    expect(changeSince('failure', { runs, hasMore: true }, { ...THIS, number: 1001 })).toMatchObject({
      kind: 'still-failing',
      runs: 50,
      more: true,
    });
  });
});

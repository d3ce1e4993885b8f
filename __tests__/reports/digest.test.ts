import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareTests, isLongQueue, readDigest, usualSeconds, writeDigest } from '../../src/reports/digest.ts';
import type { TestResults } from '../../src/reports/test-results.ts';

const id = (at: number): string => String(at).padStart(8, '0');

function results(ids: readonly string[], given: Partial<TestResults> = {}): TestResults {
  const failures = ids.map((each) => ({ id: each, suite: '', name: each, message: '', location: undefined }));
  const counts = { passed: 1, failed: ids.length, flaky: 0, skipped: 0 };
  return { counts, seconds: undefined, failures, flaky: [], problems: [], ...given };
}

test('a digest is read as it was written, and fits into an annotation', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[\w-]{8}$/), { maxLength: 450 });
  const seconds = fc.array(fc.nat(100_000), { maxLength: 30 });
  fc.assert(
    fc.property(ids, seconds, seconds, (failing, durations, queues) => {
      const text = writeDigest(results(failing), { durations, queues });
      expect(Buffer.byteLength(text)).toBeLessThan(4096);
      expect(readDigest(text)).toEqual({
        counts: { passed: 1, failed: failing.length, flaky: 0, skipped: 0 },
        failing: failing.slice(0, 400),
        isComplete: failing.length <= 400,
        durations: durations.slice(-20),
        queues: queues.slice(-20),
      });
    }),
  );
});

test.each([
  ['another notice', () => 'Deprecated: node20'],
  ['a digest that was cut', (text: string) => text.slice(0, -1)],
  ['a digest in which the runner masked a part', (text: string) => text.replace(id(2), '***')],
  ['a digest with text behind it', (text: string) => `${text} and more`],
])('%s is not read', (_, change) => {
  expect(readDigest(change(writeDigest(results([id(1), id(2)]), { durations: [10], queues: [2] })))).toBeUndefined();
});

describe('compared with an earlier run', () => {
  const compare = (before: TestResults, now: TestResults) =>
    compareTests(now, readDigest(writeDigest(before, { durations: [], queues: [] }))!, undefined);

  test('a test is new if it did not fail before, and fixed if it does not fail any more', () => {
    expect(compare(results([id(1), id(2)]), results([id(2), id(3)]))).toEqual({
      newIds: new Set([id(3)]),
      fixed: 1,
      branch: undefined,
    });
  });

  test('nothing is fixed if a report is missing', () => {
    expect(compare(results([id(1)]), results([], { problems: ['a.xml is empty.'] }))?.fixed).toBe(0);
  });

  test.each([
    ['the earlier list is not complete', results(Array.from({ length: 401 }, (_, at) => id(at))), results([id(1)])],
    ['the earlier run had no results', results([], { counts: NONE() }), results([id(1)])],
    ['this run has no results', results([id(1)]), results([], { counts: NONE() })],
  ])('nothing is said if %s', (_, before, now) => {
    expect(compare(before, now)).toBeUndefined();
  });
});

function NONE() {
  return { passed: 0, failed: 0, flaky: 0, skipped: 0 };
}

describe('what is usual', () => {
  const usual = [300, 310, 290, 305, 295, 300, 310, 300];

  test.each([
    ['fewer than eight runs', 900, usual.slice(1)],
    ['a fifth more', 360, usual],
    ['half as much again for the first time', 450, usual],
    ['twice as much of seconds', 6, [3, 3, 3, 3, 3, 3, 3, 3]],
    ['a job that takes any time', 900, [100, 900, 200, 800, 300, 700, 400, 600]],
  ])('is not told after %s', (_, seconds, durations) => {
    expect(usualSeconds(seconds, durations)).toBeUndefined();
  });

  test.each([
    ['more than twice as much', 700, usual, 300],
    ['half as much again for the second time', 450, [...usual, 440], 300],
  ])('is told after %s', (_, seconds, durations, expected) => {
    expect(usualSeconds(seconds, durations)).toBe(expected);
  });
});

test.each([
  ['five minutes', 300, [], true],
  ['a minute, and three times as long as usual', 60, Array<number>(8).fill(20), true],
  ['two minutes, as usual', 120, Array<number>(8).fill(100), false],
  ['two minutes, with few samples', 120, Array<number>(7).fill(1), false],
  ['ten times as long as usual, but seconds', 50, Array<number>(8).fill(5), false],
])('a queue of %s: %s, %j is long: %s', (_, seconds, queues, isLong) => {
  expect(isLongQueue(seconds, queues)).toBe(isLong);
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readReports } from '../../src/reports/read-reports.ts';

const CORPUS = join(import.meta.dirname, 'corpus');
const read = (file: string, workspace = CORPUS) =>
  readReports({ patterns: [file], workspace, startedAt: undefined, now: () => new Date() });

type Expected = {
  /** Passed, failed, flaky, skipped. */
  readonly counts: readonly [number, number, number, number];
  /** The names of the failed tests, each with its message. */
  readonly failed?: readonly (readonly [string, string])[];
  readonly flaky?: readonly string[];
  readonly problem?: string;
};

/**
 * A small report for each producer and each trap. Made by the producer itself: jest-junit 17.0.0 (Jest 30.5.2),
 * mocha-junit-reporter 2.2.1 (Mocha 11), Vitest 4.1.12, Playwright 1.65.1 and node:test of Node 24.19.0; the others are
 * written after their sources and examples.
 */
const REPORTS: Readonly<Record<string, Expected>> = {
  'jest-junit.xml': {
    counts: [2, 2, 0, 1],
    failed: [
      ['parrot flies <high> & "far"', 'Error: expect(received).toBe(expected) // Object.is equality'],
      ['jest-t/broken.test.js', 'cannot load'],
    ],
  },
  'mocha-junit-reporter.xml': {
    counts: [1, 2, 0, 0],
    failed: [
      ['parrot in the wild flies', 'Expected values to be strictly equal: 1 !== 2'],
      ['parrot in the zoo "before all" hook for "eats"', 'no zoo'],
    ],
  },
  'vitest.xml': { counts: [2, 1, 0, 2], failed: [['parrot > flies', 'expected 1 to be 2 // Object.is equality']] },
  'playwright.xml': {
    counts: [1, 1, 1, 1],
    failed: [['parrot › flies', 'expect(received).toBe(expected) // Object.is equality']],
    flaky: ['parrot.spec.js › parrot › answers'],
  },
  'playwright-without-retries.xml': {
    counts: [2, 1, 0, 1],
    failed: [['parrot › flies', 'expect(received).toBe(expected) // Object.is equality']],
  },
  // A failing todo is skipped, and a nested suite does not hide a test with the same name.
  'node-test.xml': { counts: [3, 1, 0, 2], failed: [['flies', '1 == 2']] },
  'surefire.xml': {
    counts: [1, 2, 0, 1],
    failed: [
      ['flies', 'expected: <1> but was: <2>'],
      ['eats', 'java.lang.NullPointerException'],
    ],
  },
  'surefire-reruns.xml': {
    counts: [0, 1, 2, 0],
    failed: [['flies', 'too low']],
    flaky: ['com.example.ParrotTest › answers', 'com.example.ParrotTest › squawks'],
  },
  'surefire-nested.xml': { counts: [2, 0, 0, 0] },
  'gradle-retries.xml': {
    counts: [1, 1, 1, 0],
    failed: [['flies()', 'too low']],
    flaky: ['com.example.ParrotTest › answers()'],
  },
  'gradle-merged-reruns.xml': { counts: [1, 0, 1, 0], flaky: ['com.example.ParrotTest › answers()'] },
  'pytest.xml': {
    counts: [1, 2, 0, 2],
    failed: [
      ['test_flies', 'AssertionError: assert 1 == 2'],
      ['tests.test_broken', "E   ModuleNotFoundError: No module named 'parrot'"],
    ],
  },
  'pytest-xunit1.xml': { counts: [0, 1, 0, 0], failed: [['test_flies', 'assert 1 == 2']] },
  'gotestsum.xml': {
    counts: [1, 3, 1, 1],
    // The parent TestFly failed too, and counts, but its subtest says more.
    failed: [
      ['TestFly/high', 'parrot_test.go:12: too low'],
      ['TestMain', 'no zoo'],
    ],
    flaky: ['example.com/parrot › TestAnswer'],
  },
  'cargo-nextest.xml': {
    counts: [1, 2, 1, 0],
    failed: [
      ['tests::sings', 'flaky test passed on attempt 2'],
      ['tests::flies', "thread 'tests::flies' panicked at src/lib.rs:12:9"],
    ],
    flaky: ['parrot › tests::answers'],
  },
  'phpunit.xml': {
    counts: [2, 2, 0, 1],
    failed: [
      ['testFlies with data set "far"', 'Failed asserting that 1 matches expected 2.'],
      ['testWarns', 'No tests found'],
    ],
  },
  'googletest.xml': { counts: [1, 1, 0, 3], failed: [['Flies', 'Expected equality of these values: 1']] },
  'bazel.xml': { counts: [0, 1, 0, 0], failed: [['parrot/parrot_test', 'exited with error code 3']] },
  'dotnet.xml': { counts: [1, 1, 0, 1], failed: [['Flies(height: 2)', 'Assert.Equal() Failure']] },
  'missing-attributes.xml': {
    counts: [2, 2, 0, 0],
    failed: [
      ['flies', ''],
      ['eats', ''],
    ],
  },
  'namespaced.xml': { counts: [1, 1, 0, 0], failed: [['flies', 'too low']] },
  'case-after-root.xml': { counts: [1, 1, 0, 0], failed: [['flies', 'too low']] },
  'ctrf.json': { counts: [1, 1, 2, 3], failed: [['flies', 'too low']], flaky: ['answers', 'sings'] },
  'ctrf-old-suite.json': { counts: [0, 1, 0, 0], failed: [['flies', '']] },
  'ctrf-bom.json': { counts: [1, 0, 0, 0] },
  'ctrf-cut-off.json': {
    counts: [0, 0, 0, 0],
    problem: 'Could not read ctrf-cut-off.json: it is not valid JSON, or it is cut off.',
  },
  'ctrf-unknown-status.json': {
    counts: [0, 0, 0, 0],
    problem: 'Could not read ctrf-unknown-status.json: CTRF does not define the status of one of its tests.',
  },
  'not-ctrf.json': {
    counts: [0, 0, 0, 0],
    problem: 'Could not read not-ctrf.json: it is not CTRF JSON: it has no results.tests.',
  },
  'empty.xml': { counts: [0, 0, 0, 0], problem: 'Could not read empty.xml: it is empty.' },
  'empty-root-suite.xml': { counts: [0, 0, 0, 0], problem: 'empty-root-suite.xml has no test cases.' },
  'totals-without-cases.xml': { counts: [0, 0, 0, 0], problem: 'totals-without-cases.xml has no test cases.' },
  // The failure that was being written counts.
  'cut-off.xml': {
    counts: [1, 1, 0, 0],
    failed: [['flies', 'too low']],
    problem: 'Could not read all of cut-off.xml: it is cut off.',
  },
  'utf-16.xml': { counts: [1, 1, 0, 0], failed: [['flöge', 'zu tief – 1 m']] },
  'utf-16-without-bom.xml': { counts: [0, 1, 0, 0], failed: [['flöge', 'zu tief']] },
  'iso-8859-1.xml': { counts: [0, 1, 0, 0], failed: [['flöge', 'zu tief']] },
  'utf-8-bom.xml': { counts: [0, 1, 0, 0], failed: [['flöge', 'zu tief']] },
  'control-characters.xml': { counts: [1, 1, 0, 0], failed: [['flies \u001b[31mhigh\u001b[0m', 'too low']] },
  'bare-ampersand.xml': { counts: [2, 1, 0, 0], failed: [['flies', '1 < 2 && 2 > 1']] },
  // No entity of a DTD is resolved: none grows, and none reads a file.
  'entity-bomb.xml': { counts: [1, 1, 0, 0], failed: [['flies', '&file; too low']] },
  'nunit3.xml': {
    counts: [0, 0, 0, 0],
    problem: 'Could not read nunit3.xml: JUnit XML has no root element <test-run>.',
  },
  'trx.xml': {
    counts: [0, 0, 0, 0],
    problem: 'Could not read trx.xml: JUnit XML has no root element <TestRun>.',
  },
  'tap.xml': { counts: [0, 0, 0, 0], problem: 'Could not read tap.xml: it is neither JUnit XML nor CTRF JSON.' },
};

test.each(Object.entries(REPORTS))('%s', async (file, { counts, failed = [], flaky = [], problem }) => {
  const results = await read(file);
  const { passed, failed: failures, flaky: flakes, skipped } = results.counts;
  expect([passed, failures, flakes, skipped]).toEqual(counts);
  expect(results.failures.map(({ name, message }) => [name, message])).toEqual(failed);
  expect(results.flaky).toEqual(flaky);
  expect(results.problems).toEqual(problem === undefined ? [] : [problem]);
});

test('every report of the corpus is in the table', () => {
  expect(readdirSync(CORPUS).sort()).toEqual([...Object.keys(REPORTS), 'failsafe-summary.xml'].sort());
});

test('the summary of Failsafe and the attempts of Bazel are not read', async () => {
  expect((await read('failsafe-summary.xml')).problems).toEqual(['No file matches failsafe-summary.xml.']);
});

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'parrots-'));
  mkdirSync(join(workspace, 'test'));
  for (const file of ['parrot.test.js', 'parrot.spec.js', 'tests.py']) writeFileSync(join(workspace, file), '');
  writeFileSync(join(workspace, 'test/parrot.test.js'), '');
});
afterAll(() => rmSync(workspace, { recursive: true }));

test.each([
  ['an attribute', '<testcase name="a" file="test/parrot.test.js" line="12"><failure/></testcase>', 12],
  ['an absolute path', '<testcase name="a" file="$WORKSPACE/test/parrot.test.js"><failure/></testcase>', undefined],
  [
    'the text of Vitest',
    '<testcase name="a"><failure>AssertionError: no\n\n ❯ test/parrot.test.js:4:35\n</failure></testcase>',
    4,
  ],
  [
    'the text of Playwright',
    '<testcase name="a"><failure><![CDATA[  test/parrot.test.js:4:3 › parrot › flies ───\n\n  Error: no]]></failure></testcase>',
    4,
  ],
])('the location of a failure comes from %s', async (_, testcase, line) => {
  const report = `<testsuite name="parrot">${testcase.replace('$WORKSPACE', workspace)}</testsuite>`;
  writeFileSync(join(workspace, 'junit.xml'), report);
  const { failures } = await read('junit.xml', workspace);
  expect(failures[0]?.location).toEqual({ path: 'test/parrot.test.js', line });
});

test('pytest counts lines from 0', async () => {
  const report =
    '<testsuite name="pytest"><testcase name="a" file="tests.py" line="3"><failure/></testcase></testsuite>';
  writeFileSync(join(workspace, 'junit.xml'), report);
  expect((await read('junit.xml', workspace)).failures[0]?.location).toEqual({ path: 'tests.py', line: 4 });
});

test.each(['../secret.js', '/etc/passwd', 'nowhere.js', ''])(
  'a file %j that is not in the workspace gets no link',
  async (file) => {
    writeFileSync(
      join(workspace, 'junit.xml'),
      `<testsuite name="a"><testcase name="a" file="${file}" line="1"><failure/></testcase></testsuite>`,
    );
    expect((await read('junit.xml', workspace)).failures[0]?.location).toBeUndefined();
  },
);

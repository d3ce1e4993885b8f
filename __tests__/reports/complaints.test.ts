import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { compareTests, readDigest, writeDigest } from '../../src/reports/digest.ts';
import { readReports } from '../../src/reports/read-reports.ts';

// What people reported as wrong in other readers of test reports, one test each. The references are GitHub issues.

const NO_SAMPLES = { durations: [], queues: [] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads reports by their content; `a.xml` is the first. */
function read(...contents: readonly string[]) {
  for (const [at, content] of contents.entries())
    writeFileSync(join(folder, `${String.fromCharCode(97 + at)}.xml`), content);
  return readReports({ patterns: ['*.xml'], workspace: folder, startedAt: undefined, now: () => new Date() });
}

const suite = (...cases: readonly string[]): string => `<testsuite name="parrot">${cases.join('')}</testsuite>`;
const passed = (name: string): string => `<testcase classname="parrot" name="${name}"/>`;
const failed = (name: string, inside = '<failure message="no"/>'): string =>
  `<testcase classname="parrot" name="${name}">${inside}</testcase>`;

test('cases in nested suites are counted (dorny/test-reporter#701)', async () => {
  const { counts } = await read(suite(passed('a'), suite(passed('b'), suite(failed('c'))), passed('d')));
  expect(counts).toMatchObject({ passed: 3, failed: 1 });
});

test('the cases are counted, not the totals of the suites (dorny/test-reporter#541)', async () => {
  const { counts } = await read(`<testsuite tests="99" failures="0">${passed('a')}${failed('b')}</testsuite>`);
  expect(counts).toMatchObject({ passed: 1, failed: 1 });
});

test('a case with several failures is one failure, and a retried case is flaky (dorny/test-reporter#531)', async () => {
  const { counts } = await read(
    suite(failed('a', '<failure message="1"/><failure message="2"/><error/>'), failed('b'), passed('b')),
  );
  expect(counts).toEqual({ passed: 0, failed: 1, flaky: 1, skipped: 0 });
});

test('an empty file is a problem, and the other reports are read (dorny/test-reporter#620)', async () => {
  const { counts, problems } = await read('', suite(passed('a')));
  expect(counts.passed).toBe(1);
  expect(problems).toEqual(['Could not read a.xml: it is empty.']);
});

test('the empty report among many is named (dorny/test-reporter#373)', async () => {
  const { problems } = await read(suite(passed('a')), suite(), suite(passed('b')));
  expect(problems).toEqual(['b.xml has no test cases.']);
});

test('logs take no memory (EnricoMi/publish-unit-test-result-action#231)', async () => {
  const log = `<system-out><![CDATA[${'a line of the log\n'.repeat(200_000)}]]></system-out>`;
  const { counts } = await read(suite(failed('a', `${log}<failure message="no"/>`), log));
  expect(counts.failed).toBe(1);
});

test('text of any length is read (EnricoMi/publish-unit-test-result-action#399, #509)', async () => {
  const text = 'x'.repeat(11_000_000);
  const { failures } = await read(
    suite(failed('a', `<failure message="no"><![CDATA[${text}]]></failure>`), failed('b')),
  );
  expect(failures.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('a disabled case is skipped, not passed (EnricoMi/publish-unit-test-result-action#143)', async () => {
  const { counts } = await read(
    suite('<testcase name="a" status="disabled"/>', '<testcase name="b" status="notrun"/>'),
  );
  expect(counts).toEqual({ passed: 0, failed: 0, flaky: 0, skipped: 2 });
});

test('every attribute may be missing (EnricoMi/publish-unit-test-result-action#107, #91)', async () => {
  const { counts } = await read(
    '<testsuites><testsuite><testcase/><testsuite><testcase/></testsuite></testsuite></testsuites>',
  );
  expect(counts.passed).toBe(2);
});

test('runs are compared by the names of failed tests, not by totals (EnricoMi/publish-unit-test-result-action#115, #624)', async () => {
  const before = readDigest(writeDigest(await read(suite(failed('a'), passed('b'), passed('c'))), NO_SAMPLES))!;
  // Only a part of the tests ran, and another one fails.
  const now = await read(suite(failed('c')));
  const compared = compareTests(now, before, undefined);
  expect(compared?.newIds).toEqual(new Set(now.failures.map(({ id }) => id)));
});

test('the reruns of Surefire are understood (EnricoMi/publish-unit-test-result-action#539)', async () => {
  const { counts } = await read(
    suite(
      failed('a', '<flakyFailure message="no"/>'),
      failed('b', '<failure message="no"/><rerunFailure message="no"/>'),
    ),
  );
  expect(counts).toEqual({ passed: 0, failed: 1, flaky: 1, skipped: 0 });
});

test('the results of a large project fit into memory (mikepenz/action-junit-report#880)', async () => {
  const cases = Array.from({ length: 50_000 }, (_, at) => passed(`test ${at}`));
  const { counts, failures } = await read(suite(...cases, failed('last')));
  expect([counts.passed, failures.map(({ name }) => name)]).toEqual([50_000, ['last']]);
});

test('a test of the same name in another class is no retry (mikepenz/action-junit-report#1463)', async () => {
  const { counts } = await read(
    suite('<testcase classname="a" name="works"><failure/></testcase>', '<testcase classname="b" name="works"/>'),
    suite('<testcase classname="a" name="works"/>'),
  );
  expect(counts).toEqual({ passed: 2, failed: 1, flaky: 0, skipped: 0 });
});

test('sources are not searched for: a path is looked at once (mikepenz/action-junit-report#1177, #1251)', async () => {
  const cases = Array.from({ length: 2000 }, (_, at) =>
    failed(`test ${at}`).replace(' name=', ' file="src/a.js" name='),
  );
  const { failures } = await read(suite(...cases));
  expect(failures).toHaveLength(2000);
  expect(failures.every(({ location }) => location === undefined)).toBe(true);
});

test('flaky tests of CTRF are kept (ctrf-io/github-test-reporter#218, ctrf-io/junit-to-ctrf#14)', async () => {
  const tests = [{ name: 'a', status: 'passed', duration: 1, flaky: true }];
  const { counts } = await read(JSON.stringify({ results: { tests } }));
  expect(counts).toEqual({ passed: 0, failed: 0, flaky: 1, skipped: 0 });
});

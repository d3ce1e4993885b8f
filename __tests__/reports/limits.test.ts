import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readReports } from '../../src/reports/read-reports.ts';
import { withoutLogs } from '../../src/reports/without-logs.ts';
import { expectLinear } from '../support/growth.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (patterns: readonly string[] = ['*.xml'], given: { startedAt?: Date; now?: () => Date } = {}) =>
  readReports({ patterns, workspace: folder, startedAt: undefined, now: () => new Date(), ...given });
const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
const PASSES = '<testsuite><testcase name="squawks"/></testsuite>';

test('an attribute of 20 MB makes a report unreadable, and the cases before it count', async () => {
  write(
    'a.xml',
    `<testsuite><testcase name="a"/><testcase name="${'x'.repeat(20_000_000)}"/><testcase name="c"/></testsuite>`,
  );
  const { counts, problems } = await read();
  expect(counts.passed).toBe(1);
  expect(problems).toEqual(['Could not read all of a.xml: it has an attribute or a tag of more than 1 MB.']);
});

test('a long comment is skipped', async () => {
  write('a.xml', `<testsuite><!-- ${'x'.repeat(5_000_000)} --><testcase name="a"/></testsuite>`);
  expect((await read()).counts.passed).toBe(1);
});

test('of more than 10,000 failed tests all are counted, and 10,000 are listed', async () => {
  const file = openSync(join(folder, 'a.xml'), 'w');
  writeSync(file, '<testsuite>');
  for (let at = 0; at < 10_100; at += 1)
    writeSync(file, `<testcase name="test ${at}"><failure message="no"/></testcase>`);
  writeSync(file, '</testsuite>');
  closeSync(file);
  const { counts, failures, problems } = await read();
  expect([counts.failed, failures.length]).toEqual([10_100, 10_000]);
  expect(problems).toEqual(['Only the first 10000 failed tests are listed.']);
});

test('deep nesting is refused', async () => {
  write('a.xml', '<testsuite>'.repeat(5000));
  expect((await read()).problems).toEqual(['Could not read a.xml: its elements are nested too deeply.']);
});

test('a report that is no longer well-formed is given up at some point', async () => {
  write('a.xml', `${PASSES}${'x'.repeat(300_000)}`);
  expect((await read()).problems).toEqual(['Could not read all of a.xml: it is not well-formed XML.']);
});

test('a folder and a pipe that match are left alone', async () => {
  mkdirSync(join(folder, 'folder.xml'));
  execFileSync('mkfifo', [join(folder, 'pipe.xml')]);
  write('a.xml', PASSES);
  expect(await read()).toMatchObject({ counts: { passed: 1 }, problems: [] });
});

test('a report that is older than the job does not count, and is said', async () => {
  write('a.xml', PASSES);
  write('old.xml', PASSES);
  const startedAt = new Date('2026-11-22T14:00:00Z');
  utimesSync(join(folder, 'old.xml'), startedAt, new Date(startedAt.getTime() - 1000));
  expect(await read(['*.xml'], { startedAt })).toMatchObject({
    counts: { passed: 1 },
    problems: ['1 report is older than this job and not counted.'],
  });
});

test('each pattern without a match is said; ! excludes; node_modules and test_attempts are never read', async () => {
  for (const path of ['node_modules', 'test_attempts', 'out']) {
    mkdirSync(join(folder, path));
    write(`${path}/a.xml`, PASSES);
  }
  write('out/b.xml', PASSES);
  const { counts, problems } = await read(['**/*.xml', '!**/b.xml', 'reports/{a,b}.json']);
  expect(counts.passed).toBe(1);
  expect(problems).toEqual(['No file matches reports/{a,b}.json.']);
});

test('of many unreadable reports, twenty are named', async () => {
  for (let at = 10; at < 35; at += 1) write(`${at}.xml`, '');
  const { problems } = await read();
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)).toBe('Problems not listed: 5.');
});

test('a file that two patterns match is read once', async () => {
  write('a.xml', PASSES);
  expect((await read(['a.xml', '*.xml'])).counts.passed).toBe(1);
});

test('at most 5,000 files are read', async () => {
  for (let at = 0; at < 5001; at += 1) write(`${at}.xml`, PASSES);
  const { counts, problems } = await read();
  expect(counts.passed).toBe(5000);
  expect(problems).toEqual(['Only the first 5000 files are read.']);
});

test('reading ends after a minute, and what was not read is said', async () => {
  write('a.xml', PASSES);
  write('b.xml', PASSES);
  let calls = 0;
  // A clock that stands still until the first report is read.
  const now = () => new Date((calls += 1) > 6 ? 61_000 : 0);
  const { problems } = await read(['*.xml'], { now });
  expect(problems.join()).toMatch(/not read: the reports are too large|too large to be read as a whole/);
});

test('work grows in proportion to the report', async () => {
  const cases = (size: number) =>
    '<testcase classname="parrot" name="a &amp; b"><system-out>log</system-out></testcase>'.repeat(size / 80);
  await expectLinear(async (size) => {
    write('a.xml', `<testsuite>${cases(size)}</testsuite>`);
    await read();
  }, 8_000_000);
});

test('logs are removed wherever chunks end, and text that looks like a log is kept', () => {
  const text =
    '<a><![CDATA[<system-out>kept</system-out>]]><!-- <system-out> --><system-out/><system-out attr="1">' +
    'gone <![CDATA[ </system-out> ]]> gone</system-out><system-err>gone</system-err><system-output>kept</system-output></a>';
  const expected =
    '<a><![CDATA[<system-out>kept</system-out>]]><!-- <system-out> --><system-out/><system-out attr="1">' +
    '</system-out><system-err></system-err><system-output>kept</system-output></a>';
  for (let size = 1; size <= text.length; size += 1) {
    let rest = '';
    const filter = withoutLogs();
    for (let at = 0; at < text.length; at += size) rest += filter.write(text.slice(at, at + size));
    rest += filter.end();
    expect([size, rest]).toEqual([size, expected]);
  }
});

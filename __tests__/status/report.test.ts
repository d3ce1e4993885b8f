import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { foreignMarks } from '../support/marks.ts';
import { HOSTILE } from '../support/hostile-texts.ts';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { REPOSITORY, SPACE } from '../support/runner.ts';

const emulator = useEmulator();
let temp: string;
afterEach(() => rmSync(temp, { recursive: true }));
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'report-'));
  emulator.reset();
  emulator.github.addRepository({ name: REPOSITORY });
});

type Verdicts = Readonly<Record<string, 'passed' | 'failed' | 'skipped'>>;

/** A JUnit report with a test for each name. */
const junit = (tests: Verdicts, message = 'expected a parrot') =>
  [
    '<testsuites>',
    '<testsuite name="parrot.test.js">',
    ...Object.entries(tests).map(([name, verdict]) => {
      const child = { passed: '', failed: `<failure message="${message}"/>`, skipped: '<skipped/>' }[verdict];
      return `<testcase classname="parrot" name="${name}" file="test/parrot.test.js" line="12" time="1.5">${child}</testcase>`;
    }),
    '</testsuite>',
    '</testsuites>',
  ].join('\n');

type Given = {
  readonly report: string | undefined;
  readonly inputs?: Record<string, string>;
  readonly branch?: string;
  readonly event?: string;
  readonly endsAt?: string;
  /** Whether GitHub keeps the notice of the post step. */
  readonly keepsNotice?: boolean;
  /** How many minutes before 14:00 the job was queued. */
  readonly queuedMinutes?: number;
  readonly permissions?: Readonly<Record<string, 'read'>>;
};

/** One run of a job with a test report, from start to end. */
async function runJob(result: 'success' | 'failure', given: Given) {
  const { branch = 'main', event = 'push', permissions = { actions: 'read', checks: 'read' } } = given;
  const { github } = emulator;
  const workspace = mkdtempSync(join(temp, 'workspace-'));
  const run = github.addRun({ repository: REPOSITORY, head_branch: branch, event });
  const { id } = github.addJob(run.id, {
    name: 'build',
    status: 'in_progress',
    runner_name: 'runner-7',
    created_at: new Date(emulator.clock.now().getTime() - 60_000 * (given.queuedMinutes ?? 0)).toISOString(),
    steps: [{ name: 'Run make test', status: 'completed', conclusion: result }],
  });
  mkdirSync(join(workspace, 'test'));
  writeFileSync(join(workspace, 'test/parrot.test.js'), '');
  if (given.report !== undefined) {
    writeFileSync(join(workspace, 'junit.xml'), given.report);
    const when = new Date('2026-11-22T14:01:00Z');
    utimesSync(join(workspace, 'junit.xml'), when, when);
  }
  const before = emulator.space(SPACE).messages.length;
  const played = job(emulator, {
    inputs: {
      'job-id': String(id),
      'github-token': github.token({ permissions, repositories: [REPOSITORY] }),
      report: '*.xml',
      ...given.inputs,
    },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_NUMBER: String(run.run_number),
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/ci.yml@refs/heads/${branch}`,
      GITHUB_REF: `refs/heads/${branch}`,
      GITHUB_REF_NAME: branch,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventFile(workspace),
      RUNNER_NAME: 'runner-7',
      GITHUB_WORKSPACE: workspace,
    },
  });
  const started = await played.start();
  const requests = emulator.requests.length;
  const ended = await played.finish(given.endsAt ?? '14:02:30', { 'job-status': result });
  const notice = ended.log.find((line) => line.startsWith('notice: '))?.slice('notice: '.length);
  if (notice !== undefined && given.keepsNotice !== false)
    github.addAnnotation(id, { annotation_level: 'notice', title: 'Test results', message: notice });
  github.updateJob(id, { status: 'completed', conclusion: result });
  github.updateRun(run.id, { status: 'completed', conclusion: result });
  const [message] = emulator.space(SPACE).messages.slice(before);
  return {
    message,
    text: message?.text,
    rows: rowsOf(message),
    startLog: started.log,
    ...ended,
    requests: emulator.requests.slice(requests),
  };
}

/** The payload of an event, which names the default branch. */
function eventFile(folder: string): string {
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify({ repository: { full_name: REPOSITORY, default_branch: 'main' } }));
  return file;
}

type Message = { readonly cardsV2?: readonly { readonly card?: { readonly sections?: readonly Section[] } }[] };
type Section = {
  readonly widgets?: readonly {
    readonly decoratedText?: { readonly topLabel?: string; readonly text?: string };
    readonly textParagraph?: { readonly text?: string };
  }[];
};

/** The rows of the section about tests, as people read them. */
function rowsOf(message: unknown): string[] {
  const sections = (message as Message | undefined)?.cardsV2?.[0]?.card?.sections ?? [];
  const about = sections.find(({ widgets }) => widgets?.[0]?.decoratedText?.topLabel === 'Tests');
  return (about?.widgets ?? []).map(({ decoratedText, textParagraph }) =>
    [decoratedText?.topLabel, decoratedText?.text ?? textParagraph?.text].filter(Boolean).join(' | '),
  );
}

describe('the message of a job with a test report', () => {
  test('shows the counts, and each failed test with its message and a link to its file', async () => {
    const { text, rows, summary } = await runJob('failure', {
      report: junit({ squawks: 'passed', flies: 'failed', sleeps: 'skipped' }),
    });
    expect(text).toBe('🔴 CI · build failed on main in 2m 30s: 1 test failed');
    const sha = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e';
    const file = `https://github.com/${REPOSITORY}/blob/${sha}/test/parrot.test.js#L12`;
    expect(rows).toEqual([
      'Tests | 1 passed · 1 failed · 1 skipped in 5s',
      `parrot | flies<br>expected a parrot<br><a href="${file}">test/parrot.test.js:12</a>`,
    ]);
    expect(summary).toEqual([
      'Test results',
      'Passed | Failed | New | Flaky | Skipped',
      '1 | 1 | unknown | 0 | 1',
      'Failed test | Message',
      'parrot › flies | expected a parrot',
    ]);
  });

  test('shows five failed tests, and how many more there are', async () => {
    const names = Array.from({ length: 8 }, (_, at) => [`test ${at}`, 'failed'] as const);
    const { rows } = await runJob('failure', { report: junit(Object.fromEntries(names)) });
    expect(rows).toHaveLength(7);
    expect(rows.at(-1)).toBe('… +3 more failed tests');
  });

  test.each([
    ['no file', undefined, 'No file matches *.xml.'],
    ['an empty file', '', 'Could not read junit.xml: it is empty.'],
    ['a file without tests', '<testsuites/>', 'junit.xml has no test cases.'],
    ['another format', 'TAP version 14\nok 1', 'Could not read junit.xml: it is neither JUnit XML nor CTRF JSON.'],
  ])('of a job that passed with %s never reads like a success of its tests', async (_, report, problem) => {
    const { text, rows, log } = await runJob('success', { report });
    expect(text).toBe('🟢 CI · build passed on main in 2m 30s');
    expect(rows).toEqual(['Tests | No test results', `These results are incomplete | ${problem}`]);
    expect(log).toContain(`warning: Google Chat: ${problem}`);
  });

  test('without report, reads no file and says nothing about tests', async () => {
    const { rows, summary, log, requests } = await runJob('success', { report: junit({}), inputs: { report: '' } });
    expect(rows).toEqual([]);
    expect(summary).toEqual([]);
    expect(log.filter((line) => line.startsWith('notice: '))).toEqual([]);
    expect(requests.filter(({ service }) => service === 'github')).toEqual([]);
  });

  test.each([
    ['', ''],
    ['\u200b', '\u200b'],
  ])('of a test without a visible name is sent all the same: %j', async (name, message) => {
    const { rows } = await runJob('failure', { report: junit({ [name]: 'failed' }, message) });
    expect(rows[1]).toMatch(/^parrot \| \(no name\)<br><a /);
  });

  test('shows no token that a test wrote into its message', async () => {
    const token = `ya29.${'a1B2'.repeat(10)}`;
    const report = junit({ [`sends ${token}`]: 'failed' }, `expected 200, got 401 for ${token}`);
    const { message, log, summary } = await runJob('failure', { report });
    expect(JSON.stringify(message)).toContain('expected 200, got 401 for ***');
    expect(JSON.stringify([message, log, summary])).not.toContain(token);
  });

  test.each(HOSTILE)('with the text %j everywhere pings nobody and marks nothing up', async (hostile) => {
    const xml = hostile.replace(/[<>&"\n\r\t]/g, (mark) => `&#${mark.charCodeAt(0)};`).toWellFormed();
    const report = junit({ [xml]: 'failed' }, xml);
    const { message, log, summary } = await runJob('failure', { report });
    expect(foreignMarks(message!, [`https://github.com/${REPOSITORY}/`])).toEqual([]);
    expect(emulator.space(SPACE).notifications.flatMap(({ pinged }) => pinged)).toEqual([]);
    expect(log.filter((line) => /^info: .*(?:[\r\n]::|##\[)/s.test(line))).toEqual([]);
    expect(summary.filter((line) => /<(?!br>)/.test(line))).toEqual([]);
  });
});

describe('a comparison with the last run', () => {
  test('marks the tests that fail now and did not before, shows them first, and counts the fixed ones', async () => {
    await runJob('failure', { report: junit({ a: 'failed', b: 'failed', c: 'passed', z: 'passed' }) });
    const { text, rows, summary } = await runJob('failure', {
      report: junit({ a: 'passed', b: 'failed', c: 'passed', z: 'failed' }),
    });
    expect(text).toBe('🔴 CI · build failed on main in 2m 30s: 2 tests failed, 1 new');
    expect(rows[0]).toBe('Tests | 2 passed · 2 failed (1 new) · 1 fixed in 6s');
    expect(rows[1]).toMatch(/^New · parrot \| z/);
    expect(rows[2]).toMatch(/^parrot \| b/);
    expect(summary[2]).toBe('2 | 2 | 1 | 0 | 0');
  });

  test('on a new branch is made with the default branch, and says so', async () => {
    await runJob('failure', { report: junit({ a: 'failed' }) });
    const { rows } = await runJob('failure', { report: junit({ a: 'failed', b: 'failed' }), branch: 'green' });
    expect(rows[0]).toBe('Tests | 0 passed · 2 failed (1 new) in 3s · compared with main');
  });

  test.each([
    ['GitHub did not keep the notice', { keepsNotice: false }, {}],
    ['the token may not read checks', {}, { permissions: { actions: 'read' } as const }],
    ['the token may read nothing', {}, { permissions: {} }],
  ])('is left out without a warning if %s', async (_, first, second) => {
    await runJob('failure', { report: junit({ a: 'failed' }), ...first });
    const { rows, log } = await runJob('failure', { report: junit({ b: 'failed' }), ...second });
    expect(rows[0]).toBe('Tests | 0 passed · 1 failed in 2s');
    expect(log.filter((line) => line.startsWith('warning: '))).toEqual([]);
  });

  test('with post-on: change posts a failure in which other tests fail, and not the same failure again', async () => {
    const inputs = { 'post-on': 'change' };
    const texts = [];
    for (const report of [junit({ a: 'passed' }), junit({ a: 'failed' }), junit({ a: 'failed' })])
      texts.push((await runJob(report.includes('<failure') ? 'failure' : 'success', { report, inputs })).text);
    texts.push((await runJob('failure', { report: junit({ a: 'failed', b: 'failed' }), inputs })).text);
    expect(texts).toEqual([
      undefined,
      '🔴 CI · build failed on main in 2m 30s: 1 test failed, 1 new',
      undefined,
      '🔴 CI · build failed on main in 2m 30s: 2 tests failed, 1 new',
    ]);
  });

  test('of durations says what is usual when a job takes more than twice as long', async () => {
    const report = junit({ a: 'passed' });
    for (let run = 0; run < 8; run += 1) await runJob('success', { report });
    const { message } = await runJob('success', { report, endsAt: '14:06:00' });
    expect(JSON.stringify(message)).toContain('in 6m 0s, usually 2m 30s');
    const { message: next } = await runJob('success', { report });
    expect(JSON.stringify(next)).not.toContain('usually');
  });
});

test('a job that was queued for long says so, but not if it may have waited for an approval', async () => {
  const given = { report: junit({ a: 'passed' }), queuedMinutes: 6.5 };
  expect(JSON.stringify((await runJob('success', given)).message)).toMatch(/ · queued for 6m \d+s/);
  const inputs = { environment: 'production' };
  expect(JSON.stringify((await runJob('success', { ...given, inputs })).message)).not.toContain('queued');
});

test('times are shown in the time zone of the workflow', async () => {
  const { message } = await runJob('success', { report: undefined, inputs: { report: '', timezone: 'Asia/Kolkata' } });
  expect(JSON.stringify(message)).toContain('started 19:30 GMT+5:30');
});

test('an unknown time zone costs a warning, and times are in UTC', async () => {
  const inputs = { report: '', timezone: 'Mars/Base' };
  const { message, startLog } = await runJob('success', { report: undefined, inputs });
  expect(JSON.stringify(message)).toContain('started 14:00 UTC');
  expect(startLog.join('\n')).toContain('timezone: "Mars/Base" is not a time zone.');
});

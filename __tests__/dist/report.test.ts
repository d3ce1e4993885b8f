import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runEntry } from '../support/entry-process.ts';
import { REPOSITORY, RUNNER_ENV, SPACE } from '../support/runner.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { recordedRun, status, type Step } from '../support/workflow.ts';

const emulator = useEmulator();
let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'report-'));
  emulator.reset();
  emulator.github.addRepository({ name: REPOSITORY });
});
afterEach(() => rmSync(workspace, { recursive: true }));

const texts = () => emulator.space(SPACE).messages.map(({ text }) => text);
const card = () => JSON.stringify(emulator.space(SPACE).messages.at(-1)?.cardsV2);

/** A step that writes a report in which these tests fail. */
const tests = (...failing: readonly string[]): Step => ({
  run: `cat > junit.xml <<'END'
<testsuite><testcase name="squawks"/>${failing.map((name) => `<testcase name="${name}"><failure message="no ${name}"/></testcase>`).join('')}</testsuite>
END
exit ${failing.length > 0 ? 1 : 0}`,
});

test('on a runner, a second run says which of its failed tests are new', async () => {
  const step = status({ report: '*.xml' });
  await recordedRun(emulator, [step, tests('flight')]);
  const { steps } = await recordedRun(emulator, [step, tests('flight', 'song')]);
  expect(texts()).toEqual([
    expect.stringMatching(/: 1 test failed$/),
    expect.stringMatching(/: 2 tests failed, 1 new$/),
  ]);
  expect(card()).toContain('"topLabel":"New","text":"song<br>no song"');
  expect(steps.map(({ summary }) => summary).join('')).toContain('<td>song</td><td>no song</td>');
});

test('without a permission, a job with a report shows its results, and nothing new', async () => {
  const step = status({ report: '*.xml' });
  for (const _ of [1, 2]) await recordedRun(emulator, [step, tests('flight')], { permissions: {} });
  expect(texts()).toEqual(Array(2).fill(expect.stringMatching(/: 1 test failed$/)));
});

test.each([
  ['no file for the job summary', {}, { GITHUB_STEP_SUMMARY: '' }],
  ['a job summary in a folder that is not there', {}, { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' }],
  ['a pattern that is not one', { report: '[[[{{{' }, {}],
  ['a workspace that is not there', {}, { GITHUB_WORKSPACE: '/nowhere' }],
  ['a null byte in the pattern', { report: 'a\u0001b' }, {}],
])('the message shows the result of the job with %s', async (_, inputs, env) => {
  writeFileSync(join(workspace, 'junit.xml'), '<testsuite><testcase name="squawks"/></testsuite>');
  const { exitCode, content } = await runEntry({
    entry: 'post',
    inputs: {
      ...{ space: SPACE, credentials: JSON.stringify(emulator.key), 'chat-api-url': emulator.url },
      ...{ 'job-status': 'success', report: 'junit.xml', ...inputs },
    },
    env: { ...RUNNER_ENV, GITHUB_WORKSPACE: workspace, ...env },
  });
  expect(exitCode).toBe(0);
  expect(content.filter((line) => line.startsWith('error'))).toEqual([]);
  expect(texts()).toEqual([expect.stringMatching(/^🟢 CI · build passed on main/)]);
});

import { describe, expect, test } from '@jest/globals';
import { doctor } from '../../src/doctor/run-checks.ts';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { REPOSITORY, SPACE } from '../support/runner.ts';

const emulator = useEmulator();

/** Runs the doctor at the emulator's own time; gives its checks as `mark title` and all it said. */
async function runChecks(inputs: Record<string, string> = {}, at = emulator.clock.now()) {
  const [day = '', now = ''] = at.toISOString().slice(0, 19).split('T');
  const fake = await job(emulator, { inputs, day }).step(doctor, now, {}, { onFailure: 'fail' });
  const lines = fake.log.map((line) => line.replace(/^info: /, ''));
  return {
    ...fake,
    checks: lines.flatMap((line) => /^([✓✗–] [^:]+):/.exec(line)?.[1] ?? []),
    content: lines.join('\n'),
  };
}

const WELL = ['✓ Inputs', '✓ Credentials', '✓ Network', '✓ Clock', '✓ Sign-in', '✓ Chat API', '✓ Chat app', '✓ Spaces'];

test('all is well: every check passes, and nothing is left behind in the space', async () => {
  const { checks, outputs, log } = await runChecks();
  expect(checks).toEqual([...WELL, '✓ Space access', '✓ Posting']);
  expect(outputs).toEqual({
    result: 'healthy',
    spaces: JSON.stringify([{ name: SPACE, displayName: 'Builds', type: 'SPACE' }]),
  });
  expect(log.filter((line) => !line.startsWith('info'))).toEqual([]);
  expect(emulator.space(SPACE).messages).toEqual([]);
  expect(emulator.requests.map(({ call }) => call)).toContain('messages.create');
});

test('a dry run does not write', async () => {
  expect((await runChecks({ 'dry-run': 'true' })).checks).toEqual([...WELL, '✓ Space access', '– Posting']);
  expect(emulator.requests.map(({ call }) => call)).not.toContain('messages.create');
});

test('without a space it lists where the app is', async () => {
  const { checks, content, summary } = await runChecks({ space: '' });
  expect(checks).toEqual(WELL);
  expect(content).toContain(`${SPACE}  Builds  SPACE`);
  expect(summary.join('\n')).toContain(`${SPACE} | Builds | SPACE`);
});

test('lists every space, however many', async () => {
  for (let n = 0; n < 1200; n += 1) emulator.addSpace({ name: `spaces/N${n}`, displayName: `Room ${n}` });
  const { outputs } = await runChecks({ space: '' });
  expect(JSON.parse(String(outputs['spaces']))).toHaveLength(1201);
});

describe('the first thing that is wrong is the last that is looked at, and says what to do next', () => {
  const states: [string, () => void, Record<string, string>, string, RegExp][] = [
    [
      'the API is disabled',
      () => (emulator.project.apiEnabled = false),
      {},
      '✗ Chat API',
      /→ Enable the Google Chat API.*overview/,
    ],
    [
      'the app is not configured',
      () => (emulator.project.appConfigured = false),
      {},
      '✗ Chat app',
      /→ Configure the Chat app/,
    ],
    [
      'the key was deleted',
      () => emulator.project.deleteKey(emulator.key.private_key_id),
      {},
      '✗ Sign-in',
      /→ The key was deleted/,
    ],
    ['the app is in no space', () => emulator.space(SPACE).removeApp(), {}, '✗ Spaces', /→ To add it, open the space/],
    [
      'the space is another',
      () => undefined,
      { space: 'spaces/AAQAOTHER' },
      '✗ Space access',
      /add the app: open the space/,
    ],
    [
      'the token is no good',
      () => undefined,
      { credentials: '', 'access-token': 'ya29.old' },
      '✗ Sign-in',
      /→ The access-token is not valid/,
    ],
    [
      'the space refuses writes',
      () => emulator.faults.add({ on: 'messages.create', times: 9, fault: { kind: 'status', code: 403 } }),
      {},
      '✗ Posting',
      /Could not post to spaces\/AAQABUILDS/,
    ],
    [
      'the server cannot be reached',
      () => emulator.faults.add({ on: '*', times: 999, fault: { kind: 'reset', when: 'before handling' } }),
      { timeout: '1' },
      '✗ Network',
      /the connection was closed/,
    ],
    ['an input is wrong', () => undefined, { timeout: 'x' }, '✗ Inputs', /timeout: "x" is not a number/],
    ['there are no credentials', () => undefined, { credentials: '' }, '✗ Inputs', /no way to sign in is given/],
  ];

  test.each(states)('%s', async (_, make, inputs, last, next) => {
    make();
    const { checks, content, outputs, log } = await runChecks(inputs);
    expect(checks.at(-1)).toBe(last);
    expect(checks.slice(0, -1).filter((check) => !check.startsWith('✓'))).toEqual([]);
    expect(content).toMatch(next);
    expect(outputs['result']).toBe('unhealthy');
    expect(log.at(-1)).toMatch(/^failed: Google Chat: /);
  });

  test.each([
    [-10, 'behind'],
    [10, 'ahead of'],
  ])('the clock of the runner is %p minutes off', async (minutes, where) => {
    const wrong = new Date(emulator.clock.now().getTime() + minutes * 60_000);
    const { checks, content } = await runChecks({}, wrong);
    expect(checks.at(-1)).toBe('✗ Clock');
    expect(content).toContain(`clock is 10 minutes ${where} Google's`);
    expect(content).toContain('Sync the clock with NTP');
  });
});

test('a space whose name is a command or a tag stays a name', async () => {
  emulator.addSpace({ name: 'spaces/EVIL', displayName: '\n::add-mask::x <b>' });
  const { log, summary } = await runChecks();
  expect(log.join('\n')).not.toMatch(/^(info: )?::/m);
  expect(summary.join('\n')).toContain('&lt;b&gt;');
});

describe('with report-workflow', () => {
  const check = async (notice: string | undefined, permissions: Record<string, 'read'>) => {
    const { github } = emulator;
    github.addRepository({ name: REPOSITORY });
    if (notice === undefined) github.addRun({ repository: REPOSITORY, event: 'push', status: 'in_progress' });
    else {
      const run = github.addRun({ repository: REPOSITORY, event: 'push' });
      const { id } = github.addJob(run.id, { name: 'build', conclusion: 'success' });
      github.addAnnotation(id, { annotation_level: 'notice', message: notice });
      github.updateRun(run.id, { conclusion: 'success' });
    }
    const token = github.token({ permissions, repositories: [REPOSITORY] });
    const fake = await job(emulator, {
      inputs: { 'report-workflow': '.github/workflows/ci.yml', 'github-token': token, 'dry-run': 'true' },
      env: { GITHUB_API_URL: github.apiUrl },
      day: emulator.clock.now().toISOString().slice(0, 10),
    }).step(doctor, emulator.clock.now().toISOString().slice(11, 19), {}, { onFailure: 'fail' });
    return fake.log.find((line) => line.includes('Test results:'));
  };
  const both = { actions: 'read', checks: 'read' } as const;

  test.each([
    [
      'kept',
      'For comparison in later runs: tests1:1-0-0-0:60:2:.',
      both,
      '✓ Test results: GitHub kept the test results of the job "build" in run #1.',
    ],
    ['not kept', 'Another notice', both, '✗ Test results: GitHub kept no test results of run #1.'],
    ['unknown', undefined, both, '– Test results: ci.yml has no completed run for a push to main.'],
    ['not to be read', undefined, {}, '✗ Test results: Could not read earlier runs: GitHub answered 403'],
  ])('it says whether the results of the last run were %s', async (_, notice, permissions, line) => {
    expect(await check(notice, permissions)).toContain(line);
  });
});

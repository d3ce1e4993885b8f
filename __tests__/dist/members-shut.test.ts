import { beforeEach, describe, expect, test } from '@jest/globals';
import { secondaryRateLimit } from '../../emulator/index.ts';
import { gates, members } from '../support/workflow.ts';
import { secretsIn } from '../support/secrets.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// What keeps the gate of the shipped bundle shut, and what does not get in its way.

const emulator = useEmulator();

const ALLOWED = 'allowed success';
const DENIED = 'denied failure';
const UNKNOWN = 'unknown failure';

describe('a gate that cannot see', () => {
  test.each([
    ['the app is not in the space', () => emulator.space(SPACE).removeApp()],
    ['the API is off', () => void (emulator.project.apiEnabled = false)],
    ['Chat is down', () => void emulator.faults.add({ on: 'chat', times: 999, fault: { kind: 'status', code: 503 } })],
    [
      'a proxy answers with a web page',
      () => void emulator.faults.add({ on: 'chat', times: 999, fault: { kind: 'status', code: 200, body: '<html>' } }),
    ],
    [
      'nothing is found, the space neither',
      () => void emulator.faults.add({ on: 'chat', times: 999, fault: { kind: 'status', code: 404 } }),
    ],
  ])('stays shut whatever inputs say, and does not call it a denial: %s', async (_, make) => {
    make();
    const { verdicts, steps } = await gates(emulator, [
      members({ require: 'users/101', timeout: '1' }),
      members({ require: 'users/101\nusers/102', match: 'any', 'on-denied': 'report', timeout: '1' }),
    ]);
    expect(verdicts).toEqual([UNKNOWN, UNKNOWN]);
    for (const { annotations, outputs } of steps) {
      expect(annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(/Could not check .* so the step fails/),
      ]);
      expect(outputs['missing']).toBe('');
    }
  });

  test('stays shut in a dry run, and says whom it would ask for', async () => {
    const { verdicts, steps } = await gates(emulator, [
      members({ require: 'actor\nusers/101', 'dry-run': 'true', 'on-denied': 'report' }),
    ]);
    expect(verdicts).toEqual([UNKNOWN]);
    expect(steps[0]?.annotations[0]?.message).toContain('It would check: actor, users/101.');
    expect(emulator.requests).toEqual([]);
  });

  test('stays shut to a require of comments alone, which a variable that is missing leaves', async () => {
    const misspelt = await gates(emulator, [members({ require: '${{ vars.DEPLOYRES }}' })]);
    expect(misspelt.verdicts).toEqual([UNKNOWN]);
    expect(misspelt.steps[0]?.annotations[0]?.message).toContain('is empty if its name is misspelled');
    const require = '# who may deploy\n${{ vars.DEPLOYERS }}';
    expect((await gates(emulator, [members({ require })])).verdicts).toEqual([UNKNOWN]);
    expect(emulator.requests).toEqual([]);
    expect((await gates(emulator, [members({ require })], { deployers: 'users/101\nusers/102' })).verdicts).toEqual([
      ALLOWED,
    ]);
  });

  test('stops the job, so that what it guards never runs', async () => {
    const { job } = await gates(emulator, [
      { ...members({ require: 'users/999' }), 'continue-on-error': false },
      { run: 'echo deployed' },
    ]);
    expect([job.conclusion, job.steps[1]?.outcome]).toEqual(['failure', 'skipped']);
  });
});

test('a denial that is only reported lets the job go on', async () => {
  const { verdicts, steps } = await gates(emulator, [
    members({ require: 'users/101\nusers/999', 'on-denied': 'report' }),
  ]);
  expect(verdicts).toEqual(['denied success']);
  expect(steps[0]?.outputs['missing']).toBe('users/999');
});

describe('a team', () => {
  const ask = (token?: string) =>
    members({
      require: 'team:octo-org/deployers',
      people: 'ada: users/101',
      timeout: '2',
      ...(token ? { 'github-token': token } : {}),
    });
  beforeEach(() => void emulator.github.addTeam({ org: 'octo-org', slug: 'deployers', members: ['ada'] }));
  const reader = () => emulator.github.token({ permissions: { members: 'read' }, orgs: ['octo-org'] });

  test('cannot be read with the token of the workflow, and which it takes is told', async () => {
    const token = emulator.github.token({ permissions: { contents: 'read' }, repositories: ['octo-org/octo-repo'] });
    const { verdicts, steps } = await gates(emulator, [ask()], { token });
    expect(verdicts).toEqual([UNKNOWN]);
    expect(steps[0]?.annotations[0]?.message).toMatch(
      /GitHub answered 403\. The default workflow token cannot read teams.*"Members: read".*read:org/,
    );
  });

  test('is unknown while GitHub refuses connections, has a problem or limits the rate', async () => {
    const teamToken = reader();
    const refused = await gates(emulator, [ask('${{ secrets.TEAM_READER }}')], {
      teamToken,
      api_url: 'http://127.0.0.1:9',
    });
    expect(refused.steps[0]?.annotations[0]?.message).toContain('Could not read team octo-org/deployers: no response.');
    emulator.faults.add({ on: 'github', times: 999, fault: { kind: 'status', code: 503 } });
    const down = await gates(emulator, [ask('${{ secrets.TEAM_READER }}')], { teamToken });
    expect(down.steps[0]?.annotations[0]?.message).toContain('GitHub answered 503.');
    emulator.faults.clear();
    emulator.faults.add({ on: 'github', times: 999, fault: secondaryRateLimit({ retryAfter: 60 }) });
    const limited = await gates(emulator, [ask('${{ secrets.TEAM_READER }}')], { teamToken });
    expect(limited.steps[0]?.annotations[0]?.message).toContain('GitHub answered 403 (rate limit).');
    for (const { verdicts } of [refused, down, limited]) expect(verdicts).toEqual([UNKNOWN]);
  });
});

test('neither the key nor a token is in anything that gates write, at debug level too', async () => {
  const teamToken = emulator.github.token({ permissions: { members: 'read' }, orgs: ['octo-org'] });
  emulator.github.addTeam({ org: 'octo-org', slug: 'deployers', members: ['ada'] });
  const asked = ['users/101', 'users/999', 'stranger', 'team:octo-org/deployers', '', 'two words'];
  const steps = asked.map((require) =>
    members({ require, people: 'ada: users/101', 'github-token': '${{ secrets.TEAM_READER }}' }),
  );
  const { job, verdicts } = await gates(emulator, steps, { teamToken });
  expect(verdicts).toEqual([ALLOWED, DENIED, UNKNOWN, ALLOWED, UNKNOWN, UNKNOWN]);
  expect(job.rawBytes.stdout).toContain('::debug::');
  expect(secretsIn(job, emulator.key)).toEqual([]);
});

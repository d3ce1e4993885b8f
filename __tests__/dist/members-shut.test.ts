import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/emulator.ts';
import { secondaryRateLimit } from '../../emulator/github/ready-made.ts';
import { gates, members } from '../support/gate.ts';
import { SPACE } from '../support/workflow.ts';

// What keeps the gate of the shipped bundle shut, and what does not get in its way.

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const calls = () => emulator.requests.map(({ call }) => call);
const ALLOWED = 'allowed success';
const DENIED = 'denied failure';
const UNKNOWN = 'unknown failure';

describe('a space of 3,000', () => {
  beforeEach(() => {
    const space = emulator.space(SPACE);
    for (let id = 2000; id < 5000; id += 1) space.addMember({ id: String(id), displayName: `Person ${id}` });
    space.addMember({ id: '7777', displayName: 'Shy', hidden: true });
  });
  const some = (count: number, ...more: string[]) =>
    [...Array.from({ length: count }, (_, n) => `users/${4999 - n * 70}`), ...more].join('\n');
  const loop = { kind: 'status' as const, code: 200, body: { memberships: [], nextPageToken: 'again' } };

  // A page has a thousand; ten or fewer are asked for by name. A denial takes a look at the space.
  test.each([
    [1, 'one who is in it', some(1), ALLOWED],
    [10, '10 who are in it', some(10), ALLOWED],
    [4, '40 who are in it', some(40), ALLOWED],
    [6, '40 who are in it and one who is not', some(40, 'users/999'), DENIED],
    [5, '40 who are in it and one hidden from apps', some(40, 'users/7777'), UNKNOWN],
    [7, '40 who are in it, one hidden and one who is not', some(40, 'users/7777', 'users/999'), DENIED],
  ])('takes %i requests to judge %s', async (requests, _, require, verdict) => {
    expect((await gates(emulator, [members({ require })])).verdicts).toEqual([verdict]);
    expect(calls()).toHaveLength(requests);
  });

  test('gets its answer past 429 and 503', async () => {
    for (const code of [429, 503]) emulator.faults.add({ on: 'members.list', after: 1, fault: { kind: 'status', code } });
    emulator.faults.add({ on: 'members.get', fault: { kind: 'status', code: 503 } });
    emulator.faults.add({ on: 'spaces.get', fault: { kind: 'status', code: 429, headers: { 'retry-after': '1' } } });
    expect((await gates(emulator, [members({ require: some(40, 'users/999') })])).verdicts).toEqual([DENIED]);
    expect(emulator.requests.flatMap(({ fault = [] }) => fault)).toHaveLength(4);
  });

  test('is not listed for ever when a page token comes again: who is required is asked for by name', async () => {
    emulator.faults.add({ on: 'members.list', times: 999, fault: loop });
    const { verdicts, steps } = await gates(emulator, [members({}), members({ require: some(11) }), members({ require: some(11, 'users/999') })]);
    expect(verdicts).toEqual([UNKNOWN, ALLOWED, DENIED]);
    expect(steps[0]?.annotations[0]?.message).toContain('the same page twice');
    expect(calls().filter((call) => call === 'members.list')).toHaveLength(6);
    emulator.faults.add({ on: 'members.get', times: 999, fault: loop });
    expect((await gates(emulator, [members({ require: some(11) })])).verdicts).toEqual([UNKNOWN]);
  });

  test('is listed whole when nobody is required, and nobody is checked', async () => {
    const { verdicts, steps } = await gates(emulator, [members({})]);
    expect(verdicts).toEqual(['unknown success']);
    expect(steps[0]?.outputs['member-count']).toBe('3004');
    expect(calls()).toHaveLength(4);
  });
});

describe('a gate that cannot see', () => {
  test.each([
    ['the app is not in the space', () => emulator.space(SPACE).removeApp()],
    ['the API is off', () => void (emulator.project.apiEnabled = false)],
    ['Chat is down', () => void emulator.faults.add({ on: 'chat', times: 999, fault: { kind: 'status', code: 503 } })],
    ['a proxy answers with a web page', () => void emulator.faults.add({ on: 'chat', times: 999, fault: { kind: 'status', code: 200, body: '<html>' } })],
    ['nothing is found, the space neither', () => void emulator.faults.add({ on: 'chat', times: 999, fault: { kind: 'status', code: 404 } })],
  ])('stays shut whatever inputs say, and does not call it a denial: %s', async (_, make) => {
    make();
    const { verdicts, steps, leaks } = await gates(emulator, [
      members({ require: 'users/101', timeout: '1' }),
      members({ require: 'users/101\nusers/102', match: 'any', 'on-denied': 'report', timeout: '1' }),
    ]);
    expect(verdicts).toEqual([UNKNOWN, UNKNOWN]);
    for (const { annotations, outputs } of steps) {
      expect(annotations.map(({ message }) => message)).toEqual([expect.stringMatching(/Could not check .* so the gate stays shut/)]);
      expect(outputs['missing']).toBe('');
    }
    expect(leaks).toEqual([]);
  });

  test('stays shut in a dry run, and says whom it would ask for', async () => {
    const { verdicts, steps } = await gates(emulator, [members({ require: 'actor\nusers/101', 'dry-run': 'true', 'on-denied': 'report' })]);
    expect(verdicts).toEqual([UNKNOWN]);
    expect(steps[0]?.annotations[0]?.message).toContain('It would ask for: actor, users/101.');
    expect(emulator.requests).toEqual([]);
  });

  test('stays shut to a require of comments alone, which a variable that is missing leaves', async () => {
    const require = '# who may deploy\n${{ vars.DEPLOYERS }}';
    expect((await gates(emulator, [members({ require })])).verdicts).toEqual([UNKNOWN]);
    expect(emulator.requests).toEqual([]);
    expect((await gates(emulator, [members({ require })], { deployers: 'users/101\nusers/102' })).verdicts).toEqual([ALLOWED]);
  });

  test('stops the job, so that what it guards never runs', async () => {
    const { job } = await gates(emulator, [{ ...members({ require: 'users/999' }), 'continue-on-error': false }, { run: 'echo deployed' }]);
    expect([job.conclusion, job.steps[1]?.outcome]).toEqual(['failure', 'skipped']);
  });
});

test('a denial that is only reported lets the job go on', async () => {
  const { verdicts, steps } = await gates(emulator, [members({ require: 'users/101\nusers/999', 'on-denied': 'report' })]);
  expect(verdicts).toEqual(['denied success']);
  expect(steps[0]?.outputs['missing']).toBe('users/999');
});

describe('a team', () => {
  const ask = (token?: string) =>
    members({ require: 'team:octo-org/deployers', people: 'ada: users/101', timeout: '2', ...(token ? { 'github-token': token } : {}) });
  beforeEach(() => void emulator.github.addTeam({ org: 'octo-org', slug: 'deployers', members: ['ada'] }));
  const reader = () => emulator.github.token({ permissions: { members: 'read' }, orgs: ['octo-org'] });

  test('cannot be read with the token of the workflow, and which it takes is told', async () => {
    const token = emulator.github.token({ permissions: { contents: 'read' }, repositories: ['octo-org/octo-repo'] });
    const { verdicts, steps, leaks } = await gates(emulator, [ask()], { token });
    expect(verdicts).toEqual([UNKNOWN]);
    expect(steps[0]?.annotations[0]?.message).toMatch(/GitHub answered 403\. The token of a workflow cannot read teams.*"Members: read".*read:org/);
    expect(leaks).toEqual([]);
  });

  test('is unknown while GitHub refuses connections, has a problem or limits the rate', async () => {
    const teamToken = reader();
    const refused = await gates(emulator, [ask('${{ secrets.TEAM_READER }}')], { teamToken, api_url: 'http://127.0.0.1:9' });
    expect(refused.steps[0]?.annotations[0]?.message).toContain('Could not read the team octo-org/deployers: no answer came.');
    emulator.faults.add({ on: 'github', times: 999, fault: { kind: 'status', code: 503 } });
    const down = await gates(emulator, [ask('${{ secrets.TEAM_READER }}')], { teamToken });
    expect(down.steps[0]?.annotations[0]?.message).toContain('GitHub answered 503.');
    emulator.faults.clear();
    emulator.faults.add({ on: 'github', times: 999, fault: secondaryRateLimit({ retryAfter: 60 }) });
    const limited = await gates(emulator, [ask('${{ secrets.TEAM_READER }}')], { teamToken });
    expect(limited.steps[0]?.annotations[0]?.message).toContain('GitHub answered 403 (rate limit).');
    for (const { verdicts, leaks } of [refused, down, limited]) expect([verdicts, leaks]).toEqual([[UNKNOWN], []]);
  });
});

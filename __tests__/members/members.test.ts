import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkMembers } from '../../src/members/check-members.ts';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

const emulator = useEmulator();
let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterAll(() => {
  rmSync(workspace, { recursive: true });
});

// The space has 101 (an owner), 102 (a manager), 103 and 104.
const PEOPLE = 'ada: users/101\nben: users/102\nchiara: users/103\nmallory: users/999\nrenovate[bot]: users/104';

async function check(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const fake = await job(emulator, {
    inputs: { people: PEOPLE, require: '(list the members)', ...inputs },
    env: { GITHUB_WORKSPACE: workspace, ...env },
  }).step(checkMembers, '14:00:00', {}, { onFailure: 'always fail' });
  const failed = fake.log.filter((line) => line.startsWith('failed:'));
  return { ...fake, result: fake.outputs['result'], failed: failed.length > 0, content: fake.log.join('\n') };
}

const calls = () => emulator.requests.map(({ call }) => call);

describe('who is required', () => {
  test.each([
    ['users/103', 'allowed'],
    ['users/999', 'denied'],
    ['chiara', 'allowed'],
    ['CHIARA', 'allowed'],
    ['mallory', 'denied'],
    ['stranger', 'unknown'],
    ['dependabot[bot]', 'unknown'],
    ['renovate[bot]', 'allowed'],
    ['chiara@example.com', 'allowed'],
    ['mallory@example.com', 'unknown'],
  ])('%s: %s', async (require, result) => {
    const answer = await check({ require });
    expect([answer.result, answer.failed]).toEqual([result, result !== 'allowed']);
  });

  test('an e-mail address can be denied too: by a role that is too low', async () => {
    expect((await check({ require: 'chiara@example.com', role: 'owner' })).result).toBe('denied');
  });

  test('an actor is who started the run, and who ran it again', async () => {
    const run = (GITHUB_ACTOR: string, GITHUB_TRIGGERING_ACTOR: string) =>
      check({ require: 'actor' }, { GITHUB_ACTOR, GITHUB_TRIGGERING_ACTOR });
    expect((await run('ada', 'ada')).result).toBe('allowed');
    expect((await run('ada', 'mallory')).result).toBe('denied');
    expect((await run('mallory', 'ada')).result).toBe('denied');
    expect((await run('', '')).result).toBe('unknown');
  });

  test('somebody whom people does not know is told how to be known', async () => {
    expect((await check({ require: 'stranger' })).content).toContain('Add "stranger: users/…"');
    expect((await check({ require: 'github-actions[bot]' })).content).toContain(
      'is a GitHub bot, which has no Chat account',
    );
  });

  test('comments and empty lines are left out, and nobody at all is an error', async () => {
    expect((await check({ require: '# the deployers\n\nada' })).result).toBe('allowed');
    const nobody = await check({ require: '# the deployers\n\n' });
    expect([nobody.result, nobody.failed]).toEqual(['unknown', true]);
    expect(nobody.content).toContain('so it would let everyone pass');
  });
});

describe('how many of them', () => {
  test.each([
    ['ada\nben', 'all', 'allowed'],
    ['ada\nmallory', 'all', 'denied'],
    ['ada\nstranger', 'all', 'unknown'],
    ['mallory\nstranger', 'all', 'denied'],
    ['mallory\nada', 'any', 'allowed'],
    ['stranger\nada', 'any', 'allowed'],
    ['mallory\nusers/998', 'any', 'denied'],
    ['mallory\nstranger', 'any', 'unknown'],
  ])('%j with match %s: %s', async (require, match, result) => {
    const answer = await check({ require, match });
    expect([answer.result, answer.failed]).toEqual([result, result !== 'allowed']);
  });

  test('says who is missing, and why', async () => {
    emulator.space(SPACE).addMember({ id: '105', displayName: 'Eve', state: 'INVITED' });
    const { outputs, content } = await check({ require: 'ada\nmallory\nusers/105\nchiara', role: 'manager' });
    expect(outputs['missing']).toBe('mallory, users/105, chiara');
    expect(content).toMatch(/✗ mallory: is not in the space/);
    expect(content).toMatch(/✗ users\/105: is invited but has not joined/);
    expect(content).toMatch(/✗ chiara: is in the space, but is not a manager or owner/);
  });
});

test.each([
  ['member', ['allowed', 'allowed', 'allowed']],
  ['manager', ['allowed', 'allowed', 'denied']],
  ['owner', ['allowed', 'denied', 'denied']],
])('role %s: an owner, a manager and a member are %p', async (role, results) => {
  const answers = [];
  for (const require of ['ada', 'ben', 'chiara']) answers.push((await check({ require, role })).result);
  expect(answers).toEqual(results);
});

describe('a gate that cannot see stays shut', () => {
  test.each([
    ['the app is not in the space', () => emulator.space(SPACE).removeApp()],
    ['the API is off', () => (emulator.project.apiEnabled = false)],
    ['the app is not configured', () => (emulator.project.appConfigured = false)],
    ['the key was deleted', () => emulator.project.deleteKey(emulator.key.private_key_id)],
    [
      'the person is hidden from apps',
      () => emulator.space(SPACE).addMember({ id: '101', displayName: 'Ada', hidden: true }),
    ],
    ['Chat is down', () => emulator.faults.add({ on: '*', times: 9999, fault: { kind: 'status', code: 503 } })],
    ['Chat never answers', () => emulator.faults.add({ on: '*', times: 9999, fault: { kind: 'hang' } })],
    [
      'the answers are web pages',
      () => emulator.faults.add({ on: '*', times: 9999, fault: { kind: 'status', code: 200, body: '<html>' } }),
    ],
    ['the answer is empty', () => emulator.faults.add({ on: '*', times: 9999, fault: { kind: 'empty' } })],
    [
      'the space is not there, and says "no such member"',
      () => emulator.faults.add({ on: '*', times: 9999, fault: { kind: 'status', code: 404 } }),
    ],
  ])('%s', async (_, make) => {
    make();
    for (const onDenied of ['fail', 'report']) {
      const answer = await check({ require: 'ada', timeout: '1', 'on-denied': onDenied });
      expect([answer.result, answer.failed]).toEqual(['unknown', true]);
      expect(answer.content).toMatch(/[Cc]ould not/);
    }
  });

  test('whatever on-error says', async () => {
    emulator.space(SPACE).removeApp();
    expect((await check({ require: 'ada', 'on-error': 'warn' })).failed).toBe(true);
  });

  test('in a dry run too', async () => {
    const answer = await check({ require: 'ada', 'dry-run': 'true' });
    expect([answer.result, answer.failed, emulator.requests.length]).toEqual(['unknown', true, 0]);
  });

  test('an answer about somebody else is none', async () => {
    const body = {
      name: `${SPACE}/members/102`,
      state: 'JOINED',
      role: 'ROLE_MANAGER',
      member: { name: 'users/102', type: 'HUMAN' },
    };
    emulator.faults.add({ on: 'members.get', fault: { kind: 'status', code: 200, body } });
    expect((await check({ require: 'mallory' })).result).toBe('unknown');
  });

  test.each([[{}], [{ groupMember: { name: 'groups/7' } }], [{ member: { name: 'users/ada@example.com' } }]])(
    'an address that is answered with %j is nobody',
    async (whose) => {
      const body = { name: `${SPACE}/members/7`, state: 'JOINED', role: 'ROLE_MANAGER', ...whose };
      emulator.faults.add({ on: 'members.get', times: 999, fault: { kind: 'status', code: 200, body } });
      expect((await check({ require: 'ada@example.com', timeout: '1' })).result).toBe('unknown');
    },
  );

  test('a role nobody has heard of counts as the lowest, a state nobody has heard of as unknown', async () => {
    const as = (state: string, role: string) => ({
      kind: 'status' as const,
      code: 200,
      body: { name: `${SPACE}/members/101`, state, role, member: { name: 'users/101', type: 'HUMAN' } },
    });
    emulator.faults.add({ on: 'members.get', fault: as('JOINED', 'ROLE_EMPEROR') });
    expect((await check({ require: 'ada', role: 'manager' })).result).toBe('denied');
    emulator.faults.add({ on: 'members.get', fault: as('LURKING', 'ROLE_MANAGER') });
    expect((await check({ require: 'ada' })).result).toBe('unknown');
  });
});

test('a denial that is only reported lets the job go on', async () => {
  const answer = await check({ require: 'mallory', 'on-denied': 'report' });
  expect([answer.result, answer.failed, answer.outputs['missing']]).toEqual(['denied', false, 'mallory']);
});

describe('a space of 3,000', () => {
  beforeEach(() => {
    for (let id = 2000; id < 5000; id += 1)
      emulator.space(SPACE).addMember({ id: String(id), displayName: `Person ${id}` });
  });
  const many = (...more: string[]) =>
    [...Array.from({ length: 40 }, (_, n) => `users/${2000 + n * 70}`), ...more].join('\n');

  test('is listed, page after page, when many are required', async () => {
    const answer = await check({ require: many() });
    expect(answer.result).toBe('allowed');
    expect(calls()).toEqual(['members.list', 'members.list', 'members.list', 'members.list']);
    expect(answer.content).toContain('read: 3000.');
  });

  test('denies only whom a look-up by name denies too', async () => {
    emulator.space(SPACE).addMember({ id: '7777', displayName: 'Shy', hidden: true });
    expect((await check({ require: many('users/7777') })).result).toBe('unknown');
    expect((await check({ require: many('users/999') })).result).toBe('denied');
  });

  test('asks one by one where the list ends nowhere', async () => {
    const loop = { kind: 'status' as const, code: 200, body: { memberships: [], nextPageToken: 'again' } };
    emulator.faults.add({ on: 'members.list', times: 9999, fault: loop });
    expect((await check({ require: many() })).result).toBe('allowed');
  });

  test('gets over errors on the way', async () => {
    for (const code of [429, 503, 500])
      emulator.faults.add({ on: 'members.list', after: 1, fault: { kind: 'status', code } });
    expect((await check({ require: many() })).result).toBe('allowed');
  });

  test('lists everybody when nobody is required', async () => {
    const answer = await check({});
    expect(answer.outputs).toMatchObject({ 'member-count': 3004, result: 'unknown' });
    expect(JSON.parse(String(answer.outputs['members']))).toHaveLength(3004);
    expect(answer.failed).toBe(false);
    expect(answer.content).toContain('nobody was checked');
    expect(answer.summary.join('\n')).toContain('Ada Okafor | users/101 | ROLE_MANAGER | JOINED | HUMAN');
  });

  test('a list that goes round for ever is an error', async () => {
    const loop = { kind: 'status' as const, code: 200, body: { memberships: [], nextPageToken: 'again' } };
    emulator.faults.add({ on: 'members.list', times: 9999, fault: loop });
    const answer = await check({});
    expect([answer.result, answer.failed]).toEqual(['unknown', true]);
    expect(answer.content).toContain('the same page twice');
  });
});

describe('people in a file', () => {
  test('of the workspace are read', async () => {
    mkdirSync(join(workspace, '.github'), { recursive: true });
    writeFileSync(join(workspace, '.github/people.yml'), '# who is who\nAda: users/101\n"renovate[bot]": users/104\n');
    expect((await check({ require: 'ada\nrenovate[bot]', people: '.github/people.yml' })).result).toBe('allowed');
  });

  test.each([
    ['../people.yml', 'cannot find the file ../people.yml in the workspace'],
    ['/etc/people.yml', 'cannot find the file /etc/people.yml in the workspace'],
    ['missing.yml', 'run actions/checkout'],
    ['link.yml', 'is outside the workspace'],
    ['list.yml', 'is not a map'],
    ['number.yml', 'is not a Chat user'],
    ['twice.yml', 'is listed twice'],
    ['anchor.yml', 'uses a YAML anchor'],
  ])('%s is refused: %s', async (people, says) => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'people.yml'), 'ada: users/101');
    rmSync(join(workspace, 'link.yml'), { force: true });
    symlinkSync(join(outside, 'people.yml'), join(workspace, 'link.yml'));
    writeFileSync(join(workspace, 'list.yml'), '- ada');
    writeFileSync(join(workspace, 'number.yml'), 'ada: 101');
    writeFileSync(join(workspace, 'twice.yml'), 'ada: users/101\nAda: users/102');
    writeFileSync(join(workspace, 'anchor.yml'), 'ada: &a users/101\nben: *a');
    const answer = await check({ require: 'ada', people });
    expect([answer.result, answer.failed]).toEqual(['unknown', true]);
    expect(answer.content).toContain(says);
    rmSync(outside, { recursive: true });
  });

  test.each([
    ['ada users/101', 'is not a valid line. Write each line as login: users/123.'],
    ['ada: 101', 'is not a Chat user'],
    ['a/b: users/1', 'is not a GitHub login'],
    ['ada: users/101\nADA: users/102', 'ADA is listed twice, as users/101 and as users/102.'],
  ])('lines such as %j are refused', async (people, says) => {
    expect((await check({ require: 'ada', people })).content).toContain(says);
  });
});

test.each([
  [{ require: 'team:nobody' }, 'Write team:org/slug'],
  [{ require: 'team:octo-org/..' }, 'Write team:org/slug'],
  [{ require: 'two words' }, '"two words" is not a person or a team'],
  [{ require: 'ada', match: 'some' }, 'is not one of all, any'],
  [{ require: 'ada', role: 'boss' }, 'is not one of member, manager, owner'],
  [{ require: 'ada', 'on-denied': 'warn' }, 'is not one of fail, report'],
])('%j is refused', async (inputs, says) => {
  const answer = await check(inputs);
  expect([answer.result, answer.failed]).toEqual(['unknown', true]);
  expect(answer.content).toContain(says);
});

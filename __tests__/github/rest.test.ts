import { describe, expect, test } from '@jest/globals';
import { checkMembers } from '../../src/members/check-members.ts';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';

// Teams of GitHub, asked for by the gate with the real Octokit.

const emulator = useEmulator();

const PEOPLE = 'ada: users/101\nben: users/102\nmallory: users/999';

async function check(token: string, more: Record<string, string> = {}) {
  const inputs = { people: PEOPLE, require: 'team:octo-org/deployers', 'github-token': token, timeout: '2', ...more };
  const fake = await job(emulator, { inputs, env: { GITHUB_API_URL: emulator.github.apiUrl } }).step(
    checkMembers,
    '14:00:00',
    {},
    { onFailure: 'always fail' },
  );
  return { result: fake.outputs['result'], content: fake.log.join('\n') };
}

const reader = () => emulator.github.token({ permissions: { members: 'read' }, orgs: ['octo-org'] });
const team = (...members: string[]) => emulator.github.addTeam({ org: 'octo-org', slug: 'deployers', members });

describe('a team', () => {
  test('is met when everybody in it is in the space', async () => {
    team('ada', 'ben');
    expect((await check(reader())).result).toBe('allowed');
  });

  test('is not met when one is missing, in a child team too', async () => {
    team('ada');
    emulator.github.addTeam({ org: 'octo-org', slug: 'night-shift', members: ['mallory'], parent: 'deployers' });
    expect((await check(reader())).result).toBe('denied');
  });

  test('is read to its last page', async () => {
    const logins = Array.from({ length: 250 }, (_, n) => `dev-${n}`);
    team(...logins);
    const people = logins.map((login, n) => `${login}: users/${n === 249 ? 999 : 101}`).join('\n');
    expect((await check(reader(), { people })).result).toBe('denied');
    expect(emulator.requests.filter(({ call }) => call === 'teams.members')).toHaveLength(3);
  });

  test('is read on while GitHub names a next page, be this one full or not', async () => {
    const page = (login: string, link: Record<string, string>) =>
      emulator.faults.add({
        on: 'teams.members',
        fault: { kind: 'status', code: 200, headers: link, body: [{ login }] },
      });
    page('ada', { link: `<${emulator.github.apiUrl}/organizations/1/team/1/members?page=2>; rel="next"` });
    page('mallory', {});
    expect((await check(reader())).result).toBe('denied');
  });

  test.each([
    ['a web page', { kind: 'status', code: 200, body: '<html>' }],
    ['nothing', { kind: 'empty' }],
    ['half a list', { kind: 'truncated' }],
    ['half a list, then silence', { kind: 'cut', after: 'half the body' }],
  ] as const)('is asked for again when %s comes instead', async (_, fault) => {
    team('ada');
    emulator.faults.add({ on: 'teams.members', fault });
    expect((await check(reader())).result).toBe('allowed');
    emulator.faults.add({ on: 'teams.members', times: 999, fault });
    const { result, content } = await check(reader(), { timeout: '1' });
    expect(result).toBe('unknown');
    expect(content).toContain('Could not read team octo-org/deployers: the response is not from GitHub.');
  });

  test.each([[{ message: 'hello' }], [[{ id: 1 }]], [[null]]])('is not %j', async (body) => {
    emulator.faults.add({ on: 'teams.members', fault: { kind: 'status', code: 200, body } });
    const { result, content } = await check(reader());
    expect(result).toBe('unknown');
    expect(content).toContain('the response is not from GitHub.');
  });

  test('without members is nobody, not everybody', async () => {
    team();
    const { result, content } = await check(reader());
    expect(result).toBe('unknown');
    expect(content).toContain('github-token sees no members in this team');
  });
});

describe('when GitHub does not tell, it could not be checked', () => {
  test('with the token of the workflow: which token it takes is told', async () => {
    team('ada');
    const { result, content } = await check(emulator.github.token({ repositories: ['octo-org/octo-repo'] }));
    expect(result).toBe('unknown');
    expect(content).toMatch(/GitHub answered 40[34]\. .*"Members: read".*read:org/);
  });

  test('without a token', async () => {
    const { result, content } = await check('');
    expect(result).toBe('unknown');
    expect(content).toContain('github-token is empty');
  });

  test.each([
    ['down', { kind: 'status', code: 503 }],
    ['silent', { kind: 'hang' }],
    ['gone', { kind: 'reset', when: 'before handling' }],
  ] as const)('when it is %s', async (_, fault) => {
    team('ada');
    emulator.faults.add({ on: 'teams.members', times: 999, fault });
    const { result, content } = await check(reader(), { timeout: '1' });
    expect(result).toBe('unknown');
    expect(content).toContain('Could not read team octo-org/deployers');
  });
});

test('a rate limit that passes is waited for', async () => {
  team('ada');
  emulator.faults.add({
    on: 'teams.members',
    fault: { kind: 'status', code: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } },
  });
  expect((await check(reader(), { timeout: '5' })).result).toBe('allowed');
});

import { expect, test } from '@jest/globals';
import { octokit, refused, teamReader, type Octokit } from './octokit.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const TEAM = { org: 'octo-org', team_slug: 'releasers' };
const DOCS = 'https://docs.github.com/rest/teams/members#list-team-members';

async function logins(client: Octokit, asked: object = {}): Promise<string[]> {
  const { data } = await client.rest.teams.listMembersInOrg({ ...TEAM, ...asked });
  return data.map(({ login }) => login);
}

test('a team lists its own members and those of its child teams, each once', async () => {
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers', members: ['ada', 'ben'] });
  emulator.github.addTeam({ org: 'octo-org', slug: 'night', members: ['ben', 'chiara'], parent: 'releasers' });
  emulator.github.addTeam({ org: 'octo-org', slug: 'late-night', members: ['daniel'], parent: 'night' });
  expect(await logins(teamReader(emulator))).toEqual(['ada', 'ben', 'chiara', 'daniel']);
  expect(await logins(teamReader(emulator), { team_slug: 'night' })).toEqual(['ben', 'chiara', 'daniel']);
});

test('names of organizations and teams ignore case', async () => {
  emulator.github.addTeam({ org: 'Octo-Org', slug: 'releasers', members: ['Ada'] });
  expect(await logins(teamReader(emulator), { org: 'OCTO-ORG', team_slug: 'Releasers' })).toEqual(['Ada']);
});

test('joining and leaving take effect at once', async () => {
  const team = emulator.github.addTeam({ org: 'octo-org', slug: 'releasers', members: ['ada'] });
  team.add('ben');
  team.remove('ada');
  expect(await logins(teamReader(emulator))).toEqual(['ben']);
  expect(team.members).toEqual(['ben']);
});

test('the client lists a large team page by page', async () => {
  const members = Array.from({ length: 250 }, (_, n) => `person-${n}`);
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers', members });
  const client = teamReader(emulator);
  const found = await client.paginate(client.rest.teams.listMembersInOrg, { ...TEAM, per_page: 100 });
  expect(found.map(({ login }) => login)).toEqual(members);
  expect(emulator.requests.map(({ call, path }) => [call, path])).toEqual([
    ['teams.members', '/api/v3/orgs/octo-org/teams/releasers/members'],
    ['teams.members', '/api/v3/organizations/1001/team/2001/members'],
    ['teams.members', '/api/v3/organizations/1001/team/2001/members'],
  ]);
});

test('a page has 30 items by default, and at most 100', async () => {
  const members = Array.from({ length: 130 }, (_, n) => `person-${n}`);
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers', members });
  const client = teamReader(emulator);
  expect(await logins(client)).toHaveLength(30);
  expect(await logins(client, { per_page: 200 })).toHaveLength(100);
  expect(await logins(client, { per_page: 200, page: 2 })).toHaveLength(30);
  expect(await logins(client, { page: 99 })).toEqual([]);
});

test('a page in the middle links to prev, next, first and last', async () => {
  const members = Array.from({ length: 5 }, (_, n) => `person-${n}`);
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers', members });
  const { headers } = await teamReader(emulator).rest.teams.listMembersInOrg({ ...TEAM, per_page: 2, page: 2 });
  const at = `${emulator.github.apiUrl}/organizations/1001/team/2001/members?per_page=2&page=`;
  expect(headers.link).toBe(`<${at}1>; rel="prev", <${at}3>; rel="next", <${at}3>; rel="last", <${at}1>; rel="first"`);
});

test('a list on one page has no links', async () => {
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers', members: ['ada'] });
  const { headers } = await teamReader(emulator).rest.teams.listMembersInOrg(TEAM);
  expect(headers).not.toHaveProperty('link');
});

test('a bot has the type Bot', async () => {
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers', members: ['ada', 'renovate[bot]'] });
  const { data } = await teamReader(emulator).rest.teams.listMembersInOrg(TEAM);
  expect(data).toMatchObject([
    { login: 'ada', type: 'User', html_url: 'https://github.com/ada' },
    { login: 'renovate[bot]', type: 'Bot', html_url: 'https://github.com/apps/renovate' },
  ]);
});

test("GITHUB_TOKEN can't read a team", async () => {
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers' });
  const asked = octokit(emulator, { permissions: { actions: 'read' } }).rest.teams.listMembersInOrg(TEAM);
  await expect(asked).rejects.toMatchObject(
    refused(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'members=read' }),
  );
  await expect(asked).rejects.toMatchObject({ response: { data: { documentation_url: DOCS } } });
});

test("GITHUB_TOKEN can't have the permission `members`", () => {
  const wishes = { permissions: { members: 'read' }, repositories: ['octo-org/octo-repo'] } as const;
  expect(() => emulator.github.token(wishes)).toThrow("A workflow's token can't have the permission members");
});

test('an app outside the organization gets 404', async () => {
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers' });
  const stranger = octokit(emulator, { permissions: { members: 'read' }, orgs: ['other-org'] });
  await expect(logins(stranger)).rejects.toMatchObject(refused(404, 'Not Found'));
});

test('a missing team is not found', async () => {
  emulator.github.addTeam({ org: 'octo-org', slug: 'others' });
  await expect(logins(teamReader(emulator))).rejects.toMatchObject(refused(404, 'Not Found'));
  await expect(logins(teamReader(emulator), { org: 'nobody' })).rejects.toMatchObject(refused(404, 'Not Found'));
});

test('reading a team needs a token', async () => {
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers' });
  const answer = await fetch(`${emulator.github.apiUrl}/orgs/octo-org/teams/releasers/members`);
  expect([answer.status, await answer.json()]).toEqual([
    401,
    { message: 'Requires authentication', documentation_url: DOCS, status: '401' },
  ]);
});

test.each([{ role: 'maintainer' }, { per_page: 0 }, { page: -1 }])(
  'the query %j is refused with 501',
  async (asked) => {
    emulator.github.addTeam({ org: 'octo-org', slug: 'releasers' });
    const message = expect.stringMatching(
      /^The emulator doesn't support .*, although GitHub does. See emulator.README/,
    );
    await expect(logins(teamReader(emulator), asked)).rejects.toMatchObject({
      status: 501,
      response: { data: { message } },
    });
  },
);

test('a parent team has to exist', () => {
  expect(() => emulator.github.addTeam({ org: 'octo-org', slug: 'night', parent: 'day' })).toThrow(
    'There is no team octo-org/day to put night under.',
  );
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGateway, type Gateway } from '../../gateway.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ emulator });
});
afterAll(() => gateway.close());

const PROGRAM = `
  import http from 'node:http';
  import { getOctokit } from '@actions/github';
  http.setGlobalProxyFromEnv();
  const { rest, paginate } = getOctokit(process.argv[1], { request: { fetch } });
  const asked = { org: 'octo-org', team_slug: 'releasers', per_page: 2 };
  const members = await paginate(rest.teams.listMembersInOrg, asked);
  console.log(JSON.stringify(members.map(({ url }) => url)));
`;

test("a program reaches GitHub's API, and its next pages, at api.github.com", async () => {
  emulator.github.addTeam({ org: 'octo-org', slug: 'releasers', members: ['ada', 'ben', 'chiara'] });
  const token = emulator.github.token({ permissions: { members: 'read' }, orgs: ['octo-org'] });
  const options = { env: { ...gateway.env, PATH: process.env['PATH'] } };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', PROGRAM, token],
    options,
  );
  expect(JSON.parse(stdout)).toEqual([
    'https://api.github.com/users/ada',
    'https://api.github.com/users/ben',
    'https://api.github.com/users/chiara',
  ]);
  expect(emulator.requests.map(({ path }) => path)).toEqual([
    '/orgs/octo-org/teams/releasers/members',
    '/organizations/1001/team/2001/members',
  ]);
});

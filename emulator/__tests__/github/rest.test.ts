import { readFile } from 'node:fs/promises';
import { get } from 'node:http';
import { beforeEach, expect, test } from '@jest/globals';
import { secondaryRateLimit } from '../../github/github-errors.ts';
import { ROUTES } from '../../github/routes.ts';
import { octokit, refused, REPO, REPOSITORY, withToken, type Octokit } from './octokit.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();
let job_id: number;
beforeEach(() => {
  emulator.clock.freeze(new Date('2026-11-22T14:00:00Z'));
  for (const [name, visibility] of [
    [REPOSITORY, 'private'],
    ['octo-org/open', 'public'],
  ] as const) {
    emulator.github.addRepository({ name, visibility });
    ({ id: job_id } = emulator.github.addJob(emulator.github.addRun({ repository: name }).id, { name: 'build' }));
  }
});

const PRIVATE_JOB = 51725241954;
const ask = (client: Octokit) => client.rest.actions.getJobForWorkflowRun({ ...REPO, job_id: PRIVATE_JOB });
const askPublic = (client: Octokit) =>
  client.rest.actions.getJobForWorkflowRun({ owner: 'octo-org', repo: 'open', job_id });
const reader = () => octokit(emulator, { permissions: { actions: 'read' } });

test('the README has the same table', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `GET ([^`]+)` \| `([\w.]+)` \| `(\w+)` \| (.+?) \|$/gm)];
  expect(rows.map(([, path, call, needs, takes]) => [path, call, needs, takes?.replaceAll('`', '')])).toEqual(
    ROUTES.map(({ path, call, permission, parameters }) => [path, call, permission, parameters.join(', ') || '–']),
  );
});

test.each(['ghs_unknown', ''])('an unknown token is refused: "%s"', async (token) => {
  const answer = await fetch(`${emulator.github.apiUrl}/repos/octo-org/octo-repo/actions/jobs/1`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect([answer.status, await answer.json()]).toEqual([
    401,
    { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
  ]);
});

test('a token is valid for its lifetime, unless it is revoked', async () => {
  const token = emulator.github.token({ permissions: { actions: 'read' }, repositories: [REPOSITORY], orgs: [] });
  const client = withToken(emulator, token);
  expect(await ask(client)).toMatchObject({ status: 200 });
  emulator.clock.advance(3_600_000);
  await expect(ask(client)).rejects.toMatchObject(refused(401, 'Bad credentials'));

  const other = emulator.github.token({ permissions: { actions: 'read' }, repositories: [REPOSITORY] });
  emulator.github.revokeToken(other);
  await expect(ask(withToken(emulator, other))).rejects.toMatchObject(refused(401, 'Bad credentials'));
});

test('a token without the permission is refused, and a header names the permission', async () => {
  await expect(ask(octokit(emulator, { permissions: { contents: 'write' } }))).rejects.toMatchObject(
    refused(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'actions=read' }),
  );
});

test('a private repository is not found with a token that has no access', async () => {
  const stranger = octokit(emulator, { permissions: { actions: 'read' }, repositories: ['octo-org/open'] });
  await expect(ask(stranger)).rejects.toMatchObject(refused(404, 'Not Found'));
});

test('a public repository can be read without a permission and without a token', async () => {
  expect(await askPublic(octokit(emulator))).toMatchObject({ status: 200 });
  const answer = await fetch(`${emulator.github.apiUrl}/repos/octo-org/open/actions/jobs/${job_id}`);
  expect([answer.status, answer.headers.get('x-ratelimit-limit')]).toEqual([200, '60']);
});

test('a token has one owner', () => {
  expect(() => emulator.github.token({ orgs: ['octo-org', 'other-org'] })).toThrow('A token is for one owner');
  expect(() => emulator.github.token({ repositories: [] })).toThrow("A workflow's token needs exactly one repository");
});

test.each([
  ['GET', '/repos/octo-org/octo-repo'],
  ['GET', '/repos/octo-org/octo-repo/actions/jobs/51725241954/'],
  ['POST', '/repos/octo-org/octo-repo/actions/jobs/51725241954'],
  ['GET', '/repositories/99/actions/jobs/51725241954'],
  ['GET', '/repos/octo-org/octo-repo/actions/jobs/%'],
  ['GET', '/nothing'],
])('%s %s is not a route', async (method, path) => {
  const authorization = `token ${emulator.github.token({ repositories: [REPOSITORY] })}`;
  const answer = await fetch(emulator.github.apiUrl + path, { method, headers: { authorization } });
  expect([answer.status, await answer.json()]).toEqual([
    404,
    { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
  ]);
  expect(emulator.requests.at(-1)).toMatchObject({ service: 'github', call: 'unknown' });
});

test.each(['1', 'abc', '999999999999999999'])('a job with the id %s is not found', async (id) => {
  const asked = reader().request(`GET /repos/octo-org/octo-repo/actions/jobs/${id}`);
  await expect(asked).rejects.toMatchObject(refused(404, 'Not Found'));
});

test('a request without a user agent is refused', async () => {
  const answer = await new Promise<[number | undefined, string]>((resolve, reject) => {
    get(`${emulator.github.apiUrl}/anything`, (incoming) => {
      let text = '';
      incoming.on('data', (part) => (text += String(part)));
      incoming.on('end', () => resolve([incoming.statusCode, text]));
    }).on('error', reject);
  });
  expect(answer).toEqual([403, expect.stringContaining('Please make sure your request has a User-Agent header')]);
});

test.each([
  ['2026-03-10', 501],
  ['1999-01-01', 400],
])('version %s of the API is refused', async (version, status) => {
  const asked = reader().request('GET /repos/octo-org/octo-repo/actions/jobs/51725241954', {
    headers: { 'x-github-api-version': version },
  });
  await expect(asked).rejects.toMatchObject({ status });
});

test('the tokens of all jobs in a repository share a thousand requests an hour', async () => {
  const [one, other] = [reader(), reader()];
  await ask(one);
  expect((await ask(other)).headers).toMatchObject({
    'x-ratelimit-limit': '1000',
    'x-ratelimit-used': '2',
    'x-ratelimit-remaining': '998',
    'x-ratelimit-reset': String(Date.parse('2026-11-22T15:00:00Z') / 1000),
    'x-ratelimit-resource': 'core',
  });
});

test('an app has its own rate limit', async () => {
  await ask(reader());
  const app = octokit(emulator, { permissions: { actions: 'read' }, repositories: [REPOSITORY], orgs: ['octo-org'] });
  expect((await ask(app)).headers).toMatchObject({ 'x-ratelimit-limit': '5000', 'x-ratelimit-used': '1' });
});

test.each([403, 429] as const)('above the rate limit the status is %i until the hour ends', async (code) => {
  const token = emulator.github.token({ permissions: { actions: 'read' }, repositories: [REPOSITORY] });
  emulator.github.settings.limitStatus = code;
  expect(emulator.github.spend(token, 1000)).toMatchObject({ limit: 1000, used: 1000 });
  const client = withToken(emulator, token);
  const message = expect.stringContaining('API rate limit exceeded for installation.') as unknown as string;
  await expect(ask(client)).rejects.toMatchObject(refused(code, message, { 'x-ratelimit-remaining': '0' }));
  await expect(ask(client)).rejects.toMatchObject({ response: { headers: { 'x-ratelimit-used': '1002' } } });
  emulator.clock.advance(3_600_000);
  expect((await ask(client)).headers).toMatchObject({ 'x-ratelimit-used': '1' });
});

test("the secondary rate limit has GitHub's message and retry-after", async () => {
  emulator.faults.add({ on: 'jobs.get', fault: secondaryRateLimit({ retryAfter: 60 }) });
  const message = expect.stringMatching(/^You have exceeded a secondary rate limit\./) as unknown as string;
  await expect(ask(reader())).rejects.toMatchObject(refused(403, message, { 'retry-after': '60' }));
  expect(await ask(reader())).toMatchObject({ status: 200 });
});

test.each([
  [401, 'Bad credentials'],
  [403, 'Resource not accessible by integration'],
  [404, 'Not Found'],
  [500, 'Server Error'],
  [502, 'Server Error'],
  [503, 'No server is currently available to service your request.'],
  [504, "We couldn't respond to your request in time."],
])("a fault with status %i has GitHub's body", async (code, message) => {
  emulator.faults.add({ on: 'github', fault: { kind: 'status', code } });
  await expect(ask(reader())).rejects.toMatchObject({
    status: code,
    response: { data: { message: expect.stringContaining(message) as unknown } },
  });
});

test('a slow page arrives completely', async () => {
  emulator.faults.add({ on: 'jobs.get', fault: { kind: 'slow', everyMs: 0 } });
  expect((await ask(reader())).data).toMatchObject({ id: PRIVATE_JOB });
});

test('request records hold no token', async () => {
  await ask(reader());
  expect(JSON.stringify(emulator.requests)).not.toContain('ghs_');
});

test('reset removes everything', async () => {
  const client = reader();
  emulator.reset();
  await expect(ask(client)).rejects.toMatchObject(refused(401, 'Bad credentials'));
  emulator.github.addRepository({ name: REPOSITORY });
  await expect(ask(reader())).rejects.toMatchObject(refused(404, 'Not Found'));
});

test("an unchanged response is 304 and doesn't count against the rate limit", async () => {
  const token = emulator.github.token({ permissions: { actions: 'read' }, repositories: [REPOSITORY] });
  const url = `${emulator.github.apiUrl}/repos/${REPOSITORY}/actions/jobs/${PRIVATE_JOB}`;
  const get = async (etag = '') => {
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}`, 'if-none-match': etag } });
    const { headers } = answer;
    return [answer.status, headers.get('etag') ?? '', headers.get('x-ratelimit-used'), await answer.text()] as const;
  };
  const [, etag] = await get();
  expect(await get(etag)).toEqual([304, etag, '1', '']);
  emulator.github.updateJob(PRIVATE_JOB, { status: 'in_progress' });
  expect(await get(etag)).toEqual([
    200,
    expect.not.stringContaining(etag),
    '2',
    expect.stringContaining('in_progress'),
  ]);
});

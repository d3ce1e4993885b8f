import { describe, expect, test } from '@jest/globals';
import { ask, BUILDS, CHAT_BOT, readAnswer, refusal, type Answer } from '../ask.ts';
import { exchange, idToken, impersonationUrl, poolClient, toEmulator } from './pool-client.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const MINUTE = 60_000;
const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const account = () => emulator.key.client_email;
const users = () => emulator.project.accounts.get(account())?.workloadIdentityUsers ?? new Set();
const federated = async (fields: Record<string, string> = {}): Promise<string> =>
  (await exchange(emulator, await idToken(emulator), fields)).body.access_token;
const inChat = (token: string) => ask(emulator, BUILDS, { headers: { authorization: `Bearer ${token}` } });
const reason = ({ body }: Answer) => body.error.details[0].reason;

type Wish = { token?: string; url?: string; body?: unknown; method?: string };
async function generate({
  token,
  url = impersonationUrl(account()),
  body = { scope: [CHAT_BOT] },
  method = 'POST',
}: Wish = {}) {
  const authorization = `Bearer ${token ?? (await federated())}`;
  const headers = { 'content-type': 'application/json', ...(token === '' ? {} : { authorization }) };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readAnswer(await toEmulator(emulator)(url, { method, headers, ...(method === 'GET' ? {} : { body: text }) }));
}

describe('keyless sign-in', () => {
  test("works from GitHub's token to Chat with google-auth-library", async () => {
    const { token } = await poolClient(emulator).getAccessToken();
    expect(await inChat(token ?? '')).toMatchObject({ status: 200, body: { displayName: 'Builds' } });
    expect(emulator.requests.map(({ call }) => call)).toEqual([
      'oidc.idToken',
      'sts.token',
      'generateAccessToken',
      'spaces.get',
    ]);
  });

  test('ends after an hour, by the emulator’s clock', async () => {
    const { token } = await poolClient(emulator).getAccessToken();
    emulator.clock.advance(59 * MINUTE);
    expect(await inChat(token ?? '')).toMatchObject({ status: 200 });
    emulator.clock.advance(MINUTE);
    const late = await inChat(token ?? '');
    expect(late).toMatchObject(refusal(401, 'UNAUTHENTICATED'));
    expect(reason(late)).toBe('ACCESS_TOKEN_EXPIRED');
  });

  test("without the role fails with the library's error", async () => {
    users().clear();
    const message = "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).";
    await expect(poolClient(emulator).getAccessToken()).rejects.toThrow(message);
  });

  test.each(['oidc.idToken', 'sts', 'generateAccessToken'])('fails where a fault is added: %s', async (on) => {
    emulator.faults.add({ on, fault: { kind: 'status', code: 403 } });
    await expect(poolClient(emulator).getAccessToken()).rejects.toMatchObject({ status: 403 });
    expect(emulator.requests.at(-1)).toMatchObject({ fault: 'status', status: 403 });
  });

  test('ends at a reset', async () => {
    const token = await federated();
    emulator.reset();
    expect(reason(await generate({ token }))).toBe('ACCESS_TOKEN_TYPE_UNSUPPORTED');
  });

  test('leaves no token in the request records', async () => {
    const { token } = await poolClient(emulator).getAccessToken();
    expect(JSON.stringify(emulator.requests)).not.toMatch(/ya29|eyJ/);
    expect(token).toMatch(/^ya29\.c\./);
  });
});

describe('a service account’s token', () => {
  test('has the requested scopes and lifetime', async () => {
    emulator.clock.freeze(new Date('2026-11-22T10:00:00.500Z'));
    const { body } = await generate({ body: { scope: [CLOUD], lifetime: '600s', delegates: [] } });
    expect(body).toEqual({ accessToken: expect.any(String), expireTime: '2026-11-22T10:10:00Z' });
    expect(await inChat(body.accessToken)).toMatchObject(
      refusal(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.'),
    );
  });

  test('lasts an hour by default, also when the federated token is shorter', async () => {
    const { body } = await generate();
    emulator.clock.advance(30 * MINUTE);
    expect(await inChat(body.accessToken)).toMatchObject({ status: 200 });
  });

  test('is for the named account, percent-encoded or not', async () => {
    const other = emulator.project.addServiceAccount('deploys').client_email;
    const url = impersonationUrl(other.replace('@', '%40'));
    expect(await generate({ url })).toMatchObject({ status: 403 });
    emulator.project.accounts.get(other)?.workloadIdentityUsers.add(emulator.project.pool.members());
    const { body } = await generate({ url });
    expect(emulator.tokens.find(body.accessToken)).toMatchObject({ email: other });
  });
});

describe('the role', () => {
  const members = () => emulator.project.pool.members;
  test.each([
    ['everybody in the pool', () => members()(), 200],
    ['a repository', () => members()({ attribute: 'repository', value: 'octo-org/octo-repo' }), 200],
    ['another repository', () => members()({ attribute: 'repository', value: 'octo-org/hello' }), 403],
    ['a subject', () => members()({ subject: 'repo:octo-org/octo-repo:ref:refs/heads/main' }), 200],
    ['another subject', () => members()({ subject: 'repo:octo-org/octo-repo:pull_request' }), 403],
    ['another pool', () => emulator.project.addPool({ id: 'builds' }).members(), 403],
  ])('may be granted to %s', async (_, member, status) => {
    users().clear();
    users().add(member());
    expect(await generate()).toMatchObject({ status });
  });

  test("has IAM's name for members", () => {
    const pool = '//iam.googleapis.com/projects/470813000001/locations/global/workloadIdentityPools/github';
    expect(members()()).toBe(`principalSet:${pool}/*`);
    expect(members()({ attribute: 'repository', value: 'a/b' })).toBe(`principalSet:${pool}/attribute.repository/a/b`);
    expect(members()({ subject: 'repo:a/b:pull_request' })).toBe(`principal:${pool}/subject/repo:a/b:pull_request`);
  });

  test('that is missing is reported with an ErrorInfo detail', async () => {
    users().clear();
    expect((await generate()).body.error.details).toEqual([
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'iam.googleapis.com',
        metadata: { permission: 'iam.serviceAccounts.getAccessToken' },
      },
    ]);
  });
});

describe('a caller is refused', () => {
  test.each([
    ['', 'CREDENTIALS_MISSING'],
    ['ya29.nobody', 'ACCESS_TOKEN_TYPE_UNSUPPORTED'],
  ])('with the token %j', async (token, why) => {
    const answer = await generate({ token });
    expect(answer).toMatchObject(refusal(401, 'UNAUTHENTICATED'));
    expect(reason(answer)).toBe(why);
    expect(answer.body.error.details[0].metadata.service).toBe('iamcredentials.googleapis.com');
  });

  test('with an expired federated token', async () => {
    const token = await federated();
    emulator.clock.advance(5 * MINUTE);
    expect(reason(await generate({ token }))).toBe('ACCESS_TOKEN_EXPIRED');
  });

  test('with GitHub’s own token', async () => {
    expect(await generate({ token: await idToken(emulator) })).toMatchObject({ status: 401 });
  });

  test('with a federated token that only has the scope of Chat', async () => {
    expect(reason(await generate({ token: await federated({ scope: CHAT_BOT }) }))).toBe(
      'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    );
  });

  test('that is another service account without the role', async () => {
    const token = emulator.mintAccessToken({ scopes: [CLOUD] });
    expect(reason(await generate({ token }))).toBe('IAM_PERMISSION_DENIED');
  });

  test('when the API is off in the project of the pool', async () => {
    emulator.project.iamCredentialsEnabled = false;
    const { number } = emulator.project;
    const answer = await generate();
    const url = `https://console.developers.google.com/apis/api/iamcredentials.googleapis.com/overview?project=${number}`;
    const message = `IAM Service Account Credentials API has not been used in project ${number} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
    expect(answer).toMatchObject(refusal(403, 'PERMISSION_DENIED', message));
    expect(reason(answer)).toBe('SERVICE_DISABLED');
  });

  test("when the account doesn't exist", async () => {
    emulator.project.deleteServiceAccount(account());
    expect(await generate()).toMatchObject(
      refusal(404, 'NOT_FOUND', `Not found; Gaia id not found for email ${account()}`),
    );
  });
});

describe('a request is refused', () => {
  const invalid = (message: unknown) => refusal(400, 'INVALID_ARGUMENT', message as string);
  test.each<[unknown, unknown]>([
    [{ scope: [] }, 'Request contains an invalid argument.'],
    [{}, 'Request contains an invalid argument.'],
    ['', 'Request contains an invalid argument.'],
    [{ scope: ['chat.bot'] }, 'Request contains an invalid argument.'],
    [{ scope: CHAT_BOT }, expect.stringContaining("Invalid value at 'scope'")],
    [{ scope: [CHAT_BOT], lifetime: '3601s' }, expect.stringContaining('can not have lifetimes of more than 1 hour.')],
    [{ scope: [CHAT_BOT], lifetime: '0s' }, 'Lifetime of access token must be larger then zero.'],
    [{ scope: [CHAT_BOT], lifetime: 3600 }, expect.stringContaining("Invalid value at 'lifetime'")],
    [{ scope: [CHAT_BOT], lifetime: '1h' }, expect.stringContaining("Invalid value at 'lifetime'")],
    [{ scope: [CHAT_BOT], delegates: 'a' }, expect.stringContaining("Invalid value at 'delegates'")],
    [{ scopes: [CHAT_BOT] }, 'Invalid JSON payload received. Unknown name "scopes": Cannot find field.'],
    ['[]', expect.stringContaining('Root element must be a message.')],
    ['{', expect.stringContaining('Invalid JSON payload received.')],
  ])('whose body is %j', async (body, message) => {
    expect(await generate({ body })).toMatchObject(invalid(message));
  });

  test('that names the project', async () => {
    expect(await generate({ url: impersonationUrl(account()).replace('/-/', '/chat-builds/') })).toMatchObject(
      invalid('Request contains an invalid argument.'),
    );
  });

  test("for a method that the emulator doesn't support", async () => {
    expect(await generate({ body: { scope: [CHAT_BOT], delegates: ['projects/-/serviceAccounts/a'] } })).toMatchObject({
      status: 501,
    });
    expect(
      await generate({ url: impersonationUrl(account()).replace('generateAccessToken', 'signJwt') }),
    ).toMatchObject({ status: 501 });
  });

  test.each([
    ['GET', (url: string) => url],
    ['POST', (url: string) => url.replace(':generateAccessToken', '')],
    ['POST', (url: string) => url.replace('generateAccessToken', 'generate')],
  ])('with %s at an unknown path', async (method, change) => {
    expect(await generate({ method, url: change(impersonationUrl(account())) })).toMatchObject({ status: 404 });
  });
});

describe('mintAccessToken', () => {
  test('makes a token of the first account for an hour of Chat', async () => {
    const token = emulator.mintAccessToken();
    expect(emulator.tokens.find(token)).toMatchObject({ email: account(), scopes: [CHAT_BOT] });
    emulator.clock.advance(60 * MINUTE - 1000);
    expect(await inChat(token)).toMatchObject({ status: 200 });
    emulator.clock.advance(1000);
    expect(reason(await inChat(token))).toBe('ACCESS_TOKEN_EXPIRED');
  });

  test('takes another account, a lifetime and scopes', async () => {
    const other = emulator.addProject().key.client_email;
    const token = emulator.mintAccessToken({ account: other, lifetimeSeconds: 10, scopes: [CLOUD] });
    expect(emulator.tokens.find(token)).toMatchObject({ email: other });
    expect(await inChat(token)).toMatchObject({ status: 403 });
    expect(() => emulator.mintAccessToken({ account: 'nobody@example.com' })).toThrow(
      'There is no service account nobody@example.com.',
    );
  });
});

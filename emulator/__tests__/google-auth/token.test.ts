import { describe, expect, test } from '@jest/globals';
import { JWT } from 'google-auth-library';
import { ask, BUILDS, CHAT_BOT, readAnswer } from '../ask.ts';
import { sign } from './sign.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const TOKEN_URL = 'https://oauth2.googleapis.com/token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const request = async (form: Record<string, string>) =>
  readAnswer(await fetch(`${emulator.url}/token`, { method: 'POST', body: new URLSearchParams(form) }));
const exchange = async (wishes: Parameters<typeof sign>[1] = {}, key = emulator.key) => {
  const claims = { aud: TOKEN_URL, sub: undefined, ...wishes?.claims };
  return request({ grant_type: GRANT, assertion: await sign(key, { ...wishes, claims }) });
};
const refused = (error: string, error_description: string, status = 400) => ({
  status,
  body: { error, error_description },
});

test('a signed assertion is exchanged for a token that Chat accepts', async () => {
  const { status, body } = await exchange();
  expect({ status, body }).toEqual({
    status: 200,
    body: { access_token: expect.stringMatching(/^ya29\./), expires_in: 3599, token_type: 'Bearer' },
  });
  const headers = { authorization: `Bearer ${body.access_token}` };
  expect(await ask(emulator, BUILDS, { headers })).toMatchObject({ status: 200 });
});

test('google-auth-library signs in with an assertion', async () => {
  const toEmulator: typeof fetch = (input, init) =>
    fetch(
      (input instanceof Request ? input.url : String(input)).replace('https://oauth2.googleapis.com', emulator.url),
      init,
    );
  const jwt = new JWT({
    email: emulator.key.client_email,
    key: emulator.key.private_key,
    scopes: [CHAT_BOT],
    transporterOptions: { fetchImplementation: toEmulator },
  });
  const authorization = (await jwt.getRequestHeaders()).get('authorization') ?? '';
  expect(await ask(emulator, BUILDS, { headers: { authorization } })).toMatchObject({ status: 200 });
});

describe('an assertion is refused', () => {
  const SHORT_LIVED =
    'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.';

  test("with a deleted key, or another account's key", async () => {
    const other = emulator.addProject();
    const forged = { ...other.key, client_email: emulator.key.client_email };
    const bad = refused('invalid_grant', 'Invalid JWT Signature.');
    expect(await exchange({ header: { kid: undefined } }, forged)).toMatchObject(bad);
    emulator.project.deleteKey(emulator.key.private_key_id);
    expect(await exchange()).toMatchObject(bad);
  });

  test('when its account is deleted', async () => {
    emulator.project.deleteServiceAccount(emulator.key.client_email);
    expect(await exchange()).toMatchObject(refused('invalid_grant', 'Invalid grant: account not found'));
  });

  test.each([-2 * 3_600_000, 3_600_000])('when the clock of the sender is %d ms off', async (off) => {
    expect(await exchange({ now: new Date(Date.now() + off) })).toMatchObject(refused('invalid_grant', SHORT_LIVED));
  });

  test('when it is valid for more than an hour', async () => {
    const exp = Math.floor(Date.now() / 1000) + 7200;
    expect(await exchange({ claims: { exp } })).toMatchObject(refused('invalid_grant', SHORT_LIVED));
  });

  test('for another audience', async () => {
    const answer = await exchange({ claims: { aud: 'https://chat.googleapis.com/' } });
    expect(answer).toMatchObject(
      refused('invalid_grant', `Invalid JWT: Failed audience check. The right audience is ${TOKEN_URL}`),
    );
  });

  test.each([undefined, '', 'chat.bot'])('with the scope %j', async (scope) => {
    const text = 'Invalid OAuth scope or ID token audience provided.';
    expect(await exchange({ claims: { scope } })).toMatchObject(refused('invalid_scope', text));
  });

  test('on behalf of a person', async () => {
    const answer = await exchange({ claims: { sub: 'ada@example.com' } });
    expect(answer).toMatchObject({ status: 401, body: { error: 'unauthorized_client' } });
  });

  test('when it is not a JWT', async () => {
    expect(await request({ grant_type: GRANT, assertion: 'a.b.c' })).toMatchObject(
      refused('invalid_grant', 'Bad Request'),
    );
  });
});

test.each([
  [{}, 'invalid_request'],
  [{ grant_type: GRANT }, 'invalid_request'],
  [{ grant_type: 'refresh_token' }, 'unsupported_grant_type'],
])('the form %j is refused', async (form, error) => {
  expect(await request(form as Record<string, string>)).toMatchObject({ status: 400, body: { error } });
});

test('the request record holds no assertion and no token', async () => {
  await exchange();
  expect(emulator.requests).toHaveLength(1);
  expect(emulator.requests[0]).toEqual({
    at: expect.any(Date),
    service: 'token',
    method: 'POST',
    path: '/token',
    query: {},
    call: 'token',
    connection: expect.any(Number),
    status: 200,
  });
});

import { describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { ask, BUILDS, readAnswer } from '../ask.ts';
import { exchange, forged, idToken, poolClient } from './pool-client.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const MINUTE = 60_000;
const now = () => Math.floor(emulator.clock.now().getTime() / 1000);
const provider = () => emulator.project.pool.provider;
const refused = (error: string, error_description: unknown) => ({ status: 400, body: { error, error_description } });
const NO_TARGET =
  'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.';
const CONDITION = 'The given credential is rejected by the attribute condition.';

describe('GitHub’s token', () => {
  test('is exchanged for a token with the same lifetime', async () => {
    emulator.clock.freeze(new Date('2026-11-22T10:00:00Z'));
    const token = await idToken(emulator);
    emulator.clock.advance(MINUTE);
    const { status, body } = await exchange(emulator, token);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        access_token: expect.stringMatching(/^ya29\./),
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: 240,
      },
    });
  });

  test('is accepted as JSON, and as an id_token', async () => {
    const body = {
      grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: `//iam.googleapis.com/${provider().name}`,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
      subjectTokenType: 'urn:ietf:params:oauth:token-type:id_token',
      subjectToken: await idToken(emulator),
    };
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${emulator.url}/v1/token`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(await readAnswer(answer)).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
  });

  test('is exchanged for a token that Chat refuses', async () => {
    const { token } = await poolClient(emulator, { account: false }).getAccessToken();
    const answer = await ask(emulator, BUILDS, { headers: { authorization: `Bearer ${token}` } });
    expect(answer).toMatchObject({ status: 401, body: { error: { status: 'UNAUTHENTICATED' } } });
  });

  test('lasts at most an hour, and may be up to a minute off', async () => {
    const hours = await forged(emulator, { claims: { exp: now() + 8 * 3600 } });
    expect(await exchange(emulator, hours)).toMatchObject({ body: { expires_in: 3600 } });
    const late = await forged(emulator, { claims: { exp: now() - 50 } });
    expect(await exchange(emulator, late)).toMatchObject({ status: 200, body: { expires_in: 1 } });
  });
});

describe('a token is refused', () => {
  test("after it expired, by the emulator's clock", async () => {
    const token = await idToken(emulator);
    emulator.clock.advance(7 * MINUTE);
    const text = `ID Token issued at ${decodeJwt(token).iat} is stale to sign-in.`;
    expect(await exchange(emulator, token)).toMatchObject(refused('invalid_grant', text));
  });

  test.each([
    ['issued over a day ago', { iat: Math.floor(Date.now() / 1000) - 25 * 3600 }],
    ['issued in time to come', { iat: Math.floor(Date.now() / 1000) + 600 }],
    ['without iat', { iat: undefined }],
    ['without exp', { exp: undefined }],
  ])('%s', async (_, claims) => {
    const token = await forged(emulator, { claims });
    const stale = expect.stringMatching(/^ID Token issued at (\d+|null) is stale to sign-in\.$/);
    expect(await exchange(emulator, token)).toMatchObject(refused('invalid_grant', stale));
  });

  test.each([
    ['for somebody else', 'https://github.com/octo-org', 'https://github.com/octo-org'],
    [
      'for another provider',
      'https://iam.googleapis.com/projects/1/providers/other',
      'https://iam.googleapis.com/projects/1/providers/other',
    ],
  ])('%s', async (_, audience, shown) => {
    const text = `The audience in ID Token [${shown}] does not match the expected audience.`;
    expect(await exchange(emulator, await idToken(emulator, {}, audience))).toMatchObject(
      refused('invalid_grant', text),
    );
  });

  test("when its audience is not in the provider's list", async () => {
    provider().allowedAudiences = ['chat', 'builds'];
    expect(await exchange(emulator, await idToken(emulator, {}, 'builds'))).toMatchObject({ status: 200 });
    expect(await exchange(emulator, await idToken(emulator))).toMatchObject(
      refused('invalid_grant', expect.stringContaining('audience')),
    );
  });

  test('with no audience', async () => {
    const token = await forged(emulator, { claims: { aud: undefined } });
    const text = 'The audience in ID Token [] does not match the expected audience.';
    expect(await exchange(emulator, token)).toMatchObject(refused('invalid_grant', text));
  });

  test('from another issuer', async () => {
    const token = await forged(emulator, { claims: { iss: 'https://github.example.com/_services/token' } });
    const text =
      'The issuer in ID Token https://github.example.com/_services/token does not match the expected ones: https://token.actions.githubusercontent.com';
    expect(await exchange(emulator, token)).toMatchObject(refused('invalid_grant', text));
  });

  test('when another key signed it', async () => {
    const token = await forged(emulator, { key: 'not GitHub' });
    expect(await exchange(emulator, token)).toMatchObject(
      refused('invalid_grant', 'Unable to verify the ID Token signature.'),
    );
  });

  test.each(['0', ''])('when its key has the id %j', async (kid) => {
    const text = "Error connecting to the given credential's issuer.";
    expect(await exchange(emulator, await forged(emulator, { kid }))).toMatchObject(refused('invalid_grant', text));
  });

  test("when the provider's issuer can't be reached", async () => {
    provider().issuer = 'https://github.example.com/_services/token';
    const token = await forged(emulator, { claims: { iss: provider().issuer } });
    expect(await exchange(emulator, token)).toMatchObject(
      refused('invalid_grant', "Error connecting to the given credential's issuer."),
    );
  });

  test.each(['nonsense', 'a.b.c', 'e30.e30.'])('that is not a JWT (%s)', async (token) => {
    expect(await exchange(emulator, token)).toMatchObject(refused('invalid_grant', 'Unable to parse the ID Token.'));
  });

  test('when its subject is too long', async () => {
    const ref = `refs/heads/${'a'.repeat(100)}`;
    const text = expect.stringMatching(/^The size of mapped attribute google\.subject exceeds the 127 bytes limit\./);
    expect(await exchange(emulator, await idToken(emulator, { ref }))).toMatchObject(refused('invalid_request', text));
    provider().attributeMapping = { 'google.subject': 'assertion.repository' };
    expect(await exchange(emulator, await idToken(emulator, { ref }))).toMatchObject({ status: 200 });
  });

  test('without a subject', async () => {
    const token = await forged(emulator, { claims: { sub: undefined } });
    expect(await exchange(emulator, token)).toMatchObject(
      refused('invalid_request', expect.stringContaining('google.subject')),
    );
  });
});

describe('the provider’s condition', () => {
  test("admits who matches, and the library's error says why others don't", async () => {
    provider().condition = "assertion.repository=='octo-org/hello'";
    const { token } = await poolClient(emulator, { claims: { repository: 'octo-org/hello' } }).getAccessToken();
    expect(token).toMatch(/^ya29\./);
    await expect(poolClient(emulator).getAccessToken()).rejects.toThrow(`Error code unauthorized_client: ${CONDITION}`);
  });

  test.each([
    ["assertion.repository_owner_id == '65' && assertion.ref == 'refs/heads/main'", true],
    ["assertion.repository_owner_id == '65' && assertion.ref != 'refs/heads/main'", false],
    ['assertion.ref in [\'refs/heads/dev\', "refs/heads/main"]', true],
    ['assertion.ref in []', false],
    ["assertion.sub.startsWith('repo:octo-org/') && !assertion.ref.endsWith('/merge')", true],
    ["!(assertion.workflow_ref.contains('/ci.yml@'))", false],
    ["attribute.repository == 'octo-org/octo-repo' && google.subject == assertion.sub", true],
    ["assertion.environment == 'production'", false],
    ["assertion.environment != 'production'", false],
    ["!(assertion.environment == 'production')", false],
    ["assertion.environment == 'production' || assertion.actor == 'octocat'", true],
    ["assertion.environment == 'production' && true", false],
    ['assertion.actor', false],
    ['false || (true && true)', true],
  ])('%s', async (condition, admits) => {
    provider().condition = condition;
    const answer = await exchange(emulator, await idToken(emulator));
    expect(answer).toMatchObject(admits ? { status: 200 } : refused('unauthorized_client', CONDITION));
  });

  test.each([
    'assertion.repository_id == 74',
    'has(assertion.environment)',
    "assertion.ref.matches('^refs/heads/')",
    "assertion.ref == 'a' ? true : false",
    "assertion.ref == 'a",
    "assertion.ref in ['a'",
    "assertion.ref in ['a' 'b']",
    'assertion',
    "(assertion.ref == 'a'",
    "assertion.ref == 'a' 'b'",
    '',
  ])('%j is not supported, and throws when it is set', (condition) => {
    expect(() => (provider().condition = condition)).toThrow('The emulator understands a part of CEL only');
    expect(provider().condition).toBeUndefined();
  });

  test('an unsupported mapping throws when it is set', () => {
    expect(() => (provider().attributeMapping = { 'google.subject': 'assertion.sub.split(":")[0]' })).toThrow(
      'a part of CEL',
    );
  });
});

describe('a provider is not found', () => {
  test.each([
    ['disabled', () => (provider().disabled = true)],
    ['in a disabled pool', () => (emulator.project.pool.disabled = true)],
  ])('when it is %s', async (_, disable) => {
    const token = await idToken(emulator);
    disable();
    expect(await exchange(emulator, token)).toMatchObject(refused('invalid_target', NO_TARGET));
    await expect(poolClient(emulator).getAccessToken()).rejects.toThrow(`Error code invalid_target: ${NO_TARGET}`);
  });

  test("when it doesn't exist", async () => {
    const audience = `//iam.googleapis.com/${provider().name}-2`;
    expect(await exchange(emulator, await idToken(emulator), { audience })).toMatchObject(
      refused('invalid_target', NO_TARGET),
    );
  });

  test('until it is added', async () => {
    const other = emulator
      .addProject()
      .addPool({ id: 'builds', provider: { id: 'actions', allowedAudiences: ['builds'] } });
    const second = other.addProvider({ id: 'dependabot', condition: "assertion.actor == 'dependabot[bot]'" });
    const token = await idToken(emulator, {}, 'builds');
    const to = ({ name }: { name: string }) => exchange(emulator, token, { audience: `//iam.googleapis.com/${name}` });
    expect(await to(other.provider)).toMatchObject({ status: 200 });
    expect(await to(second)).toMatchObject(refused('invalid_grant', expect.stringContaining('[builds]')));
  });

  test('that is added twice, or with an invalid id, throws', () => {
    const { pool } = emulator.project;
    expect(() => emulator.project.addPool({ id: 'github' })).toThrow('There are two pools');
    expect(() => pool.addProvider({ id: 'github' })).toThrow('There are two providers');
    expect(() => pool.addProvider({ id: 'gcp-github' })).toThrow("isn't a valid id");
    expect(() => emulator.project.addPool({ id: 'Git' })).toThrow("isn't a valid id");
  });
});

describe('a request is refused', () => {
  const bad = async (fields: Record<string, string>) => exchange(emulator, await idToken(emulator), fields);
  const AUDIENCE =
    'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.';

  test.each([
    '',
    'projects/1/locations/global/workloadIdentityPools/github/providers/github',
    'https://iam.googleapis.com/projects/1',
    '//iam.googleapis.com/projects/chat-builds/locations/global/workloadIdentityPools/github/providers/github',
  ])('for the audience %j', async (audience) => {
    expect(await bad({ audience })).toMatchObject(refused('invalid_request', AUDIENCE));
  });

  test.each<[Record<string, string>, string]>([
    [{ grant_type: 'refresh_token' }, 'unsupported_grant_type'],
    [{ requested_token_type: 'urn:ietf:params:oauth:token-type:id_token' }, 'invalid_request'],
    [{ subject_token_type: 'jwt' }, 'invalid_request'],
    [{ subject_token_type: '' }, 'invalid_request'],
    [{ subject_token: '' }, 'invalid_request'],
    [{ scope: '' }, 'invalid_scope'],
    [{ scope: 'cloud-platform' }, 'invalid_scope'],
  ])('with %j', async (fields, error) => {
    expect(await bad(fields)).toMatchObject({ status: 400, body: { error } });
  });

  test.each([
    { options: '{"userProject":"1"}' },
    { subject_token_type: 'urn:ietf:params:aws:token-type:aws4_request' },
    { subject_token_type: 'urn:ietf:params:oauth:token-type:saml2' },
    { requested_token_type: 'urn:ietf:params:oauth:token-type:access_boundary_intermediary_token' },
  ])("with %j, which the emulator doesn't support", async (fields) => {
    const text = expect.stringContaining("The emulator doesn't support");
    expect(await bad(fields)).toMatchObject(refused('invalid_request', text));
  });

  test.each([
    ['text/plain', 'a'],
    ['application/json', '{'],
    ['application/json', 'null'],
  ])('as %s: %s', async (type, body) => {
    const answer = await fetch(`${emulator.url}/v1/token`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(await readAnswer(answer)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  test('with another HTTP method', async () => {
    expect((await fetch(`${emulator.url}/v1/token`)).status).toBe(404);
  });
});

import { describe, expect, test } from '@jest/globals';
import { ask, BUILDS, CHAT_BOT, realClient, refusal } from '../ask.ts';
import { sign } from './sign.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const AUDIENCE = 'https://chat.googleapis.com/';
const HOUR = 3_600_000;
const withHeader = (authorization: string) => ask(emulator, BUILDS, { headers: { authorization } });
const withJwt = async (wishes: Parameters<typeof sign>[1], key = emulator.key) =>
  withHeader(`Bearer ${await sign(key, wishes)}`);
const reason = (answer: Awaited<ReturnType<typeof ask>>) => answer.body.error.details[0].reason;

describe('without a token', () => {
  test.each(['', 'Basic YTpi', 'Bearer'])('(%j) a request is unauthenticated', async (authorization) => {
    const answer = await withHeader(authorization);
    const message =
      'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
    expect(answer).toMatchObject(refusal(401, 'UNAUTHENTICATED', message));
    expect(answer.body.error.details).toEqual([
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'CREDENTIALS_MISSING',
        domain: 'googleapis.com',
        metadata: { service: 'chat.googleapis.com', method: 'google.chat.v1.ChatService.GetSpace' },
      },
    ]);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="https://accounts.google.com/"');
  });
});

describe('a JWT that a service account signed for itself', () => {
  test('is accepted with a scope, or with an audience', async () => {
    expect(await withJwt({})).toMatchObject({ status: 200 });
    expect(await withJwt({ claims: { aud: AUDIENCE, scope: undefined } })).toMatchObject({ status: 200 });
  });

  test.each<[string, object]>([
    ['both a scope and an audience', { claims: { aud: AUDIENCE } }],
    ['neither', { claims: { scope: undefined } }],
    ['another audience', { claims: { aud: 'https://oauth2.googleapis.com/token', scope: undefined } }],
    ['a subject who is somebody else', { claims: { sub: 'ada@example.com' } }],
    ['no subject', { claims: { sub: undefined } }],
    ['no kid', { header: { kid: undefined } }],
    ['an unknown kid', { header: { kid: '0' } }],
    ['no iat', { claims: { iat: undefined } }],
    ['more than an hour', { claims: { exp: Math.floor(Date.now() / 1000) + 3700 } }],
    ['a time to come', { now: new Date(Date.now() + HOUR) }],
  ])('is refused with %s', async (_, wishes) => {
    const answer = await withJwt(wishes);
    expect(answer).toMatchObject(refusal(401, 'UNAUTHENTICATED'));
    expect(reason(answer)).toBe('ACCESS_TOKEN_TYPE_UNSUPPORTED');
  });

  test('is refused when another key signed it', async () => {
    const other = emulator.addProject();
    const forged = {
      ...other.key,
      client_email: emulator.key.client_email,
      private_key_id: emulator.key.private_key_id,
    };
    expect(reason(await withJwt({}, forged))).toBe('ACCESS_TOKEN_TYPE_UNSUPPORTED');
  });

  test('is refused when it is not signed at all', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const none = `${part({ alg: 'none' })}.${part({ iss: emulator.key.client_email })}.`;
    expect(await withHeader(`Bearer ${none}`)).toMatchObject({ status: 401 });
  });

  test("is refused after it expired, by the emulator's clock", async () => {
    const jwt = await sign(emulator.key);
    emulator.clock.advance(HOUR + 1000);
    const answer = await withHeader(`Bearer ${jwt}`);
    expect(answer).toMatchObject(refusal(401, 'UNAUTHENTICATED', expect.stringContaining('invalid authentication')));
    expect(reason(answer)).toBe('ACCESS_TOKEN_EXPIRED');
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
  });

  test('is refused when its key or its account is deleted', async () => {
    emulator.project.deleteKey(emulator.key.private_key_id);
    expect(reason(await withJwt({}))).toBe('ACCESS_TOKEN_TYPE_UNSUPPORTED');
    emulator.project.deleteServiceAccount(emulator.key.client_email);
    expect(reason(await withJwt({}))).toBe('ACCOUNT_STATE_INVALID');
  });

  test('is refused with selfSignedJwt: false, and an access token is not', async () => {
    emulator.settings.selfSignedJwt = false;
    expect(await withJwt({})).toMatchObject({ status: 401 });
    expect(await ask(emulator, BUILDS)).toMatchObject({ status: 200 });
  });

  test('has only the scopes that it names', async () => {
    const answer = await withJwt({ claims: { scope: 'https://www.googleapis.com/auth/cloud-platform' } });
    expect(answer).toMatchObject(refusal(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.'));
    expect(reason(answer)).toBe('ACCESS_TOKEN_SCOPE_INSUFFICIENT');
  });
});

describe('an access token', () => {
  const issue = (scopes: string[], lifetimeSeconds = 60) =>
    emulator.tokens.issue({ project: emulator.project, email: emulator.key.client_email, scopes, lifetimeSeconds })
      .token;

  test('is accepted until it expires', async () => {
    const token = issue([CHAT_BOT]);
    expect(await withHeader(`Bearer ${token}`)).toMatchObject({ status: 200 });
    emulator.clock.advance(60_000);
    expect(reason(await withHeader(`Bearer ${token}`))).toBe('ACCESS_TOKEN_EXPIRED');
  });

  test('needs the scope of a Chat app', async () => {
    expect(await withHeader(`Bearer ${issue(['https://www.googleapis.com/auth/cloud-platform'])}`)).toMatchObject({
      status: 403,
    });
  });

  test('that was never issued is refused', async () => {
    expect(reason(await withHeader('Bearer ya29.nobody'))).toBe('ACCESS_TOKEN_TYPE_UNSUPPORTED');
  });

  test('is invalid when its service account is deleted', async () => {
    const token = issue([CHAT_BOT]);
    emulator.project.deleteServiceAccount(emulator.key.client_email);
    expect(reason(await withHeader(`Bearer ${token}`))).toBe('ACCOUNT_STATE_INVALID');
  });
});

describe('the project', () => {
  test('with the Chat API disabled gets the link to enable it', async () => {
    emulator.project.apiEnabled = false;
    const { number } = emulator.project;
    const url = `https://console.developers.google.com/apis/api/chat.googleapis.com/overview?project=${number}`;
    const answer = await ask(emulator, BUILDS);
    expect(answer).toMatchObject(
      refusal(403, 'PERMISSION_DENIED', expect.stringContaining(`in project ${number} before`)),
    );
    const [info, localized, help] = answer.body.error.details;
    expect(info).toMatchObject({
      reason: 'SERVICE_DISABLED',
      metadata: { consumer: `projects/${number}`, activationUrl: url },
    });
    expect(localized.message).toBe(answer.body.error.message);
    expect(help.links).toEqual([{ description: 'Google developers console API activation', url }]);
  });

  test('without a configured app gets 404', async () => {
    emulator.project.appConfigured = false;
    const message =
      'Google Chat app not found. To create a Chat app, you must turn on the Chat API and configure the app in the Google Cloud console.';
    expect(await ask(emulator, BUILDS)).toMatchObject(refusal(404, 'NOT_FOUND', message));
  });

  test('can have several accounts and keys for one app', async () => {
    const second = emulator.project.addServiceAccount('deploys');
    const rotated = emulator.project.addServiceAccount('chat-status');
    expect(rotated.client_email).toBe(emulator.key.client_email);
    for (const key of [second, rotated]) {
      const { data } = await realClient(emulator, key).spaces.messages.create({
        parent: BUILDS,
        requestBody: { text: 'a' },
      });
      expect(data.sender?.name).toBe(emulator.project.app.name);
    }
  });

  test('of another Chat app is not in the space', async () => {
    const other = emulator.addProject({ displayName: 'Deploys' });
    expect(await ask(emulator, BUILDS, { as: other })).toMatchObject(refusal(403, 'PERMISSION_DENIED'));
    emulator.space(BUILDS).addApp(other.id);
    expect(await ask(emulator, BUILDS, { as: other })).toMatchObject({ status: 200 });
  });
});

test('the key has every field of a key file', () => {
  expect(emulator.key).toEqual({
    type: 'service_account',
    project_id: 'chat-builds',
    private_key_id: expect.stringMatching(/^[0-9a-f]{40}$/),
    private_key: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----\n[\s\S]+\n-----END PRIVATE KEY-----\n$/),
    client_email: 'chat-status@chat-builds.iam.gserviceaccount.com',
    client_id: expect.stringMatching(/^\d{21}$/),
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
    client_x509_cert_url:
      'https://www.googleapis.com/robot/v1/metadata/x509/chat-status%40chat-builds.iam.gserviceaccount.com',
    universe_domain: 'googleapis.com',
  });
});

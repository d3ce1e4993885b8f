import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputError } from '../../src/errors.ts';
import { readStatusInputs } from '../../src/status/inputs.ts';
import { fakeCore } from '../support/fake-core.ts';
import { KEY_FILE, P256_KEY } from '../support/secrets.ts';

const KEY = JSON.stringify(KEY_FILE);
const GOOD = { space: 'spaces/AAQABUILDS', credentials: KEY };
const read = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  readStatusInputs(fakeCore(inputs).core, env, { atEnd: true });

async function problemsOf(inputs: Record<string, string>, env?: Record<string, string>): Promise<readonly string[]> {
  try {
    return ((await read(inputs, env)).inputWarnings?.problems ?? []).map(({ input, text }) => `${input}: ${text}`);
  } catch (thrown) {
    return (thrown as InputError).problems.map(({ input, text }) => `${input}: ${text}`);
  }
}

describe('the space', () => {
  test.each([
    'spaces/AAQABUILDS',
    'AAQABUILDS',
    '/spaces/AAQABUILDS/',
    'https://chat.google.com/room/AAQABUILDS?cls=7',
    'https://chat.google.com/u/0/app/chat/AAQABUILDS',
    'https://mail.google.com/chat/u/0/#chat/space/AAQABUILDS',
    'https://mail.google.com/mail/u/1/#chat/space/AAQABUILDS/thread',
    'https://chat.google.com/room/AAQABUILDS/thread1/message1',
  ])('is taken as %s', async (space) => {
    expect((await read({ ...GOOD, space })).space).toBe('spaces/AAQABUILDS');
  });

  test.each([
    'Builds and more',
    'spaces/',
    'https://example.com/',
    'spaces/AAA/messages/1',
    '../AAQ',
    'https://chat.google.com/',
  ])('in a wrong form says what was given and the right form: %s', async (space) => {
    const [problem] = await problemsOf({ ...GOOD, space });
    expect(problem).toMatch(/^space: /);
    expect(problem).toContain(space);
    expect(problem).toContain('spaces/AAQAxxxx');
  });
});

describe('credentials', () => {
  test.each([
    ['JSON', KEY],
    ['JSON with many lines', JSON.stringify(KEY_FILE, null, 2)],
    ['base64', Buffer.from(KEY).toString('base64')],
    ['base64 in lines', Buffer.from(KEY).toString('base64').replace(/.{76}/g, '$&\n')],
    [
      'a key with literal \\n',
      JSON.stringify({ ...KEY_FILE, private_key: KEY_FILE.private_key.replaceAll('\n', '\\n') }),
    ],
  ])('are taken as %s', async (_, credentials) => {
    expect((await read({ ...GOOD, credentials })).signIn).toMatchObject({
      kind: 'key',
      key: { client_email: KEY_FILE.client_email, private_key: KEY_FILE.private_key, private_key_id: 'abc123' },
    });
  });

  test.each([
    ['nothing at all', '', 'no way to sign in is given'],
    ['not JSON', 'hunter2!', 'is not JSON'],
    [
      'base64 of something else',
      Buffer.from('hello world, this is no key').toString('base64'),
      'is base64, but not of a JSON key',
    ],
    ['JSON that is no object', '[]', 'not an object'],
    ['only the first line of the file', '{', 'only the first line of the key file'],
    ['a file that was cut off', KEY.slice(0, 400), 'is JSON that was cut off or changed'],
    ['only the private key', KEY_FILE.private_key, "is only the private key, without the account's email address"],
    ['an OAuth client', JSON.stringify({ installed: { client_id: 'x' } }), 'OAuth client'],
    ['a user credential', JSON.stringify({ type: 'authorized_user', refresh_token: 'x' }), 'is a user credential'],
    [
      'a workload identity federation file',
      JSON.stringify({ type: 'external_account' }),
      'is a workload identity federation file',
    ],
    ['JSON of another kind', JSON.stringify({ hello: 'world' }), '"type" is not "service_account"'],
    ['a key without e-mail', JSON.stringify({ ...KEY_FILE, client_email: undefined }), 'client_email'],
    ['a key without key', JSON.stringify({ ...KEY_FILE, private_key: '' }), 'private_key'],
    [
      'a key cut after its first line',
      JSON.stringify({ ...KEY_FILE, private_key: '-----BEGIN PRIVATE KEY-----' }),
      'only the beginning',
    ],
    [
      'a key that is garbage',
      JSON.stringify({ ...KEY_FILE, private_key: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----' }),
      'cannot be read',
    ],
    [
      'a P-256 key',
      JSON.stringify({ ...KEY_FILE, private_key: P256_KEY }),
      'has a private_key of type ec, but Google requires RSA',
    ],
  ])('that are %s are refused with what to do', async (_, credentials, says) => {
    const problems = await problemsOf({ ...GOOD, credentials });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^credentials: /);
    expect(problems[0]).toContain(says);
  });

  test('are never repeated in a problem', async () => {
    const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ';
    for (const credentials of [
      secret,
      `{"private_key":"${secret}"`,
      JSON.stringify({ type: 'service_account', client_email: 'a', private_key: secret }),
    ]) {
      expect((await problemsOf({ ...GOOD, credentials })).join()).not.toContain(secret);
    }
  });

  test('are masked whole and line by line before they are looked at', async () => {
    const { core, masks } = fakeCore({ ...GOOD, credentials: `${KEY.slice(0, -1)},` });
    await expect(readStatusInputs(core, {}, { atEnd: true })).rejects.toThrow();
    expect(masks.some((mask) => mask.includes(KEY_FILE.client_email))).toBe(true);

    const good = fakeCore({ ...GOOD, credentials: Buffer.from(KEY).toString('base64') });
    await readStatusInputs(good.core, {}, { atEnd: true });
    const lines = KEY_FILE.private_key.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
    expect(good.masks).toEqual(expect.arrayContaining([KEY, KEY_FILE.private_key, ...lines]));
    expect(good.masks.every((mask) => mask.length >= 16)).toBe(true);
  });
});

describe('the other ways to sign in', () => {
  test('an access token is masked and used as it is', async () => {
    const { core, masks } = fakeCore({ space: GOOD.space, 'access-token': 'ya29.token' });
    expect((await readStatusInputs(core, {}, { atEnd: true })).signIn).toEqual({
      kind: 'access-token',
      token: 'ya29.token',
    });
    expect(masks).toContain('ya29.token');
  });

  test('an access token with a space in it is refused', async () => {
    expect((await problemsOf({ space: GOOD.space, 'access-token': 'Bearer ya29' }))[0]).toContain('without "Bearer"');
  });

  test('GOOGLE_APPLICATION_CREDENTIALS names a key file, used when no input is given', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'key-')), 'key.json');
    writeFileSync(path, KEY);
    expect((await read({ space: GOOD.space }, { GOOGLE_APPLICATION_CREDENTIALS: path })).signIn).toMatchObject({
      kind: 'key',
    });
    expect(
      (await read({ space: GOOD.space, 'access-token': 'ya29' }, { GOOGLE_APPLICATION_CREDENTIALS: path })).signIn,
    ).toMatchObject({ kind: 'access-token' });
  });

  test('a file that does not exist is named', async () => {
    expect(
      (await problemsOf({ space: GOOD.space }, { GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/key.json' }))[0],
    ).toMatch(/^GOOGLE_APPLICATION_CREDENTIALS: cannot read the file \/nowhere\/key\.json\./);
  });

  test('two ways are a problem, which names both', async () => {
    expect(await problemsOf({ ...GOOD, 'access-token': 'ya29' })).toEqual([
      'credentials and access-token: only one way to sign in is allowed. Keep one of these inputs.',
    ]);
  });

  test('a dry run needs none', async () => {
    expect(await read({ space: GOOD.space, 'dry-run': 'true' })).toMatchObject({ dryRun: true, signIn: undefined });
  });
});

test.each([
  [{ 'dry-run': 'yes' }, 'dry-run: "yes" is not a boolean. Write true or false.'],
  [{ 'chat-api-url': 'http://chat.example.com' }, 'chat-api-url: "http://chat.example.com" is not an https URL'],
  [{ 'chat-api-url': 'http://127.0.0.1.evil.example' }, 'chat-api-url: '],
  [{ 'chat-api-url': 'chat.googleapis.com' }, 'chat-api-url: '],
  [
    { 'chat-api-url': 'https://user:pw@chat.googleapis.com' },
    'chat-api-url: has a user name, query, or fragment. Write only the scheme and host',
  ],
])('%j: nothing is sent, and the problem is reported', async (inputs, begin) => {
  await expect(read({ ...GOOD, ...inputs })).rejects.toThrow(begin);
});

test.each([
  [{ timeout: 'soon' }, 'timeout: "soon" is not a number of seconds from 1 to 300.'],
  [{ timeout: '30s' }, 'timeout: "30s" is not a number of seconds from 1 to 300.'],
  [{ timeout: '0' }, 'timeout: '],
  [{ timeout: '301' }, 'timeout: '],
  [{ timeout: '-5' }, 'timeout: '],
  [{ timeout: '1e2' }, 'timeout: '],
  [{ notification: 'quiet' }, 'notification: "quiet" is not one of default, silent.'],
  [{ notification: 'silent', 'thread-key': 'a' }, 'notification: a silent message cannot start or reply to a thread'],
  [{ 'on-error': 'wran' }, 'on-error: "wran" is not one of warn, fail.'],
  [{ 'mention-on': 'sometimes' }, 'mention-on: "sometimes" is not one of'],
  [{ mention: 'Ada Okafor' }, 'mention: "Ada Okafor" cannot be mentioned.'],
  [{ 'thread-key': 'k'.repeat(4001) }, 'thread-key: has 4001 characters. The maximum is 4,000.'],
  [{ fields: 'no colon here' }, 'fields: "no colon here" is not a field. Write each line as Label: value.'],
  [{ fields: ': no label' }, 'fields: '],
  [{ buttons: 'Docs: javascript:alert(1)' }, 'buttons: '],
  [{ buttons: 'just words' }, 'buttons: "just words" is not a button.'],
  [{ url: 'ftp://example.com' }, 'url: "ftp://example.com" is not a URL.'],
  [
    { url: 'https://me:secret@example.com' },
    'url: "https://…@example.com": a URL with a user name or password is not shown.',
  ],
  [{ url: `https://example.com/${'x'.repeat(2000)}` }, 'url: a URL has 2020 characters. The maximum is 2,000.'],
])('%j: the message is sent without it, with a warning', async (inputs, begin) => {
  expect((await read({ ...GOOD, ...inputs })).space).toBe(GOOD.space);
  expect((await problemsOf({ ...GOOD, ...inputs }))[0]?.startsWith(begin)).toBe(true);
});

test('all problems are reported at once', async () => {
  const problems = await problemsOf({
    credentials: '{',
    timeout: 'x',
    'on-error': 'y',
    fields: 'z',
    'chat-api-url': 'http://evil.example',
  });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'space',
    'chat-api-url',
    'credentials',
    'timeout',
    'on-error',
    'fields',
  ]);
});

test('lines may have comments and gaps, and a line whose value is not there yet is left out', async () => {
  const { content, inputWarnings } = await read({
    ...GOOD,
    fields: '# facts\nVersion: 1.4.2\n\n  Ratio : 16:9  \nLater:\n',
    buttons: 'Docs: https://example.com/a:b\nLater: \n#x: https://example.com',
  });
  expect(content.fields).toEqual([
    { label: 'Version', value: '1.4.2' },
    { label: 'Ratio', value: '16:9' },
  ]);
  expect(content.buttons).toEqual([{ label: 'Docs', url: 'https://example.com/a:b' }]);
  expect(inputWarnings).toBeUndefined();
});

test('what is not given is undefined, and defaults are said once', async () => {
  expect(await read(GOOD)).toMatchObject({
    timeout: undefined,
    dryRun: false,
    chatApiUrl: 'https://chat.googleapis.com',
    threadKey: undefined,
    messageKey: undefined,
    content: { title: undefined, text: undefined, fields: [], buttons: [] },
  });
  expect(await read({ ...GOOD, 'chat-api-url': 'http://localhost:8080/', timeout: '2.5' })).toMatchObject({
    chatApiUrl: 'http://localhost:8080',
    timeout: 2.5,
  });
});

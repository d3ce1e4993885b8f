import { readFile } from 'node:fs/promises';
import { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import { expect, test } from '@jest/globals';
import { findMethod, METHODS, type Support } from '../../google-chat/methods.ts';
import { ask, readAnswer, refusal } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

/** The names of all methods of the real client, such as `spaces.messages.create`. */
function methodsOf(resource: object, prefix = ''): string[] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(resource) as object).filter(
    (name) => name !== 'constructor',
  );
  const below = Object.entries(resource).filter(([name]) => name !== 'context');
  return [
    ...own.map((name) => prefix + name),
    ...below.flatMap(([name, part]) => methodsOf(part as object, `${prefix}${name}.`)),
  ];
}

test('the table has each method of the real client once', () => {
  const theirs = methodsOf(new chat_v1.Chat({})).sort();
  expect(METHODS.map(({ id }) => id).sort()).toEqual(theirs);
  expect(new Set(METHODS.map(({ call }) => call)).size).toBe(METHODS.length);
});

test('the README has the same table', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `([\w.]+)` \| `([A-Z]+ [^`]+)` \| (.+?) \|$/gm)];
  const shown: Record<Support, string> = {
    done: 'yes',
    user: 'people only',
    'chat.app': 'administrator only',
    unsupported: 'no',
  };
  expect(rows.map(([, id, path, does]) => [id, path, does])).toEqual(
    METHODS.map(({ id, http, path, support }) => [id, `${http} ${path}`, shown[support]]),
  );
});

test('each path matches its own method', () => {
  for (const method of METHODS) {
    const path = method.path.replace(/\{\w+\+?\}/g, 'AAQA');
    expect(findMethod(method.http, path)?.method.id).toBe(method.id);
  }
});

const example = (path: string) => path.replace(/^\/v1\//, '').replace(/\{\w+\+?\}/g, 'AAQABUILDS');
const only = (does: Support) =>
  METHODS.filter((method) => method.support === does).map(({ id, http, path }) => [id, http, example(path)] as const);

test.each(only('user'))('%s is only for people', async (_, method, path) => {
  const message = expect.stringMatching(/^This method doesn't support service account authentication\./) as object;
  expect(await ask(emulator, path, { method })).toMatchObject(refusal(403, 'PERMISSION_DENIED', message));
});

test.each(only('chat.app'))('%s needs a scope that an administrator grants', async (_, method, path) => {
  const answer = await ask(emulator, path, { method });
  expect(answer).toMatchObject(refusal(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.'));
  expect(answer.body.error.details[0].reason).toBe('ACCESS_TOKEN_SCOPE_INSUFFICIENT');
});

test.each(only('unsupported'))('%s is refused with 501', async (id, method, path) => {
  const message = `The emulator doesn't support ${id}, although Google does. See emulator/README.md.`;
  expect(await ask(emulator, path, { method })).toMatchObject(refusal(501, 'UNIMPLEMENTED', message));
});

test("a chat.app scope without the administrator's grant is refused", async () => {
  const scopes = ['https://www.googleapis.com/auth/chat.app.messages.readonly'];
  const { token } = emulator.tokens.issue({ project: emulator.project, email: emulator.key.client_email, scopes });
  const headers = { authorization: `Bearer ${token}` };
  const message = 'The administrator must grant the app the required OAuth authorization scope for this action.';
  const answer = await ask(emulator, 'spaces/AAQABUILDS/messages', { headers });
  expect(answer).toMatchObject(refusal(403, 'PERMISSION_DENIED', message));
});

test('every method refuses an unauthenticated request first', async () => {
  for (const { http, path } of METHODS) {
    const answer = await readAnswer(await fetch(`${emulator.url}/v1/${example(path)}`, { method: http }));
    expect(answer).toMatchObject(refusal(401, 'UNAUTHENTICATED'));
  }
});

test.each([
  ['POST', 'spaces/AAQABUILDS'],
  ['GET', 'spaces/AAQABUILDS/message'],
  ['PATCH', 'spaces/AAQABUILDS/messages'],
  ['GET', 'spaces/'],
  ['GET', 'spaces/AAQABUILDS:unknown'],
])('%s %s is not a method', async (method, path) => {
  expect(await ask(emulator, path, { method })).toMatchObject({ status: 404, body: undefined });
});

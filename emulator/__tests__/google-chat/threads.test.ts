import { describe, expect, test } from '@jest/globals';
import { ask, BUILDS, post, refusal } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const FALLBACK = { messageReplyOption: 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD' };
const OR_FAIL = { messageReplyOption: 'REPLY_MESSAGE_OR_FAIL' };
const inThread = async (thread: object, option = {}) => {
  const { body } = await post(emulator, { text: 'a', thread }, option);
  return body.thread.name;
};

describe('without a reply option', () => {
  test('a thread is ignored: each message starts its own', async () => {
    const first = await inThread({ threadKey: 'k' });
    expect(await inThread({ threadKey: 'k' })).not.toBe(first);
    expect(await inThread({ name: first })).not.toBe(first);
    expect(await inThread({ name: first }, { messageReplyOption: 'MESSAGE_REPLY_OPTION_UNSPECIFIED' })).not.toBe(first);
  });

  test('an ignored key is still unused', async () => {
    const passedOver = await inThread({ threadKey: 'k' });
    expect(await inThread({ threadKey: 'k' }, OR_FAIL)).not.toBe(passedOver);
  });
});

describe.each([
  ['fallback', FALLBACK],
  ['or fail', OR_FAIL],
])('with %s', (_, option) => {
  test('a new key starts a thread, and a known one replies in it', async () => {
    const first = await post(emulator, { text: 'a', thread: { threadKey: 'k' } }, option);
    const second = await post(emulator, { text: 'b', thread: { threadKey: 'k' } }, option);
    expect(second.body.thread).toEqual({ name: first.body.thread.name, threadKey: 'k' });
    expect(second.body.threadReply).toBe(true);
    expect(first.body).not.toHaveProperty('threadReply');
    expect(second.body.name.split(/[/.]/)[3]).toBe(first.body.name.split(/[/.]/)[3]);
  });

  test('the key may be in the query', async () => {
    const first = await inThread({ threadKey: 'k' }, option);
    const { body } = await post(emulator, { text: 'b' }, { ...option, threadKey: 'k' });
    expect(body.thread.name).toBe(first);
  });

  test("a person's thread is found by its name", async () => {
    const said = emulator.space(BUILDS).addMessage({ user: 'users/101', text: 'hi' });
    expect(await inThread({ name: said.thread?.name }, option)).toBe(said.thread?.name);
  });

  test('each app has its own keys', async () => {
    const other = emulator.addProject();
    emulator.space(BUILDS).addApp(other.id);
    const mine = await inThread({ threadKey: 'k' }, option);
    const theirs = await post(emulator, { text: 'a', thread: { threadKey: 'k' } }, option, other);
    expect(theirs.body.thread.name).not.toBe(mine);
  });
});

test('a missing thread becomes a new one with fallback, and fails otherwise', async () => {
  const gone = `${BUILDS}/threads/gone`;
  expect(await inThread({ name: gone }, FALLBACK)).not.toBe(gone);
  expect(await post(emulator, { text: 'a', thread: { name: gone } }, OR_FAIL)).toMatchObject(refusal(404, 'NOT_FOUND'));
  expect(emulator.space(BUILDS).messages).toHaveLength(1);
});

test('a key has at most 4000 characters', async () => {
  expect(await post(emulator, { text: 'a', thread: { threadKey: '🧵'.repeat(4000) } }, FALLBACK)).toMatchObject({
    status: 200,
  });
  const tooLong = await post(emulator, { text: 'a', thread: { threadKey: 'k'.repeat(4001) } }, FALLBACK);
  expect(tooLong).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
});

test.each(['threads/x', 'spaces/A/messages/b', 'x'])('%s is not a thread name', async (name) => {
  expect(await post(emulator, { text: 'a', thread: { name } }, FALLBACK)).toMatchObject(
    refusal(400, 'INVALID_ARGUMENT'),
  );
});

test('in a space without threads every message starts a new one', async () => {
  emulator.addSpace({ name: 'spaces/FLAT', threading: 'UNTHREADED_MESSAGES' });
  const question = { method: 'POST', body: { text: 'a', thread: { threadKey: 'k' } }, query: FALLBACK };
  const first = await ask(emulator, 'spaces/FLAT/messages', question);
  const second = await ask(emulator, 'spaces/FLAT/messages', question);
  expect(second.body.thread.name).not.toBe(first.body.thread.name);
});

import { describe, expect, test } from '@jest/globals';
import { ask, BUILDS, patch, post, realClient, refusal } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const messages = () => emulator.space(BUILDS).messages;
const card = (text: string) => [{ cardId: 'c', card: { sections: [{ widgets: [{ textParagraph: { text } }] }] } }];

describe('the real client', () => {
  test('creates, reads, changes and deletes a message', async () => {
    const chat = realClient(emulator);
    const created = await chat.spaces.messages.create({
      parent: BUILDS,
      messageId: 'client-a',
      requestBody: { text: 'started' },
    });
    const name = `${BUILDS}/messages/client-a`;
    await chat.spaces.messages.patch({ name, updateMask: 'text', requestBody: { text: 'passed' } });
    const read = await chat.spaces.messages.get({ name });

    expect(read.data).toMatchObject({ name: created.data.name, text: 'passed', clientAssignedMessageId: 'client-a' });
    await chat.spaces.messages.delete({ name: created.data.name ?? '' });
    expect(messages()).toEqual([]);
  });

  test("gets an error with Google's message", async () => {
    const asked = realClient(emulator).spaces.messages.get({ name: `${BUILDS}/messages/client-none` });
    await expect(asked).rejects.toMatchObject({ status: 404, message: 'Requested entity was not found.' });
  });
});

describe('a response', () => {
  test("has the message's name, sender, times, thread and space", async () => {
    emulator.clock.freeze(new Date('2026-11-22T10:00:00Z'));
    const { body } = await post(emulator, { text: 'hello' }, { messageId: 'client-a' });
    const id = body.name.split('/')[3] ?? '';
    expect(id).toMatch(/^([\w-]{11})\.\1$/);
    expect(body).toEqual({
      name: `${BUILDS}/messages/${id}`,
      sender: { name: emulator.project.app.name, displayName: 'Build status', type: 'BOT' },
      createTime: '2026-11-22T10:00:00.000Z',
      text: 'hello',
      formattedText: 'hello',
      argumentText: 'hello',
      markupSyntax: 'MARKUP_SYNTAX_MARKDOWN',
      thread: { name: `${BUILDS}/threads/${id.split('.')[0]}` },
      space: { name: BUILDS },
      clientAssignedMessageId: 'client-a',
    });
  });

  test('ignores output-only fields of the request', async () => {
    const { body } = await post(emulator, { text: 'a', name: 'spaces/X/messages/y', sender: { name: 'users/1' } });
    expect(body).toMatchObject({ sender: { name: emulator.project.app.name } });
    expect(body.name).toMatch(/^spaces\/AAQABUILDS\//);
  });

  test('is JSON indented by two spaces', async () => {
    const { text, headers } = await post(emulator, { text: 'a' });
    expect(text).toMatch(/^\{\n {2}"name": "spaces/);
    expect(headers.get('content-type')).toBe('application/json; charset=UTF-8');
  });
});

describe('a message id', () => {
  test.each(['client-a', `client-${'a'.repeat(56)}`, 'client-0-9'])('may be %s', async (messageId) => {
    expect(await post(emulator, { text: 'a' }, { messageId })).toMatchObject({ status: 200 });
  });

  test.each(['client-', `client-${'a'.repeat(57)}`, 'custom', 'client-A', 'client-a_b', 'client-é'])(
    'may not be %s',
    async (messageId) => {
      expect(await post(emulator, { text: 'a' }, { messageId })).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
      expect(messages()).toEqual([]);
    },
  );

  test('can be used once in a space', async () => {
    await post(emulator, { text: 'one' }, { messageId: 'client-a' });
    expect(await post(emulator, { text: 'two' }, { messageId: 'client-a' })).toMatchObject(
      refusal(409, 'ALREADY_EXISTS'),
    );
    expect(messages()).toMatchObject([{ text: 'one' }]);
  });

  test('can be used once in a space by all apps together', async () => {
    const other = emulator.addProject();
    emulator.space(BUILDS).addApp(other.id);
    await post(emulator, { text: 'one' }, { messageId: 'client-a' });
    expect(await post(emulator, { text: 'two' }, { messageId: 'client-a' }, other)).toMatchObject({ status: 409 });
  });

  test('is free again when its message is deleted', async () => {
    await post(emulator, { text: 'one' }, { messageId: 'client-a' });
    expect(await ask(emulator, `${BUILDS}/messages/client-a`, { method: 'DELETE' })).toMatchObject({
      status: 200,
      body: {},
    });
    expect(await post(emulator, { text: 'two' }, { messageId: 'client-a' })).toMatchObject({ status: 200 });
    expect(messages()).toMatchObject([{ text: 'two' }]);
  });
});

describe('a request id', () => {
  test('that was used returns the first message unchanged, whatever the body says', async () => {
    const first = await post(emulator, { text: 'one' }, { requestId: 'r' });
    const again = await post(emulator, { text: 'two' }, { requestId: 'r' });
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(messages()).toHaveLength(1);
    expect(emulator.space(BUILDS).notifications).toHaveLength(1);
  });

  test('takes precedence over the message id, unless idempotency says otherwise', async () => {
    const ids = { requestId: 'r', messageId: 'client-a' };
    await post(emulator, { text: 'one' }, ids);
    expect(await post(emulator, { text: 'one' }, ids)).toMatchObject({ status: 200 });
    emulator.settings.idempotency = 'messageId first';
    expect(await post(emulator, { text: 'one' }, ids)).toMatchObject({ status: 409 });
  });

  test('is remembered after the message is deleted', async () => {
    const first = await post(emulator, { text: 'one' }, { requestId: 'r' });
    await ask(emulator, first.body.name, { method: 'DELETE' });
    expect(await post(emulator, { text: 'one' }, { requestId: 'r' })).toMatchObject({ status: 200, body: first.body });
    expect(messages()).toEqual([]);
  });

  test('of another app, or for another space, is refused', async () => {
    const other = emulator.addProject();
    emulator.space(BUILDS).addApp(other.id);
    emulator.addSpace({ name: 'spaces/OTHER' });
    await post(emulator, { text: 'one' }, { requestId: 'r' });
    expect(await post(emulator, { text: 'one' }, { requestId: 'r' }, other)).toMatchObject({ status: 400 });
    const elsewhere = { method: 'POST', body: { text: 'one' }, query: { requestId: 'r' } };
    expect(await ask(emulator, 'spaces/OTHER/messages', elsewhere)).toMatchObject({ status: 400 });
  });
});

describe('content', () => {
  test('can have 32,000 bytes, and not one more', async () => {
    expect(await post(emulator, { text: 'a'.repeat(32_000) })).toMatchObject({ status: 200 });
    const tooLong = refusal(400, 'INVALID_ARGUMENT', 'Message content is too long');
    expect(await post(emulator, { text: 'a'.repeat(32_001) })).toMatchObject(tooLong);
    expect(await post(emulator, { text: '🟢'.repeat(8_001) })).toMatchObject(tooLong);
    expect(await post(emulator, { text: 'a'.repeat(31_950), cardsV2: card('b') })).toMatchObject(tooLong);
  });

  test.each([{}, { text: '' }, { cardsV2: [] }, { text: null }, { fallbackText: 'a' }])(
    '%j is an empty message',
    async (body) => {
      expect(await post(emulator, body)).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
    },
  );

  test.each([
    [{ attachment: [{ contentName: 'a' }] }, 403],
    [{ cards: [{ name: 'a' }] }, 501],
    [{ actionResponse: { url: 'https://example.com' } }, 400],
    [{ privateMessageViewer: { name: 'users/1' } }, 501],
    [{ quotedMessageMetadata: { name: 'a' } }, 501],
  ])('with %j is refused', async (part, status) => {
    expect(await post(emulator, { text: 'a', ...part })).toMatchObject({ status });
    expect(messages()).toEqual([]);
  });
});

describe('reading', () => {
  test('finds a message by both of its names', async () => {
    const { body } = await post(emulator, { text: 'a' }, { messageId: 'client-a' });
    expect(await ask(emulator, body.name)).toMatchObject({ status: 200, body });
    expect(await ask(emulator, `${BUILDS}/messages/client-a`)).toMatchObject({ status: 200, body });
  });

  test('is refused for a message that another app or a person wrote', async () => {
    const said = emulator.space(BUILDS).addMessage({ user: 'users/101', text: 'hi' });
    expect(await ask(emulator, said.name ?? '')).toMatchObject(refusal(403, 'PERMISSION_DENIED'));
  });

  test('of a missing message gets 404 or 403, by missingMessage', async () => {
    expect(await ask(emulator, `${BUILDS}/messages/a.a`)).toMatchObject(
      refusal(404, 'NOT_FOUND', 'Requested entity was not found.'),
    );
    emulator.settings.missingMessage = 'PERMISSION_DENIED';
    expect(await ask(emulator, `${BUILDS}/messages/a.a`)).toMatchObject(refusal(403, 'PERMISSION_DENIED'));
  });
});

describe('deleting', () => {
  test("works for the app's own messages only", async () => {
    const said = emulator.space(BUILDS).addMessage({ user: 'users/101', text: 'hi' });
    expect(await ask(emulator, said.name ?? '', { method: 'DELETE' })).toMatchObject(refusal(403, 'PERMISSION_DENIED'));
    expect(messages()).toHaveLength(1);
  });

  test('of a missing message is refused', async () => {
    expect(await ask(emulator, `${BUILDS}/messages/client-a`, { method: 'DELETE' })).toMatchObject({ status: 404 });
  });
});

describe('a space', () => {
  test.each(['', '/messages/client-a', '/members'])(
    'without the app is refused like a missing space: %s',
    async (path) => {
      emulator.space(BUILDS).removeApp();
      const message =
        "Permission denied to perform the requested action on the specified resource, or the resource doesn't exist.";
      expect(await ask(emulator, `${BUILDS}${path}`)).toMatchObject(refusal(403, 'PERMISSION_DENIED', message));
      expect(await ask(emulator, `spaces/NONE${path}`)).toMatchObject(refusal(403, 'PERMISSION_DENIED', message));
    },
  );

  test('works again when the app is back', async () => {
    emulator.space(BUILDS).removeApp();
    emulator.space(BUILDS).addApp();
    expect(await post(emulator, { text: 'a' })).toMatchObject({ status: 200 });
  });
});

test('onChange is called once per change, after it is made', async () => {
  const heard: unknown[] = [];
  const stop = emulator.onChange(({ kind }) => heard.push([kind, messages().map(({ text }) => text)]));
  await post(emulator, { text: 'one' }, { messageId: 'client-a' });
  await patch(emulator, `${BUILDS}/messages/client-a`, { updateMask: 'text' }, { text: 'two' });
  await ask(emulator, `${BUILDS}/messages/client-a`, { method: 'DELETE' });
  stop();
  await post(emulator, { text: 'three' });
  expect(heard).toEqual([
    ['created', ['one']],
    ['updated', ['two']],
    ['deleted', []],
  ]);
});

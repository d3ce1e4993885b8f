import { describe, expect, test } from '@jest/globals';
import { ask, BUILDS, patch, post, refusal } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();

const NAME = `${BUILDS}/messages/client-a`;
const stored = () => emulator.space(BUILDS).messages;
const card = (text: string) => [{ cardId: 'c', card: { sections: [{ widgets: [{ textParagraph: { text } }] }] } }];

describe('a mask', () => {
  test.each([
    'text',
    'cards_v2',
    'cardsV2',
    'text,cardsV2',
    'accessory_widgets',
    'attachment',
    'quoted_message_metadata',
  ])('may be %s', async (updateMask) => {
    await post(emulator, { text: 'a', cardsV2: card('a') }, { messageId: 'client-a' });
    expect(await patch(emulator, NAME, { updateMask }, { text: 'b', cardsV2: card('b') })).toMatchObject({
      status: 200,
    });
  });

  test.each(['*', 'markupSyntax', 'fallbackText', 'thread', 'text,thread', 'Text', 'constructor', ''])(
    'may not be "%s"',
    async (updateMask) => {
      await post(emulator, { text: 'a' }, { messageId: 'client-a' });
      expect(await patch(emulator, NAME, { updateMask }, { text: 'b' })).toMatchObject(
        refusal(400, 'INVALID_ARGUMENT'),
      );
      expect(stored()).toMatchObject([{ text: 'a' }]);
    },
  );

  test('is required', async () => {
    await post(emulator, { text: 'a' }, { messageId: 'client-a' });
    expect(await patch(emulator, NAME, {}, { text: 'b' })).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
  });

  test('decides what changes: the rest of the body is ignored, the rest of the message stays', async () => {
    await post(emulator, { text: 'a', cardsV2: card('a') }, { messageId: 'client-a' });
    await patch(emulator, NAME, { updateMask: 'text' }, { text: 'b', cardsV2: card('b') });
    expect(stored()).toMatchObject([{ text: 'b', cardsV2: card('a') }]);
    await patch(emulator, NAME, { updateMask: 'cardsV2' }, { text: 'c', cardsV2: card('c') });
    expect(stored()).toMatchObject([{ text: 'b', cardsV2: card('c') }]);
  });

  test("clears a field that the body doesn't have", async () => {
    await post(emulator, { text: 'a', cardsV2: card('a') }, { messageId: 'client-a' });
    const { body } = await patch(emulator, NAME, { updateMask: 'text' }, {});
    expect(body).not.toHaveProperty('text');
    expect(body).toMatchObject({ cardsV2: card('a') });
    expect(await patch(emulator, NAME, { updateMask: 'cardsV2' }, {})).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
  });
});

describe('an update', () => {
  test('keeps name, thread and createTime, and sets lastUpdateTime', async () => {
    emulator.clock.freeze(new Date('2026-11-22T10:00:00Z'));
    const { body: before } = await post(emulator, { text: 'a' }, { messageId: 'client-a' });
    emulator.clock.advance(1500);
    const { body: after } = await patch(emulator, before.name, { updateMask: 'text' }, { text: 'b' });
    const { name, thread, createTime, sender } = before;
    expect(after).toMatchObject({ name, thread, createTime, sender, lastUpdateTime: '2026-11-22T10:00:01.500Z' });
  });

  test('may be sent with PUT', async () => {
    await post(emulator, { text: 'a' }, { messageId: 'client-a' });
    const put = { method: 'PUT', query: { updateMask: 'text' }, body: { text: 'b' } };
    expect(await ask(emulator, NAME, put)).toMatchObject({ status: 200, body: { text: 'b' } });
    expect(emulator.requests.at(-1)).toMatchObject({ call: 'messages.update' });
  });

  test('notifies nobody', async () => {
    await post(emulator, { text: 'a' }, { messageId: 'client-a' });
    await patch(emulator, NAME, { updateMask: 'text' }, { text: '<users/101> b' });
    expect(emulator.space(BUILDS).notifications).toHaveLength(1);
  });

  test('of the text resets markupSyntax, unless the body has one', async () => {
    await post(emulator, { text: 'a', markupSyntax: 'MARKUP_SYNTAX_MARKDOWN' }, { messageId: 'client-a' });
    const markdown = { text: 'b', markupSyntax: 'MARKUP_SYNTAX_MARKDOWN' };
    expect((await patch(emulator, NAME, { updateMask: 'text' }, markdown)).body.markupSyntax).toBe(
      'MARKUP_SYNTAX_MARKDOWN',
    );
    const { body } = await patch(emulator, NAME, { updateMask: 'text' }, { text: 'c' });
    expect(body.markupSyntax).toBe('MARKUP_SYNTAX_CHAT');
  });

  test('has the same size limit as a new message', async () => {
    await post(emulator, { cardsV2: card('a') }, { messageId: 'client-a' });
    expect(await patch(emulator, NAME, { updateMask: 'text' }, { text: 'a'.repeat(32_000) })).toMatchObject(
      refusal(400, 'INVALID_ARGUMENT', 'Message content is too long'),
    );
  });

  test('of a person’s or another app’s message is refused', async () => {
    const other = emulator.addProject();
    emulator.space(BUILDS).addApp(other.id);
    await post(emulator, { text: 'theirs' }, { messageId: 'client-a' }, other);
    const said = emulator.space(BUILDS).addMessage({ user: 'users/101', text: 'hi' });
    const edit = { updateMask: 'text' };
    expect(await patch(emulator, said.name ?? '', edit, { text: 'b' })).toMatchObject(
      refusal(403, 'PERMISSION_DENIED'),
    );
    expect(await patch(emulator, NAME, edit, { text: 'b' })).toMatchObject(refusal(403, 'PERMISSION_DENIED'));
    const upsert = { ...edit, allowMissing: 'true' };
    expect(await patch(emulator, NAME, upsert, { text: 'b' })).toMatchObject(refusal(403, 'PERMISSION_DENIED'));
  });

  test('of a missing message is refused', async () => {
    expect(await patch(emulator, NAME, { updateMask: 'text' }, { text: 'b' })).toMatchObject(refusal(404, 'NOT_FOUND'));
  });
});

describe('allowMissing', () => {
  const upsert = { updateMask: 'text', allowMissing: 'true' };

  test('creates a missing message in full, whatever the mask', async () => {
    const { status, body } = await patch(emulator, NAME, upsert, { text: 'a', cardsV2: card('a') });
    expect(status).toBe(200);
    expect(body).toMatchObject({ text: 'a', cardsV2: card('a'), clientAssignedMessageId: 'client-a' });
    expect(stored()).toEqual([body]);
  });

  test('updates an existing message', async () => {
    await post(emulator, { text: 'a' }, { messageId: 'client-a' });
    await patch(emulator, NAME, upsert, { text: 'b' });
    expect(stored()).toMatchObject([{ text: 'b' }]);
  });

  test('creates the message in a new thread, whatever the body says', async () => {
    const reply = { messageReplyOption: 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD' };
    const { body: first } = await post(emulator, { text: 'a', thread: { threadKey: 'k' } }, reply);
    const { body } = await patch(emulator, NAME, upsert, { text: 'b', thread: { threadKey: 'k' } });
    expect(body.thread.name).not.toBe(first.thread.name);
  });

  test('needs a valid client-assigned id', async () => {
    const refused = await patch(emulator, `${BUILDS}/messages/a.a`, upsert, { text: 'a' });
    expect(refused).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
    expect(stored()).toEqual([]);
  });
});

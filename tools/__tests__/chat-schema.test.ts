import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { chatSchema } from '../schemas/chat-schema.ts';

test('the message schema matches the installed googleapis', async () => {
  const kept = await readFile(new URL('../../emulator/google-chat/message.schema.json', import.meta.url), 'utf8');
  expect(await chatSchema()).toBe(kept);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { chatSchema } from '../../../scripts/chat-schema.ts';

test('the schema of a message is the one the installed googleapis makes', async () => {
  const kept = await readFile(new URL('../../../emulator/chat/message.schema.json', import.meta.url), 'utf8');
  expect(await chatSchema()).toBe(kept);
});

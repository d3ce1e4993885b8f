import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clientMessageId, messageAddress } from '../../src/google-chat/names.ts';

describe('a message id made by the app', () => {
  test('is one that Chat takes, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (label, parts) => {
        expect(clientMessageId(label, parts)).toMatch(/^client-[a-z0-9-]{1,56}$/);
      }),
    );
  });

  test('is the same for the same parts and another for others', () => {
    const id = clientMessageId('1-1', ['a', 'b']);
    expect(clientMessageId('1-1', ['a', 'b'])).toBe(id);
    expect(id).toMatch(/^client-1-1-/);
    for (const parts of [['a', 'c'], ['ab'], ['a', 'b', ''], ['b', 'a']])
      expect(clientMessageId('1-1', parts)).not.toBe(id);
  });
});

test.each([
  ['spaces/AAQA/messages/th.ms', 'https://chat.google.com/room/AAQA/th/ms'],
  ['spaces/AAQA/messages/client-x', undefined],
  ['spaces/AAQA', undefined],
])('the web address of %s is %s', (name, address) => {
  expect(messageAddress(name)).toBe(address);
});

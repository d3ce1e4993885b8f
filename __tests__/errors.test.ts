import { expect, test } from '@jest/globals';
import { asError, describe as inWords, InputError } from '../src/errors.ts';

test('one problem is told on its own, several as a list', () => {
  expect(inWords(new InputError([{ input: 'space', text: 'empty.' }]))).toBe(
    '1 input needs attention.\n  space: empty.',
  );
  expect(
    inWords(
      new InputError([
        { input: 'a', text: 'b' },
        { input: 'c', text: 'd' },
      ]),
    ),
  ).toBe('2 inputs need attention.\n  a: b\n  c: d');
});

test('causes add what they know, each sentence once, however deep', () => {
  expect(inWords(new Error('outer', { cause: new Error('inner', { cause: new Error('outer') }) }))).toBe(
    'outer ← inner',
  );
  const endless = new Error('round');
  endless.cause = endless;
  expect(inWords(endless)).toBe('round');
});

test('an error without words still says what it is', () => {
  expect(inWords(new TypeError())).toBe('TypeError');
  expect(inWords(asError('thrown text'))).toBe('thrown text');
});

import { expect, test } from '@jest/globals';
import { findNote, leaveNote } from '../src/note.ts';
import { fakeCore } from './support/fake-core.ts';

test('what the start leaves, the end finds', () => {
  const state = {};
  const startedAt = new Date('2026-11-22T14:02:10.123Z');
  leaveNote(fakeCore({}, state).core, { startedAt });
  expect(findNote(fakeCore({}, state).core)).toEqual({ startedAt });
});

test.each(['', 'null', '7', '[]', '{}', '{"startedAt":7}', '{"startedAt":"yesterday"}', '{"startedAt":', '"x"'])(
  'a note %j that is not ours counts as none',
  (note) => {
    expect(findNote(fakeCore({}, { note }).core)).toBeUndefined();
  },
);

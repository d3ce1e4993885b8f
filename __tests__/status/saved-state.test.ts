import { expect, test } from '@jest/globals';
import { readState, SAVED_INPUTS, newState, saveState } from '../../src/status/saved-state.ts';
import { fakeCore } from '../support/fake-core.ts';

const startedAt = new Date('2026-11-22T14:02:10.123Z');

/** What main saves with these inputs. */
function saved(inputs: Record<string, string>): Record<string, string> {
  const { core, state } = fakeCore(inputs);
  saveState(core, newState(core, { startedAt, hadSignIn: true }));
  return state;
}

const find = (state: Record<string, string>, inputs: Record<string, string> = {}) =>
  readState(fakeCore(inputs, state).core);

test('what main saves, post finds', () => {
  const inputs = { credentials: 'the key', space: 'spaces/AAQA', title: 'Birds “of” a feather\n' };
  expect(find(saved(inputs), inputs)).toMatchObject({
    startedAt,
    hadSignIn: true,
    isSigned: true,
    inputs: { space: 'spaces/AAQA', title: 'Birds “of” a feather', 'message-key': '' },
  });
});

test.each(['', 'null', '7', '[]', '{}', '{"state":7}', '{"state":"{}","signature":""}', '{"state":"{', '"x"'])(
  'a state %j that is not ours counts as none',
  (note) => {
    expect(find({ state: note })).toBeUndefined();
  },
);

test.each([
  ['a time that is none', { startedAt: 'yesterday' }],
  ['a name of another form', { stepId: '../../x' }],
  ['no name', { stepId: undefined }],
])('a state with %s counts as none', (_, change) => {
  const { state } = JSON.parse(saved({})['state']!) as { state: string };
  const text = JSON.stringify({ ...(JSON.parse(state) as object), ...change });
  expect(find({ state: JSON.stringify({ state: text, signature: '' }) })).toBeUndefined();
});

test('who does not have the key cannot sign a changed state', () => {
  const inputs = { credentials: 'the key', space: 'spaces/AAQA' };
  const { state, signature } = JSON.parse(saved(inputs)['state']!) as { state: string; signature: string };
  const other = state.replace('spaces/AAQA', 'spaces/AAQAOTHER');
  const withoutKey = JSON.parse(saved({ space: 'spaces/AAQAOTHER' })['state']!) as { signature: string };
  for (const forged of [signature, withoutKey.signature, '', 'x', undefined]) {
    const note = JSON.stringify({ state: other, signature: forged });
    expect(find({ state: note }, inputs)?.isSigned).toBe(false);
  }
});

test('parts of a wrong type, or larger than what main keeps, are left out', () => {
  const { state } = JSON.parse(saved({})['state']!) as { state: string };
  const inputs = { space: 7, title: 'x'.repeat(5000), mention: ['all'], people: 'octocat: users/1', other: 'x' };
  const text = JSON.stringify({ ...(JSON.parse(state) as object), inputs });
  expect(find({ state: JSON.stringify({ state: text, signature: '' }) })?.inputs).toEqual({
    people: 'octocat: users/1',
  });
});

test.each(['x', '"', '\\', 'ß', '🐦', '\u0001'])(
  'inputs of 200 kB of %j leave a state that a process can be started with',
  (piece) => {
    for (const size of [200_000, 3900, 1900, 990, 600]) {
      const value = piece.repeat(Math.ceil(size / piece.length));
      const state = saved(Object.fromEntries(SAVED_INPUTS.map((name) => [name, value])));
      expect(Buffer.byteLength(`STATE_state=${state['state']}`)).toBeLessThan(128 * 1024);
    }
  },
);

test('no secret gets into the state, wherever it was pasted', () => {
  const key = Buffer.from('-----BEGIN PRIVATE KEY----- and a lot more of it, in base64').toString('base64');
  const token = `ghp_${'a1B2'.repeat(9)}`;
  const inputs = {
    credentials: key,
    'access-token': 'ya29.abcdef',
    mention: key,
    title: `a ${token}`,
    people: 'a: users/1',
  };
  const { state: note } = saved(inputs);
  expect(note).toContain('users/1');
  for (const secret of [key, token, 'ya29']) expect(note).not.toContain(secret);
});

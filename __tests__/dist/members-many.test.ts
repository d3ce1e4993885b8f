import { beforeEach, describe, expect, test } from '@jest/globals';
import { gates, members } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// The gate of the shipped bundle in a large space, and what it asks Chat for there.

const emulator = useEmulator();

const calls = () => emulator.requests.map(({ call }) => call);
const ALLOWED = 'allowed success';
const DENIED = 'denied failure';
const UNKNOWN = 'unknown failure';

describe('a space of 3,000', () => {
  beforeEach(() => {
    const space = emulator.space(SPACE);
    for (let id = 2000; id < 5000; id += 1) space.addMember({ id: String(id), displayName: `Person ${id}` });
    space.addMember({ id: '7777', displayName: 'Shy', hidden: true });
  });
  const some = (count: number, ...more: string[]) =>
    [...Array.from({ length: count }, (_, n) => `users/${4999 - n * 70}`), ...more].join('\n');
  const loop = { kind: 'status' as const, code: 200, body: { memberships: [], nextPageToken: 'again' } };

  // A page has a thousand; ten or fewer are asked for by name. A denial takes a look at the space.
  test.each([
    [1, 'one who is in it', some(1), ALLOWED],
    [10, '10 who are in it', some(10), ALLOWED],
    [4, '40 who are in it', some(40), ALLOWED],
    [6, '40 who are in it and one who is not', some(40, 'users/999'), DENIED],
    [5, '40 who are in it and one hidden from apps', some(40, 'users/7777'), UNKNOWN],
    [7, '40 who are in it, one hidden and one who is not', some(40, 'users/7777', 'users/999'), DENIED],
  ])('takes %i requests to judge %s', async (requests, _, require, verdict) => {
    expect((await gates(emulator, [members({ require })])).verdicts).toEqual([verdict]);
    expect(calls()).toHaveLength(requests);
  });

  test('gets its answer past 429 and 503', async () => {
    for (const code of [429, 503])
      emulator.faults.add({ on: 'members.list', after: 1, fault: { kind: 'status', code } });
    emulator.faults.add({ on: 'members.get', fault: { kind: 'status', code: 503 } });
    emulator.faults.add({ on: 'spaces.get', fault: { kind: 'status', code: 429, headers: { 'retry-after': '1' } } });
    expect((await gates(emulator, [members({ require: some(40, 'users/999') })])).verdicts).toEqual([DENIED]);
    expect(emulator.requests.flatMap(({ fault = [] }) => fault)).toHaveLength(4);
  });

  test('is not listed for ever when a page token comes again: who is required is asked for by name', async () => {
    emulator.faults.add({ on: 'members.list', times: 999, fault: loop });
    const { verdicts, steps } = await gates(emulator, [
      members({}),
      members({ require: some(11) }),
      members({ require: some(11, 'users/999') }),
    ]);
    expect(verdicts).toEqual([UNKNOWN, ALLOWED, DENIED]);
    expect(steps[0]?.annotations[0]?.message).toContain('the same page twice');
    expect(calls().filter((call) => call === 'members.list')).toHaveLength(6);
    emulator.faults.add({ on: 'members.get', times: 999, fault: loop });
    expect((await gates(emulator, [members({ require: some(11), timeout: '2' })])).verdicts).toEqual([UNKNOWN]);
  });

  test('is listed whole when nobody is required, and nobody is checked', async () => {
    const { verdicts, steps } = await gates(emulator, [members({})]);
    expect(verdicts).toEqual(['unknown success']);
    expect(steps[0]?.outputs['member-count']).toBe('3004');
    expect(calls()).toHaveLength(4);
  });
});

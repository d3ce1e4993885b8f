import { expect, test } from '@jest/globals';
import { simulate } from '../../scripts/simulate/simulation.ts';
import type { Scenario } from '../../scripts/simulate/scenario.ts';

// Whole runs in virtual time, with the real steps: `npm run simulate` plays more and larger ones.

const QUIET: Scenario = {
  messagePer: 'run',
  jobs: 2,
  parallel: 20,
  faults: 0,
  lagMs: 2000,
  without: 0,
  waves: 1,
  kill: 0,
  cancel: 0,
  sameMs: false,
  lastWord: false,
  lengthMs: 40_000,
  mention: '',
};

test('the same seed plays the same run, request by request', async () => {
  const scenario = { ...QUIET, jobs: 12, faults: 20, kill: 20, without: 20 };
  const [first, again] = [await simulate(7, scenario), await simulate(7, scenario)];
  expect(first.trace.length).toBeGreaterThan(20);
  expect(again).toEqual(first);
  expect((await simulate(8, scenario)).trace).not.toEqual(first.trace);
});

test('jobs with messages of their own leave one each, and each shows how its job ended', async () => {
  const { messages, lost, differences, mostWrites } = await simulate(1, {
    ...QUIET,
    messagePer: 'job',
    jobs: 6,
    faults: 5,
  });
  expect({ messages, lost, differences, mostWrites }).toEqual({
    messages: 6,
    lost: [],
    differences: [],
    mostWrites: 1,
  });
});

test.each([
  ['two jobs', { jobs: 2 }, 10],
  ['two jobs that end in the same millisecond', { jobs: 2, sameMs: true }, 10],
  ['twenty jobs', { jobs: 20 }, 4],
  ['twenty jobs, some of which need others', { jobs: 20, waves: 2 }, 2],
  ['twenty jobs that are cancelled all at once', { jobs: 20, cancel: 100 }, 2],
])('a run of %s leaves one message that shows how every job ended', async (_, some, seeds) => {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { messages, lost, mostWrites } = await simulate(seed, { ...QUIET, faults: 5, ...some });
    expect({ seed, messages, lost, mostWrites }).toEqual({ seed, messages: 1, lost: [], mostWrites: 1 });
  }
});

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/emulator.ts';
import { manyJobs } from '../support/many-jobs.ts';
import { flood } from '../support/flood.ts';
import { CROWDS, SPACES, summaryOf } from '../support/crowds.ts';

// 200 jobs start at the same moment and end at the same moment, where a space takes one write a second from all of them.

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ quota: true, spaces: SPACES.map((name) => ({ name })) });
});
afterEach(() => emulator.close());

test.each(CROWDS)(
  '$name: each ends in time, once, with its result in the space or a warning',
  async ({ atLeast, ...crowd }) => {
    const { shown, lost, twice, overMs } = summaryOf(await manyJobs(emulator, crowd));
    expect({ lost, twice }).toEqual({ lost: 0, twice: 0 });
    expect(overMs).toBeLessThan(1000);
    expect(shown).toBeGreaterThanOrEqual(atLeast);
    expect(emulator.requests.some(({ status }) => status === 429)).toBe(true);
  },
  300_000,
);

test('the emulator answers 2,500 requests of 50 clients without an error', async () => {
  emulator.settings.quota = false;
  // How many a second is in docs/reliability.md: it depends on the machine.
  expect(await flood(emulator)).toMatchObject({ requests: 2500, errors: 0 });
}, 300_000);

import { expect, test } from '@jest/globals';
import { runSequences } from '../support/run-sequences.ts';

// Jobs with any event and any faults around them, in this process. The rules are in __tests__/support/play-sequence.ts.

test('whatever befalls a job: one message, the right state or a word about it, in time, no secret, the same bytes', async () => {
  const { sequences, faults, told } = await runSequences();
  expect(sequences).toBeGreaterThanOrEqual(300);
  // The draw is worth something: many faults befell, and some jobs could not be told of.
  expect(faults).toBeGreaterThan(sequences);
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(sequences / 2);
}, 120_000);

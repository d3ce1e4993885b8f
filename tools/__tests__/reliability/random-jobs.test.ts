import { expect, test } from '@jest/globals';
import { DRAWN, runSequences } from '../../reliability/index.ts';

// Jobs with any event and any faults around them, in this process. The rules are in tools/reliability/fault-jobs.ts.

test('whatever befalls a job: one message, the right state or a word about it, in time, no secret, the same bytes', async () => {
  // `npm run reliability` plays all that are drawn; here some of them, of the same draw.
  const { sequences, faults, told } = await runSequences({ ...DRAWN, sequences: 60 });
  expect(sequences).toBeGreaterThanOrEqual(60);
  // The draw is worth something: many faults befell, and some jobs could not be told of.
  expect(faults).toBeGreaterThan(sequences);
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(sequences * 0.8);
});

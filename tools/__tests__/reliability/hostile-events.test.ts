import { expect, test } from '@jest/globals';
import { EVENTS, HOSTILE, hostileJobs } from '../../reliability/index.ts';

test('events with hostile texts in all their fields: nobody is pinged, nothing is marked up, and it reads on', async () => {
  // `npm run reliability` plays each event with each text.
  const { jobs, broken } = await hostileJobs({ oneIn: 4 });
  expect(broken).toEqual([]);
  expect(jobs).toBeGreaterThan((EVENTS.length * HOSTILE.length) / 5);
});

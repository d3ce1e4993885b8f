import { expect, test } from '@jest/globals';
import { EVENTS } from '../support/hostile-events.ts';
import { hostileJobs } from '../support/hostile-jobs.ts';
import { HOSTILE } from '../support/hostile-texts.ts';

test('each event with each hostile text in all its fields: nobody is pinged, nothing is marked up, and it reads on', async () => {
  const { jobs, broken } = await hostileJobs();
  expect(broken).toEqual([]);
  expect(jobs).toBe(EVENTS.length * HOSTILE.length);
}, 600_000);

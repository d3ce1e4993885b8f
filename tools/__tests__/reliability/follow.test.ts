import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followedTable, followRuns } from '../../reliability/index.ts';

test('a thousand jobs of which twenty run at once take at most 300 requests an hour and a write every 3 seconds', async () => {
  const all = await followRuns();
  for (const followed of all) {
    expect(followed.texts).toEqual([expect.stringContaining('🔴 CI #1 failed on main in ')]);
    expect(followed.texts[0]).toContain(`: ${followed.jobs} jobs`);
    expect(followed.requestsInAnHour).toBeLessThanOrEqual(300);
    expect(followed.closestWritesMs).toBeGreaterThanOrEqual(3000);
    expect(followed.call.warnings).toEqual([]);
  }
  // `node tools/bench/follow-bench.ts` makes this table.
  const page = readFileSync(join(import.meta.dirname, '../../../docs/evidence/performance.md'), 'utf8');
  expect(page).toContain(followedTable(all).join('\n'));
});

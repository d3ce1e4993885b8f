import { expect } from '@jest/globals';

/** Four times the input may take four times the work, and as much again for chance. A square takes 16 times. */
const MAX_RATIO = 8;

/** Milliseconds of work too small to compare: they may be a garbage collection or a compilation. */
const NOISE_MS = 100;

/** Chance does not disturb every measurement. Work that grows too fast always shows. */
const TRIES = 8;

/**
 * Expects the work for `size` and for a quarter of it to grow in proportion. Measures CPU time of this process, not
 * elapsed time, so a busy machine changes nothing. The quarter is measured only if the whole took noticeable work.
 */
export async function expectLinear(work: (size: number) => unknown, size: number): Promise<void> {
  let whole = 0;
  let quarter = 0;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    whole = await workOf(() => work(size));
    if (whole <= MAX_RATIO * NOISE_MS) return;
    quarter = Math.max(await workOf(() => work(size / 4)), NOISE_MS);
    if (whole <= MAX_RATIO * quarter) return;
  }
  expect({ whole, quarter }).toEqual('work in proportion to the size');
}

async function workOf(what: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await what();
  return process.cpuUsage(before).user / 1000;
}

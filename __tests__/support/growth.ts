import { expect } from '@jest/globals';

/** How much more work four times as much may make: four times as much, and as much again for luck. A square is 16. */
const MOST = 8;

/** Work too small to be compared, in milliseconds of this process: a garbage collection or a compilation may be in it. */
const NOISE_MS = 100;

/** What the machine puts into a measure once, it does not put into each; what grows too fast always does. */
const TRIES = 8;

/**
 * Expects work that grows no faster than what it is about: on `size` and on a quarter of it. Counts how much this
 * process works, not how long it takes, so a machine that is busy with other things changes nothing.
 */
export async function expectLinear(work: (size: number) => unknown, size: number): Promise<void> {
  const excess: number[] = [];
  do {
    const little = await workOf(() => work(size / 4));
    excess.push(Math.max(0, (await workOf(() => work(size))) - MOST * Math.max(little, NOISE_MS)));
  } while (excess.at(-1) !== 0 && excess.length < TRIES);
  expect(excess.at(-1)).toBe(0);
}

async function workOf(what: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await what();
  return process.cpuUsage(before).user / 1000;
}

import { expect } from '@jest/globals';

/** How much more work four times as much may make: four times as much, and as much again for luck. A square is 16. */
const MOST = 8;

/** Work too small to be compared, in milliseconds of this process: a garbage collection or a compilation may be in it. */
const NOISE_MS = 100;

/**
 * Expects work that grows no faster than what it is about: on `size` and on a quarter of it. Counts how much this
 * process works, not how long it takes, so a machine that is busy with other things changes nothing.
 */
export async function expectLinear(work: (size: number) => unknown, size: number): Promise<void> {
  const little = await workOf(() => work(size / 4));
  const much = await workOf(() => work(size));
  expect({ little, much: Math.max(0, much - MOST * Math.max(little, NOISE_MS)) }).toEqual({ little, much: 0 });
}

async function workOf(what: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await what();
  return process.cpuUsage(before).user / 1000;
}

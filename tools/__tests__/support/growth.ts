import { expect } from '@jest/globals';

/** How much more CPU time four times the input may take: 4 is linear, 16 is quadratic. */
const MAX_RATIO = 8;

/** Shorter measurements are noise: a garbage collection or a compilation may be in them. In milliseconds. */
const NOISE_MS = 100;

/** A disturbance passes; what grows too fast fails every attempt. */
const ATTEMPTS = 8;

/** Expects the CPU time of `work` to grow at most linearly: compares `size` with a quarter of it. */
export async function expectLinear(work: (size: number) => unknown, size: number): Promise<void> {
  const excess: number[] = [];
  do {
    const quarter = await cpuTimeOf(() => work(size / 4));
    excess.push(Math.max(0, (await cpuTimeOf(() => work(size))) - MAX_RATIO * Math.max(quarter, NOISE_MS)));
  } while (excess.at(-1) !== 0 && excess.length < ATTEMPTS);
  expect(excess.at(-1)).toBe(0);
}

async function cpuTimeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}

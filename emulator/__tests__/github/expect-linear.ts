import { expect } from '@jest/globals';

/** Four times the size may take eight times the CPU time. Quadratic growth takes sixteen. */
const MAX_FACTOR = 8;
/** Below this, a garbage collection or a compilation can be most of the time. */
const NOISE_MS = 100;
const TRIES = 8;

/** Expects work whose CPU time grows linearly: compares `size` with a quarter of it. A busy machine makes no difference. */
export async function expectLinear(work: (size: number) => unknown, size: number): Promise<void> {
  const excess: number[] = [];
  do {
    const small = await cpuTime(() => work(size / 4));
    excess.push(Math.max(0, (await cpuTime(() => work(size))) - MAX_FACTOR * Math.max(small, NOISE_MS)));
  } while (excess.at(-1) !== 0 && excess.length < TRIES);
  expect(excess.at(-1)).toBe(0);
}

async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}

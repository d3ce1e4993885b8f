import { createHash } from 'node:crypto';

/** What is drawn by lot, always the same for the same seed. */
export type Chance = {
  /** A number in [0, 1). */
  readonly number: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** Whether something happens that happens so often of a hundred times. */
  readonly percent: (often: number) => boolean;
  readonly one: <T>(of: readonly T[]) => T;
  /** Most often near the middle, never below nothing, now and then far above: as lengths of time are. */
  readonly around: (middle: number, spread: number) => number;
  readonly shuffled: <T>(all: readonly T[]) => readonly T[];
};

/** Makes a source of chance. What one of them draws moves none of the others, whose seeds differ. */
export function chance(...seed: readonly (string | number)[]): Chance {
  const digest = createHash('sha256').update(JSON.stringify(seed)).digest();
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => digest.readInt32LE(at)) as [number, number, number, number];
  // sfc32 of PractRand, which is small and good enough to draw lots with (https://pracrand.sourceforge.net/RNG_engines.txt).
  const number = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(number() * (high - low + 1));
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - number())) * Math.cos(2 * Math.PI * number());
  return {
    number,
    between,
    percent: (often) => number() * 100 < often,
    one: (of) => of[between(0, of.length - 1)]!,
    around: (middle, spread) => Math.round(middle * Math.exp(spread * normal())),
    shuffled: (all) => {
      const rest = [...all];
      return all.map(() => rest.splice(between(0, rest.length - 1), 1)[0]!);
    },
  };
}

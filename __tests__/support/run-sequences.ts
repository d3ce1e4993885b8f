import fc from 'fast-check';
import { startEmulator } from '../../emulator/index.ts';
import { sequence } from './fault-sequences.ts';
import { brokenRules, playSequence } from './play-sequence.ts';

/** What is drawn when nobody says otherwise: the same every time, so that a failure can be looked into. */
export const DRAWN = { seed: 20261122, sequences: 300 };

/** As many are played at the same time. */
const AT_ONCE = 4;

/** What a number of sequences came to. */
export type Tally = { sequences: number; faults: number; told: number };

/**
 * Plays jobs drawn at random, each with its faults and without, and throws with the smallest that breaks a rule.
 * SEED=… and SEQUENCES=… draw others.
 */
export async function runSequences({ seed, sequences } = drawn()): Promise<Tally> {
  const pairs = await Promise.all(
    Array.from({ length: AT_ONCE }, async () => ({ troubled: await startEmulator(), calm: await startEmulator() })),
  );
  const tally: Tally = { sequences: 0, faults: 0, told: 0 };
  const batch = fc.array(sequence, { minLength: AT_ONCE, maxLength: AT_ONCE });
  const property = fc.asyncProperty(batch, async (jobs) => {
    const broken = await Promise.all(
      jobs.map(async (each, index) => {
        const { troubled, calm } = pairs[index]!;
        const played = await playSequence(troubled, each, false);
        tally.sequences += 1;
        tally.faults += played.faults;
        tally.told += (played.warnings.at(-1) ?? []).length > 0 ? 1 : 0;
        return brokenRules(each, played, await playSequence(calm, each, true), troubled);
      }),
    );
    if (broken.flat().length > 0) throw new Error(broken.flat().join('\n'));
  });
  try {
    await fc.assert(property, { seed, numRuns: Math.ceil(sequences / AT_ONCE) });
    return tally;
  } finally {
    for (const { troubled, calm } of pairs) await Promise.all([troubled.close(), calm.close()]);
  }
}

function drawn(): typeof DRAWN {
  const { SEED, SEQUENCES } = process.env;
  return { seed: Number(SEED ?? DRAWN.seed), sequences: Number(SEQUENCES ?? DRAWN.sequences) };
}

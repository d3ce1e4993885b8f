import { startEmulator } from '../../emulator/index.ts';
import type { Sequence } from './fault-sequences.ts';
import { eventSaying, EVENTS } from './hostile-events.ts';
import { HOSTILE } from './hostile-texts.ts';
import { brokenRules, playSequence } from './play-sequence.ts';

/**
 * Plays jobs with a hostile text wherever it fits: how many jobs, and which rules broke. Of all pairs of an event and a
 * text one in `oneIn` is played, spread so that each event and each text has its turns.
 */
export async function hostileJobs({ oneIn = 1 } = {}): Promise<{
  readonly jobs: number;
  readonly broken: readonly string[];
}> {
  const emulator = await startEmulator();
  const broken: string[] = [];
  let jobs = 0;
  for (const [event, name] of EVENTS.entries()) {
    for (const [index, text] of HOSTILE.entries()) {
      if ((event + index) % oneIn !== 0) continue;
      // Where words are left at all, they are still to be read.
      const sequence = jobSaying(name, `song ${text}`);
      const played = await playSequence(emulator, sequence, true);
      const rules = brokenRules(sequence, played, played, emulator);
      if (!played.message?.includes('song')) rules.push('what is said can be read');
      broken.push(...rules.map((rule) => `${name}, ${JSON.stringify(text.slice(0, 60))}: ${rule}`));
      jobs += 1;
    }
  }
  await emulator.close();
  return { jobs, broken };
}

const jobSaying = (name: (typeof EVENTS)[number], text: string): Sequence => ({
  event: eventSaying(name, text),
  ...{ jobStatus: 'failure', phases: [text], faults: [[]], threadKey: '', deleted: false },
  settings: { idempotency: 'requestId first', missingMessage: 'NOT_FOUND', selfSignedJwt: true },
});

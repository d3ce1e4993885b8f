import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../../emulator/index.ts';

/** What a step that is left out takes by the pretended clock, in milliseconds. */
const STEP_MS = 40_000;

const SHOWN_TIME = new URL('../shown-time.ts', import.meta.url).href;

/** Lets time pass for the steps that are left out, by the emulator's clock and that of the job's processes. */
export function pretendClock({ emulator, omitted }: { emulator: Emulator; omitted: ReadonlySet<number> }) {
  const folder = mkdtempSync(join(tmpdir(), 'preview-clock-'));
  const file = join(folder, 'time');
  const tell = () => writeFileSync(file, String(emulator.clock.now().getTime()));
  emulator.clock.freeze();
  tell();
  return {
    env: { SHOWN_TIME: file, NODE_OPTIONS: `--import=${SHOWN_TIME}` },
    passFor: (step: number) => {
      if (!omitted.has(step)) return;
      emulator.clock.advance(STEP_MS);
      tell();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

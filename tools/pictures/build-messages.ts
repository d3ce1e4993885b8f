import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recordedRun, status, type Step } from '../../__tests__/support/workflow.ts';
import type { Emulator, Message } from '../../emulator/index.ts';
import { REPOSITORY, SPACE } from '../../__tests__/support/runner.ts';

const SHOWN_TIME = pathToFileURL(join(import.meta.dirname, '../shown-time.ts')).href;

/** A build to show the messages of: when it starts, its steps, and how long each of those takes. */
type Build = { readonly startsAt: Date; readonly steps: readonly { readonly step: Step; readonly tookMs: number }[] };

/**
 * Runs a build with the shipped action and gives the states of its message, first to last. It starts and takes as
 * long as it is told by every clock there is: the emulator's and that of the job's processes.
 */
export async function buildMessages(emulator: Emulator, { startsAt, steps }: Build): Promise<Message[]> {
  emulator.reset();
  emulator.clock.freeze(startsAt);
  emulator.github.addRepository({ name: REPOSITORY });
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const time = join(folder, 'time');
  const tellTime = () => writeFileSync(time, String(emulator.clock.now().getTime()));
  tellTime();
  const seen: Message[] = [];
  const stop = emulator.onChange(() => seen.push(...structuredClone(emulator.space(SPACE).messages)));
  try {
    await recordedRun(emulator, [status(), ...steps.map(({ step }) => step)], {
      env: { SHOWN_TIME: time, NODE_OPTIONS: `--import=${SHOWN_TIME}` },
      onStep: ({ name, status: at }) => {
        const tookMs = steps.find(({ step }) => step['name'] === name)?.tookMs;
        if (at !== 'in_progress' || tookMs === undefined) return;
        emulator.clock.advance(tookMs);
        tellTime();
      },
    });
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
  return seen;
}

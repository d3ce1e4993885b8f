import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from '../emulator/index.ts';
import { mountPage } from './viewer/viewer.ts';

const USAGE = `npm run emulator [-- OPTIONS]: the emulator alone, until Ctrl-C

  --port N       where to listen; any free port unless given
  --latency MS   added to every answer
  --quota        one write and fifteen reads a second for each space, as at Google`;

/** Reads the options; says which there are where one isn't known. */
function options(): { port: number; latencyMs: number; quota: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        latency: { type: 'string' },
        quota: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.help !== true) {
      return { port: Number(values.port ?? 0), latencyMs: Number(values.latency ?? 0), quota: values.quota ?? false };
    }
  } catch (thrown) {
    console.error((thrown as Error).message);
  }
  console.log(USAGE);
  process.exit(2);
}

const emulator = await startEmulator(options());
mountPage(emulator);

const folder = mkdtempSync(join(tmpdir(), 'google-chat-emulator-'));
const keyFile = join(folder, 'key.json');
writeFileSync(keyFile, JSON.stringify(emulator.key, null, 2), { mode: 0o600 });

console.log(`Google Chat, on this machine only:
  page and chat-api-url  ${emulator.url}
  credentials            ${keyFile}
  space                  spaces/AAQABUILDS

The input credentials takes the content of that file.

Ctrl-C ends it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    rmSync(folder, { recursive: true, force: true });
    void emulator.close();
  });
}

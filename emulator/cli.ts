import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from './emulator.ts';
import { mountPage } from './page/mount.ts';

/** `npm run emulator [-- --port 8787 --quota --latency 50]`: the emulator alone, until Ctrl-C. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    latency: { type: 'string', default: '0' },
    quota: { type: 'boolean', default: false },
  },
});

const emulator = await startEmulator({
  port: Number(values.port),
  latencyMs: Number(values.latency),
  quota: values.quota,
});
mountPage(emulator);

const folder = mkdtempSync(join(tmpdir(), 'google-chat-emulator-'));
const keyFile = join(folder, 'key.json');
writeFileSync(keyFile, JSON.stringify(emulator.key, null, 2), { mode: 0o600 });

console.log(`Google Chat, on this machine only:
  page and chat-api-url  ${emulator.url}
  credentials            ${keyFile}
  space                  spaces/AAQABUILDS

Ctrl-C ends it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    rmSync(folder, { recursive: true, force: true });
    void emulator.close();
  });
}

import { readFileSync } from 'node:fs';

// Preloaded into the processes of a job. Their clock shows the time in the file FAKE_TIME_FILE, in milliseconds.

const now = (): number => Number(readFileSync(process.env['FAKE_TIME_FILE'] ?? '', 'utf8'));

globalThis.Date = new Proxy(Date, {
  construct: (real, args: []) => (args.length === 0 ? new real(now()) : new real(...args)),
  get: (real, name) => (name === 'now' ? now : (Reflect.get(real, name) as unknown)),
});

import { readFileSync } from 'node:fs';

// Loaded into a job's processes before anything else: their clock shows the time that stands in the file SHOWN_TIME.

const shown = (): number => Number(readFileSync(process.env['SHOWN_TIME'] ?? '', 'utf8'));

globalThis.Date = new Proxy(Date, {
  construct: (real, given: []) => (given.length === 0 ? new real(shown()) : new real(...given)),
  get: (real, name) => (name === 'now' ? shown : (Reflect.get(real, name) as unknown)),
});

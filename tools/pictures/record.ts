import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { inChromium, type Picture } from './all-pictures.ts';
import type { Subject } from './subjects.ts';

/**
 * What is written down beside the pictures, so that it can be seen anywhere whether they are still what the script
 * makes: the bytes of each, what each shows, and how letters look on the machine that made them.
 */
export type PicturesRecord = {
  readonly letters: string;
  readonly shows: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<string, string>>;
};

/** Where it is written down. */
export const RECORD = 'pictures.json';

/** Makes the record of pictures that have just been taken. */
export const recordOf = (parts: {
  readonly letters: string;
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly pictures: readonly Picture[];
}): PicturesRecord => ({
  letters: parts.letters,
  shows: shownBy(parts.subjects),
  bytes: Object.fromEntries(parts.pictures.map(({ file, png }) => [file, hash(png)])),
});

/** What each picture shows, as a hash: the same on every machine. */
export const shownBy = (subjects: Readonly<Record<string, Subject>>): Record<string, string> =>
  Object.fromEntries(Object.entries(subjects).map(([name, subject]) => [name, hash(JSON.stringify(subject))]));

/** The letters and signs that stand in the pictures. */
const LETTERS = `<body style="font: 14px 'Google Sans Text', Roboto, system-ui, sans-serif; width: 400px">
  CI · build passed on <b>main</b> in 2m 30s 🟡🟢🔴⚪ ✓✗? AaBbGgQq 0123456789
  <pre style="font: 12px 'Roboto Mono', ui-monospace, Menlo, 'DejaVu Sans Mono', monospace">{ "a": 1 }</pre>`;

/** How this machine's browser draws letters. Where two machines differ in it, so do their pictures. */
export const lettersHere = (): Promise<string> =>
  inChromium(async (browser: Browser) => {
    const tab = await browser.newPage({ deviceScaleFactor: 2 });
    await tab.setContent(LETTERS);
    return `${browser.version()} ${hash(await tab.screenshot())}`;
  });

/** Anything as a short name for its bytes. */
export const hash = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

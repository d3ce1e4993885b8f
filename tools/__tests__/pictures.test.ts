import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import {
  hash,
  letterRendering,
  RECORD_FILE,
  subjectHashes,
  takePictures,
  type PicturesRecord,
} from '../pictures/screenshots.ts';
import { makeSubjects, type Subject } from '../pictures/subjects.ts';
import { chromiumPath } from '../pictures/chromium.ts';

// Compares docs/images with what `npm run pictures` makes: what they show on every machine, and their bytes where the
// browser draws letters as on the machine that made them.

const ROOT = join(import.meta.dirname, '../..');
const IMAGES = join(ROOT, 'docs/images');
const record = JSON.parse(readFileSync(join(IMAGES, RECORD_FILE), 'utf8')) as PicturesRecord;
const files = readdirSync(IMAGES).filter((file) => file.endsWith('.png'));

let emulator: Emulator;
let subjects: Readonly<Record<string, Subject>>;
beforeAll(async () => {
  emulator = await startEmulator();
  subjects = await makeSubjects(emulator);
});
afterAll(() => emulator.close());

const ADVICE = 'Run `npm run pictures`, look at them, and commit docs/images.';

test('each picture shows what the action does today', () => {
  expect({ advice: ADVICE, shows: subjectHashes(subjects) }).toEqual({ advice: ADVICE, shows: record.shows });
});

test('each file was made by the script, in both themes', () => {
  const bytes = files.map((file) => [file, hash(readFileSync(join(IMAGES, file)))]);
  expect(Object.fromEntries(bytes)).toEqual(record.bytes);
  expect(files.sort()).toEqual(
    Object.keys(subjects)
      .flatMap((name) => [`${name}-dark.png`, `${name}-light.png`])
      .sort(),
  );
});

test('the script makes the same bytes on a machine that draws letters the same way', async () => {
  if (chromiumPath() === undefined || (await letterRendering()) !== record.letters) {
    // On other machines the two tests above are enough.
    expect(record.letters).toMatch(/^\d+\.[\d.]+ [\da-f]{32}$/);
    return;
  }
  const pictures = await takePictures(subjects);
  const bytes = Object.fromEntries(pictures.map(({ file, png }) => [file, hash(png)]));
  expect({ advice: ADVICE, bytes }).toEqual({ advice: ADVICE, bytes: record.bytes });
});

/** Reads the size from the header of a PNG (https://www.w3.org/TR/png-3/#11IHDR). */
function sizeOf(file: string) {
  const png = readFileSync(join(IMAGES, file));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), kilobytes: png.length / 1024 };
}

/** The page that shows a picture, if it isn't README.md. */
const PAGES: Readonly<Record<string, string>> = {
  gate: 'docs/gate.md',
  changes: 'docs/status.md',
  'approve-asking': 'approve/README.md',
  'approve-half': 'approve/README.md',
  'approve-approved': 'approve/README.md',
  'approve-rejected': 'approve/README.md',
  'run-running': 'run/README.md',
  'run-failed': 'run/README.md',
  'run-waiting': 'run/README.md',
};
const names = Object.keys(record.shows);

describe.each(names)('the picture %s', (name) => {
  test('has one size in both themes, is small, and is wide enough for high-resolution screens', () => {
    const [light, dark] = [sizeOf(`${name}-light.png`), sizeOf(`${name}-dark.png`)];
    expect([dark.width, dark.height]).toEqual([light.width, light.height]);
    expect(light.width).toBeGreaterThanOrEqual(960);
    expect(Math.max(light.kilobytes, dark.kilobytes)).toBeLessThan(150);
  });

  test('is shown in both themes, with alternative text', () => {
    const page = PAGES[name] ?? 'README.md';
    const text = readFileSync(join(ROOT, page), 'utf8');
    const folder = relative(dirname(page), 'docs/images');
    const [shown = ''] =
      new RegExp(`<picture>(?:(?!</picture>).)*${name}-dark(?:(?!</picture>).)*</picture>`, 's').exec(text) ?? [];
    expect(shown).toContain(`<source media="(prefers-color-scheme: dark)" srcset="${folder}/${name}-dark.png">`);
    expect(shown).toMatch(new RegExp(`<img [^>]*src="${folder}/${name}-light.png"[^>]* alt="[^"]{40,}"`));
  });
});

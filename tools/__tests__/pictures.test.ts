import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { allPictures, hash, lettersHere, RECORD, shownBy, type PicturesRecord } from '../pictures/screenshots.ts';
import { subjects, type Subject } from '../pictures/subjects.ts';
import { chromiumPath } from '../pictures/chromium.ts';

// The pictures are what `npm run pictures` makes. What they show is compared on every machine; their bytes where a
// browser draws letters as on the machine that made them.

const ROOT = join(import.meta.dirname, '../..');
const IMAGES = join(ROOT, 'docs/images');
const record = JSON.parse(readFileSync(join(IMAGES, RECORD), 'utf8')) as PicturesRecord;
const files = readdirSync(IMAGES).filter((file) => file.endsWith('.png'));

let emulator: Emulator;
let now: Readonly<Record<string, Subject>>;
beforeAll(async () => {
  emulator = await startEmulator();
  now = await subjects(emulator);
});
afterAll(() => emulator.close());

const AGAIN = 'Run `npm run pictures`, look at them, and commit docs/images.';

test('each picture shows what the action does today', () => {
  expect({ advice: AGAIN, shows: shownBy(now) }).toEqual({ advice: AGAIN, shows: record.shows });
});

test('each file is a picture that the script has made, in both looks', () => {
  const bytes = files.map((file) => [file, hash(readFileSync(join(IMAGES, file)))]);
  expect(Object.fromEntries(bytes)).toEqual(record.bytes);
  expect(files.sort()).toEqual(
    Object.keys(now)
      .flatMap((name) => [`${name}-dark.png`, `${name}-light.png`])
      .sort(),
  );
});

test('where letters look as on the machine that made them, the script makes the same bytes again', async () => {
  if (chromiumPath() === undefined || (await lettersHere()) !== record.letters) {
    // Elsewhere the two tests above have to do.
    expect(record.letters).toMatch(/^\d+\.[\d.]+ [\da-f]{32}$/);
    return;
  }
  const pictures = await allPictures(now);
  const bytes = Object.fromEntries(pictures.map(({ file, png }) => [file, hash(png)]));
  expect({ advice: AGAIN, bytes }).toEqual({ advice: AGAIN, bytes: record.bytes });
});

/** Where a PNG says its size (https://www.w3.org/TR/png-3/#11IHDR). */
function sizeOf(file: string) {
  const png = readFileSync(join(IMAGES, file));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), kilobytes: png.length / 1024 };
}

/** Where each picture stands. */
const PLACES: Readonly<Record<string, string>> = {
  gate: 'docs/gate.md',
  'run-running': 'run/README.md',
  'run-failed': 'run/README.md',
  'run-waiting': 'run/README.md',
};
const names = Object.keys(record.shows);

describe.each(names)('the picture %s', (name) => {
  test('is of one size in both looks, small, and fit for sharp screens', () => {
    const [light, dark] = [sizeOf(`${name}-light.png`), sizeOf(`${name}-dark.png`)];
    expect([dark.width, dark.height]).toEqual([light.width, light.height]);
    expect(light.width).toBeGreaterThanOrEqual(960);
    expect(Math.max(light.kilobytes, dark.kilobytes)).toBeLessThan(150);
  });

  test('is shown in both looks, with words for those who cannot see it', () => {
    const place = PLACES[name] ?? 'README.md';
    const text = readFileSync(join(ROOT, place), 'utf8');
    const folder = relative(dirname(place), 'docs/images');
    const [shown = ''] =
      new RegExp(`<picture>(?:(?!</picture>).)*${name}-dark(?:(?!</picture>).)*</picture>`, 's').exec(text) ?? [];
    expect(shown).toContain(`<source media="(prefers-color-scheme: dark)" srcset="${folder}/${name}-dark.png">`);
    expect(shown).toMatch(new RegExp(`<img [^>]*src="${folder}/${name}-light.png"[^>]* alt="[^"]{40,}"`));
  });
});

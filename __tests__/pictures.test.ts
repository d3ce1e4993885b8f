import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Whether the pictures are what `npm run pictures` would take now is not compared: a machine's fonts show in them.

const IMAGES = join(import.meta.dirname, '../docs/images');
const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** Where a PNG says its size (https://www.w3.org/TR/png-3/#11IHDR). */
function sizeOf(file: string) {
  const png = readFileSync(join(IMAGES, file));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), kilobytes: png.length / 1024 };
}

describe.each(['started', 'passed', 'failed'])('the picture of a build that has %s', (name) => {
  test('is of one size in both looks, small, and fit for sharp screens', () => {
    const [light, dark] = [sizeOf(`${name}-light.png`), sizeOf(`${name}-dark.png`)];
    expect([dark.width, dark.height]).toEqual([light.width, light.height]);
    expect(light.width).toBe(960);
    expect(light.height).toBeGreaterThan(600);
    expect(Math.max(light.kilobytes, dark.kilobytes)).toBeLessThan(100);
  });

  test('is in the README in both looks, with words for those who cannot see it', () => {
    const [shown = ''] =
      new RegExp(`<picture>(?:(?!</picture>).)*${name}-dark(?:(?!</picture>).)*</picture>`, 's').exec(README) ?? [];
    expect(shown).toContain(`<source media="(prefers-color-scheme: dark)" srcset="docs/images/${name}-dark.png">`);
    expect(shown).toMatch(new RegExp(`<img [^>]*src="docs/images/${name}-light.png"[^>]* alt="[^"]{40,}"`));
  });
});

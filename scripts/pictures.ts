import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPictures } from './pictures/all-pictures.ts';

/** `npm run pictures`: makes docs/images, the same each time, from the shipped action and the emulator's page. */
const folder = join(import.meta.dirname, '../docs/images');
mkdirSync(folder, { recursive: true });
for (const { file, png } of await allPictures()) {
  writeFileSync(join(folder, file), png);
  console.log(`docs/images/${file}  ${Math.round(png.length / 1024)} kB`);
}

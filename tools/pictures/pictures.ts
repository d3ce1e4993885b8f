import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '../../emulator/index.ts';
import { allPictures, lettersHere, RECORD, recordOf } from './screenshots.ts';
import { subjects } from './subjects.ts';

/** `npm run pictures`: makes docs/images, the same each time, from the shipped action and the emulator's page. */
const folder = join(import.meta.dirname, '../../docs/images');
mkdirSync(folder, { recursive: true });

const emulator = await startEmulator();
const shown = await subjects(emulator);
await emulator.close();

const pictures = await allPictures(shown);
for (const { file, png } of pictures) {
  writeFileSync(join(folder, file), png);
  console.log(`docs/images/${file}  ${Math.round(png.length / 1024)} kB`);
}
const record = recordOf({ letters: await lettersHere(), subjects: shown, pictures });
writeFileSync(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '../../emulator/index.ts';
import { RECORD_FILE, recordOf, takePictures } from './screenshots.ts';
import { makeSubjects } from './subjects.ts';

/** `npm run pictures`: makes docs/images with the shipped action and the emulator's page. */
const folder = join(import.meta.dirname, '../../docs/images');
mkdirSync(folder, { recursive: true });

const emulator = await startEmulator();
const subjects = await makeSubjects(emulator);
await emulator.close();

const pictures = await takePictures(subjects);
for (const { file, png } of pictures) {
  writeFileSync(join(folder, file), png);
  console.log(`docs/images/${file}  ${Math.round(png.length / 1024)} kB`);
}
const record = await recordOf(subjects, pictures);
writeFileSync(join(folder, RECORD_FILE), `${JSON.stringify(record, null, 2)}\n`);

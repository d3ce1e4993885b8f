import { equal } from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { after, test } from 'node:test';

const { repeat } = await import(`./${process.env['BIRD']}.js`);
const SONGS = ['hello', 'who is there', 'polly wants a cracker'];

for (const song of SONGS) test(`sings "${song}"`, () => equal(repeat(song), song));

after(() => {
  if (process.env['GITHUB_OUTPUT']) appendFileSync(process.env['GITHUB_OUTPUT'], `songs=${SONGS.length}\n`);
});

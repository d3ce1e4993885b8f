import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import * as entries from '../src/index.ts';

/**
 * Builds `dist`: one bundle of everything (not minified: people review it), and a launcher for each entry that
 * `src/index.ts` names. The same sources give the same bytes, whatever folder they stand in.
 */
const dist = new URL('../dist/', import.meta.url);

rmSync(dist, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'src/index.ts',
    '--out',
    'dist',
    '--license',
    'licenses.txt',
    '--no-cache',
  ],
  {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
for (const name of Object.keys(entries)) {
  writeFileSync(new URL(`${name}.js`, dist), `import { ${name} } from './index.js';\n\nawait ${name}();\n`);
}

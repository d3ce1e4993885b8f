import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as entries from '../src/index.ts';

/**
 * Builds `dist`: one bundle of everything (not minified: people review it), and a launcher for each entry that
 * `src/index.ts` names. The same sources give the same bytes, whatever folder they stand in.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

function node(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

for (const folder of ['build', 'dist']) rmSync(`${root}${folder}`, { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json');
const ncc = ['build', 'build/index.js', '--out', 'dist', '--license', 'licenses.txt', '--no-cache'];
node('node_modules/@vercel/ncc/dist/ncc/cli.js', ...ncc);
rmSync(`${root}build`, { recursive: true });

for (const name of Object.keys(entries)) {
  writeFileSync(`${root}dist/${name}.js`, `import { ${name} } from './index.js';\n\nawait ${name}();\n`);
}

import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as entries from '../src/index.ts';

/**
 * Builds `dist`: one bundle of everything (not minified: people review it), and a launcher for each entry that
 * `src/index.ts` names. The same sources give the same bytes, whatever folder they stand in.
 * `--stats FILE` leaves a list of what went into it.
 */
const { stats } = parseArgs({ options: { stats: { type: 'string' } } }).values;
const root = fileURLToPath(new URL('..', import.meta.url));
const build = `${root}build`;
const dist = `${root}dist`;

function node(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd: build,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

rmSync(build, { recursive: true, force: true });

// What is here under a package's name takes its place in the bundle; each file says why.
cpSync(`${root}scripts/stand-ins`, build, { recursive: true });
const paths = {
  undici: ['./undici.js'],
  'node-fetch': ['./node-fetch.js'],
  '@actions/exec': ['./exec.js'],
  '@actions/http-client': ['./http-client.js'],
  '@actions/http-client/lib/auth': ['./http-client.js'],
};
writeFileSync(`${build}/tsconfig.json`, JSON.stringify({ compilerOptions: { baseUrl: '.', allowJs: true, paths } }));

node('typescript/bin/tsc', '--project', '../tsconfig.build.json');
node(
  '@vercel/ncc/dist/ncc/cli.js',
  ...['build', 'index.js', '--out', 'dist', '--license', 'licenses.txt', '--no-cache'],
  ...(stats === undefined ? [] : ['--stats-out', stats]),
);

/** V8's compiled code is kept for the later steps of the job, in a folder that only this job writes to. */
const launcher = (name: string): string => `import { enableCompileCache } from 'node:module';

const { RUNNER_TEMP: temp } = process.env;
if (temp) enableCompileCache(temp + '/google-chat-status/compile-cache');

const { ${name} } = await import('./index.js');
await ${name}();

// Nothing can call off a look-up of a host name that gets no answer: it would hold the step for a minute.
setTimeout(() => process.exit(), 250).unref();
`;
for (const name of Object.keys(entries)) writeFileSync(`${build}/dist/${name}.js`, launcher(name));

// Put in place at once, so that nobody who runs the action meanwhile finds half of it.
rmSync(dist, { recursive: true, force: true });
renameSync(`${build}/dist`, dist);
rmSync(build, { recursive: true });

import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as entries from '../../src/index.ts';

/**
 * Builds `dist`: one bundle of everything (not minified: people review it), and a launcher for each entry that
 * `src/index.ts` names. The same sources give the same bytes, whatever folder they stand in.
 * `--stats FILE` leaves a list of what went into it.
 */
const { stats } = parseArgs({ options: { stats: { type: 'string' } } }).values;
const root = fileURLToPath(new URL('../..', import.meta.url));
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
cpSync(`${root}tools/build/stand-ins`, build, { recursive: true });
const paths = {
  undici: ['./undici.js'],
  'node-fetch': ['./node-fetch.js'],
  'googleapis-common': ['./googleapis-common.js'],
  'google-logging-utils': ['./google-logging-utils.js'],
  qs: ['./qs.js'],
  'side-channel': ['./side-channel.cjs'],
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

// The bundler forgets the licence of a package whose modules it has merged with ours; only a comment names them then.
const licences = `${build}/dist/licenses.txt`;
const code = globSync('dist/*.js', { cwd: build }).map((file) => readFileSync(`${build}/${file}`, 'utf8'));
const merged = code.flatMap((text) => [
  ...text.matchAll(/CONCATENATED MODULE: \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/g),
]);
for (const name of [...new Set(merged.map(([, name = '']) => name))].sort()) {
  const listed = readFileSync(licences, 'utf8');
  if (`\n${listed}`.includes(`\n${name}\n`)) continue;
  const { license } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')) as {
    license: string;
  };
  const [file = ''] = globSync('LICEN[CS]E*', { cwd: `${root}node_modules/${name}` });
  const words = readFileSync(`${root}node_modules/${name}/${file}`, 'utf8').trim();
  writeFileSync(licences, `${listed.trimEnd()}\n\n${name}\n${license}\n${words}\n`);
}

/**
 * V8's compiled code is kept for the later steps of the job, in a folder that only this job writes to. The folder is
 * made here: where mkdir says ENOENT although the folder above is there, as in /proc, Node would try for ever.
 */
const launcher = (name: string): string => `import { mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

const { RUNNER_TEMP: temp } = process.env;
const folder = temp + '/google-chat-status';
if (temp && isMade(folder)) enableCompileCache(folder + '/compile-cache');

function isMade(path) {
  try {
    mkdirSync(path);
    return true;
  } catch ({ code }) {
    return code === 'EEXIST';
  }
}

const { ${name} } = await import('./index.js');
await ${name}();

// All is done and said. What nothing can call off, such as a look-up of a host name, would hold the step for a minute.
process.stdout.write('', () => process.exit());
`;
for (const name of Object.keys(entries)) writeFileSync(`${build}/dist/${name}.js`, launcher(name));

// Put in place at once, so that nobody who runs the action meanwhile finds half of it.
rmSync(dist, { recursive: true, force: true });
renameSync(`${build}/dist`, dist);
rmSync(build, { recursive: true });

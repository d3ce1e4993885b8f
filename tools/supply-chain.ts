/**
 * Checks what ships: that two machines with different paths build the same bytes, and those that are in `dist`; that
 * every package in the bundle has its licence in `dist/licenses.txt`; and that npm knows of no high or critical flaw.
 *
 *     npm run supply-chain
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'supply-chain-'));
const problems: string[] = [];

/** Builds a copy of the sources somewhere else, as another machine would; gives the folder of the bundle. */
function builtIn(folder: string, settings: Record<string, string>): string {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of files
    .toString()
    .split('\0')
    .filter((name) => name !== '' && !name.startsWith('dist/'))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  // Links to the files, not to the folder: a bundler looks through the latter.
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')]);
  const env = { PATH: process.env['PATH'], ...settings };
  execFileSync(process.execPath, ['tools/build/build-dist.ts', '--stats', join(folder, 'stats.json')], {
    cwd: folder,
    env,
  });
  return join(folder, 'dist');
}

/** The files of a folder and what is in them. */
const bytesOf = (folder: string): Map<string, string> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));

function compare(what: string, one: string, other: string): void {
  const [a, b] = [bytesOf(one), bytesOf(other)];
  const differ = [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
  if (differ.length > 0) problems.push(`${what} differ in ${differ.join(', ')}.`);
  else console.log(`✓ ${what} are the same, byte for byte (${a.size} files).`);
}

type Module = { readonly name?: string; readonly modules?: readonly Module[] };

/** The packages whose code is in the bundle. */
function packagesIn(modules: readonly Module[]): readonly string[] {
  return modules.flatMap(({ name = '', modules: inner = [] }) => {
    const owner = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1];
    return [...(owner === undefined ? [] : [owner]), ...packagesIn(inner)];
  });
}

try {
  const here = join(scratch, 'a');
  const there = join(scratch, 'another-machine/with/a/much/longer/path');
  const [one, other] = [builtIn(here, { TZ: 'UTC' }), builtIn(there, { TZ: 'Asia/Tokyo', LANG: 'C' })];
  compare('Two builds with different paths', one, other);
  compare('The build and dist', one, join(root, 'dist'));

  const { modules } = JSON.parse(readFileSync(join(here, 'stats.json'), 'utf8')) as { modules: Module[] };
  const licences = readFileSync(join(one, 'licenses.txt'), 'utf8');
  const packages = [...new Set(packagesIn(modules))];
  const without = packages.filter((name) => !licences.includes(`\n${name}\n`) && !licences.startsWith(`${name}\n`));
  if (without.length > 0) problems.push(`No licence of ${without.join(', ')} is in dist/licenses.txt.`);
  else console.log(`✓ The licences of all ${packages.length} packages in the bundle are in dist/licenses.txt.`);
} finally {
  rmSync(scratch, { recursive: true });
}

const audit = spawnSync('npm', ['audit', '--audit-level=high', '--loglevel=error'], { cwd: root, encoding: 'utf8' });
if (audit.status === 0) console.log('✓ npm audit knows of no high or critical flaw.');
// Where it cannot be asked is not where it has to be: GitHub's own runners ask it in ci.yml.
else if (
  process.env['GITHUB_ACTIONS'] !== 'true' &&
  /audit endpoint returned an error|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(audit.stderr)
)
  console.log('– npm audit could not be asked from here; ask it where the registry answers.');
else problems.push(`npm audit:\n${audit.stdout}${audit.stderr}`);

for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

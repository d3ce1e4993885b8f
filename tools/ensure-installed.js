/**
 * Installs what the lockfile says, where it isn't installed yet, so that one command works on a fresh clone.
 * Plain JavaScript for any Node: it runs before the project's own Node is there.
 */
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;

if (!existsSync(installed) || !matchesLockfile()) {
  console.error('Installing what package-lock.json says…');
  execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Whether every package installed is the version that the lockfile names. */
function matchesLockfile() {
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

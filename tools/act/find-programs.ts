import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A program that this project did not write, at a fixed version, as the Go module proxy serves it. */
const PROGRAMS = {
  act: { module: 'github.com/nektos/act', version: 'v0.2.87', variable: 'ACT' },
  actionlint: { module: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12', variable: 'ACTIONLINT' },
} as const;

export type Program = keyof typeof PROGRAMS;

/** Where a program is, or why it isn't there. */
export type Found = { readonly path: string } | { readonly missing: string };

/** Built programs are kept here, outside the repository, so that they are built once for each version. */
const CACHE = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'google-chat-status');

/**
 * Finds a program: where its variable (`ACT`, `ACTIONLINT`) says, else in the cache, else built with Go. Without Go
 * there is none, and the answer says so: whoever asks counts its checks as skipped.
 */
export function findProgram(name: Program): Found {
  const { module, version, variable } = PROGRAMS[name];
  const given = process.env[variable];
  if (given) return existsSync(given) ? { path: given } : { missing: `${variable} names ${given}, which isn't there` };
  const bin = join(CACHE, version);
  const path = join(bin, name);
  if (existsSync(path)) return { path };
  if (spawnSync('go', ['version']).status !== 0) return { missing: `${name} needs Go to be built, and there is no Go` };
  console.error(`Building ${name} ${version}. This takes a minute, once.`);
  mkdirSync(bin, { recursive: true });
  execFileSync('go', ['install', `${module}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      GOBIN: bin,
      CGO_ENABLED: '0',
      GOTOOLCHAIN: process.env['GOTOOLCHAIN'] ?? 'local',
      GOFLAGS: '',
    },
  });
  return { path };
}

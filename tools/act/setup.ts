import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmulator, type Emulator, startGateway } from '../../emulator/index.ts';
import type { Control, Scenario, Seen } from './scenario.ts';

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

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What of this project a workflow downloads when it uses the action. */
export const SHIPPED = ['action.yml', 'package.json', 'dist', 'send', 'progress', 'members', 'doctor', 'run'];

export const WORKFLOW = '.github/workflows/ci.yml';

/** A repository for one scenario: the action as it ships, the scenario's files and, for a control, what is broken. */
export function makeRepository({ workflow, files = {} }: Scenario, control?: Control) {
  const folder = mkdtempSync(join(tmpdir(), 'chat status '));
  for (const name of SHIPPED.filter((each) => existsSync(join(ROOT, each))))
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const [path, text] of Object.entries({ ...files, [WORKFLOW]: workflow })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (control !== undefined) breakFile(join(folder, control.file), control);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function breakFile(path: string, { from, to }: Control): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`The control cannot break ${path}: "${from}" isn't in it.`);
  writeFileSync(path, text.replaceAll(from, to));
}

export const SPACE = 'spaces/AAQABUILDS';
export const REPOSITORY = 'octo/demo';
export const SHA = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e';

/** Google and GitHub for one scenario, and what a job is given to reach them. */
export type World = {
  readonly emulator: Emulator;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** The machine's own environment: the way to Google's public hosts. */
  readonly env: Readonly<Record<string, string>>;
  readonly idToken: { readonly url: string; readonly token: string };
  readonly seen: (log: string, conclusions: readonly string[]) => Seen;
  readonly close: () => Promise<void>;
};

/** Starts the emulator for one scenario, with what goes wrong in it. */
export async function startWorld({ faults = [] }: Scenario): Promise<World> {
  const emulator = await startEmulator();
  const gateway = await startGateway({ emulator });
  const { github, project } = emulator;
  github.addRepository({ name: REPOSITORY });
  for (const fault of faults) emulator.faults.add(fault);
  return {
    emulator,
    secrets: {
      KEY: JSON.stringify(emulator.key),
      TOKEN: emulator.mintAccessToken(),
      GITHUB_TOKEN: github.token({ permissions: {}, repositories: [REPOSITORY] }),
    },
    vars: {
      API: emulator.url,
      PLAIN_KEY: JSON.stringify(emulator.key),
      PROVIDER: project.pool.provider.name,
      ACCOUNT: emulator.key.client_email,
    },
    env: gateway.env,
    idToken: emulator.oidc({ repository: REPOSITORY }),
    seen: (log, conclusions) => ({
      conclusions,
      messages: emulator
        .space(SPACE)
        .messages.map(({ text }) => (text ?? '').replace(/ (in|after) (?:\d+[hms] ?)+/g, ' $1 …')),
      calls: emulator.requests.map(({ call, status, fault }) => `${call} ${status ?? fault ?? 'no answer'}`),
      log,
      probes: probesIn(log),
    }),
    close: async () => {
      await gateway.close();
      await emulator.close();
    },
  };
}

/**
 * An action of the scenario's repository that writes to the log what a runner hands to a JavaScript action: the
 * inputs, the saved state and the variables that our action reads, and how the process was started.
 */
export const PROBE: Readonly<Record<string, string>> = {
  'probe/action.yml': `name: Probe
description: Says what it finds
inputs:
  from-with: { description: Given by the step. }
  job-status: { description: As ours., default: '\${{ job.status }}' }
  job-id: { description: As ours., default: '\${{ job.check_run_id }}' }
  job-index: { description: As ours., default: '\${{ strategy.job-index }}' }
  matrix-values: { description: As ours., default: "\${{ join(matrix.*, ', ') }}" }
  github-token: { description: As ours., default: '\${{ github.token }}' }
runs: { using: node24, main: probe.js, post: probe.js }
`,
  'probe/probe.js': `const { appendFileSync, existsSync } = require('node:fs');
const { env } = process;
const saved = env.STATE_probe;
if (saved === undefined) appendFileSync(env.GITHUB_STATE, 'probe=main was here\\n');
const given = (name) => (env[name] === undefined ? 'not set' : env[name] === '' ? 'empty' : 'set');
console.log('PROBE ' + JSON.stringify({
  phase: saved === undefined ? 'main' : 'post',
  node: process.version.split('.')[0],
  'saved state': saved ?? 'none',
  'input from with': env['INPUT_FROM-WITH'] ?? 'not set',
  'job.status': env['INPUT_JOB-STATUS'] ?? 'not set',
  'job.check_run_id': given('INPUT_JOB-ID'),
  'strategy.job-index': env['INPUT_JOB-INDEX'] || 'empty',
  'join(matrix.*)': env['INPUT_MATRIX-VALUES'] || 'empty',
  'github.token': given('INPUT_GITHUB-TOKEN'),
  'works in the workspace': String(process.cwd() === env.GITHUB_WORKSPACE),
  'event file': String(existsSync(env.GITHUB_EVENT_PATH ?? '')),
  'RUNNER_TEMP is a folder': String(existsSync(env.RUNNER_TEMP ?? '')),
  'output is a terminal': String(process.stdout.isTTY === true),
  ...Object.fromEntries(
    ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_WORKFLOW', 'GITHUB_WORKFLOW_REF', 'GITHUB_REF',
     'GITHUB_REPOSITORY', 'GITHUB_ACTOR', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_EVENT_NAME', 'RUNNER_NAME',
     'GITHUB_STEP_SUMMARY', 'GITHUB_SERVER_URL'].map((name) => [name, given(name)]),
  ),
}));
`,
  'probe/package.json': '{"type":"commonjs"}\n',
};

const LINE = /PROBE (\{.*\})/g;

/** What the probe wrote into a log. */
export const probesIn = (log: string): Record<string, string>[] =>
  [...log.matchAll(LINE)].map(([, json = '{}']) => JSON.parse(json) as Record<string, string>);

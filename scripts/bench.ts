import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmulator, type Emulator } from '../emulator/emulator.ts';

/**
 * What a process of the action costs, side by side with bare Node and with the least that could do the job.
 * Times hold only as ratios within one run; the programs take turns, so that a slow moment hits all of them.
 */
const { runs } = parseArgs({ options: { runs: { type: 'string', default: '25' } } }).values;
const RUNS = Math.max(15, Number(runs));

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const EMPTY = join(scratch, 'empty.js');
writeFileSync(EMPTY, '');

const PROGRAMS = [
  { name: 'bare node, empty file', path: EMPTY },
  { name: 'floor: node:crypto + one fetch', path: file('scripts/floor.js') },
  { name: 'main', path: file('dist/main.js') },
  { name: 'post', path: file('dist/post.js') },
] as const;

type Job = { readonly run: string; readonly temp: string };
type Measured = { readonly ms: number; readonly requests: number };

try {
  for (const latencyMs of [0, 50]) await table(latencyMs);
} finally {
  rmSync(scratch, { recursive: true });
}

async function table(latencyMs: number): Promise<void> {
  const emulator = await startEmulator({ latencyMs });
  const results = new Map<string, Measured[]>(PROGRAMS.map(({ name }) => [name, []]));
  for (let run = -1; run < RUNS; run += 1) {
    // As on a fresh runner: main finds nothing there, post finds what main has left.
    const temp = mkdtempSync(join(scratch, 'runner-'));
    for (const { name, path } of PROGRAMS) {
      const measured = await measure(emulator, path, { run: `${latencyMs}-${run}`, temp });
      if (run >= 0) results.get(name)?.push(measured);
    }
  }
  await emulator.close();

  const floor = median(results.get(PROGRAMS[1].name) ?? []);
  console.log(`\nEmulator at ${latencyMs} ms; medians of ${RUNS} runs, Node ${process.versions.node}\n`);
  console.log('| program | ms | × bare node | × floor | HTTP requests |\n| --- | ---: | ---: | ---: | ---: |');
  for (const { name } of PROGRAMS) {
    const all = results.get(name) ?? [];
    const bare = median(results.get(PROGRAMS[0].name) ?? []);
    const requests = [...new Set(all.map((each) => each.requests))].join(' or ');
    console.log(
      `| ${name} | ${median(all).toFixed(0)} | ${(median(all) / bare).toFixed(2)} | ${(median(all) / floor).toFixed(2)} | ${requests} |`,
    );
  }
}

async function measure(emulator: Emulator, path: string, job: Job): Promise<Measured> {
  const before = emulator.requests.length;
  const began = performance.now();
  const child = spawn(process.execPath, [path], {
    env: environment(emulator, job),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const ms = performance.now() - began;
  if (code !== 0 || said.includes('::warning') || said.includes('::error')) throw new Error(`${path} failed:\n${said}`);
  return { ms, requests: emulator.requests.length - before };
}

/** What the runner gives the status action in the plain case. */
function environment(emulator: Emulator, { run, temp }: Job): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    RUNNER_TEMP: temp,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_SHA: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'build',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_ATTEMPT: '1',
    STATE_note: JSON.stringify({ startedAt: new Date().toISOString() }),
    INPUT_SPACE: 'spaces/AAQABUILDS',
    INPUT_CREDENTIALS: JSON.stringify(emulator.key),
    'INPUT_CHAT-API-URL': emulator.url,
    'INPUT_JOB-STATUS': 'success',
    'INPUT_MESSAGE-KEY': run,
  };
}

function median(all: readonly Measured[]): number {
  const sorted = all.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

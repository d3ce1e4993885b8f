import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '../../emulator/index.ts';

/** A program and what it costs: medians, and every number of requests and connections that came up. */
export type Result = {
  readonly name: string;
  readonly ms: number;
  readonly cpu: number;
  readonly mb: number;
  readonly requests: readonly number[];
  readonly connections: readonly number[];
};

/** Runs the programs one after the other, again and again. The first round does not count. */
export async function inTurn(
  emulator: Emulator,
  programs: readonly Program[],
  { runs, scratch }: { readonly runs: number; readonly scratch: string },
): Promise<readonly Result[]> {
  const rounds = programs.map((program) => ({
    program,
    times: [] as Awaited<ReturnType<typeof timeOf>>[],
    resources: [] as Awaited<ReturnType<typeof resourcesOf>>[],
  }));
  for (let run = -1; run < runs; run += 1) {
    // As on a fresh runner: main finds no compiled code there, post finds what main has left.
    const timed = { emulator, run: `timed-${run}`, temp: freshFolder(scratch) };
    const probed = { emulator, run: `probed-${run}`, temp: freshFolder(scratch) };
    for (const { program, times, resources } of rounds) {
      const [time, used] = [await timeOf(program, timed), await resourcesOf(program, probed)];
      if (run < 0) continue;
      times.push(time);
      resources.push(used);
    }
  }
  return rounds.map(({ program: { name }, times, resources }) => ({
    name,
    ms: median(times.map(({ ms }) => ms)),
    cpu: median(resources.map(({ cpu }) => cpu)),
    mb: median(resources.map(({ mb }) => mb)),
    requests: [...new Set(times.map(({ requests }) => requests))],
    connections: [...new Set(times.map(({ connections }) => connections))],
  }));
}

function freshFolder(scratch: string): string {
  const folder = mkdtempSync(join(scratch, 'runner-'));
  writeFileSync(join(folder, 'summary.md'), '');
  return folder;
}

/** The middle one. */
export function median(all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** A program to measure. */
export type Program = {
  readonly name: string;
  readonly path: string;
  /** What it is told besides what every step of the status action is told. */
  readonly env?: Readonly<Record<string, string>>;
  /** Done before each of its runs. */
  readonly before?: () => void;
};

/** A step of a job: what tells it from others, and the folder that GitHub's runner gives the job. */
export type Step = { readonly emulator: Emulator; readonly run: string; readonly temp: string };

/** Starts a program and waits for its end; throws when it did not do its job. */
async function start(program: Program, { emulator, run, temp }: Step, ...flags: string[]): Promise<string> {
  const child = spawn(process.execPath, [...flags, program.path], {
    env: { ...environment(emulator, run, temp), ...program.env },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  let said = '';
  let told = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdio[3]?.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0 || /^::(warning|error)/m.test(said)) throw new Error(`${program.path} failed:\n${said}`);
  return told;
}

/** The milliseconds of a process from start to exit, and what it asked of the network. */
export async function timeOf(program: Program, step: Step) {
  const { requests } = step.emulator;
  const before = requests.length;
  program.before?.();
  const began = performance.now();
  await start(program, step);
  const ms = performance.now() - began;
  const made = requests.slice(before);
  return { ms, requests: made.length, connections: new Set(made.map(({ connection }) => connection)).size };
}

/** The CPU time of a process in milliseconds and the most memory it held in MB. The probe costs time: not for clocks. */
export async function resourcesOf(program: Program, step: Step): Promise<{ cpu: number; mb: number }> {
  const probe = join(step.temp, 'probe.cjs');
  writeFileSync(
    probe,
    `process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      require('node:fs').writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, mb: maxRSS / 1024 }));
    });`,
  );
  program.before?.();
  return JSON.parse(await start(program, step, '--require', probe)) as { cpu: number; mb: number };
}

/** What the runner gives the status action in the plain case. */
function environment(emulator: Emulator, run: string, temp: string): NodeJS.ProcessEnv {
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
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
    STATE_state: JSON.stringify({ startedAt: new Date().toISOString() }),
    INPUT_SPACE: 'spaces/AAQABUILDS',
    INPUT_CREDENTIALS: JSON.stringify(emulator.key),
    'INPUT_CHAT-API-URL': emulator.url,
    'INPUT_JOB-STATUS': 'success',
    INPUT_TIMEZONE: 'UTC',
    'INPUT_MESSAGE-KEY': run,
  };
}

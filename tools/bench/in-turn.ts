import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '../../emulator/index.ts';
import { resourcesOf, timeOf, type Program } from './one-process.ts';

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

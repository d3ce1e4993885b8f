import { readdirSync, readFileSync } from 'node:fs';

/** Kills a process and all that come from it; those that are gone already don't matter. */
export function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  const descendants = descendantsOf(pid);
  kill(-pid);
  for (const each of [pid, ...descendants]) kill(each);
}

/** Kills what a job left running, and says which: GitHub's runner knows its own by RUNNER_TRACKING_ID (actions/runner:src/Runner.Worker/JobExtension.cs:880). */
export function killLeftovers(trackingId: string): { pid: number; name: string }[] {
  const mark = `RUNNER_TRACKING_ID=${trackingId}`;
  const left = pids().filter((pid) => pid !== process.pid && read(pid, 'environ').split('\0').includes(mark));
  const named = left.map((pid) => ({ pid, name: read(pid, 'comm').trim() }));
  for (const { pid } of named) kill(pid);
  return named;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function descendantsOf(pid: number): number[] {
  const parents = new Map(pids().map((each) => [each, Number(/^PPid:\t(\d+)/m.exec(read(each, 'status'))?.[1])]));
  const found = new Set([pid]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const [each, parent] of parents) if (found.has(parent)) found.add(each);
  }
  found.delete(pid);
  return [...found];
}

/** Where there is no /proc (macOS) only a process's own group can be found. */
function pids(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { StringDecoder } from 'node:string_decoder';
import type { Timing } from './job-options.ts';

/** A program to run, with listeners for its output. */
export type Program = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly onBytes: (from: 'stdout' | 'stderr', text: string) => void;
  /** Ends it with SIGINT, then SIGTERM, then SIGKILL of its process tree. */
  readonly stop: AbortSignal;
  readonly timing: Timing;
};

/** Runs a program without input. Resolves with its exit code, or 128 plus the number of the signal that ended it. */
export async function runProgram({ file, args, cwd, env, onLine, onBytes, stop, timing }: Program): Promise<number> {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  for (const from of ['stdout', 'stderr'] as const) {
    const lines = lineSplitter(onLine);
    const decoder = new StringDecoder('utf8');
    const hear = (text: string): void => {
      onBytes(from, text);
      lines.add(text);
    };
    child[from].on('data', (bytes: Buffer) => hear(decoder.write(bytes)));
    child[from].on('close', () => {
      hear(decoder.end());
      lines.end();
    });
  }
  const stopping = signalWhenStopped({ child, stop, timing });
  try {
    return await exitOf({ child, timing });
  } finally {
    stopping.end();
  }
}

/** Waits for the exit and the end of the output. Output that stays open is closed (actions/runner:src/Runner.Sdk/ProcessInvoker.cs:485). */
function exitOf({ child, timing }: { child: ChildProcess; timing: Timing }): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      const cutOff = setTimeout(() => {
        killTree(child.pid);
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, timing.openOutputMs);
      child.once('close', () => clearTimeout(cutOff));
    });
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}

/** SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL (actions/runner:src/Runner.Sdk/ProcessInvoker.cs:443). */
function signalWhenStopped({ child, stop, timing }: { child: ChildProcess; stop: AbortSignal; timing: Timing }): {
  end: () => void;
} {
  let timer: NodeJS.Timeout | undefined;
  const [toTerm, toKill] = timing.cancelGraceMs;
  const begin = (): void => {
    child.kill('SIGINT');
    timer = setTimeout(() => {
      child.kill('SIGTERM');
      timer = setTimeout(() => killTree(child.pid), toKill);
    }, toTerm);
  };
  if (stop.aborted) begin();
  else stop.addEventListener('abort', begin, { once: true });
  return {
    end: () => {
      stop.removeEventListener('abort', begin);
      clearTimeout(timer);
    },
  };
}

/** Splits a stream into lines like .NET: at \n, \r\n and \r. */
function lineSplitter(onLine: (line: string) => void): { add: (text: string) => void; end: () => void } {
  let rest = '';
  return {
    add: (text) => {
      rest += text;
      for (let found = /\r\n|\n|\r(?!$)/.exec(rest); found; found = /\r\n|\n|\r(?!$)/.exec(rest)) {
        const line = rest.slice(0, found.index);
        rest = rest.slice(found.index + found[0].length);
        onLine(line);
      }
    },
    end: () => {
      const line = rest.replace(/\r$/, '');
      if (rest !== '') onLine(line);
      rest = '';
    },
  };
}

/** Kills a process and its descendants. */
export function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  const descendants = descendantsOf(pid);
  kill(-pid);
  for (const each of [pid, ...descendants]) kill(each);
}

/** Kills the leftover processes of a job and returns them. They have its RUNNER_TRACKING_ID (actions/runner:src/Runner.Worker/JobExtension.cs:880). */
export function killLeftovers(trackingId: string): { pid: number; name: string }[] {
  const mark = `RUNNER_TRACKING_ID=${trackingId}`;
  const left = pids().filter((pid) => pid !== process.pid && environment(pid).includes(mark));
  const named = left.map((pid) => ({ pid, name: read(pid, 'comm').trim() }));
  for (const { pid } of named) kill(pid);
  return named;
}

/** The variables of a process. While it starts a program, Linux shows none for a moment; one without memory never has any. */
function environment(pid: number): string[] {
  for (let attempts = 0; attempts < 100; attempts += 1) {
    const text = read(pid, 'environ');
    if (text !== '' || !read(pid, 'status').includes('VmSize:')) return text.split('\0');
  }
  return [];
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has already ended.
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

/** Without /proc (macOS), only a process group can be found. */
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

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './workflow.ts';

/** A launcher of `dist`. */
export type Requirement = 'main' | 'post' | 'run' | 'progress' | 'send' | 'members' | 'doctor';

/** What one process of the shipped action is started with. */
export type Start = {
  readonly entry: Requirement;
  /** As their names stand in action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state?: Readonly<Record<string, string>>;
};

/** What it came to. */
export type Ended = {
  readonly exitCode: number | null;
  /** From its start to its exit, in milliseconds. */
  readonly ms: number;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The workflow commands that say something to people, such as `warning: …`. */
  readonly content: readonly string[];
  /** Every byte that it wrote but the lines that ask to mask something: log, outputs, state, environment, summary. */
  readonly written: string;
};

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/** A process that has not ended by then is ended, and counts as one that hangs. */
const MOST_MS = 200_000;

/** Runs one entry of `dist` as the runner starts it, without a runner around it, and looks at all it leaves. */
export async function runEntry({ entry, inputs, env, state = {} }: Start): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'entry-'));
  for (const name of FILES) writeFileSync(join(folder, name), '');
  const began = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'dist', `${entry}.js`)], {
    env: {
      PATH: process.env['PATH'],
      ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name)])),
      ...env,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_MS,
    killSignal: 'SIGKILL',
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  let ms = 0;
  child.once('exit', () => (ms = performance.now() - began));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const stdout = Buffer.concat(chunks).toString();
  const left = FILES.map((name) => readFileSync(join(folder, name), 'utf8'));
  rmSync(folder, { recursive: true });
  return {
    exitCode,
    ms,
    stdout,
    outputs: valuesIn(left[0] ?? ''),
    content: [...stdout.matchAll(/^::(notice|warning|error)[^:]*::(.*)$/gm)].map(
      ([, level, text]) => `${level}: ${decodeURIComponent((text ?? '').replace(/%(?!0A|0D|25)/g, '%25'))}`,
    ),
    written: [stdout.replaceAll(/^::add-mask::.*$/gm, ''), ...left].join('\n'),
  };
}

/** The values of a command file: `name<<delimiter`, the value, the delimiter. */
function valuesIn(file: string): Record<string, string> {
  const values = [...file.matchAll(/^([^\n<]+)<<(\S+)\n([^]*?)\n?\2\n/gm)];
  return Object.fromEntries(values.map(([, name, , value]) => [name ?? '', value ?? '']));
}

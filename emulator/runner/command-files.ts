import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawBytes } from './job-options.ts';
import { setIgnoringCase, type RunningStep } from './running-step.ts';

type CommandFile = {
  /** Its name in the `github` context, and after GITHUB_ in the environment. */
  readonly context: string;
  readonly prefix: string;
  readonly raw: keyof RawBytes;
  readonly take: (given: { readonly text: string; readonly running: RunningStep }) => void;
};

/** actions/runner:src/Runner.Worker/FileCommandManager.cs:42 */
const FILES: readonly CommandFile[] = [
  { context: 'path', prefix: 'add_path_', raw: 'path', take: takePath },
  { context: 'env', prefix: 'set_env_', raw: 'env', take: takeEnv },
  { context: 'step_summary', prefix: 'step_summary_', raw: 'summary', take: takeSummary },
  {
    context: 'state',
    prefix: 'save_state_',
    raw: 'state',
    take: ({ text, running }) => takeAll({ text, map: running.memory.state }),
  },
  {
    context: 'output',
    prefix: 'set_output_',
    raw: 'output',
    take: ({ text, running }) => takeAll({ text, map: running.outputs }),
  },
];

/** Creates a step's empty command files. `take` reads them after its process ended. */
export function createCommandFiles(running: RunningStep): { readonly take: () => void } {
  const { job, github, record } = running;
  const suffix = crypto.randomUUID();
  const files = FILES.map((file) => ({ ...file, path: join(job.machine.commandFiles, file.prefix + suffix) }));
  for (const { context, path } of files) {
    writeFileSync(path, '');
    github[context] = path;
  }
  const take = ({ context, path, raw, take: takeIn }: CommandFile & { path: string }): void => {
    if (!existsSync(path)) return;
    const text = readFileSync(path, 'utf8');
    job.rawBytes[raw] += text;
    try {
      takeIn({ text, running });
    } catch (thrown) {
      record.error(`Unable to process file command '${context}' successfully.`);
      record.error(thrown);
      running.commandFailed = true;
    }
    rmSync(path);
  };
  return { take: () => files.forEach(take) };
}

function takePath({ text, running: { job } }: { text: string; running: RunningStep }): void {
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (line === '') continue;
    job.path.delete(line);
    job.path.add(line);
  }
}

function takeEnv({ text, running: { job, record } }: { text: string; running: RunningStep }): void {
  for (const { name, value } of readCommandFile(text)) {
    // actions/runner:src/Runner.Worker/FileCommandManager.cs:215
    if (name.toUpperCase() === 'NODE_OPTIONS')
      record.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    else job.env.set(name, value);
  }
}

function takeAll({ text, map }: { text: string; map: Map<string, string> }): void {
  for (const { name, value } of readCommandFile(text)) setIgnoringCase({ map, name, value });
}

/** actions/runner:src/Runner.Worker/FileCommandManager.cs:221 */
const MAX_SUMMARY_BYTES = 1024 * 1024;

function takeSummary({ text, running: { job, record } }: { text: string; running: RunningStep }): void {
  const size = Buffer.byteLength(text);
  if (size > MAX_SUMMARY_BYTES) {
    record.error(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
    );
    return;
  }
  record.addSummary(text.split('\n').map(job.masks.mask).join('\n'));
}

/** A name and value of a command file. */
export type Setting = { readonly name: string; readonly value: string };

/**
 * Reads a command file such as GITHUB_OUTPUT: `NAME=VALUE`, or `NAME<<DELIMITER` with the value on the next lines.
 * Yields each one, so those before an invalid line count (actions/runner:src/Runner.Worker/FileCommandManager.cs:364).
 */
export function* readCommandFile(text: string): Generator<Setting> {
  const lines = lineReader(text);
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line.text}'. Name must not be empty`);
      yield { name: line.text.slice(0, equals), value: line.text.slice(equals + 1) };
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.text.slice(0, heredoc), line.text.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`);
      }
      yield { name, value: readHeredoc({ lines, delimiter }) };
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

function readHeredoc({ lines, delimiter }: { lines: LineReader; delimiter: string }): string {
  const value: string[] = [];
  for (let line = lines.next(); line?.text !== delimiter; line = lines.next()) {
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (!line.ended) throw new Error('Invalid value. EOF marker missing new line.');
    value.push(line.text);
  }
  return value.join('\n');
}

type LineReader = { readonly next: () => { readonly text: string; readonly ended: boolean } | undefined };

/** On Linux and macOS a line ends at \n only. A \r before it is part of the value. */
function lineReader(text: string): LineReader {
  let at = 0;
  return {
    next: () => {
      if (at >= text.length) return undefined;
      const end = text.indexOf('\n', at);
      const line = { text: text.slice(at, end < 0 ? text.length : end), ended: end >= 0 };
      at = end < 0 ? text.length : end + 1;
      return line;
    },
  };
}

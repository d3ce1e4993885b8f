import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandFile } from './command-file.ts';
import { type RawBytes } from './job-result.ts';
import { setIgnoringCase, type RunningStep } from './running-step.ts';

type CommandFile = {
  /** Its name in the `github` context; GITHUB_… in the environment. */
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

/** Gives a step fresh command files, and takes in what stands in them when its process has ended, however it ended. */
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
const LARGEST_SUMMARY = 1024 * 1024;

function takeSummary({ text, running: { job, record } }: { text: string; running: RunningStep }): void {
  const size = Buffer.byteLength(text);
  if (size > LARGEST_SUMMARY) {
    record.error(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
    );
    return;
  }
  record.addSummary(text.split('\n').map(job.masks.mask).join('\n'));
}

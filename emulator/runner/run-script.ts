import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { createCommandFiles } from './command-files.ts';
import { runStepProgram, environmentOf, pathOf } from './step-process.ts';
import { type RunningStep } from './running-step.ts';
import { type RunStep } from './step-file.ts';
import { evaluateText } from './template.ts';

/** Runs the script of a `run` step with its shell. */
export async function runScript({ running, does }: { running: RunningStep; does: RunStep }): Promise<boolean> {
  const { job, record, scope } = running;
  const files = createCommandFiles(running);
  const evaluation = running.evaluation(scope.allowed.step);
  const fallback = (key: string): string | undefined =>
    scope.actionPath === undefined ? job.defaults.get(key) : undefined;
  const given = (value: string | undefined, key: string): string =>
    (value === undefined ? undefined : evaluateText(value, evaluation)) ?? fallback(key) ?? '';

  const script = evaluateText(does.script, evaluation);
  const shell = findShell({
    shell: given(does.shell, 'shell') || (fallback('shell') ?? ''),
    path: pathOf({ job, env: running.env }),
  });
  const directory = resolve(job.machine.workspace, given(does.workingDirectory, 'working-directory'));
  const scriptFile = join(job.machine.temp, `${crypto.randomUUID()}${shell.extension}`);
  writeFileSync(scriptFile, script);
  printScript({ running, script, shell });
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new Error(
      `An error occurred trying to start process '${shell.file}' with working directory '${directory}'. No such file or directory`,
    );
  }
  try {
    const code = await runStepProgram({
      running,
      file: shell.file,
      args: argumentsOf(shell.format).map((argument) => argument.replaceAll('{0}', scriptFile)),
      cwd: directory,
      env: environmentOf({ running }),
    });
    if (code !== 0) record.error(`Process completed with exit code ${code}.`);
    return code === 0;
  } finally {
    files.take();
  }
}

function printScript({ running, script, shell }: { running: RunningStep; script: string; shell: Shell }): void {
  const { record, env } = running;
  const [first = ''] = script.trimStart().split('\n');
  record.write(`##[group]Run ${first.trimEnd()}`);
  record.write(script.replace(/\n+$/, ''));
  record.write(`shell: ${shell.file} ${shell.format}`);
  if (env.size > 0) record.write(['env:', ...[...env].map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
  record.write('##[endgroup]');
}

type Shell = { readonly file: string; readonly format: string; readonly extension: string };

/** actions/runner:src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs; bash gets `pipefail` only when it is named. */
const BUILT_IN: Readonly<Record<string, { readonly format: string; readonly extension: string }>> = {
  bash: { format: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { format: '-e {0}', extension: '.sh' },
  python: { format: '{0}', extension: '.py' },
};
const UNSUPPORTED = ['cmd', 'powershell', 'pwsh'];

function findShell({ shell, path }: { shell: string; path: string }): Shell {
  if (shell === '') {
    return {
      file: which({ command: 'bash', path }) ?? required({ command: 'sh', path }),
      format: '-e {0}',
      extension: '.sh',
    };
  }
  const space = shell.indexOf(' ');
  const command = space < 0 ? shell : shell.slice(0, space);
  if (UNSUPPORTED.includes(command)) throw new Error(`shell: ${command} is not supported by this runner.`);
  const builtIn = BUILT_IN[command];
  const format = (space < 0 ? '' : shell.slice(space + 1).trimStart()) || (builtIn?.format ?? '');
  if (!format.includes('{0}')) {
    throw new Error(
      "Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'",
    );
  }
  return { file: required({ command, path }), format, extension: builtIn?.extension ?? '' };
}

function required(wanted: { command: string; path: string }): string {
  const found = which(wanted);
  if (found === undefined) throw new Error(`${wanted.command}: command not found`);
  return found;
}

function which({ command, path }: { command: string; path: string }): string | undefined {
  const places = isAbsolute(command) ? [command] : path.split(delimiter).map((folder) => join(folder, command));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return statSync(place).isFile();
    } catch {
      return false;
    }
  });
}

/** Splits a command line into arguments like .NET: at white space outside double quotes. */
function argumentsOf(line: string): string[] {
  return (line.match(/(?:"(?:\\"|[^"])*"|[^\s"])+/g) ?? []).map((argument) =>
    argument.replace(/(?<!\\)"/g, '').replaceAll('\\"', '"'),
  );
}

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ROOT, SHIPPED } from './setup.ts';

/**
 * What actionlint takes for a mistake and is none: our step names an output of a later step, which is empty at the
 * start and there when the runner evaluates the inputs again at the end.
 */
const LATER_STEPS = 'property "(build|deploy|test)" is not defined in object type';

/** A workflow to look at, and where it comes from. */
type Workflow = { readonly from: string; readonly text: string };

/**
 * Looks with actionlint (https://github.com/rhysd/actionlint) at every workflow of this repository, every workflow that
 * the documentation shows, and, through a step that uses it, every action.yml. Gives one line for each problem, with
 * the place that the text comes from.
 */
export function lintWorkflows(actionlint: string): { readonly checked: number; readonly problems: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'actionlint-'));
  try {
    // It reads local actions only in a repository (actionlint: project.go, findProject).
    execFileSync('git', ['init', '--quiet', folder]);
    for (const name of [...SHIPPED, '.github'])
      if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    rmSync(join(folder, '.github/workflows'), { recursive: true });
    mkdirSync(join(folder, '.github/workflows'));
    const workflows = [...ownWorkflows(), ...shownWorkflows(), ...actionFiles()];
    const files = workflows.map(({ text }, index) => {
      const file = `.github/workflows/${index}.yml`;
      writeFileSync(join(folder, file), text);
      return file;
    });
    const { stdout } = spawnSync(
      actionlint,
      ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=', '-ignore', LATER_STEPS, ...files],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const problems = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/^\.github\/workflows\/(\d+)\.yml/, (_, index) => workflows[Number(index)]!.from));
    return { checked: workflows.length, problems };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const files = (pattern: string): string[] => globSync(pattern, { cwd: ROOT }).sort();

const ownWorkflows = (): Workflow[] =>
  files('.github/workflows/*.yml').map((file) => ({ from: file, text: read(file) }));

/** The blocks of YAML in the documentation that are workflows, jobs or steps, with what they leave out put around them. */
function shownWorkflows(): Workflow[] {
  return files('{README.md,*/README.md,docs/**/*.md}').flatMap((file) =>
    [...read(file).matchAll(/^```ya?ml\n(.*?)^```/gms)].flatMap(({ 1: block = '', index }) => {
      const text = asWorkflow(block);
      const line = read(file).slice(0, index).split('\n').length + 1;
      return text === undefined ? [] : [{ from: `${file} (the block at line ${line})`, text: asLocal(text) }];
    }),
  );
}

function asWorkflow(block: string): string | undefined {
  const value = parse(block) as unknown;
  const job = (steps: unknown) =>
    stringify({ on: 'push', jobs: { job: { 'runs-on': 'ubuntu-latest', ...(steps as object) } } });
  if (Array.isArray(value)) return job({ steps: value });
  const map = (value ?? {}) as Record<string, unknown>;
  if ('jobs' in map) return 'on' in map ? block : stringify({ on: 'push', ...map });
  return 'steps' in map ? job(map) : undefined;
}

/** The action by its folder in the repository: so its inputs and files are looked at. */
const asLocal = (text: string): string =>
  text.replace(/\bOWNER\/google-chat-status(\/[a-z]+)?@v1\b/g, (_, folder: string | undefined) => `.${folder ?? '/'}`);

/** A step for each action.yml, with what it requires. */
function actionFiles(): Workflow[] {
  return files('{action.yml,*/action.yml}').map((file) => {
    const { inputs = {} } = parse(read(file)) as { inputs?: Record<string, { required?: boolean }> };
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required);
    const uses = `./${file.replace(/\/?action\.yml$/, '')}`;
    const given = Object.fromEntries(required.map((name) => [name, 'x']));
    const steps = [required.length === 0 ? { uses } : { uses, with: given }];
    return { from: file, text: stringify({ on: 'push', jobs: { job: { 'runs-on': 'ubuntu-latest', steps } } }) };
  });
}

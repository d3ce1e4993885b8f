import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { asMap, asTextOrNothing, readYaml, type YamlMap } from '../../emulator/index.ts';

/** A workflow of somebody's, with those of its jobs that send something to Chat. */
export type FoundWorkflow = {
  readonly name: string;
  /** The workflow as it is written, parsed. */
  readonly file: YamlMap;
  /** The repository's folder, where a file that `people` names is looked for. */
  readonly root: string;
  readonly jobs: readonly FoundJob[];
  /** All jobs of the workflow, those too that send nothing. */
  readonly all: readonly FoundJob[];
};

/** A job, and which of its steps run in a preview, by their place; the others are left out. */
export type FoundJob = {
  readonly id: string;
  readonly job: YamlMap;
  readonly steps: readonly YamlMap[];
  readonly runs: ReadonlyMap<number, Action>;
};

/** An action of ours that a preview runs; the others send no message. */
export type Action = '.' | 'progress' | 'send';

/** Reads a workflow file and finds the jobs to preview: the one that is asked for, or all that use the action. */
export function findJobs({ path, job: wanted }: { path: string; job?: string | undefined }): FoundWorkflow {
  if (!existsSync(path)) throw new Error(`There is no workflow file ${path}`);
  const { value: file } = readYaml({ text: readFileSync(path, 'utf8'), name: path });
  const root = rootOf(path);
  const all = Object.entries(asMap(file['jobs'], `${path}: jobs`)).map(([id, job]) =>
    readJob({ id, job: asMap(job, `${path}: job ${id}`), own: isOurRepository(root) }),
  );
  if (wanted !== undefined && !all.some(({ id }) => id === wanted))
    throw new Error(`${path}: There is no job '${wanted}', only ${all.map(({ id }) => id).join(', ')}`);
  const jobs = all.filter(({ id, runs }) => (wanted === undefined || id === wanted) && runs.size > 0);
  if (jobs.length === 0) {
    const where = wanted === undefined ? 'No job' : `Job '${wanted}' has no step that`;
    throw new Error(`${path}: ${where} uses google-chat-status, or its send: there is nothing to show.`);
  }
  const name = typeof file['name'] === 'string' ? file['name'] : `.github/workflows/${basename(path)}`;
  return { name, file, root, jobs, all };
}

function readJob({ id, job, own }: { id: string; job: YamlMap; own: boolean }): FoundJob {
  const steps = Array.isArray(job['steps']) ? job['steps'].map((step) => asMap(step, `job ${id}: steps`)) : [];
  const found = steps.flatMap((step, index): [number, Action][] => {
    const action = actionOf({ uses: asTextOrNothing(step['uses'], `job ${id}: uses`) ?? '', own });
    return action === undefined ? [] : [[index, action]];
  });
  return { id, job, steps, runs: new Map(found) };
}

const REMOTE = /^[\w.-]+\/google-chat-status(?:\/(progress|send))?@/;
const LOCAL = /^\.\/(progress|send)?$/;

/** `./` is this action only in this action's own repository. */
function actionOf({ uses, own }: { uses: string; own: boolean }): Action | undefined {
  const found = REMOTE.exec(uses) ?? (own ? LOCAL.exec(uses) : null);
  return found ? ((found[1] ?? '.') as Action) : undefined;
}

/** The nearest folder above a workflow that looks like a repository's. */
function rootOf(path: string): string {
  const start = dirname(resolve(path));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return start;
  }
}

function isOurRepository(root: string): boolean {
  const manifest = join(root, 'action.yml');
  return existsSync(manifest) && /^name: Google Chat status$/m.test(readFileSync(manifest, 'utf8'));
}

/** What the steps that run are given, as it is written. */
export const inputsOf = ({ steps, runs }: FoundJob): YamlMap[] =>
  [...runs.keys()].map((index) => (steps[index]?.['with'] ?? {}) as YamlMap);

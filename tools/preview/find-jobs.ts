import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { asMap, asOptionalText, readYaml, type YamlMap } from '../../emulator/index.ts';

/** A workflow file, and those of its jobs that post to Chat. */
export type WorkflowToPreview = {
  readonly name: string;
  /** The parsed file. */
  readonly file: YamlMap;
  /** The folder of the repository, which the paths in `people` are relative to. */
  readonly root: string;
  readonly jobs: readonly JobToPreview[];
};

/** A job, and the action of each step that a preview runs, by the index of the step. It runs no other step. */
export type JobToPreview = {
  readonly id: string;
  readonly job: YamlMap;
  readonly steps: readonly YamlMap[];
  readonly runs: ReadonlyMap<number, Action>;
};

/** The actions that a preview runs. `.` is the status action. */
export type Action = '.' | 'progress' | 'send';

/** Reads a workflow file and finds the job with this id, or all jobs that use the action. */
export function findJobs({ path, job: wanted }: { path: string; job?: string | undefined }): WorkflowToPreview {
  if (!existsSync(path)) throw new Error(`There is no workflow file ${path}`);
  const { value: file } = readYaml({ text: readFileSync(path, 'utf8'), name: path });
  const root = repositoryRoot(path);
  const all = Object.entries(asMap(file['jobs'], `${path}: jobs`)).map(([id, job]) =>
    readJob({ id, job: asMap(job, `${path}: job ${id}`), isOwn: isThisRepository(root) }),
  );
  if (wanted !== undefined && !all.some(({ id }) => id === wanted))
    throw new Error(`${path}: There is no job '${wanted}', only ${all.map(({ id }) => id).join(', ')}`);
  const jobs = all.filter(({ id, runs }) => (wanted === undefined || id === wanted) && runs.size > 0);
  if (jobs.length === 0) {
    const subject = wanted === undefined ? 'No job' : `Job '${wanted}' has no step that`;
    throw new Error(`${path}: ${subject} uses google-chat-status or its action send, so there is nothing to preview.`);
  }
  const name = typeof file['name'] === 'string' ? file['name'] : `.github/workflows/${basename(path)}`;
  return { name, file, root, jobs };
}

/** The inputs of the steps that a preview runs, as they are in the file. */
export const inputsOf = ({ steps, runs }: JobToPreview): YamlMap[] =>
  [...runs.keys()].map((index) => (steps[index]?.['with'] ?? {}) as YamlMap);

function readJob({ id, job, isOwn }: { id: string; job: YamlMap; isOwn: boolean }): JobToPreview {
  const steps = Array.isArray(job['steps']) ? job['steps'].map((step) => asMap(step, `job ${id}: steps`)) : [];
  const runs = steps.flatMap((step, index): [number, Action][] => {
    const action = actionOf({ uses: asOptionalText(step['uses'], `job ${id}: uses`) ?? '', isOwn });
    return action === undefined ? [] : [[index, action]];
  });
  return { id, job, steps, runs: new Map(runs) };
}

const REMOTE = /^[\w.-]+\/google-chat-status(?:\/(progress|send))?@/;
const LOCAL = /^\.\/(progress|send)?$/;

/** In other repositories, `./` is another action. */
function actionOf({ uses, isOwn }: { uses: string; isOwn: boolean }): Action | undefined {
  const match = REMOTE.exec(uses) ?? (isOwn ? LOCAL.exec(uses) : null);
  return match ? ((match[1] ?? '.') as Action) : undefined;
}

/** The nearest folder above the file that has a `.git`. */
function repositoryRoot(path: string): string {
  const start = dirname(resolve(path));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return start;
  }
}

function isThisRepository(root: string): boolean {
  const manifest = join(root, 'action.yml');
  return existsSync(manifest) && /^name: Google Chat status$/m.test(readFileSync(manifest, 'utf8'));
}

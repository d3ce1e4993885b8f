import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Emulator, type Written, asMap, readYaml, type YamlMap, workflowPlayer } from '../../emulator/index.ts';
import { previewEvent, type PreviewEvent } from './event.ts';
import { sentMessages } from './run-outcome.ts';
import type { PreviewedJob, PreviewedState } from './preview-job.ts';

const OURS = /^(?:[\w.-]+\/google-chat-status\/run@|\.\/run$)/;
const SPACE = 'spaces/PREVIEW-run';
/** What the named workflow looks like where its file is not beside this one. */
const EXAMPLE = { build: {}, test: { needs: 'build' } };

/** A workflow file that uses the action `run`, in the workflow itself or in one that starts on `workflow_run`. */
export type RunToPreview = {
  readonly emulator: Emulator;
  readonly workflow: string;
  /** This action's own folder. */
  readonly action: string;
  /** The path of an event's payload, or the name of a ready-made event. */
  readonly event?: string | undefined;
};

/** Whether a job of the workflow uses the action `run`. */
export function usesRun(file: YamlMap): boolean {
  return Object.values(asMap(file['jobs'], 'jobs')).some((job) => stepsOf(job).some(isOurs));
}

/**
 * Plays the workflow whose message `run` shows, once so that all passes and once so that a job fails: all its jobs,
 * matrices and called workflows, and none of their commands.
 */
export async function previewRun({
  emulator,
  workflow: path,
  action,
  event: given,
}: RunToPreview): Promise<PreviewedJob> {
  const own = read(path);
  const { told, ...found } = workflowsOf(path, own);
  const { files, notes } = withStandIns(found);
  const event = previewEvent({ given, on: files[told]?.['on'] });
  const states: PreviewedState[] = [];
  for (const ending of ['success', 'failure'] as const) {
    emulator.reset();
    emulator.addSpace({ name: SPACE, displayName: 'run' });
    emulator.github.addRepository({ name: repositoryOf(event) });
    states.push(...(await play({ emulator, action, told, files, event, ending })));
  }
  return { id: 'run', spaces: [{ name: SPACE, displayName: 'run', members: [] }], states, notes };
}

type ToPlay = {
  readonly emulator: Emulator;
  readonly action: string;
  readonly told: string;
  readonly files: Readonly<Record<string, YamlMap>>;
  readonly event: PreviewEvent;
  readonly ending: 'success' | 'failure';
};

async function play({ emulator, action, told, files, event, ending }: ToPlay): Promise<PreviewedState[]> {
  const states: PreviewedState[] = [];
  const writes = new Map<string, Written>();
  const stop = emulator.onWritten((written) => void writes.set(written.message, written));
  const pretended = Object.entries(files).map(([name, file]) => [
    name,
    stringify(pretend(file, { url: emulator.url, fails: ending === 'failure' })),
  ]);
  const owners = [...JSON.stringify(files).matchAll(/([\w.-]+\/google-chat-status)\/run@/g)].map(
    ([, owner = '']) => owner,
  );
  const player = workflowPlayer(emulator, {
    repository: repositoryOf(event),
    files: Object.fromEntries(pretended) as Record<string, string>,
    machine: {
      actions: Object.fromEntries(owners.map((owner) => [owner, action])),
      localActions: action,
      secrets: { PREVIEW_KEY: JSON.stringify(emulator.key) },
      env: { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1,localhost' },
    },
    onJob: ({ job, workflow, status }) => {
      const sent = sentMessages(emulator, writes);
      const text = JSON.stringify(sent);
      if (status === 'in_progress' || sent.length === 0 || text === JSON.stringify(states.at(-1)?.sent)) return;
      const title = `${ending === 'success' ? 'All pass' : 'A job fails'}, ${states.length + 1}: after ${job} of ${workflow}`;
      states.push({ id: `${ending}-${states.length + 1}`, title, sent, log: [] });
    },
  });
  try {
    await player.play({ file: told, event });
    return states;
  } finally {
    stop();
  }
}

/** The workflow that is told, and all that is needed to play it. */
function workflowsOf(path: string, own: YamlMap) {
  const on = own['on'];
  const isTeller = typeof on === 'object' && on !== null && 'workflow_run' in on;
  const beside = Object.fromEntries(
    readdirSync(dirname(path))
      .filter(
        (name) => /\.ya?ml$/.test(name) && join(dirname(path), name) !== path && existsSync(join(dirname(path), name)),
      )
      .flatMap((name) => {
        try {
          const file = read(join(dirname(path), name));
          return file['jobs'] === undefined ? [] : [[name, file]];
        } catch {
          return [];
        }
      }),
  ) as Record<string, YamlMap>;
  const called = Object.fromEntries(
    Object.entries(beside).filter(([, file]) => JSON.stringify(file['on'] ?? '').includes('workflow_call')),
  );
  if (!isTeller) return { told: basename(path), files: { ...called, [basename(path)]: own }, notes: NOTES };
  const [pattern = 'CI'] = [asMap(asMap(on, 'on')['workflow_run'], 'on.workflow_run')['workflows'] ?? []]
    .flat()
    .map(String);
  const name = pattern.replaceAll(/\\(.)/g, '$1');
  const found = Object.entries(beside).find(([, file]) => file['name'] === name);
  const [told, file] = found ?? ['preview-example.yml', { name, on: 'push', jobs: EXAMPLE }];
  const note = `The workflow ${name} isn't beside this file: an example with the jobs build and test stands in for it.`;
  return { told, files: { ...called, [told]: file, [basename(path)]: own }, notes: found ? NOTES : [...NOTES, note] };
}

/** What stands in for a called workflow that isn't here. */
const STAND_IN = 'preview-called.yml';

type FilesAndNotes = { readonly files: Readonly<Record<string, YamlMap>>; readonly notes: readonly string[] };

/** Puts a workflow of one job in the place of each called one that isn't beside this file, and says so. */
function withStandIns({ files, notes }: FilesAndNotes): FilesAndNotes {
  const missing = new Map<string, string>();
  const replaced = Object.entries(files).map(([name, file]) => {
    const jobs = Object.entries(asMap(file['jobs'], 'jobs')).map(([id, written]) => {
      const { uses, with: _, secrets: __, ...job } = asMap(written, id);
      const isHere = typeof uses !== 'string' || (uses.startsWith('./') && basename(uses) in files);
      if (isHere) return [id, written];
      missing.set(id, uses);
      return [id, { ...job, uses: `./.github/workflows/${STAND_IN}` }];
    });
    return [name, { ...file, jobs: Object.fromEntries(jobs) as YamlMap }] as const;
  });
  if (missing.size === 0) return { files, notes };
  const called = { on: 'workflow_call', jobs: { job: {} } };
  return {
    files: { ...(Object.fromEntries(replaced) as Record<string, YamlMap>), [STAND_IN]: called },
    notes: [
      ...notes,
      ...[...missing].map(
        ([id, uses]) => `The job ${id} calls ${uses}, which isn't here: one job stands in for its jobs.`,
      ),
    ],
  };
}

const repositoryOf = ({ payload }: PreviewEvent): string =>
  (payload['repository'] as { full_name?: string } | undefined)?.full_name ?? 'octo-org/octo-repo';

const NOTES = ['None of the commands of your workflow were run; each job passes, or the first one fails.'];

type Pretence = { readonly url: string; readonly fails: boolean };

/** The workflow with the same jobs, in which only our own steps do anything. */
function pretend(file: YamlMap, { url, fails }: Pretence): YamlMap {
  const jobs = Object.entries(asMap(file['jobs'], 'jobs'));
  const isTeller = typeof file['on'] === 'object' && file['on'] !== null && 'workflow_run' in file['on'];
  const plain = jobs.filter(([, job]) => asMap(job, 'job')['uses'] === undefined && !stepsOf(job).some(isOurs));
  const culprit = fails && !isTeller ? plain.at(0)?.[0] : undefined;
  return {
    ...Object.fromEntries(Object.entries(file).filter(([key]) => ['name', 'on', 'permissions'].includes(key))),
    jobs: Object.fromEntries(
      jobs.map(([id, job]) => [id, pretendJob(asMap(job, 'job'), { url, fails: id === culprit })]),
    ),
  };
}

const KEPT = 'name needs if strategy permissions continue-on-error uses with secrets'.split(' ');

function pretendJob(job: YamlMap, { url, fails }: Pretence): YamlMap {
  const kept = Object.fromEntries(Object.entries(job).filter(([key]) => KEPT.includes(key)));
  if (job['uses'] !== undefined) return kept;
  const steps = stepsOf(job)
    .filter(isOurs)
    .map((step) => ({ ...step, with: connected(asMap(step['with'], 'with'), url) }));
  const nothing = { name: 'The steps', run: fails ? 'echo "::error::An error of this step"; exit 1' : 'true' };
  return { ...kept, 'runs-on': 'ubuntu-latest', steps: steps.length === 0 ? [nothing] : steps };
}

const SIGN_IN = new Set(['credentials', 'workload-identity-provider', 'service-account', 'access-token']);

function connected(given: YamlMap, url: string): YamlMap {
  const others = Object.entries(given).filter(([name]) => !SIGN_IN.has(name) && name !== 'follow');
  const ours = { space: SPACE, credentials: '${{ secrets.PREVIEW_KEY }}', 'chat-api-url': url };
  return { ...Object.fromEntries(others), ...ours };
}

const read = (path: string): YamlMap => readYaml({ text: readFileSync(path, 'utf8'), name: path }).value;
const stepsOf = (job: unknown): YamlMap[] => [asMap(job, 'job')['steps'] ?? []].flat() as YamlMap[];
const isOurs = (step: YamlMap): boolean => OURS.test(String(step['uses']));

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { asMap, readYaml, workflowPlayer, type Emulator, type Written, type YamlMap } from '../../emulator/index.ts';
import { previewEvent, repositoryOf, type PreviewEvent } from './preview-event.ts';
import type { PreviewedJob, PreviewedState } from './preview-job.ts';
import { NO_NETWORK, sentMessages } from './run-outcome.ts';

const RUN_ACTION = /^(?:[\w.-]+\/google-chat-status\/run@|\.\/run$)/;
const SPACE = 'spaces/PREVIEW-run';
/** The jobs of the placeholder for a workflow whose file isn't in the folder. */
const EXAMPLE_JOBS = { build: {}, test: { needs: 'build' } };
const NOTE = 'None of the commands of your workflow ran. All jobs pass, or the first one fails.';

type Files = Readonly<Record<string, YamlMap>>;

/** Whether a job of the workflow uses the action `run`. */
export function usesRun(file: YamlMap): boolean {
  return Object.values(asMap(file['jobs'], 'jobs')).some((job) => stepsOf(job).some(isRunStep));
}

/**
 * Previews a workflow that uses the action `run`. Plays the workflow whose run the message shows, with all its jobs,
 * matrices and called workflows but none of their commands: once with all jobs passing, and once with a failing job.
 */
export async function previewRun({
  emulator,
  workflow: path,
  action,
  event: given,
}: {
  readonly emulator: Emulator;
  readonly workflow: string;
  /** The folder of this action. */
  readonly action: string;
  /** The path of an event payload, or the name of an event. */
  readonly event?: string | undefined;
}): Promise<PreviewedJob> {
  const { shown, ...found } = findWorkflows(path);
  const { files, notes } = withPlaceholders(found);
  const event = previewEvent({ given, on: files[shown]?.['on'] });
  const states: PreviewedState[] = [];
  for (const outcome of ['success', 'failure'] as const) {
    emulator.reset();
    emulator.addSpace({ name: SPACE, displayName: 'run' });
    emulator.github.addRepository({ name: repositoryOf(event) });
    states.push(...(await playRun({ emulator, action, shown, files, event, outcome })));
  }
  return { id: 'run', spaces: [{ name: SPACE, displayName: 'run', members: [] }], states, notes };
}

async function playRun({
  emulator,
  action,
  shown,
  files,
  event,
  outcome,
}: {
  readonly emulator: Emulator;
  readonly action: string;
  /** The file name of the workflow whose run the message shows. */
  readonly shown: string;
  readonly files: Files;
  readonly event: PreviewEvent;
  readonly outcome: 'success' | 'failure';
}): Promise<PreviewedState[]> {
  const states: PreviewedState[] = [];
  const writes = new Map<string, Written>();
  const stop = emulator.onWritten((written) => void writes.set(written.message, written));
  const simulated = Object.entries(files).map(([name, file]) => [
    name,
    stringify(withoutCommands(file, { url: emulator.url, fails: outcome === 'failure' })),
  ]);
  const actions = [...JSON.stringify(files).matchAll(/([\w.-]+\/google-chat-status)\/run@/g)].map(([, name = '']) => [
    name,
    action,
  ]);
  const player = workflowPlayer(emulator, {
    repository: repositoryOf(event),
    files: Object.fromEntries(simulated) as Record<string, string>,
    machine: {
      actions: Object.fromEntries(actions) as Record<string, string>,
      localActions: action,
      secrets: { PREVIEW_KEY: JSON.stringify(emulator.key) },
      env: NO_NETWORK,
    },
    onJob: ({ job, workflow, status }) => {
      const sent = sentMessages(emulator, writes);
      const text = JSON.stringify(sent);
      if (status === 'in_progress' || sent.length === 0 || text === JSON.stringify(states.at(-1)?.sent)) return;
      const title = `${outcome === 'success' ? 'All pass' : 'A job fails'}, ${states.length + 1}: after ${job} of ${workflow}`;
      states.push({ id: `${outcome}-${states.length + 1}`, title, sent, log: [] });
    },
  });
  try {
    await player.play({ file: shown, event });
    return states;
  } finally {
    stop();
  }
}

/** The file name of the workflow whose run the message shows, and all files that its run needs. */
function findWorkflows(path: string): { shown: string; files: Files; notes: readonly string[] } {
  const file = readWorkflow(path);
  const neighbors = readNeighbors(path);
  const called = Object.fromEntries(
    Object.entries(neighbors).filter(([, { on }]) => JSON.stringify(on ?? '').includes('workflow_call')),
  );
  const name = nameOfTriggeringWorkflow(file);
  if (name === undefined) return { shown: basename(path), files: { ...called, [basename(path)]: file }, notes: [NOTE] };
  const match = Object.entries(neighbors).find(([, neighbor]) => neighbor['name'] === name);
  const [shown, shownFile] = match ?? ['preview-example.yml', { name, on: 'push', jobs: EXAMPLE_JOBS }];
  const note = `The workflow ${name} isn't in the folder of this file. The preview shows an example with the jobs build and test.`;
  return {
    shown,
    files: { ...called, [shown]: shownFile, [basename(path)]: file },
    notes: match ? [NOTE] : [NOTE, note],
  };
}

/** The first name in `on.workflow_run.workflows`; `undefined` for a workflow that shows its own run. */
function nameOfTriggeringWorkflow(file: YamlMap): string | undefined {
  if (!startsOnWorkflowRun(file)) return undefined;
  const trigger = asMap(asMap(file['on'], 'on')['workflow_run'], 'on.workflow_run');
  const [pattern = 'CI'] = [trigger['workflows'] ?? []].flat().map(String);
  return pattern.replaceAll(/\\(.)/g, '$1');
}

const startsOnWorkflowRun = ({ on }: YamlMap): boolean => typeof on === 'object' && on !== null && 'workflow_run' in on;

/** The other workflows in the folder of a file. */
function readNeighbors(path: string): Files {
  const folder = dirname(path);
  const names = readdirSync(folder).filter(
    (name) => /\.ya?ml$/.test(name) && join(folder, name) !== path && existsSync(join(folder, name)),
  );
  return Object.fromEntries(
    names.flatMap((name): [string, YamlMap][] => {
      try {
        const file = readWorkflow(join(folder, name));
        return file['jobs'] === undefined ? [] : [[name, file]];
      } catch {
        return [];
      }
    }),
  );
}

/** The placeholder for called workflows that aren't in the folder. */
const PLACEHOLDER = 'preview-called.yml';

type FilesAndNotes = { readonly files: Files; readonly notes: readonly string[] };

/** Replaces each called workflow that isn't in the folder by one with a single job, and adds a note. */
function withPlaceholders({ files, notes }: FilesAndNotes): FilesAndNotes {
  const missing = new Map<string, string>();
  const replaced = Object.entries(files).map(([name, file]) => {
    const jobs = Object.entries(asMap(file['jobs'], 'jobs')).map(([id, written]) => {
      const { uses, with: _, secrets: __, ...job } = asMap(written, id);
      const isHere = typeof uses !== 'string' || (uses.startsWith('./') && basename(uses) in files);
      if (isHere) return [id, written];
      missing.set(id, uses);
      return [id, { ...job, uses: `./.github/workflows/${PLACEHOLDER}` }];
    });
    return [name, { ...file, jobs: Object.fromEntries(jobs) as YamlMap }] as const;
  });
  if (missing.size === 0) return { files, notes };
  const placeholder = { on: 'workflow_call', jobs: { job: {} } };
  return {
    files: { ...(Object.fromEntries(replaced) as Record<string, YamlMap>), [PLACEHOLDER]: placeholder },
    notes: [
      ...notes,
      ...[...missing].map(
        ([id, uses]) => `The job ${id} calls ${uses}, which isn't here. The preview shows one job in its place.`,
      ),
    ],
  };
}

type Simulation = { readonly url: string; readonly fails: boolean };

/** The workflow with the same jobs, whose only steps are those that use the action `run`. */
function withoutCommands(file: YamlMap, { url, fails }: Simulation): YamlMap {
  const jobs = Object.entries(asMap(file['jobs'], 'jobs'));
  const others = jobs.filter(([, job]) => asMap(job, 'job')['uses'] === undefined && !stepsOf(job).some(isRunStep));
  const failing = fails && !startsOnWorkflowRun(file) ? others.at(0)?.[0] : undefined;
  return {
    ...Object.fromEntries(Object.entries(file).filter(([key]) => ['name', 'on', 'permissions'].includes(key))),
    jobs: Object.fromEntries(
      jobs.map(([id, job]) => [id, jobWithoutCommands(asMap(job, 'job'), { url, fails: id === failing })]),
    ),
  };
}

const JOB_KEYS = 'name needs if strategy permissions continue-on-error uses with secrets'.split(' ');

function jobWithoutCommands(job: YamlMap, { url, fails }: Simulation): YamlMap {
  const kept = Object.fromEntries(Object.entries(job).filter(([key]) => JOB_KEYS.includes(key)));
  if (job['uses'] !== undefined) return kept;
  const steps = stepsOf(job)
    .filter(isRunStep)
    .map((step) => ({ ...step, with: connect(asMap(step['with'], 'with'), url) }));
  const noOp = { name: 'The steps', run: fails ? 'echo "::error::An error of this step"; exit 1' : 'true' };
  return { ...kept, 'runs-on': 'ubuntu-latest', steps: steps.length === 0 ? [noOp] : steps };
}

const REPLACED_INPUTS = new Set([
  'credentials',
  'workload-identity-provider',
  'service-account',
  'access-token',
  'follow',
]);

function connect(inputs: YamlMap, url: string): YamlMap {
  const kept = Object.entries(inputs).filter(([name]) => !REPLACED_INPUTS.has(name));
  return {
    ...Object.fromEntries(kept),
    space: SPACE,
    credentials: '${{ secrets.PREVIEW_KEY }}',
    'chat-api-url': url,
  };
}

const readWorkflow = (path: string): YamlMap => readYaml({ text: readFileSync(path, 'utf8'), name: path }).value;
const stepsOf = (job: unknown): YamlMap[] => [asMap(job, 'job')['steps'] ?? []].flat() as YamlMap[];
const isRunStep = (step: YamlMap): boolean => RUN_ACTION.test(String(step['uses']));

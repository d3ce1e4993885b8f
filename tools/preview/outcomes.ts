import { stringify } from 'yaml';
import { asTextOrNothing, type YamlMap } from '../../emulator/index.ts';
import type { FoundJob, FoundWorkflow } from './find-jobs.ts';
import type { SetValues } from './values.ts';

/** A way a job can end, and how a preview brings it about. */
export type Ending = {
  readonly id: 'success' | 'failure' | 'fixed' | 'cancelled' | 'timed-out' | 'superseded';
  /** What stands over its message. */
  readonly title: string;
  /** What the step does that is to end the job; nothing when the job passes. */
  readonly script?: string;
  /** The log line at which the job is cancelled. */
  readonly cancelAt?: string;
  /** What GitHub or its runner would pin to the job; it tells one kind of cancelled from another. */
  readonly annotation?: string;
};

const WAITING = 'The preview cancels the job here.';
const wait = { script: `echo '${WAITING}'; exec sleep 60`, cancelAt: WAITING };

const ENDINGS: readonly Ending[] = [
  { id: 'success', title: 'When it has passed' },
  {
    id: 'failure',
    title: 'When it has failed',
    script: "echo '::error::Here the message tells the error of the step that failed.'; exit 1",
  },
  { id: 'fixed', title: 'When it has passed again' },
  { id: 'cancelled', title: 'When somebody has cancelled it', ...wait },
  {
    id: 'timed-out',
    title: 'When it has run out of time',
    ...wait,
    // actions/runner:src/Runner.Listener/JobDispatcher.cs
    annotation: 'The job running on runner local has exceeded the maximum execution time of 360 minutes.',
  },
  {
    id: 'superseded',
    title: 'When a newer run has taken its place',
    ...wait,
    // https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
    annotation: 'Canceling since a higher priority waiting request exists',
  },
];

/** What decides which endings a job has. */
export type EndingsAsked = {
  /** What the workflow and the job say of `concurrency`. */
  readonly concurrency: readonly unknown[];
  /** Whether the message tells how the result compares with the last one. */
  readonly compares: boolean;
};

/** The ways a job can end, in an order in which each run finds the one before it in GitHub's record. */
export function endingsOf({ concurrency, compares }: EndingsAsked): readonly Ending[] {
  const cancels = concurrency.some((each) => typeof each === 'object' && each !== null && 'cancel-in-progress' in each);
  const fits = { superseded: cancels, fixed: compares };
  return ENDINGS.filter(({ id }) => !(id in fits) || fits[id as keyof typeof fits]);
}

/** What a pretended job is made of. */
export type ToPretend = {
  readonly workflow: FoundWorkflow;
  readonly job: FoundJob;
  readonly ending: Ending;
  /** The inputs that say where messages go and with which key: here to the emulator. */
  readonly connection: (given: YamlMap) => YamlMap;
  readonly set: SetValues;
};

/** `uses` of a step that does nothing. */
export const NOTHING = 'preview/nothing';

/** What is left out of a job, because it speaks of the machine that runs it. */
const JOB_KEYS = 'name needs env strategy permissions steps'.split(' ');
const WORKFLOW_KEYS = 'name on env permissions'.split(' ');

/** A name for the step that is added where no step of a job could fail. */
const LAST = 'The last step';

/**
 * Writes a workflow with one job that ends as wished: the steps that write to Chat are as they were, and of all
 * others only the name and the id are left. Nothing of what they do is run.
 */
export function pretendJob({ workflow, job: { id, job, steps, runs }, ending, connection, set }: ToPretend): string {
  const at = ending.script === undefined ? -1 : culpritOf({ steps, runs });
  const pretended = steps.map((step, index) => {
    if (runs.has(index)) return { ...step, with: connection((step['with'] ?? {}) as YamlMap) };
    if (index === at) return { ...labelOf(step), run: ending.script };
    return { ...labelOf(step), ...nothing({ step, set }) };
  });
  if (ending.script !== undefined && at < 0) pretended.push({ name: LAST, run: ending.script });
  const kept = { ...pick(job, JOB_KEYS), 'runs-on': 'ubuntu-latest', steps: pretended };
  return stringify({ ...pick(workflow.file, WORKFLOW_KEYS), jobs: { [id]: kept } });
}

const pick = (map: YamlMap, keys: readonly string[]): YamlMap =>
  Object.fromEntries(Object.entries(map).filter(([key]) => keys.includes(key)));

/** A step that does nothing, but to give the outputs that were set for it, or the files of a checkout. */
function nothing({ step, set }: { step: YamlMap; set: SetValues }): YamlMap {
  if (/^actions\/checkout@/.test(String(step['uses']))) return { run: 'cp -R "$PREVIEW_FILES/." .' };
  const outputs = Object.entries(set.steps[String(step['id'])] ?? {});
  if (outputs.length === 0) return { uses: `${NOTHING}@v1` };
  const lines = outputs.map(([name, value]) => `${name}<<end-of-output\n${value}\nend-of-output\n`);
  return { run: 'printf %s "$OUTPUTS" >> "$GITHUB_OUTPUT"', env: { OUTPUTS: lines.join('') } };
}

/** What a step is called on the run's page, whatever it does. */
function labelOf(step: YamlMap): YamlMap {
  const [uses, script] = [step['uses'], step['run']].map((value) => asTextOrNothing(value, 'steps'));
  const what = uses ?? script?.trimStart().split('\n')[0] ?? '';
  return { name: step['name'] ?? `Run ${what}`, ...(step['id'] === undefined ? {} : { id: step['id'] }) };
}

/** The step that fails or is cut off: the last script that would run in any case, or else the last such step. */
function culpritOf({ steps, runs }: Pick<FoundJob, 'steps' | 'runs'>): number {
  const status = [...runs].find(([, action]) => action === '.')?.[0] ?? -1;
  const fit = steps.map(
    (step, index) =>
      index > status && !runs.has(index) && step['if'] === undefined && step['continue-on-error'] === undefined,
  );
  const script = fit.map((is, index) => is && steps[index]?.['run'] !== undefined).lastIndexOf(true);
  return script >= 0 ? script : fit.lastIndexOf(true);
}

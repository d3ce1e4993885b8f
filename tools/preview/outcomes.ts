import { stringify } from 'yaml';
import { asOptionalText, type YamlMap } from '../../emulator/index.ts';
import type { JobToPreview, WorkflowToPreview } from './find-jobs.ts';
import type { SetValues } from './values.ts';

/** An outcome of a job, and how a preview makes the job end with it. */
export type Outcome = {
  readonly id: 'success' | 'failure' | 'fixed' | 'cancelled' | 'timed-out' | 'superseded';
  /** The title above its message. */
  readonly title: string;
  /** The script of the step that ends the job. Without one, the job passes. */
  readonly script?: string;
  /** The job is cancelled when it logs this line. */
  readonly cancelAt?: string;
  /** The annotation of GitHub or its runner, which tells why the job was cancelled. */
  readonly annotation?: string;
};

const CANCEL_LINE = 'The preview cancels the job here.';
const cancelled = { script: `echo '${CANCEL_LINE}'; exec sleep 60`, cancelAt: CANCEL_LINE };

const OUTCOMES: readonly Outcome[] = [
  { id: 'success', title: 'Passed' },
  {
    id: 'failure',
    title: 'Failed',
    script: "echo '::error::The error of the failed step.'; exit 1",
  },
  { id: 'fixed', title: 'Passed again' },
  { id: 'cancelled', title: 'Cancelled by a person', ...cancelled },
  {
    id: 'timed-out',
    title: 'Timed out',
    ...cancelled,
    // actions/runner:src/Runner.Listener/JobDispatcher.cs
    annotation: 'The job running on runner local has exceeded the maximum execution time of 360 minutes.',
  },
  {
    id: 'superseded',
    title: 'Superseded by a newer run',
    ...cancelled,
    // https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
    annotation: 'Canceling since a higher priority waiting request exists',
  },
];

/** The outcomes to show, in the order in which the runs of the preview follow each other. */
export function outcomesOf({
  concurrency,
  compares,
}: {
  /** The values of `concurrency` in the workflow and the job. */
  readonly concurrency: readonly unknown[];
  /** Whether the message compares the result with the previous run. */
  readonly compares: boolean;
}): readonly Outcome[] {
  const cancelsRuns = concurrency.some(
    (value) => typeof value === 'object' && value !== null && 'cancel-in-progress' in value,
  );
  return OUTCOMES.filter(({ id }) => (id === 'superseded' ? cancelsRuns : id === 'fixed' ? compares : true));
}

/** `uses` of a step that does nothing. */
export const NO_OP_ACTION = 'preview/nothing';

/** The keys to keep. The others are about the machine that runs the job. */
const JOB_KEYS = 'name needs env strategy permissions steps'.split(' ');
const WORKFLOW_KEYS = 'name on env permissions'.split(' ');

/**
 * Writes a workflow with one job that has this outcome. The steps that post to Chat stay as they are. Of all other
 * steps only the name and the id stay, so none of their commands run.
 */
export function workflowWithOutcome({
  workflow,
  job: { id, job, steps, runs },
  outcome,
  connect,
  set,
}: {
  readonly workflow: WorkflowToPreview;
  readonly job: JobToPreview;
  readonly outcome: Outcome;
  /** Replaces the inputs for the space and the sign-in. */
  readonly connect: (inputs: YamlMap) => YamlMap;
  readonly set: SetValues;
}): string {
  const lastStep = outcome.script === undefined ? -1 : indexOfLastStep({ steps, runs });
  const newSteps = steps.map((step, index) => {
    if (runs.has(index)) return { ...step, with: connect((step['with'] ?? {}) as YamlMap) };
    if (index === lastStep) return { ...labelOf(step), run: outcome.script };
    return { ...labelOf(step), ...noOp({ step, set }) };
  });
  if (outcome.script !== undefined && lastStep < 0) newSteps.push({ name: 'The last step', run: outcome.script });
  const newJob = { ...pick(job, JOB_KEYS), 'runs-on': 'ubuntu-latest', steps: newSteps };
  return stringify({ ...pick(workflow.file, WORKFLOW_KEYS), jobs: { [id]: newJob } });
}

const pick = (map: YamlMap, keys: readonly string[]): YamlMap =>
  Object.fromEntries(Object.entries(map).filter(([key]) => keys.includes(key)));

/** A step that only sets the outputs given with `--set`, or copies the files of a checkout. */
function noOp({ step, set }: { step: YamlMap; set: SetValues }): YamlMap {
  if (/^actions\/checkout@/.test(String(step['uses']))) return { run: 'cp -R "$PREVIEW_FILES/." .' };
  const outputs = Object.entries(set.steps[String(step['id'])] ?? {});
  if (outputs.length === 0) return { uses: `${NO_OP_ACTION}@v1` };
  const lines = outputs.map(([name, value]) => `${name}<<end-of-output\n${value}\nend-of-output\n`);
  return { run: 'printf %s "$OUTPUTS" >> "$GITHUB_OUTPUT"', env: { OUTPUTS: lines.join('') } };
}

/** The id of a step, and its name on the page of the run. */
function labelOf(step: YamlMap): YamlMap {
  const [uses, script] = [step['uses'], step['run']].map((value) => asOptionalText(value, 'steps'));
  const command = uses ?? script?.trimStart().split('\n')[0] ?? '';
  return { name: step['name'] ?? `Run ${command}`, ...(step['id'] === undefined ? {} : { id: step['id'] }) };
}

/** The step that ends the job: the last unconditional script after the status step, or else the last such step. */
function indexOfLastStep({ steps, runs }: Pick<JobToPreview, 'steps' | 'runs'>): number {
  const status = [...runs].find(([, action]) => action === '.')?.[0] ?? -1;
  const isCandidate = steps.map(
    (step, index) =>
      index > status && !runs.has(index) && step['if'] === undefined && step['continue-on-error'] === undefined,
  );
  const script = isCandidate.map((is, index) => is && steps[index]?.['run'] !== undefined).lastIndexOf(true);
  return script >= 0 ? script : isCandidate.lastIndexOf(true);
}

import { type JobToPlay, carryOver, playMatrix, evaluationOf } from './play-matrix.ts';
import { truthy } from '@actions/expressions/result';
import { IN_WORKFLOW, evaluateExpression } from '../runner/expression.ts';
import { evaluate, evaluateText, evaluateTexts, asMap, type YamlMap } from '../runner/template.ts';
import { mapEach, resultOf, type Attempt, type JobOutcome, type Workflow } from './attempt.ts';
import { ancestorsOf, readWorkflow } from './read-workflow.ts';

/** Runs all jobs of a workflow, each after those it needs, and returns their results. */
export async function playJobs(attempt: Attempt, workflow: Workflow): Promise<Map<string, JobOutcome>> {
  const outcomes = new Map<string, JobOutcome>();
  let left = workflow.file.jobs;
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((need) => outcomes.has(need)));
    left = left.filter((job) => !ready.includes(job));
    // A job that waits for a reviewer doesn't delay the others.
    const waitsLast = ready.toSorted(
      (a, b) => Number(a.environment !== undefined) - Number(b.environment !== undefined),
    );
    const known = new Map(outcomes);
    await mapEach(waitsLast, attempt.options.parallel === true, async (job) => {
      outcomes.set(job.id, await playJob({ attempt, workflow, job, outcomes: known }));
    });
  }
  return outcomes;
}

async function playJob(playing: JobToPlay): Promise<JobOutcome> {
  const { attempt, workflow, job } = playing;
  const carried = workflow.prefix === '' && attempt.before.get(job.id);
  if (carried && isCarriedOver(playing))
    return { ...carried, played: carried.played.map((each) => carryOver(attempt, each)) };
  if (!conditionHolds(playing)) return notRun(playing, attempt.cancelled.signal.aborted ? 'cancelled' : 'skipped');
  return job.uses === undefined ? playMatrix(playing) : playCalled(playing, job.uses);
}

/** A job is not re-run if it passed, with all jobs it needs. */
function isCarriedOver({ attempt: { before }, workflow, job }: JobToPlay): boolean {
  const passed = (id: string): boolean =>
    !/failure|cancelled/.test(resultOf(before.get(id)?.played.map(({ conclusion }) => conclusion) ?? []));
  return [job.id, ...ancestorsOf(job, workflow.file.jobs)].every(passed);
}

/** Whether the job's `if` is true. The status functions use all jobs that it needs, also indirectly. */
function conditionHolds(playing: JobToPlay): boolean {
  const { attempt, workflow, job, outcomes } = playing;
  const results = [...ancestorsOf(job, workflow.file.jobs)].map((id) => outcomes.get(id)?.result);
  const cancelled = attempt.cancelled.signal.aborted;
  const status = {
    success: !cancelled && results.every((result) => result === 'success'),
    failure: !cancelled && results.includes('failure'),
    cancelled,
  };
  return truthy(evaluateExpression(job.condition, { ...evaluationOf(playing, IN_WORKFLOW.jobIf), status }));
}

/** Records a job that doesn't run. Its matrix isn't expanded, so a name with `matrix` isn't evaluated. */
function notRun(playing: JobToPlay, conclusion: 'skipped' | 'cancelled'): JobOutcome {
  const { attempt, workflow, job } = playing;
  const written = job.name ?? job.id;
  const name = /\bmatrix\b/.test(written) ? written : evaluateText(written, evaluationOf(playing, IN_WORKFLOW.jobName));
  const record = attempt.emulator.github.addJob(attempt.run.id, { name: workflow.prefix + name, conclusion });
  return {
    result: conclusion,
    outputs: {},
    played: [{ recordId: record.id, name: record.name, conclusion, outputs: {} }],
  };
}

/** Runs a workflow of the repository that a job calls. Its jobs have the caller's name as a prefix. */
async function playCalled(playing: JobToPlay, uses: string): Promise<JobOutcome> {
  const { attempt, workflow, job } = playing;
  const path = /^\.\/(\.github\/workflows\/([^/]+))$/.exec(uses);
  const text = path ? attempt.options.files[path[2] ?? ''] : undefined;
  if (path === null) throw new Error(`${uses}: This runner doesn't support workflows of other repositories.`);
  if (text === undefined) throw new Error(`The job ${job.id} calls ${uses}, which is not in \`files\`.`);
  if (job.strategy['matrix'] !== undefined)
    throw new Error(`The job ${job.id} calls a workflow with a matrix, which this runner doesn't support.`);
  const file = readWorkflow({ path: path[1] ?? '', text });
  const call = asMap(file.on['workflow_call'], 'on.workflow_call');
  const sees = evaluationOf(playing, IN_WORKFLOW.jobEnv);
  const name = evaluateText(job.name ?? job.id, evaluationOf(playing, IN_WORKFLOW.jobName));
  const defaults = Object.entries(asMap(call['inputs'], 'inputs')).map(([input, given]) => [
    input,
    asMap(given, input)['default'] ?? '',
  ]);
  const inputs = evaluate(job.with ?? {}, sees) as YamlMap;
  const called = await playJobs(attempt, {
    file,
    prefix: `${workflow.prefix}${name} / `,
    inputs: { ...(Object.fromEntries(defaults) as YamlMap), ...inputs },
    secrets: job.secrets === 'inherit' ? workflow.secrets : Object.fromEntries(evaluateTexts(job.secrets ?? {}, sees)),
  });
  const outcomes = [...called.values()];
  const jobs = Object.fromEntries([...called].map(([id, { result, outputs }]) => [id, { result, outputs }]));
  const outputs = Object.entries(asMap(call['outputs'], 'outputs')).map(([output, given]) => [
    output,
    evaluateText(asMap(given, output)['value'], { allowed: { contexts: ['jobs'] }, contexts: { jobs } }),
  ]);
  return {
    result: resultOf(outcomes.map(({ result }) => result)),
    outputs: Object.fromEntries(outputs) as Record<string, string>,
    played: outcomes.flatMap(({ played }) => played),
  };
}

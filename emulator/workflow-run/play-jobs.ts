import { truthy } from '@actions/expressions/result';
import type { StepChange } from '../github/runs.ts';
import { IN_WORKFLOW, evaluateExpression, type Allowed, type Evaluation } from '../runner/expression.ts';
import { githubValues } from '../runner/github-context.ts';
import { expandMatrix, matrixJobName, type MatrixValues } from '../runner/matrix.ts';
import { runJob } from '../runner/run-job.ts';
import { evaluate, evaluateText, evaluateTexts, asMap, type YamlMap } from '../runner/template.ts';
import { recordJob } from './record-job.ts';
import {
  tokenPermissions,
  mapEach,
  resultOf,
  type Attempt,
  type JobConclusion,
  type JobOutcome,
  type PlayedJob,
  type Workflow,
} from './attempt.ts';
import { ancestorsOf, readWorkflow, type JobPlan } from './read-workflow.ts';

/** Plays all jobs of a workflow, each when those that it needs are over, and gives what each came to. */
export async function playJobs(attempt: Attempt, workflow: Workflow): Promise<Map<string, JobOutcome>> {
  const outcomes = new Map<string, JobOutcome>();
  let left = workflow.file.jobs;
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((need) => outcomes.has(need)));
    left = left.filter((job) => !ready.includes(job));
    // A job that waits for a reviewer holds up nobody.
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

type JobToPlay = {
  readonly attempt: Attempt;
  readonly workflow: Workflow;
  readonly job: JobPlan;
  readonly outcomes: ReadonlyMap<string, JobOutcome>;
};

async function playJob(playing: JobToPlay): Promise<JobOutcome> {
  const { attempt, workflow, job } = playing;
  const carried = workflow.prefix === '' && attempt.before.get(job.id);
  if (carried && isCarriedOver(playing))
    return { ...carried, played: carried.played.map((each) => carryOver(attempt, each)) };
  if (!conditionHolds(playing)) return notRun(playing, attempt.cancelled.signal.aborted ? 'cancelled' : 'skipped');
  return job.uses === undefined ? playMatrix(playing) : playCalled(playing, job.uses);
}

/** A job runs again when it did not pass, or when one that it needs runs again. */
function isCarriedOver({ attempt: { before }, workflow, job }: JobToPlay): boolean {
  const passed = (id: string): boolean =>
    !/failure|cancelled/.test(resultOf(before.get(id)?.played.map(({ conclusion }) => conclusion) ?? []));
  return [job.id, ...ancestorsOf(job, workflow.file.jobs)].every(passed);
}

/** A job that is not run again is in the new attempt as it was, with its times. */
function carryOver({ emulator: { github }, run }: Attempt, played: PlayedJob): PlayedJob {
  const { name, started_at, completed_at, created_at, steps = [] } = github.updateJob(played.recordId, {});
  const { id } = github.addJob(run.id, {
    name,
    status: 'completed',
    conclusion: played.conclusion,
    started_at,
    completed_at,
    created_at,
    steps: steps as readonly StepChange[],
  });
  return { ...played, recordId: id };
}

/** Whether its `if` is true. The status functions look at all jobs before it, also those it needs through others. */
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

/** A job that no runner takes. Its matrix is not looked at, so a name with the matrix in it stays as it is written. */
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

/** A job that calls a workflow of the repository: its jobs are the run's, under the caller's name. */
async function playCalled(playing: JobToPlay, uses: string): Promise<JobOutcome> {
  const { attempt, workflow, job } = playing;
  const path = /^\.\/(\.github\/workflows\/([^/]+))$/.exec(uses);
  const text = path ? attempt.options.files[path[2] ?? ''] : undefined;
  if (path === null) throw new Error(`${uses}: Workflows of other repositories are not supported by this runner.`);
  if (text === undefined) throw new Error(`The job ${job.id} calls ${uses}, which isn't here.`);
  if (job.strategy['matrix'] !== undefined)
    throw new Error(`The job ${job.id} calls a workflow with a matrix, which is not supported by this runner.`);
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

/** A job with steps: every leg of its matrix. */
async function playMatrix(playing: JobToPlay): Promise<JobOutcome> {
  const { attempt, workflow, job } = playing;
  const { github } = attempt.emulator;
  const { matrix, 'fail-fast': failFast = true } = evaluate(
    job.strategy,
    evaluationOf(playing, IN_WORKFLOW.strategy),
  ) as YamlMap;
  const legs = (matrix === undefined ? [{}] : expandMatrix(matrix)).map((leg, index) => {
    const sees = evaluationOf(playing, IN_WORKFLOW.jobName, leg);
    const name = evaluateText(job.name ?? job.id, sees);
    const full = workflow.prefix + (job.name?.includes('${{') ? name : matrixJobName(name, leg));
    const allowed = evaluate(job.continueOnError, { ...sees, allowed: IN_WORKFLOW.jobTimeout }) === true;
    const environment = evaluateText(job.environment ?? '', { ...sees, allowed: IN_WORKFLOW.jobTimeout });
    const earlier = attempt.before
      .get(job.id)
      ?.played.find((each) => each.name === full && each.conclusion === 'success');
    const again = workflow.prefix !== '' || earlier === undefined || neededRunsAgain(playing);
    const waits = (attempt.options.environments?.[environment]?.reviewers.length ?? 0) > 0;
    const record = again
      ? github.addJob(attempt.run.id, { name: full, status: waits ? 'waiting' : 'queued' })
      : undefined;
    return { leg, index, name: full, allowed, environment, waits, record, earlier };
  });
  const stop = new AbortController();
  const played = await mapEach(legs, attempt.options.parallel === true, async (leg): Promise<PlayedJob> => {
    if (leg.record === undefined && leg.earlier) return carryOver(attempt, leg.earlier);
    const done = await playMatrixJob({ ...playing, ...leg, recordId: leg.record?.id ?? 0, stop: stop.signal });
    if (done.conclusion === 'failure' && !leg.allowed && failFast !== false) stop.abort();
    return done;
  });
  return {
    result: resultOf(
      played.map(({ conclusion }, at) => (conclusion === 'failure' && legs[at]?.allowed ? 'success' : conclusion)),
    ),
    outputs: Object.assign({}, ...played.map(({ outputs }) => outputs)) as Record<string, string>,
    played,
  };
}

function neededRunsAgain({ attempt, workflow, job }: JobToPlay): boolean {
  return [...ancestorsOf(job, workflow.file.jobs)].some((id) =>
    attempt.before.get(id)?.played.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled'),
  );
}

type MatrixJobToPlay = JobToPlay & {
  readonly index: number;
  readonly name: string;
  readonly environment: string;
  readonly waits: boolean;
  readonly recordId: number;
  /** Another leg failed, and `fail-fast` cancels this one. */
  readonly stop: AbortSignal;
};

async function playMatrixJob(playing: MatrixJobToPlay): Promise<PlayedJob> {
  const { attempt, workflow, job, index, name, recordId, stop, outcomes } = playing;
  const { emulator, options, run } = attempt;
  const end = (conclusion: JobConclusion): PlayedJob => {
    emulator.github.updateJob(recordId, { status: 'completed', conclusion });
    return { recordId, name, conclusion, outputs: {} };
  };
  const signal = AbortSignal.any([stop, attempt.cancelled.signal]);
  // Once the run is cancelled, what runs all the same was asked to, with `always()`: only a failed leg stops that.
  const stops = attempt.cancelled.signal.aborted ? stop : signal;
  if (stops.aborted) return end('cancelled');
  await attempt.begin();
  if (playing.waits && (await review(playing)) === 'rejected') return end('failure');
  if (stops.aborted) return end('cancelled');
  const permissions = tokenPermissions(job.permissions, attempt.trusted);
  const recorded = recordJob(emulator, {
    repository: options.repository,
    name,
    run,
    jobId: recordId,
    endsRun: false,
    permissions,
  });
  const report = { run: run.id, workflow: workflow.file.name, job: name, cancel: () => attempt.cancelled.abort() };
  await options.onJob?.({ ...report, status: 'in_progress' });
  const result = await runJob({
    workflow: workflow.file.text,
    job: job.id,
    matrixIndex: index,
    ...options.machine,
    secrets: workflow.secrets,
    event: attempt.event,
    inputs: workflow.inputs,
    needs: needsOf(job, outcomes),
    ifIsTrue: true,
    ...recorded.options,
    github: { ...attempt.github, ...recorded.options.github, ...attempt.github },
    signal: stops,
  });
  recorded.end(result.conclusion);
  await options.onJob?.({ ...report, status: 'completed' });
  return { recordId, name, conclusion: result.conclusion, outputs: result.outputs, result };
}

/** The run waits until the reviewers have said something. */
async function review({ attempt, environment }: MatrixJobToPlay): Promise<'approved' | 'rejected'> {
  const { emulator, options, run } = attempt;
  const reviewers = options.environments?.[environment]?.reviewers ?? [];
  emulator.github.updateRun(run.id, { status: 'waiting', pending_deployments: [{ environment, reviewers }] });
  const said = (await options.review?.({ run: run.id, environment })) ?? 'approved';
  emulator.github.updateRun(run.id, { status: 'in_progress', pending_deployments: [] });
  return said;
}

function needsOf({ needs }: JobPlan, outcomes: ReadonlyMap<string, JobOutcome>) {
  return Object.fromEntries(
    needs.map((id) => {
      const { result = 'skipped', outputs = {} } = outcomes.get(id) ?? {};
      return [id, { result, outputs }];
    }),
  );
}

function evaluationOf(
  { attempt, workflow, job, outcomes }: JobToPlay,
  allowed: Allowed,
  matrix: MatrixValues = {},
): Evaluation {
  const { event, options } = attempt;
  const file = { id: job.id, workflowName: workflow.file.name, workflowPath: workflow.file.path };
  const github = { ...githubValues({ file, event, given: attempt.github }), event: event.payload };
  const { inputs, secrets } = workflow;
  const vars = options.machine?.vars ?? {};
  return { allowed, contexts: { github, needs: needsOf(job, outcomes), vars, inputs, secrets, matrix, strategy: {} } };
}

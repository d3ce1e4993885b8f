import type { StepChange } from '../github/runs.ts';
import { IN_WORKFLOW, type Allowed, type Evaluation } from '../runner/expression.ts';
import { githubValues } from '../runner/github-context.ts';
import { expandMatrix, matrixJobName, type MatrixValues } from '../runner/matrix.ts';
import { runJob } from '../runner/run-job.ts';
import { evaluate, evaluateText, type YamlMap } from '../runner/template.ts';
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
import { ancestorsOf, type JobPlan } from './read-workflow.ts';

/** A job of the workflow file to run, with the results so far. */
export type JobToPlay = {
  readonly attempt: Attempt;
  readonly workflow: Workflow;
  readonly job: JobPlan;
  readonly outcomes: ReadonlyMap<string, JobOutcome>;
};

/** Copies a job that is not re-run to the new attempt, with its times. */
export function carryOver({ emulator: { github }, run }: Attempt, played: PlayedJob): PlayedJob {
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

/** Runs a job with steps, once for each job of its matrix. */
export async function playMatrix(playing: JobToPlay): Promise<JobOutcome> {
  const { attempt, workflow, job } = playing;
  const { github } = attempt.emulator;
  const { matrix, 'fail-fast': failFast = true } = evaluate(
    job.strategy,
    evaluationOf(playing, IN_WORKFLOW.strategy),
  ) as YamlMap;
  const matrixJobs = (matrix === undefined ? [{}] : expandMatrix(matrix)).map((values, index) => {
    const sees = evaluationOf(playing, IN_WORKFLOW.jobName, values);
    const name = evaluateText(job.name ?? job.id, sees);
    const full = workflow.prefix + (job.name?.includes('${{') ? name : matrixJobName(name, values));
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
    return { index, name: full, allowed, environment, waits, record, earlier };
  });
  const stop = new AbortController();
  const played = await mapEach(matrixJobs, attempt.options.parallel === true, async (matrixJob): Promise<PlayedJob> => {
    if (matrixJob.record === undefined && matrixJob.earlier) return carryOver(attempt, matrixJob.earlier);
    const done = await playMatrixJob({
      ...playing,
      ...matrixJob,
      recordId: matrixJob.record?.id ?? 0,
      stop: stop.signal,
    });
    if (done.conclusion === 'failure' && !matrixJob.allowed && failFast !== false) stop.abort();
    return done;
  });
  return {
    result: resultOf(
      played.map(({ conclusion }, at) =>
        conclusion === 'failure' && matrixJobs[at]?.allowed ? 'success' : conclusion,
      ),
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
  /** Aborts when `fail-fast` cancels this job. */
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
  // In a cancelled run, a job with `always()` still runs. Only `fail-fast` stops it.
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

/** Waits for the reviewers' decision. */
async function review({ attempt, environment }: MatrixJobToPlay): Promise<'approved' | 'rejected'> {
  const { emulator, options, run } = attempt;
  const reviewers = options.environments?.[environment]?.reviewers ?? [];
  emulator.github.updateRun(run.id, { status: 'waiting', pending_deployments: [{ environment, reviewers }] });
  const decision = (await options.review?.({ run: run.id, environment })) ?? 'approved';
  emulator.github.updateRun(run.id, { status: 'in_progress', pending_deployments: [] });
  return decision;
}

function needsOf({ needs }: JobPlan, outcomes: ReadonlyMap<string, JobOutcome>) {
  return Object.fromEntries(
    needs.map((id) => {
      const { result = 'skipped', outputs = {} } = outcomes.get(id) ?? {};
      return [id, { result, outputs }];
    }),
  );
}

export function evaluationOf(
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

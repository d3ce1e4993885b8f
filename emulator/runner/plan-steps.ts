import { truthy } from '@actions/expressions/result';
import { readAction, findAction, actionName } from './action-file.ts';
import { IN_WORKFLOW, evaluateExpression, type Allowed, type Evaluation } from './expression.ts';
import { newMemory, type Job, type PlannedStep, evaluationOf, jobScope } from './job.ts';
import { matrixJobName, type MatrixValues } from './matrix.ts';
import { type StepFile } from './step-file.ts';
import { evaluateNumber, evaluateText, evaluateTexts } from './template.ts';
import { type JobFile } from './workflow-file.ts';

/** Throws for a job that GitHub would skip. */
export function refuseSkippedJob({ job, file }: { job: Job; file: JobFile }): void {
  const sees = { job, scope: jobScope(job), env: job.env, github: {}, allowed: IN_WORKFLOW.jobIf };
  if (truthy(evaluateExpression(file.condition, { ...evaluationOf(sees), status: needsStatus(job) }))) return;
  throw new Error(`Job ${file.id} is skipped: its 'if' is false.`);
}

/** Evaluates env, defaults, timeout and name of the job. */
export function evaluateJob({ job, file }: { job: Job; file: JobFile }): { minutes: number; name: string } {
  const evaluation = (allowed: Allowed): Evaluation =>
    evaluationOf({ job, scope: jobScope(job), env: job.env, github: {}, allowed });
  for (const [name, value] of evaluateTexts(file.workflowEnv, evaluation(IN_WORKFLOW.env))) job.env.set(name, value);
  for (const [name, value] of evaluateTexts(file.env, evaluation(IN_WORKFLOW.jobEnv))) job.env.set(name, value);
  const defaults = job.defaults as Map<string, string>;
  for (const [name, value] of evaluateTexts(file.defaults.workflow, evaluation(IN_WORKFLOW.env)))
    defaults.set(name, value);
  for (const [name, value] of evaluateTexts(file.defaults.job, evaluation(IN_WORKFLOW.jobDefaults)))
    defaults.set(name, value);
  const minutes =
    file.timeoutMinutes === undefined ? 360 : evaluateNumber(file.timeoutMinutes, evaluation(IN_WORKFLOW.jobTimeout));
  return { minutes, name: nameOf({ job, file, evaluation: evaluation(IN_WORKFLOW.jobName) }) };
}

/** A name without an expression gets the matrix values. */
function nameOf({ job, file, evaluation }: { job: Job; file: JobFile; evaluation: Evaluation }): string {
  const name = evaluateText(file.name ?? file.id, evaluation);
  return file.name?.includes('${{') ? name : matrixJobName(name, (job.contexts.matrix ?? {}) as MatrixValues);
}

/** In a job's `if`, the status functions use the needed jobs. */
function needsStatus(job: Job): { success: boolean; failure: boolean; cancelled: boolean } {
  const results = Object.values(job.contexts.needs as Record<string, { result: string }>).map(({ result }) => result);
  return {
    success: results.every((result) => result === 'success'),
    failure: results.includes('failure'),
    cancelled: false,
  };
}

/** Plans the steps like "Set up job": reads remote actions, and adds a step for each `pre` before all others. */
export function planSteps({ job, steps }: { job: Job; steps: readonly StepFile[] }): PlannedStep[] {
  const taken = new Set<string>();
  const planned = steps.map((step) => {
    const { does, id, condition } = step;
    const action = id ?? actionName({ uses: does.kind === 'uses' ? does.uses : undefined, taken });
    return { phase: 'main' as const, step, title: titleOf(step), condition, action, memory: newMemory() };
  });
  const pres = planned.flatMap((main): PlannedStep[] => {
    const condition = preConditionOf({ job, step: main.step });
    return condition === undefined ? [] : [{ ...main, phase: 'pre', title: `Pre ${main.title}`, condition }];
  });
  return [...pres, ...planned];
}

/** Reads a remote action and the actions in it. An invalid one fails the job before its first step. */
function preConditionOf({
  job,
  step: { does },
  depth = 0,
}: {
  job: Job;
  step: StepFile;
  depth?: number;
}): string | undefined {
  if (does.kind === 'run') return undefined;
  const { dir, repository, uses } = findAction({ uses: does.uses, folders: job.actionFolders });
  if (dir === undefined || repository === undefined) return undefined;
  // actions/runner:src/Runner.Common/Constants.cs, CompositeActionsMaxDepth
  if (depth > 9) throw new Error(`Composite action depth exceeded max depth 9`);
  const { runs } = readAction({ dir, shown: uses });
  if (runs.kind === 'node') return runs.pre === undefined ? undefined : runs.preIf;
  for (const step of runs.steps) {
    if (preConditionOf({ job, step, depth: depth + 1 }) === undefined) continue;
    throw new Error(`${uses}: A composite action that uses an action with 'pre' is not supported by this runner.`);
  }
  return undefined;
}

/** A step's name on the run's page, not evaluated. */
function titleOf({ name, does }: StepFile): string {
  if (name !== undefined) return name;
  return `Run ${does.kind === 'uses' ? does.uses : (does.script.trimStart().split('\n')[0] ?? '').trimEnd()}`;
}

import { IN_WORKFLOW } from './expression.ts';
import type { StepResult } from './job-options.ts';
import { type Job, type PlannedStep, evaluationOf, jobScope } from './job.ts';
import { runAction } from './run-action-step.ts';
import { runScript } from './run-script.ts';
import { runStep } from './run-step.ts';
import { createRecord, type Execute } from './running-step.ts';
import { evaluateText } from './template.ts';

/** Runs the steps of a job, then their posts, last one first (actions/runner:src/Runner.Worker/StepsRunner.cs:71). */
export async function runSteps({ job, planned }: { job: Job; planned: readonly PlannedStep[] }): Promise<StepResult[]> {
  const results: StepResult[] = [];
  job.report({ ...SET_UP, status: 'completed', conclusion: 'success' });
  const next = async (step: PlannedStep): Promise<void> => {
    results.push(await runOne({ job, planned: step, number: results.length + SET_UP.number + 1 }));
  };
  for (const step of planned) await next(step);
  for (let post = job.posts.pop(); post; post = job.posts.pop()) await next(post);
  return results;
}

/** The runner's own first step, which GitHub counts too. */
const SET_UP = { name: 'Set up job', number: 1, annotations: [] } as const;

type ToRun = { readonly job: Job; readonly planned: PlannedStep; readonly number: number };

async function runOne({ job, planned, number }: ToRun): Promise<StepResult> {
  const { phase, step, condition, action, memory } = planned;
  const record = createRecord({ job, phase });
  const title = phase === 'main' ? evaluatedTitle({ job, planned }) : planned.title;
  job.report({ name: job.masks.mask(title), number, status: 'in_progress', annotations: [] });
  const { outcome, conclusion, outputs } = await runStep({
    job,
    scope: jobScope(job),
    step,
    phase,
    title,
    condition,
    action,
    record,
    memory,
    execute: execute,
    registerPost: (postCondition) => {
      if (memory.postIsRegistered) return;
      memory.postIsRegistered = true;
      job.posts.push({
        ...planned,
        phase: 'post',
        title: `Post ${title.replace(/^Pre /, '')}`,
        condition: postCondition,
      });
    },
  });
  // Only a failure changes the job's status, and a cancelled job stays cancelled (actions/runner:src/Runner.Common/Util/TaskResultUtil.cs:40).
  if (conclusion === 'failure' && job.status !== 'cancelled') job.status = 'failure';
  // A post isn't in the `steps` context, so its outputs are dropped (actions/runner:src/Runner.Worker/ExecutionContext.cs:700).
  const kept = phase === 'main' ? outputs : new Map<string, string>();
  const result = record.result({ name: title, id: step.id, outcome, conclusion, outputs: kept, state: memory.state });
  job.report({ name: result.name, number, status: 'completed', conclusion, annotations: result.annotations });
  return result;
}

function evaluatedTitle({ job, planned: { title, action, step } }: { job: Job; planned: PlannedStep }): string {
  try {
    const evaluation = evaluationOf({
      job,
      scope: jobScope(job),
      env: job.env,
      github: { action },
      allowed: IN_WORKFLOW.step,
    });
    const evaluated = evaluateText(title, evaluation);
    // The name of a step without one is the first line of its script.
    return step.name === undefined ? (evaluated.split('\n')[0] ?? '') : evaluated;
  } catch {
    return title;
  }
}

/** Runs a step's script or action. */
export const execute: Execute = (running) => {
  const { does } = running.step;
  return does.kind === 'run' ? runScript({ running, does }) : runAction({ running, does });
};

import { type CompositeAction, actionName } from './action-file.ts';
import { runStep } from './run-step.ts';
import { IN_ACTION } from './expression.ts';
import { newMemory, type EmbeddedPost, compositeScope, evaluationOf, type Scope } from './job.ts';
import { type Status } from './job-options.ts';
import { type RunningStep } from './running-step.ts';
import { type StepFile } from './step-file.ts';
import { evaluateText } from './template.ts';

type CompositeRun = {
  readonly running: RunningStep;
  readonly runs: CompositeAction;
  readonly dir: string;
  readonly inputs: ReadonlyMap<string, string>;
};

/** Runs the steps of a composite action, or the posts of the actions in it, last one first (actions/runner:src/Runner.Worker/Handlers/CompositeActionHandler.cs:46). */
export async function runComposite({ running, runs, dir, inputs }: CompositeRun): Promise<boolean> {
  const { job, phase, memory } = running;
  let status: Status = 'success';
  // In a post, the status functions use the job's status (actions/runner:src/Runner.Worker/Expressions/FailureFunction.cs:28).
  const seen = (): Status => (phase === 'main' ? status : job.status);
  const scope = compositeScope({ job, inputs, env: running.env, actionPath: dir, status: seen });
  // Within another composite action (actions/runner#3514, #2030, #2800).
  const isMixedUp = phase === 'post' && running.scope.actionPath !== undefined && job.nestedInputsAtPost === 'outer';
  const seenScope = isMixedUp ? { ...scope, inputs: running.scope.inputs } : scope;
  for (const { step, condition, action, memory: own } of dueSteps({ phase, runs, posts: memory.posts })) {
    const { conclusion } = await runStep({
      job,
      scope: seenScope,
      step,
      phase,
      title: running.title,
      condition,
      action,
      record: running.record,
      memory: own,
      execute: running.execute,
      stop: running.stop,
      registerPost: (postCondition) => {
        if (own.postIsRegistered) return;
        own.postIsRegistered = true;
        memory.posts.push({ step, condition: postCondition, action, memory: own });
      },
    });
    // The loop continues: a later step can have `if: always()`.
    if (conclusion !== 'skipped' && conclusion !== 'success') status = status === 'cancelled' ? status : conclusion;
  }
  if (phase === 'main') setOutputs({ running, runs, scope });
  return status === 'success';
}

/** The steps of this phase: all steps of the action.yml in main, the registered posts in post. */
function dueSteps({
  phase,
  runs,
  posts,
}: {
  phase: string;
  runs: CompositeAction;
  posts: readonly EmbeddedPost[];
}): EmbeddedPost[] {
  if (phase === 'post') return posts.toReversed();
  const taken = new Set<string>();
  return runs.steps.map((step) => ({
    step,
    condition: step.condition,
    action: actionOf(step, taken),
    memory: newMemory(),
  }));
}

const actionOf = ({ id, does }: StepFile, taken: Set<string>): string =>
  id ?? actionName({ uses: does.kind === 'uses' ? does.uses : undefined, taken });

function setOutputs({ running, runs, scope }: { running: RunningStep; runs: CompositeAction; scope: Scope }): void {
  const { job, env, github } = running;
  const evaluation = evaluationOf({ job, scope, env, github, allowed: IN_ACTION.output });
  for (const [name, value] of runs.outputs) running.outputs.set(name, evaluateText(value, evaluation));
}

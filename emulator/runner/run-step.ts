import { truthy } from '@actions/expressions/result';
import { evaluateExpression, type Allowed } from './expression.ts';
import { type Job, type StepMemory, evaluationOf, type Scope } from './job.ts';
import { type Phase, type StepStatus } from './job-options.ts';
import { Stopped } from './step-process.ts';
import type { Execute, RunningStep, StepRecord } from './running-step.ts';
import { type StepFile } from './step-file.ts';
import { evaluateBoolean, evaluateNumber, evaluateTexts } from './template.ts';

/** A step to run. */
export type StepToRun = {
  readonly job: Job;
  readonly scope: Scope;
  readonly step: StepFile;
  readonly phase: Phase;
  readonly title: string;
  readonly condition: string;
  /** The value of `github.action`. */
  readonly action: string;
  readonly record: StepRecord;
  readonly memory: StepMemory;
  readonly execute: Execute;
  readonly registerPost: (condition: string) => void;
  /** Aborts with the step that contains this one. */
  readonly stop?: AbortSignal;
  /** Called before the step starts, if its condition is true. */
  readonly onStart?: (running: RunningStep) => void;
};

/** The result of a step that ran. */
export type StepOutcome = {
  readonly outcome: StepStatus;
  readonly conclusion: StepStatus;
  readonly outputs: ReadonlyMap<string, string>;
};

/** Runs a step like actions/runner:src/Runner.Worker/StepsRunner.cs: `env`, `if`, the step with its timeout, `continue-on-error`. */
export async function runStep(wanted: StepToRun): Promise<StepOutcome> {
  const { job, scope, step, record } = wanted;
  const stopping = new AbortController();
  const running = prepare({ wanted, stop: stopping.signal });
  const ended = (outcome: StepStatus, conclusion = outcome): StepOutcome => {
    const { outputs } = running;
    if (step.id !== undefined && running.phase === 'main') {
      scope.steps[step.id] = { outputs: Object.fromEntries(outputs), outcome, conclusion };
    }
    return { outcome, conclusion, outputs };
  };
  try {
    for (const [name, value] of evaluateTexts(step.env, running.evaluation(scope.allowed.step)))
      running.env.set(name, value);
    const stopIfDue = (): void => {
      if (!conditionHolds({ running, condition: wanted.condition })) stopping.abort('cancelled');
    };
    const undo = [
      // A step whose condition is true in a cancelled job continues (actions/runner:src/Runner.Worker/StepsRunner.cs:158).
      onAbort(job.cancelled.aborted ? undefined : job.cancelled, stopIfDue),
      onAbort(wanted.stop, () => stopping.abort(wanted.stop?.reason)),
    ];
    try {
      if (!conditionHolds({ running, condition: wanted.condition })) return ended('skipped');
      wanted.onStart?.(running);
      const outcome = await runInTime({ running, stopping });
      return ended(outcome, outcome === 'failure' && continuesOnError(running) ? 'success' : outcome);
    } finally {
      for (const each of undo) each();
    }
  } catch (thrown) {
    record.error(thrown);
    return ended('failure');
  }
}

function prepare({ wanted, stop }: { wanted: StepToRun; stop: AbortSignal }): RunningStep {
  const { job, scope, action } = wanted;
  const env = new Map(scope.env());
  const github: Record<string, string> = {
    action,
    action_repository: '',
    action_ref: '',
    ...(scope.actionPath === undefined ? {} : { action_path: scope.actionPath, action_status: scope.status() }),
  };
  const evaluation = (allowed: Allowed) => evaluationOf({ job, scope, env, github, allowed });
  return { ...wanted, stop, env, github, outputs: new Map(), commandFailed: false, evaluation };
}

function conditionHolds({ running, condition }: { running: RunningStep; condition: string }): boolean {
  return truthy(evaluateExpression(condition, running.evaluation(running.scope.allowed.stepIf)));
}

async function runInTime({
  running,
  stopping,
}: {
  running: RunningStep;
  stopping: AbortController;
}): Promise<StepStatus> {
  const { step, record, job, title } = running;
  const { timeoutMinutes } = step;
  const minutes =
    timeoutMinutes === undefined ? 0 : evaluateNumber(timeoutMinutes, running.evaluation(running.scope.allowed.step));
  const callOff = minutes > 0 ? job.timing.inMinutes(minutes, () => stopping.abort('timeout')) : undefined;
  try {
    const done = await running.execute(running);
    return done && !running.commandFailed ? 'success' : running.stop.aborted ? stoppedStatus(running) : 'failure';
  } catch (thrown) {
    if (!(thrown instanceof Stopped)) {
      record.error(thrown);
      return 'failure';
    }
    const status = stoppedStatus(running);
    const after = minutes > 0 ? ` '${title}' has timed out after ${minutes} minutes.` : ' has timed out.';
    record.error(status === 'failure' ? `The action${after}` : thrown);
    return status;
  } finally {
    callOff?.();
  }
}

/** A step's own timeout is a failure; the job's is a cancellation (actions/runner:src/Runner.Worker/StepsRunner.cs:320). */
const stoppedStatus = ({ stop }: RunningStep): StepStatus => (stop.reason === 'timeout' ? 'failure' : 'cancelled');

function continuesOnError(running: RunningStep): boolean {
  const { step, scope, record } = running;
  if (step.continueOnError === undefined) return false;
  try {
    return evaluateBoolean(step.continueOnError, running.evaluation(scope.allowed.step));
  } catch (thrown) {
    record.error('The step failed and an error occurred when attempting to determine whether to continue on error.');
    record.error(thrown);
    return false;
  }
}

function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal?.aborted) listener();
  else signal?.addEventListener('abort', listener, { once: true });
  return () => signal?.removeEventListener('abort', listener);
}

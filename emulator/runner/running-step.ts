import { type Allowed, type Evaluation } from './expression.ts';
import { type Job, type StepMemory } from './job.ts';
import { type Phase } from './job-result.ts';
import { type Scope } from './scope.ts';
import { type StepFile } from './step-file.ts';
import { type StepRecord } from './step-record.ts';

/** A step that is about to run or running, with all that it may look at and change. */
export type RunningStep = {
  readonly job: Job;
  readonly scope: Scope;
  readonly step: StepFile;
  readonly phase: Phase;
  /** How it is called on the run's page. */
  readonly title: string;
  readonly record: StepRecord;
  readonly memory: StepMemory;
  /** Aborts, with `timeout` or `cancelled` as the reason, when its process has to end. */
  readonly stop: AbortSignal;
  /** The `env` context, the step's own `env` included. */
  readonly env: Map<string, string>;
  /** What is this step's own in the `github` context, such as `action` and the command files. */
  readonly github: Record<string, string>;
  readonly outputs: Map<string, string>;
  /** Whether a workflow command or a command file couldn't be carried out, which fails the step. */
  commandFailed: boolean;
  readonly evaluation: (allowed: Allowed) => Evaluation;
  /** Runs a step that stands in another scope: how a composite action runs its own. */
  readonly act: Act;
  /** Remembers that the action's post has to run when the job's other steps have. */
  readonly registerPost: (condition: string) => void;
};

/** Does what a step is for; false says that it failed. */
export type Act = (running: RunningStep) => Promise<boolean>;

/** Sets a value under a name that another spelling may have (actions/runner: outputs and state ignore case). */
export function setIgnoringCase({ map, name, value }: { map: Map<string, string>; name: string; value: string }): void {
  const spelled = [...map.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  map.set(spelled ?? name, value);
}

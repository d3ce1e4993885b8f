import { type Allowed, type Evaluation, errorMessage } from './expression.ts';
import type { Phase, Annotation, StepResult, StepStatus } from './job-options.ts';
import type { Job, StepMemory, Scope } from './job.ts';
import type { StepFile } from './step-file.ts';

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
  readonly execute: Execute;
  /** Remembers that the action's post has to run when the job's other steps have. */
  readonly registerPost: (condition: string) => void;
};

/** Does what a step is for; false says that it failed. */
export type Execute = (running: RunningStep) => Promise<boolean>;

/** Sets a value under a name that another spelling may have (actions/runner: outputs and state ignore case). */
export function setIgnoringCase({ map, name, value }: { map: Map<string, string>; name: string; value: string }): void {
  const spelled = [...map.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  map.set(spelled ?? name, value);
}

/** What a step of the job leaves on the run's page while it runs; the steps of a composite action write into the same. */
export type StepRecord = {
  /** Writes to the log. */
  readonly write: (text: string) => void;
  /** Writes to the log when debug logging is on. */
  readonly debug: (text: string) => void;
  /** Writes to the log, and pins to the run's page. */
  readonly annotate: (annotation: Annotation) => void;
  readonly error: (thrown: unknown) => void;
  readonly addSummary: (text: string) => void;
  readonly exited: (code: number) => void;
  readonly result: (ending: Ending) => StepResult;
};

/** How the step was called and how it ended. */
export type Ending = {
  readonly name: string;
  readonly id: string | undefined;
  readonly outcome: StepStatus;
  readonly conclusion: StepStatus;
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
};

/** actions/runner:src/Runner.Worker/ExecutionContext.cs:144 */
const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE_LENGTH = 4096;

/** Starts the record of a step. */
export function createRecord({ job, phase }: { job: Job; phase: Phase }): StepRecord {
  const started = performance.now();
  const log: string[] = [];
  const annotations: Annotation[] = [];
  let summary = '';
  let exitCode: number | undefined;

  function write(text: string): void {
    for (const line of job.masks.mask(text).split('\n')) {
      log.push(line);
      job.write(line);
    }
  }
  function annotate({ level, message, title }: Annotation): void {
    const shown = job.masks.mask(message).slice(0, MAX_MESSAGE_LENGTH);
    if (shown !== '') write(`##[${level}]${shown}`);
    if (annotations.filter((each) => each.level === level).length >= MAX_ANNOTATIONS) return;
    annotations.push({ level, ...(title === undefined ? {} : { title: job.masks.mask(title) }), message: shown });
  }
  return {
    write,
    debug: (text) => {
      if (job.debug) write(`##[debug]${text}`);
    },
    annotate,
    error: (thrown) => annotate({ level: 'error', message: errorMessage(thrown) }),
    addSummary: (text) => {
      summary += text;
    },
    exited: (code) => {
      exitCode = code;
    },
    result: ({ name, id, outcome, conclusion, outputs, state }) => ({
      name: job.masks.mask(name),
      phase,
      ...(id === undefined ? {} : { id }),
      outcome,
      conclusion,
      ...(exitCode === undefined ? {} : { exitCode }),
      outputs: Object.fromEntries(outputs),
      log: log.join('\n'),
      annotations,
      summary,
      durationMs: performance.now() - started,
      state: Object.fromEntries(state),
    }),
  };
}

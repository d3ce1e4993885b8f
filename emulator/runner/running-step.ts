import { type Allowed, type Evaluation, errorMessage } from './expression.ts';
import type { Phase, Annotation, StepResult, StepStatus } from './job-options.ts';
import type { Job, StepMemory, Scope } from './job.ts';
import type { StepFile } from './step-file.ts';

/** A running step. */
export type RunningStep = {
  readonly job: Job;
  readonly scope: Scope;
  readonly step: StepFile;
  readonly phase: Phase;
  /** Its name on the run's page. */
  readonly title: string;
  readonly record: StepRecord;
  readonly memory: StepMemory;
  /** Aborts when its process has to end. The reason is `timeout` or `cancelled`. */
  readonly stop: AbortSignal;
  /** The `env` context, with the step's own `env`. */
  readonly env: Map<string, string>;
  /** The step's values in the `github` context, such as `action` and the command files. */
  readonly github: Record<string, string>;
  readonly outputs: Map<string, string>;
  /** Whether a workflow command or a command file failed, which fails the step. */
  commandFailed: boolean;
  readonly evaluation: (allowed: Allowed) => Evaluation;
  /** Runs a step in another scope, for the steps of a composite action. */
  readonly execute: Execute;
  /** Registers the action's post, to run after the other steps. */
  readonly registerPost: (condition: string) => void;
};

/** Runs a step's script or action. Resolves with false if it failed. */
export type Execute = (running: RunningStep) => Promise<boolean>;

/** Sets a value and ignores the name's case, like outputs and state in actions/runner. */
export function setIgnoringCase({ map, name, value }: { map: Map<string, string>; name: string; value: string }): void {
  const spelled = [...map.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  map.set(spelled ?? name, value);
}

/** The log and annotations of a step. The steps of a composite action share one. */
export type StepRecord = {
  /** Writes to the log. */
  readonly write: (text: string) => void;
  /** Writes to the log when debug logging is on. */
  readonly debug: (text: string) => void;
  /** Writes to the log, and adds an annotation. */
  readonly annotate: (annotation: Annotation) => void;
  readonly error: (thrown: unknown) => void;
  readonly addSummary: (text: string) => void;
  readonly exited: (code: number) => void;
  readonly result: (ending: Ending) => StepResult;
};

/** The name and the result of a step. */
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

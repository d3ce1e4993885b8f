import { type Job } from './job.ts';
import { type Annotation, type Phase, type StepResult, type StepStatus } from './job-result.ts';
import { messageOf } from './message-of.ts';

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
const MOST_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 4096;

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
    const shown = job.masks.mask(message).slice(0, LONGEST_MESSAGE);
    if (shown !== '') write(`##[${level}]${shown}`);
    if (annotations.filter((each) => each.level === level).length >= MOST_ANNOTATIONS) return;
    annotations.push({ level, ...(title === undefined ? {} : { title: job.masks.mask(title) }), message: shown });
  }
  return {
    write,
    debug: (text) => {
      if (job.debug) write(`##[debug]${text}`);
    },
    annotate,
    error: (thrown) => annotate({ level: 'error', message: messageOf(thrown) }),
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

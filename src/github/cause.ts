import type { Annotation, JobRecord, StepRecord } from './github-api.ts';

/** A place in the code, such as `src/engine.ts:12`, and the page that shows it at the commit of the job. */
export type CodeLocation = { readonly name: string; readonly url: string };

/** Why a job did not pass, as far as its record says. */
export type Cause = {
  readonly step: { readonly name: string; readonly number: number; readonly took: number | undefined } | undefined;
  /** The first error that a step pinned to the job. */
  readonly error: { readonly message: string; readonly where: CodeLocation | undefined } | undefined;
  /** Told apart from a cancelled job: it ran out of time, or a newer run took its place. */
  readonly kind: 'failed' | 'cancelled' | 'timed-out' | 'superseded';
};

/** What the runner itself pins to a job that ran out of time (actions/runner:src/Runner.Listener/JobDispatcher.cs) … */
const TIMED_OUT = /exceeded the maximum execution time/i;
/** … and GitHub to one whose place a newer run took (https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency). */
const SUPERSEDED = /higher priority waiting request/i;
/** What the runner pins to every step that fails; it says nothing that the step's failing doesn't. */
const EXIT_CODE = /^Process completed with exit code \d+\.$/;

/**
 * Reads why a job failed or was cancelled from its record. The record is read while the job's last step still runs,
 * so a step that has no conclusion yet, such as our own, is never the culprit.
 */
export function causeOf(
  status: 'failure' | 'cancelled',
  job: JobRecord | undefined,
  annotations: readonly Annotation[],
): Cause {
  const said = (pattern: RegExp) => annotations.some(({ message }) => pattern.test(message));
  const step = failedStep(status, job?.steps ?? []);
  const errors = annotations.filter(
    ({ level, message }) => level === 'failure' && !TIMED_OUT.test(message) && !SUPERSEDED.test(message),
  );
  const telling = errors.find(({ message }) => !EXIT_CODE.test(message));
  return {
    step: step && { name: step.name, number: step.number, took: durationOf(step) },
    error: telling && { message: telling.message, where: whereOf(telling) },
    kind: kindOf(status, job, said),
  };
}

function kindOf(
  status: 'failure' | 'cancelled',
  job: JobRecord | undefined,
  said: (pattern: RegExp) => boolean,
): Cause['kind'] {
  if (job?.conclusion === 'timed_out' || said(TIMED_OUT)) return 'timed-out';
  if (status === 'failure') return 'failed';
  return said(SUPERSEDED) ? 'superseded' : 'cancelled';
}

/** The first step that failed; in a cancelled job the one that was cut off. */
export function failedStep(status: 'failure' | 'cancelled', steps: readonly StepRecord[]): StepRecord | undefined {
  const inOrder = [...steps].sort((a, b) => a.number - b.number);
  const failed = inOrder.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out');
  return failed ?? (status === 'cancelled' ? inOrder.find(({ conclusion }) => conclusion === 'cancelled') : undefined);
}

/** How long a step or a job ran, in milliseconds; `undefined` while it has not ended. */
export function durationOf({
  startedAt,
  completedAt,
}: Pick<StepRecord, 'startedAt' | 'completedAt'>): number | undefined {
  return startedAt && completedAt ? Math.max(0, completedAt.getTime() - startedAt.getTime()) : undefined;
}

/** An annotation of no file has the path `.github`. */
function whereOf({ path, line, url }: Annotation): CodeLocation | undefined {
  if (path === '' || path === '.github') return undefined;
  return line === undefined ? { name: path, url } : { name: `${path}:${line}`, url: url && `${url}#L${line}` };
}

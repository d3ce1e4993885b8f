import type { Annotation, JobRecord, StepRecord } from './github-api.ts';

/** A location in the code, such as `src/engine.ts:12`, and its URL at the job's commit. */
export type CodeLocation = { readonly name: string; readonly url: string };

/** Why a job failed or was cancelled, as far as GitHub's API tells. */
export type Cause = {
  readonly step: { readonly name: string; readonly number: number; readonly took: number | undefined } | undefined;
  /** The first error annotation of the job. */
  readonly error: { readonly message: string; readonly where: CodeLocation | undefined } | undefined;
  /** `timed-out`: the job exceeded its timeout. `superseded`: a newer run of the concurrency group cancelled it. */
  readonly kind: 'failed' | 'cancelled' | 'timed-out' | 'superseded';
};

/** The runner's annotation for a job that exceeded its timeout (actions/runner:src/Runner.Listener/JobDispatcher.cs). */
const TIMED_OUT = /exceeded the maximum execution time/i;
/**
 * GitHub's annotation for a job that a newer run superseded
 * (https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency).
 */
const SUPERSEDED = /higher priority waiting request/i;
/** The runner's annotations for every failed and every cancelled step. They add no information. */
const UNINFORMATIVE = /^(?:Process completed with exit code \d+\.|The operation was canceled\.)$/;

/**
 * Finds out why a job failed or was cancelled. The job is still running its last step when it is read, so steps without
 * a conclusion, such as this action's own, are ignored.
 */
export function causeOf(
  status: 'failure' | 'cancelled',
  job: JobRecord | undefined,
  annotations: readonly Annotation[],
): Cause {
  const hasAnnotation = (pattern: RegExp) => annotations.some(({ message }) => pattern.test(message));
  const step = failedStep(status, job?.steps ?? []);
  const errors = annotations.filter(
    ({ level, message }) => level === 'failure' && !TIMED_OUT.test(message) && !SUPERSEDED.test(message),
  );
  const error = errors.find(({ message }) => !UNINFORMATIVE.test(message));
  return {
    step: step && { name: step.name, number: step.number, took: durationOf(step) },
    error: error && { message: error.message, where: whereOf(error) },
    kind: kindOf(status, job, hasAnnotation),
  };
}

function kindOf(
  status: 'failure' | 'cancelled',
  job: JobRecord | undefined,
  hasAnnotation: (pattern: RegExp) => boolean,
): Cause['kind'] {
  if (job?.conclusion === 'timed_out' || hasAnnotation(TIMED_OUT)) return 'timed-out';
  if (status === 'failure') return 'failed';
  return hasAnnotation(SUPERSEDED) ? 'superseded' : 'cancelled';
}

/** The first step that failed; in a cancelled job, otherwise the first that was cancelled. */
export function failedStep(status: 'failure' | 'cancelled', steps: readonly StepRecord[]): StepRecord | undefined {
  const inOrder = [...steps].sort((a, b) => a.number - b.number);
  const failed = inOrder.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out');
  return failed ?? (status === 'cancelled' ? inOrder.find(({ conclusion }) => conclusion === 'cancelled') : undefined);
}

/** How long a step or a job ran, in milliseconds; `undefined` if it has not ended. */
export function durationOf({
  startedAt,
  completedAt,
}: Pick<StepRecord, 'startedAt' | 'completedAt'>): number | undefined {
  return startedAt && completedAt ? Math.max(0, completedAt.getTime() - startedAt.getTime()) : undefined;
}

/** The location of an annotation. GitHub sets the path `.github` if it is not about a file. */
function whereOf({ path, line, url }: Annotation): CodeLocation | undefined {
  if (path === '' || path === '.github') return undefined;
  return line === undefined ? { name: path, url } : { name: `${path}:${line}`, url: url && `${url}#L${line}` };
}

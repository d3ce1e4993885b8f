import type { Annotation, JobRecord, PendingDeployment, RunRecord, StepRecord } from './github.ts';
import { hasAt, numberAt, textAt } from './payload.ts';

// What GitHub answers, read by its shape: each reader gives `undefined` for what has not the form it should have.

/** Reads every entry of a list; `undefined` when it is none, or when one entry is not what it should be. */
export function listOf<T>(value: unknown, read: (entry: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map(read);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** A login (https://docs.github.com/rest/teams/members#list-team-members). */
export const loginOf = (value: unknown): string | undefined => textAt(value, 'login');

/** A job (https://docs.github.com/rest/actions/workflow-jobs). */
export function jobRecord(value: unknown): JobRecord | undefined {
  const id = numberAt(value, 'id');
  const name = textAt(value, 'name');
  const status = textAt(value, 'status');
  const steps = listOf(hasAt(value, 'steps') ? (value as { steps: unknown }).steps : [], stepRecord);
  if (id === undefined || name === undefined || status === undefined || steps === undefined) return undefined;
  return {
    id,
    name,
    attempt: numberAt(value, 'run_attempt') ?? 1,
    url: textAt(value, 'html_url') ?? '',
    status,
    conclusion: textAt(value, 'conclusion'),
    startedAt: dateAt(value, 'started_at'),
    completedAt: dateAt(value, 'completed_at'),
    runnerName: textAt(value, 'runner_name') ?? '',
    steps,
  };
}

function stepRecord(value: unknown): StepRecord | undefined {
  const name = textAt(value, 'name');
  const number = numberAt(value, 'number');
  if (name === undefined || number === undefined) return undefined;
  return {
    name,
    number,
    status: textAt(value, 'status') ?? '',
    conclusion: textAt(value, 'conclusion'),
    startedAt: dateAt(value, 'started_at'),
    completedAt: dateAt(value, 'completed_at'),
  };
}

/** An annotation (https://docs.github.com/rest/checks/runs#list-check-run-annotations); GitHub leaves out what it does not know. */
export function annotation(value: unknown): Annotation | undefined {
  const path = textAt(value, 'path');
  if (path === undefined) return undefined;
  const text = (name: string) => textAt(value, name) ?? '';
  return {
    level: text('annotation_level'),
    message: text('message'),
    path,
    line: numberAt(value, 'start_line'),
    url: text('blob_href'),
  };
}

/** A run in a list of runs (https://docs.github.com/rest/actions/workflow-runs). */
export function runRecord(value: unknown): RunRecord | undefined {
  const id = numberAt(value, 'id');
  const number = numberAt(value, 'run_number');
  const status = textAt(value, 'status');
  if (id === undefined || number === undefined || status === undefined) return undefined;
  return {
    id,
    number,
    attempt: numberAt(value, 'run_attempt') ?? 1,
    status,
    conclusion: textAt(value, 'conclusion'),
    headRepository: textAt(value, 'head_repository', 'full_name') ?? '',
    url: textAt(value, 'html_url') ?? '',
  };
}

/** What a run waits for (https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run). */
export function pendingDeployment(value: unknown): PendingDeployment | undefined {
  const environment = textAt(value, 'environment', 'name');
  return environment === undefined ? undefined : { environment, needsReview: hasAt(value, 'reviewers', '0') };
}

function dateAt(value: unknown, name: string): Date | undefined {
  const date = new Date(textAt(value, name) ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

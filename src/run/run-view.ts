import { failedStep } from '../github/cause.ts';
import type { JobRecord, PendingDeployment, WorkflowRun } from '../github/github-api.ts';
import type { Run } from '../message/run-message.ts';
import type { Counts } from '../reports/test-results.ts';
import type { RunJob } from '../message/run-job-rows.ts';
import { countsText } from '../message/test-rows.ts';
import { isFailed, isOver, type RunState } from '../message/wording.ts';

/** A run at one moment, as read from GitHub. */
export type RunSnapshot = {
  readonly run: WorkflowRun;
  /** Whether `run` is GitHub's record. If not, it comes from the event alone. */
  readonly isRecord: boolean;
  /** `undefined` if they could not be read. */
  readonly jobs: readonly JobRecord[] | undefined;
  readonly pending: readonly PendingDeployment[];
  /** The errors of failed jobs, by job id. */
  readonly errors: ReadonlyMap<number, JobError>;
  /** The sum of the jobs' test results, if they were read and there are any. */
  readonly tests?: Counts | undefined;
};

/** The first error of a job, and whether the job timed out. */
export type JobError = { readonly error: RunJob['error']; readonly isTimeout: boolean };

/** What a step knows if it is part of the run. */
export type CurrentRun = {
  /** Whether a job is the one that the step is part of. */
  readonly isOwnJob: (job: JobRecord) => boolean;
  /** The results of the jobs that its job needs; empty if the input is not set. */
  readonly results: readonly RunState[];
};

/** What the message shows about the run itself. */
export type RunView = Pick<Run, 'state' | 'isPartial' | 'approval' | 'jobs' | 'notes' | 'tests'>;

/** GitHub's conclusions (https://docs.github.com/rest/actions/workflow-jobs). Any other value is unknown, never a success. */
const STATE_BY_CONCLUSION: Readonly<Record<string, RunState>> = {
  success: 'passed',
  neutral: 'passed',
  failure: 'failed',
  startup_failure: 'failed',
  // It has not run yet: somebody has to approve it first.
  action_required: 'waiting',
  timed_out: 'timed-out',
  cancelled: 'cancelled',
  stale: 'cancelled',
  skipped: 'skipped',
};

/** The state for GitHub's conclusion of a job or run. */
export const stateOfConclusion = (conclusion: string | undefined): RunState =>
  STATE_BY_CONCLUSION[conclusion ?? ''] ?? 'unknown';

/** Whether GitHub's status is completed. A run that waits for approval to start is not. */
export const isCompleted = ({ status, conclusion }: WorkflowRun): boolean =>
  status === 'completed' && conclusion !== 'action_required';

/** Whether the snapshot is complete and can't change anymore. GitHub's list of jobs can lag behind its record of the run. */
export const isFinal = ({ run, isRecord, jobs }: RunSnapshot): boolean =>
  isRecord && isCompleted(run) && jobs !== undefined && jobs.every(({ status }) => status === 'completed');

/** Works out what the message shows. With `currentRun`, the step's own job is left out, because it is still running. */
export function describeSnapshot(snapshot: RunSnapshot, currentRun: CurrentRun | undefined): RunView {
  const { run, pending } = snapshot;
  const records = currentRun === undefined ? snapshot.jobs : snapshot.jobs?.filter((job) => !currentRun.isOwnJob(job));
  const jobs = records?.map((record) => runJob(record, run, snapshot.errors.get(record.id)));
  const { state, isPartial } = stateOf(run, jobs ?? [], currentRun);
  const environments = pending.filter(({ needsReview }) => needsReview).map(({ environment }) => environment);
  const needsApprovalToRun = run.status === 'completed' && run.conclusion === 'action_required';
  return {
    state,
    isPartial,
    approval: needsApprovalToRun
      ? 'to run'
      : environments.length > 0
        ? `to deploy to ${environments.join(', ')}`
        : undefined,
    jobs: state === 'passed' ? jobs?.map((job) => ({ ...job, isAllowed: isFailed(job.state) })) : jobs,
    notes: notesOf(snapshot),
    tests: snapshot.tests && countsText(snapshot.tests),
  };
}

function notesOf({ run, isRecord, jobs }: RunSnapshot): string[] {
  if (run.conclusion === 'startup_failure')
    return ["GitHub could not start this run, because its workflow file has an error. See the run's page."];
  if (jobs === undefined) return [isRecord ? NO_JOBS : NO_RECORD];
  return [];
}

const NO_JOBS = 'Could not read the jobs. The log of the step that posted this message says why.';
const NO_RECORD = 'Could not read the run from GitHub. The log of the step that posted this message says why.';

function stateOf(
  run: WorkflowRun,
  jobs: readonly RunJob[],
  currentRun: CurrentRun | undefined,
): Pick<RunView, 'state' | 'isPartial'> {
  const areAllOver = jobs.every(({ state }) => isOver(state));
  if (run.status === 'completed') return { state: stateOfConclusion(run.conclusion), isPartial: false };
  if (currentRun !== undefined && currentRun.results.length > 0)
    return { state: worst(currentRun.results), isPartial: !areAllOver };
  // Jobs that have not been created yet are missing: GitHub creates a job when those it needs are over.
  if (currentRun !== undefined && areAllOver && jobs.length > 0)
    return { state: worst(jobs.map(({ state }) => state)), isPartial: true };
  return { state: stateNow(run, jobs), isPartial: false };
}

function stateNow({ status }: WorkflowRun, jobs: readonly RunJob[]): RunState {
  const open = jobs.map(({ state }) => state).filter((state) => !isOver(state));
  if (open.includes('running')) return 'running';
  if (status === 'waiting' || open.includes('waiting')) return 'waiting';
  const hasStarted = jobs.some(({ state }) => state !== 'queued');
  return status === 'in_progress' || hasStarted ? 'running' : 'queued';
}

const WORST_FIRST = ['failed', 'timed-out', 'unknown', 'waiting', 'cancelled', 'passed'] as const;

const worst = (states: readonly RunState[]): RunState =>
  WORST_FIRST.find((state) => states.includes(state)) ?? 'skipped';

/** Converts a job's record. */
export function runJob(
  record: JobRecord,
  { attempt, startedAt: attemptStartedAt }: Pick<WorkflowRun, 'attempt' | 'startedAt'>,
  jobError?: JobError,
): RunJob {
  const { id, name, url, status, conclusion, startedAt, completedAt, steps } = record;
  const ended = status === 'completed' ? stateOfConclusion(conclusion) : stateOfStatus(status);
  const state = jobError?.isTimeout === true ? 'timed-out' : ended;
  // Until a job starts, GitHub gives the time it was created as its start.
  const hasStarted = state === 'running' || (isOver(state) && state !== 'skipped');
  const isStopped = isFailed(state) || state === 'cancelled';
  return {
    id,
    name,
    url,
    state,
    startedAt: hasStarted ? startedAt : undefined,
    completedAt: hasStarted ? completedAt : undefined,
    failedStep: isStopped ? failedStep('cancelled', steps)?.name : undefined,
    error: isFailed(state) ? jobError?.error : undefined,
    isAllowed: false,
    isCarriedOver:
      record.attempt < attempt ||
      (attemptStartedAt !== undefined && completedAt !== undefined && completedAt < attemptStartedAt),
  };
}

function stateOfStatus(status: string): RunState {
  if (status === 'in_progress') return 'running';
  return status === 'waiting' ? 'waiting' : 'queued';
}

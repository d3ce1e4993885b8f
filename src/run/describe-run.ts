import { failedStep } from '../github/cause.ts';
import type { JobRecord, PendingDeployment, WorkflowRun } from '../github/github.ts';
import type { Run } from '../message/run-message.ts';
import type { RunJob } from '../message/run-job-rows.ts';
import { isFailed, isOver, type RunState } from '../message/wording.ts';

/** What is known of a run at a moment. */
export type RunSnapshot = {
  readonly run: WorkflowRun;
  /** Whether GitHub's record was read; else the run is what the event alone tells. */
  readonly isRecord: boolean;
  /** `undefined` when they could not be read. */
  readonly jobs: readonly JobRecord[] | undefined;
  readonly pending: readonly PendingDeployment[];
  /** What failed jobs say of why, by their ids. */
  readonly errors: ReadonlyMap<number, JobError>;
};

/** The first error of a job, and whether it ran out of time. */
export type JobError = { readonly error: RunJob['error']; readonly isTimeout: boolean };

/** What a step inside of the run knows. */
export type CurrentRun = {
  /** Which of the jobs the step is part of. */
  readonly isOwnJob: (job: JobRecord) => boolean;
  /** The results of the jobs that its job needs; none when they are not given. */
  readonly results: readonly RunState[];
};

/** What the message shows of the run itself. */
export type Shown = Pick<Run, 'state' | 'isPartial' | 'approval' | 'jobs' | 'notes'>;

/** The words of GitHub for an end (https://docs.github.com/rest/actions/workflow-jobs); any other is unknown, never a success. */
const BY_CONCLUSION: Readonly<Record<string, RunState>> = {
  success: 'passed',
  neutral: 'passed',
  failure: 'failed',
  startup_failure: 'failed',
  // It has not run: somebody has to approve it first.
  action_required: 'waiting',
  timed_out: 'timed-out',
  cancelled: 'cancelled',
  stale: 'cancelled',
  skipped: 'skipped',
};

/** How a job or a run ended, by GitHub's word for it. */
export const stateOfConclusion = (conclusion: string | undefined): RunState =>
  BY_CONCLUSION[conclusion ?? ''] ?? 'unknown';

/** Whether GitHub says that the run is over. One that waits for approval to run is not. */
export const isAtEnd = ({ status, conclusion }: WorkflowRun): boolean =>
  status === 'completed' && conclusion !== 'action_required';

/** Whether all of it is known and can't change any more. GitHub's list of jobs may be a moment behind its record of the run. */
export const isFinal = ({ run, isRecord, jobs }: RunSnapshot): boolean =>
  isRecord && isAtEnd(run) && jobs !== undefined && jobs.every(({ status }) => status === 'completed');

/** Works out what the message shows. `inside` for a step that is part of the run: its own job, which still runs, is left out. */
export function describeSnapshot(snapshot: RunSnapshot, currentRun: CurrentRun | undefined): Shown {
  const { run, pending } = snapshot;
  const records = currentRun === undefined ? snapshot.jobs : snapshot.jobs?.filter((job) => !currentRun.isOwnJob(job));
  const jobs = records?.map((record) => runJob(record, run, snapshot.errors.get(record.id)));
  const { state, isPartial } = stateOf(run, jobs ?? [], currentRun);
  const environments = pending.filter(({ needsReview }) => needsReview).map(({ environment }) => environment);
  const toRun = run.status === 'completed' && run.conclusion === 'action_required';
  return {
    state,
    isPartial,
    approval: toRun ? 'to run' : environments.length > 0 ? `of ${environments.join(', ')}` : undefined,
    jobs: state === 'passed' ? jobs?.map((job) => ({ ...job, isAllowed: isFailed(job.state) })) : jobs,
    notes: notesOf(snapshot),
  };
}

function notesOf({ run, isRecord, jobs }: RunSnapshot): string[] {
  if (run.conclusion === 'startup_failure')
    return ['GitHub could not start this run: its workflow file has an error. The page of the run says which.'];
  if (jobs === undefined) return [isRecord ? NO_JOBS : NO_RECORD];
  return [];
}

const NO_JOBS = 'The jobs could not be read. The log of the step that wrote this says why.';
const NO_RECORD = "GitHub's record of the run could not be read. The log of the step that wrote this says why.";

function stateOf(
  run: WorkflowRun,
  jobs: readonly RunJob[],
  currentRun: CurrentRun | undefined,
): Pick<Shown, 'state' | 'isPartial'> {
  const over = jobs.every(({ state }) => isOver(state));
  if (run.status === 'completed') return { state: stateOfConclusion(run.conclusion), isPartial: false };
  if (currentRun !== undefined && currentRun.results.length > 0)
    return { state: worst(currentRun.results), isPartial: !over };
  // What is still to come is not in the list: jobs are made when those that they need are over.
  if (currentRun !== undefined && over && jobs.length > 0)
    return { state: worst(jobs.map(({ state }) => state)), isPartial: true };
  return { state: stateNow(run, jobs), isPartial: false };
}

function stateNow({ status }: WorkflowRun, jobs: readonly RunJob[]): RunState {
  const open = jobs.map(({ state }) => state).filter((state) => !isOver(state));
  if (open.includes('running')) return 'running';
  if (status === 'waiting' || open.includes('waiting')) return 'waiting';
  const begun = jobs.some(({ state }) => state !== 'queued');
  return status === 'in_progress' || begun ? 'running' : 'queued';
}

const WORST_FIRST = ['failed', 'timed-out', 'unknown', 'waiting', 'cancelled', 'passed'] as const;

const worst = (states: readonly RunState[]): RunState =>
  WORST_FIRST.find((state) => states.includes(state)) ?? 'skipped';

/** Reads a job from its record. */
export function runJob(
  record: JobRecord,
  { attempt, startedAt: attemptBegan }: Pick<WorkflowRun, 'attempt' | 'startedAt'>,
  found?: JobError,
): RunJob {
  const { id, name, url, status, conclusion, startedAt, completedAt, steps } = record;
  const ended = status === 'completed' ? stateOfConclusion(conclusion) : stateUnderWay(status);
  const state = found?.isTimeout === true ? 'timed-out' : ended;
  // Of a job that has not begun, GitHub tells when it was made.
  const begun = state === 'running' || (isOver(state) && state !== 'skipped');
  const isStopped = isFailed(state) || state === 'cancelled';
  return {
    id,
    name,
    url,
    state,
    startedAt: begun ? startedAt : undefined,
    completedAt: begun ? completedAt : undefined,
    failedStep: isStopped ? failedStep('cancelled', steps)?.name : undefined,
    error: isFailed(state) ? found?.error : undefined,
    isAllowed: false,
    isCarriedOver:
      record.attempt < attempt ||
      (attemptBegan !== undefined && completedAt !== undefined && completedAt < attemptBegan),
  };
}

function stateUnderWay(status: string): RunState {
  if (status === 'in_progress') return 'running';
  return status === 'waiting' ? 'waiting' : 'queued';
}

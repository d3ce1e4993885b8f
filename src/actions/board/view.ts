import type { JobRecord } from '../../github/github.ts';
import { jobOfRunner } from '../../github/job-of-runner.ts';
import { further, isOver, runJob, type RunJob, type Standing } from '../../github/run-job.ts';
import { shownBy, type Mark } from '../../message/board-mark.ts';
import { groupName } from '../../message/board-rows.ts';
import type { Own } from './own.ts';

/** The jobs of a run as one of them sees them, and what of that the board in the space shows. */
export type View = {
  readonly jobs: readonly RunJob[];
  readonly own: RunJob | undefined;
  readonly shown: ReadonlyMap<number, Standing> | undefined;
  /** The list is older than the one the board was made from. */
  readonly stale: boolean;
};

/**
 * Puts together what three say of the jobs: GitHub's record, which may lag a moment behind; the board, which may show
 * ends that the record does not yet have; and this job. A job that one of them knows to be over is over.
 */
export function viewOf(records: readonly JobRecord[], mark: Mark | undefined, own: Own | undefined): View {
  const shown = mark && shownBy(mark, records);
  const ownId = own && ownRecord(records, own)?.id;
  const jobs = records.map((record): RunJob => {
    const job = runJob(record);
    if (record.status === 'completed') return job;
    const told = job.id === ownId ? own?.standing : further(job.standing, shown?.get(job.id) ?? 'waiting');
    return told === undefined ? job : { ...job, ...asTold(job, told, own?.at) };
  });
  const stale = mark !== undefined && shown === undefined && records.length < mark.count;
  return { jobs, own: jobs.find(({ id }) => id === ownId), shown, stale };
}

/** What the record does not say yet of a job that has begun or ended happened about now. */
function asTold({ startedAt, completedAt }: RunJob, standing: Standing, now: Date | undefined): Partial<RunJob> {
  if (standing === 'waiting') return {};
  const begun = { standing, startedAt: startedAt ?? now };
  return isOver(standing) ? { ...begun, completedAt: completedAt ?? now } : begun;
}

const ownRecord = (records: readonly JobRecord[], { jobId, runnerName }: Own): JobRecord | undefined =>
  jobId === undefined ? jobOfRunner(records, runnerName) : records.find(({ id }) => String(id) === jobId);

/** Whether every job that GitHub knows of is over. */
export const isComplete = ({ jobs }: View): boolean => jobs.every(({ standing }) => isOver(standing));

/** The jobs whose end the board does not show as it is. */
export const unshown = ({ jobs, shown }: View): readonly RunJob[] =>
  jobs.filter(({ id, standing }) => isOver(standing) && shown?.get(id) !== standing);

/** Whether another job has this step too, so that it will write when it ends: legs of one matrix do. */
function isOfOurKind(job: RunJob, { own }: View): boolean {
  if (own === undefined || job.id === own.id) return false;
  if (groupName(job.name) === groupName(own.name)) return true;
  return own.posting !== undefined && job.steps.includes(own.posting);
}

/** The jobs under way, newest first, that will write at their end. */
export const successors = (view: View): readonly RunJob[] =>
  view.jobs
    .filter((job) => job.standing === 'running' && isOfOurKind(job, view))
    .sort((a, b) => (b.startedAt?.getTime() ?? 0) - (a.startedAt?.getTime() ?? 0) || b.id - a.id);

/**
 * Whether so many jobs will write after this one that whatever it leaves wrong is put right: their writes are a second
 * apart, so that the last of them knows more of GitHub than its record lags behind. Jobs that wait for a runner do as
 * well, but for those that a failure may cancel before they begin.
 */
export function hasFollowers(view: View): boolean {
  const queued = view.jobs.some((job) => job.standing === 'waiting' && isOfOurKind(job, view));
  return successors(view).length >= ENOUGH || (queued && view.own?.standing === 'passed');
}

const ENOUGH = 3;

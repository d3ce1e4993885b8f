import { culprit } from './cause.ts';
import type { JobRecord, StepRecord } from './github.ts';

/** How a job of a run stands, by its record and by what its own step knows. */
export type Standing = (typeof STANDINGS)[number];

export const STANDINGS = [
  'waiting',
  'running',
  'passed',
  'failed',
  'timed-out',
  'cancelled',
  'skipped',
  'unknown',
] as const;

/** A job as its run shows it. */
export type RunJob = {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly standing: Standing;
  readonly startedAt: Date | undefined;
  readonly completedAt: Date | undefined;
  /** The first step that failed, or in a cancelled job the one that was cut off. */
  readonly brokenStep: string | undefined;
  /** The names of its steps, as far as GitHub tells them yet. */
  readonly steps: readonly string[];
  /** The step whose post is running. */
  readonly posting: string | undefined;
};

/** Whether a job is over. */
export const isOver = (standing: Standing): boolean => standing !== 'waiting' && standing !== 'running';

/** The conclusions of a job (https://docs.github.com/rest/actions/workflow-jobs); any other is unknown. */
const BY_CONCLUSION: Readonly<Record<string, Standing>> = {
  success: 'passed',
  neutral: 'passed',
  failure: 'failed',
  startup_failure: 'failed',
  action_required: 'failed',
  timed_out: 'timed-out',
  cancelled: 'cancelled',
  stale: 'cancelled',
  skipped: 'skipped',
};

/** How a job or a run ended, by GitHub's word for it. */
export const standingOfConclusion = (conclusion: string | undefined): Standing =>
  BY_CONCLUSION[conclusion ?? ''] ?? 'unknown';

/** Reads how a job stands from its record alone. */
export function runJob(record: JobRecord): RunJob {
  const { id, name, url, status, conclusion, startedAt, completedAt, steps } = record;
  const standing = status === 'completed' ? standingOfConclusion(conclusion) : underWay(status, steps);
  const begun = standing !== 'waiting' && standing !== 'skipped';
  return {
    id,
    name,
    url,
    standing,
    startedAt: begun ? startedAt : undefined,
    completedAt: begun ? completedAt : undefined,
    brokenStep:
      standing === 'failed' || standing === 'timed-out' || standing === 'cancelled'
        ? culprit('cancelled', steps)?.name
        : undefined,
    steps: steps.map((step) => step.name),
    posting: steps.find((step) => step.status === 'in_progress' && isPost(step, steps))?.name.slice('Post '.length),
  };
}

/** A job whose posts are running has done its work, and its steps say with which result: GitHub says it only later. */
function underWay(status: string, steps: readonly StepRecord[]): Standing {
  if (status !== 'in_progress') return 'waiting';
  if (!steps.some((step) => step.status !== 'queued' && step.status !== 'pending' && isPost(step, steps)))
    return 'running';
  if (steps.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out')) return 'failed';
  return steps.some(({ conclusion }) => conclusion === 'cancelled') ? 'cancelled' : 'passed';
}

/** The runner calls the post of a step "Post" and the step's name (actions/runner:src/Runner.Worker/ActionRunner.cs). */
const isPost = ({ name }: StepRecord, steps: readonly StepRecord[]): boolean =>
  name.startsWith('Post ') && steps.some((step) => name === `Post ${step.name}`);

/** Of two accounts of one job the one that is further: an end before none, and of two ends the worse. */
export function further(a: Standing, b: Standing): Standing {
  return rank(a) >= rank(b) ? a : b;
}

const RANK: readonly Standing[] = [
  'waiting',
  'running',
  'unknown',
  'skipped',
  'passed',
  'cancelled',
  'failed',
  'timed-out',
];
const rank = (standing: Standing): number => RANK.indexOf(standing);

import type { Deps } from '../../deps.ts';
import type { Standing } from '../../github/run-job.ts';
import type { StatusInputs } from '../../inputs/status.ts';

/** What a job knows of itself, whatever GitHub has written down yet. */
export type Own = {
  /** GitHub's id of the job; where a server does not tell it, the job that this runner has in hand. */
  readonly jobId: string | undefined;
  readonly runnerName: string;
  readonly standing: Standing;
  readonly at: Date;
};

const AT_END: Readonly<Record<string, Standing>> = { success: 'passed', failure: 'failed', cancelled: 'cancelled' };

/** This job as it runs, or as the runner's `job.status` says that it ended; what is none is unknown, never passed. */
export function ownJob({ event, now }: Deps, { runner, jobStatus }: StatusInputs, when: 'start' | 'end'): Own {
  const standing = when === 'start' ? 'running' : (AT_END[jobStatus ?? ''] ?? 'unknown');
  return { jobId: runner.jobId, runnerName: event.runnerName, standing, at: now() };
}

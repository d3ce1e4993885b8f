import type { RunJob, Standing } from '../../src/github/run-job.ts';

/** A job of a run, an ordinary one but for what is given. */
export function runJobLike(id: number, standing: Standing, given: Partial<RunJob> = {}): RunJob {
  const begun = standing !== 'waiting' && standing !== 'skipped';
  const over = begun && standing !== 'running';
  return {
    id,
    name: `test (${id})`,
    url: `https://github.com/octo-org/octo-repo/actions/runs/1658821493/job/${51725240000 + id}`,
    standing,
    startedAt: begun ? new Date('2026-11-22T14:00:00Z') : undefined,
    completedAt: over ? new Date(Date.parse('2026-11-22T14:01:00Z') + id * 1000) : undefined,
    brokenStep: standing === 'failed' ? 'Run make test' : undefined,
    steps: [],
    posting: undefined,
    ...given,
  };
}

import type { RunJob } from '../../src/message/run-job-rows.ts';
import { isFailed, isOver, type RunState } from '../../src/message/wording.ts';

/** A job of a run, an ordinary one but for what is given. */
export function runJobLike(id: number, state: RunState, given: Partial<RunJob> = {}): RunJob {
  const begun = state === 'running' || (isOver(state) && state !== 'skipped');
  return {
    id,
    name: `test (${id})`,
    url: `https://github.com/octo-org/octo-repo/actions/runs/1658821493/job/${51725240000 + id}`,
    state,
    startedAt: begun ? new Date('2026-11-22T14:00:00Z') : undefined,
    completedAt: begun && isOver(state) ? new Date(Date.parse('2026-11-22T14:01:00Z') + id * 1000) : undefined,
    failedStep: isFailed(state) ? 'Run make test' : undefined,
    error: undefined,
    isAllowed: false,
    isCarriedOver: false,
    ...given,
  };
}

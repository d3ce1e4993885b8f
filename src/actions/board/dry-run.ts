import type { Deps } from '../../deps.ts';
import type { RunJob } from '../../github/run-job.ts';
import type { StatusInputs } from '../../inputs/status.ts';
import { showDryRun } from '../dry-run.ts';
import { boardMessageId } from './address.ts';
import { boardOf } from './desk.ts';
import type { Own } from './own.ts';

/** Shows the board with this job alone: a dry run asks nobody, so it knows of no other. */
export async function showBoardDry(deps: Deps, inputs: StatusInputs, own: Own): Promise<void> {
  const { event } = deps;
  const job: RunJob = {
    id: Number(own.jobId) || 0,
    name: event.job,
    url: `${event.serverUrl}/${event.repository}/actions/runs/${event.runId}`,
    standing: own.standing,
    startedAt: undefined,
    completedAt: undefined,
    brokenStep: undefined,
    steps: [],
    posting: undefined,
  };
  const message = boardOf(deps, inputs, { jobs: [job], coming: [], deputy: undefined }, own.at);
  await showDryRun(deps.core, `Would write ${boardMessageId(event, inputs)} to ${inputs.space}`, message);
}

import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import type { GitHub } from '../github/github.ts';
import { changeSince, type Change } from '../github/history.ts';
import type { WorkflowRun } from '../github/workflow-run.ts';
import { isFailed, isOver } from '../message/run-state.ts';
import { stateOfConclusion, type Shown } from './describe-run.ts';
import type { RunInputs } from './inputs.ts';

/**
 * How the result of a run compares with that of its attempt before or, if it has none, of the last finished run of the
 * same workflow on the branch by the same event. Asked only where `mention-on: change` makes a difference of it.
 */
export async function compare(
  { core, event }: Deps,
  { signal }: RunInputs,
  { run, shown, github }: { readonly run: WorkflowRun; readonly shown: Shown; readonly github: () => Promise<GitHub> },
): Promise<Change | undefined> {
  const isResult = isFailed(shown.state) || shown.state === 'passed';
  if (!isOver(shown.state) || shown.isSoFar || !isResult) return undefined;
  if (signal.when !== 'change' || signal.mentions.length === 0) return undefined;
  const result = shown.state === 'passed' ? 'success' : 'failure';
  const { repository, serverUrl } = event;
  try {
    const from = await github();
    for (let attempt = run.attempt - 1; attempt >= 1; attempt -= 1) {
      const before = await from.run(repository, String(run.id), attempt);
      const state = stateOfConclusion(before.conclusion);
      if (before.status !== 'completed' || !(isFailed(state) || state === 'passed')) continue;
      if (state === 'passed') return { kind: result === 'success' ? 'same' : 'broken' };
      const url = `${serverUrl}/${repository}/actions/runs/${run.id}/attempts/${attempt}`;
      const since = { number: run.number, url };
      return { kind: result === 'success' ? 'fixed' : 'still-failing', runs: 1, since, more: false };
    }
    const workflowFile = run.path.replace(/^.*\//, '');
    const { runs } = await from.runs(repository, { workflowFile, branch: run.branch, event: run.event });
    return changeSince(result, runs, run);
  } catch (thrown) {
    core.info(`The result could not be compared with the last one. ${asError(thrown).message}`);
    return { kind: 'unknown' };
  }
}

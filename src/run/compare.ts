import type { Deps } from '../deps.ts';
import { asError } from '../errors.ts';
import type { GitHub } from '../github/github.ts';
import { changeAfter, passed, resultsBefore, type Change, type EarlierResult } from '../github/history.ts';
import type { WorkflowRun } from '../github/github.ts';
import { isFailed, isOver } from '../message/run-state.ts';
import type { Shown } from './describe-run.ts';
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
    const results: EarlierResult[] = [];
    for (let attempt = run.attempt - 1; attempt >= 1; attempt -= 1) {
      const before = await from.run(repository, String(run.id), attempt);
      const isPass = before.status === 'completed' ? passed(before.conclusion) : undefined;
      if (isPass === undefined) continue;
      const url = `${serverUrl}/${repository}/actions/runs/${run.id}/attempts/${attempt}`;
      results.push({ passed: isPass, number: run.number, url });
      if (isPass) return changeAfter({ results, isWhole: true }, result);
    }
    const workflowFile = run.path.replace(/^.*\//, '');
    const runs = await from.runs(repository, { workflowFile, branch: run.branch, event: run.event });
    return changeAfter({ results: [...results, ...resultsBefore(runs, run)], isWhole: !runs.hasMore }, result);
  } catch (thrown) {
    core.info(`The result could not be compared with the last one. ${asError(thrown).message}`);
    return { kind: 'unknown' };
  }
}

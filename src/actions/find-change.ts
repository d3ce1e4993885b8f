import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import { changeSince, type Change } from '../github/history.ts';
import type { RunRecord } from '../github/github.ts';
import type { StatusInputs } from '../inputs/status.ts';

/** Finds out whether the result differs from that of the last finished run of the same workflow, branch and event. */
export async function findChange(
  deps: Deps,
  network: Network,
  inputs: StatusInputs,
  result: 'success' | 'failure',
): Promise<Change> {
  const { core, event } = deps;
  const runs = await earlierRuns(deps, network, inputs).catch((thrown: unknown) => {
    core.info(`The result could not be compared with the last one. ${asError(thrown).message}`);
    return undefined;
  });
  return runs === undefined ? { kind: 'unknown' } : changeSince(result, runs, { number: Number(event.runNumber) });
}

/** The run that took this one's place: the first newer one of the same workflow, branch and event. */
export async function findSuccessor(
  deps: Deps,
  network: Network,
  inputs: StatusInputs,
): Promise<RunRecord | undefined> {
  const runs = await earlierRuns(deps, network, inputs).catch(() => []);
  const newer = runs.filter(({ number }) => number > Number(deps.event.runNumber));
  return newer.sort((a, b) => a.number - b.number)[0];
}

async function earlierRuns(
  { event }: Deps,
  network: Network,
  { githubToken }: StatusInputs,
): Promise<readonly RunRecord[]> {
  const { repository, workflowPath, name, headRef, refName } = event;
  if (githubToken === undefined) throw new Error('github-token is empty.');
  const workflowFile = workflowPath.replace(/^.*\//, '');
  if (workflowFile === '') throw new Error('The runner does not say which workflow this is.');
  const github = await network.github(githubToken);
  return (await github.runs(repository, { workflowFile, branch: headRef || refName, event: name })).runs;
}

import type { Deps, Network } from '../deps.ts';
import { asError } from '../errors.ts';
import { textAt } from '../github/payload.ts';
import { lastDigest } from '../reports/digest.ts';
import type { Check } from './checks.ts';
import type { DoctorInputs } from './inputs.ts';

const TITLE = 'Test results';

/** Max jobs of the run to look at. */
const MAX_JOBS = 20;

/**
 * Checks that GitHub keeps the notice with which a run leaves its test results to later runs. GitHub documents no promise
 * for notices of a post step.
 */
export async function checkTestResults(
  { event }: Deps,
  network: Network,
  { githubToken }: DoctorInputs,
  workflowFile: string,
): Promise<Check> {
  if (githubToken === undefined) return { title: TITLE, state: 'failed', detail: 'github-token is empty.' };
  try {
    const github = await network.github(githubToken);
    const branch = textAt(event.payload, 'repository', 'default_branch') ?? event.refName;
    const search = { workflowFile, branch, event: 'push' };
    const { runs } = await github.runs(event.repository, search);
    const run = runs.find(({ status }) => status === 'completed');
    if (run === undefined) {
      const detail = `${workflowFile} has no completed run for a push to ${branch}.`;
      return { title: TITLE, state: 'skipped', detail };
    }
    const { jobs } = await github.jobsPage(event.repository, String(run.id), run.attempt, 1);
    for (const job of jobs.slice(0, MAX_JOBS)) {
      if (lastDigest(await github.annotations(event.repository, job.id)) !== undefined)
        return {
          title: TITLE,
          state: 'ok',
          detail: `GitHub kept the test results of the job "${job.name}" in run #${run.number}.`,
        };
    }
    return { title: TITLE, state: 'failed', detail: `GitHub kept no test results of run #${run.number}.`, fix: FIX };
  } catch (thrown) {
    return { title: TITLE, state: 'failed', detail: asError(thrown).message };
  }
}

const FIX =
  'Check that a status step of this workflow has report, and look for the notice "Test results" in its log. If it is ' +
  'there, GitHub did not keep it, and messages cannot say which tests are new.';

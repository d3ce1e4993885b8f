import { isChangeUsed, isFailure } from '../mentions/is-due.ts';
import type { Deps, Network } from '../deps.ts';
import type { JobRecord } from '../github/github-api.ts';
import type { EarlierJob } from '../github/history.ts';
import type { StatusInputs } from './inputs.ts';
import { outcomeKind, type FinalOutcome } from '../message/wording.ts';

/**
 * Seconds that requests to GitHub may take when the job ends, but at most a third of `timeout`: the message comes first.
 * With a report, they may take as long once more.
 */
const GITHUB_SECONDS = 3;

export const githubSeconds = ({ timeout = Infinity }: StatusInputs): number => Math.min(GITHUB_SECONDS, timeout / 3);

/** How a job ended, and its name on GitHub, if it was looked up. */
export type JobOutcome = {
  readonly outcome: FinalOutcome;
  readonly jobName: string | undefined;
  /** The job to compare test results with, if `report` is set and there is one. */
  readonly earlier?: EarlierJob | undefined;
  /** The job's own record, if it was read. */
  readonly record?: JobRecord | undefined;
};

/** How the job ended. The status is the runner's; GitHub is asked only for the details of a job that did not pass, and to compare results. */
export async function finalOutcome(deps: Deps, inputs: StatusInputs, took: number | undefined): Promise<JobOutcome> {
  const kind = outcomeKind(inputs.jobStatus);
  if (inputs.dryRun) return { outcome: { kind, took }, jobName: undefined };
  // Opened with the first request, which starts the timeout.
  let opened: Network | undefined;
  const network = () => (opened ??= deps.within(githubSeconds(inputs)));

  if (kind === 'failure' || kind === 'cancelled') {
    // Loaded only when needed.
    const { findCause } = await import('./failure-cause.ts');
    const { cause, jobName, record } = await findCause(deps, network(), inputs, kind);
    if (cause?.kind === 'superseded') {
      const newerRun = await (await comparison()).findNewerRun(deps, network(), inputs);
      return { outcome: { kind: 'superseded', took, cause, newerRun }, jobName, record };
    }
    const outcome = { kind: cause?.kind === 'timed-out' ? ('timed-out' as const) : kind, took, cause };
    if (!isFailure(outcome.kind) || !needsComparison(inputs)) return { outcome, jobName, record };
    const compared = await (
      await comparison()
    ).compareWithLastResult(deps, network(), inputs, { result: 'failure', jobName });
    return { ...compared, outcome: { ...outcome, change: compared.change }, record: record ?? compared.record };
  }
  if (kind !== 'success' || !needsComparison(inputs)) return { outcome: { kind, took }, jobName: undefined };
  const { compareWithLastResult } = await comparison();
  const compared = await compareWithLastResult(deps, network(), inputs, { result: 'success', jobName: undefined });
  return { ...compared, outcome: { kind, took, change: compared.change } };
}

/** Loaded only when needed. */
const comparison = () => import('./comparison.ts');

/** Whether a comparison with the previous result is needed. */
const needsComparison = ({ mentionSettings, postOn, report }: StatusInputs): boolean =>
  report.length > 0 || isChangeUsed(mentionSettings, postOn);

import { isFailure } from '../mentions/is-due.ts';
import type { Deps, Network } from '../deps.ts';
import type { StatusInputs } from './inputs.ts';
import { outcomeKind, type FinalOutcome } from '../message/wording.ts';

/** Seconds that asking GitHub may take at the end of a job; of a short timeout a third, since the message comes first. */
const GITHUB_SECONDS = 3;

/** How a job ended, and what GitHub calls the job, where that was found out with it. */
export type JobOutcome = { readonly outcome: FinalOutcome; readonly jobName: string | undefined };

/** How the job ended. The runner says it; GitHub is asked only for what makes an end worth reading that is no success. */
export async function finalOutcome(deps: Deps, inputs: StatusInputs, took: number | undefined): Promise<JobOutcome> {
  const kind = outcomeKind(inputs.jobStatus);
  if (inputs.dryRun) return { outcome: { kind, took }, jobName: undefined };
  // Opened only when there is something to ask; the seconds begin with the first question.
  let opened: Network | undefined;
  const network = () => (opened ??= deps.within(Math.min(GITHUB_SECONDS, (inputs.timeout ?? Infinity) / 3)));

  if (kind === 'failure' || kind === 'cancelled') {
    // What asks GitHub is loaded only where it is asked.
    const { findCause } = await import('./failure-cause.ts');
    const { cause, jobName } = await findCause(deps, network(), inputs, kind);
    if (cause?.kind === 'superseded') {
      const newerRun = await (await comparison()).findNewerRun(deps, network(), inputs);
      return { outcome: { kind: 'superseded', took, cause, newerRun }, jobName };
    }
    const outcome = { kind: cause?.kind === 'timed-out' ? ('timed-out' as const) : kind, took, cause };
    if (!isFailure(outcome.kind) || !needsComparison(inputs)) return { outcome, jobName };
    const found = await (
      await comparison()
    ).compareWithLastResult(deps, network(), inputs, { result: 'failure', jobName });
    return { outcome: { ...outcome, change: found.change }, jobName: found.jobName };
  }
  if (kind !== 'success' || !needsComparison(inputs)) return { outcome: { kind, took }, jobName: undefined };
  const { compareWithLastResult } = await comparison();
  const { change, jobName } = await compareWithLastResult(deps, network(), inputs, {
    result: 'success',
    jobName: undefined,
  });
  return { outcome: { kind, took, change }, jobName };
}

/** What compares with other runs is loaded only where something is compared. */
const comparison = () => import('./comparison.ts');

/** Whether an end has to be compared with the one before to know whether it is news. */
export const needsComparison = ({ mentionSettings, postOn }: StatusInputs): boolean =>
  postOn === 'change' || (mentionSettings.when === 'change' && mentionSettings.mentions.length > 0);

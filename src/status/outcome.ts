import { isFailure } from '../mentions/is-due.ts';
import type { Deps, Network } from '../deps.ts';
import type { StatusInputs } from './inputs.ts';
import { endOf, type Outcome } from '../message/wording.ts';

/** Seconds that asking GitHub may take at the end of a job; of a short timeout a third, since the message comes first. */
const GITHUB_SECONDS = 3;

type End = Exclude<Outcome, { readonly kind: 'running' }>;

/** How a job ended, and what GitHub calls the job, where that was found out with it. */
export type JobEnd = { readonly outcome: End; readonly jobName: string | undefined };

/** How the job ended. The runner says it; GitHub is asked only for what makes an end worth reading that is no success. */
export async function outcomeAtEnd(deps: Deps, inputs: StatusInputs, took: number | undefined): Promise<JobEnd> {
  const kind = endOf(inputs.jobStatus);
  if (inputs.dryRun) return { outcome: { kind, took }, jobName: undefined };
  // Opened only when there is something to ask; the seconds begin with the first question.
  let opened: Network | undefined;
  const network = () => (opened ??= deps.within(Math.min(GITHUB_SECONDS, (inputs.timeout ?? Infinity) / 3)));

  if (kind === 'failure' || kind === 'cancelled') {
    // What asks GitHub is loaded only where it is asked.
    const { findCause } = await import('./failure-cause.ts');
    const { cause, jobName } = await findCause(deps, network(), inputs, kind);
    if (cause?.kind === 'superseded') {
      const successor = await (await comparing()).findSuccessor(deps, network(), inputs);
      return { outcome: { kind: 'superseded', took, cause, successor }, jobName };
    }
    const outcome = { kind: cause?.kind === 'timed-out' ? ('timed-out' as const) : kind, took, cause };
    if (!isFailure(outcome.kind) || !asksForChange(inputs)) return { outcome, jobName };
    const found = await (await comparing()).findChange(deps, network(), inputs, { result: 'failure', jobName });
    return { outcome: { ...outcome, change: found.change }, jobName: found.jobName };
  }
  if (kind !== 'success' || !asksForChange(inputs)) return { outcome: { kind, took }, jobName: undefined };
  const { findChange } = await comparing();
  const { change, jobName } = await findChange(deps, network(), inputs, { result: 'success', jobName: undefined });
  return { outcome: { kind, took, change }, jobName };
}

/** What compares with other runs is loaded only where something is compared. */
const comparing = () => import('./comparison.ts');

/** Whether an end has to be compared with the one before to know whether it is news. */
export const asksForChange = ({ signal }: StatusInputs): boolean =>
  signal.when === 'change' && signal.mentions.length > 0;

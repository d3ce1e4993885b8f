import type { Deps, Network } from '../deps.ts';
import type { StatusInputs } from '../inputs/status.ts';
import { endOf, type EndKind, type Outcome } from '../message/wording.ts';
import { findCause } from './find-cause.ts';
import { findChange, findSuccessor } from './find-change.ts';

/** Seconds that asking GitHub may take at the end of a job; of a short timeout a third, since the message comes first. */
const GITHUB_SECONDS = 3;

type End = Exclude<Outcome, { readonly kind: 'running' }>;

/** How the job ended. The runner says it; GitHub is asked only for what makes an end worth reading that is no success. */
export async function outcomeAtEnd(deps: Deps, inputs: StatusInputs, took: number | undefined): Promise<End> {
  const kind = endOf(inputs.jobStatus);
  if (inputs.dryRun) return { kind, took };
  // Opened only when there is something to ask; the seconds begin with the first question.
  let opened: Network | undefined;
  const network = () => (opened ??= deps.within(Math.min(GITHUB_SECONDS, (inputs.timeout ?? Infinity) / 3)));

  if (kind === 'failure' || kind === 'cancelled') {
    const cause = await findCause(deps, network(), inputs, kind);
    if (cause?.kind === 'superseded') {
      return { kind: 'superseded', took, cause, successor: await findSuccessor(deps, network(), inputs) };
    }
    const end = { kind: cause?.kind === 'timed-out' ? ('timed-out' as const) : kind, took, cause };
    return isFailure(end.kind) && asksForChange(inputs)
      ? { ...end, change: await findChange(deps, network(), inputs, 'failure') }
      : end;
  }
  if (kind !== 'success' || !asksForChange(inputs)) return { kind, took };
  return { kind, took, change: await findChange(deps, network(), inputs, 'success') };
}

/** Whether an end has to be compared with the one before to know whether it is news. */
export const asksForChange = ({ signal }: StatusInputs): boolean =>
  signal.when === 'change' && signal.mentions.length > 0;

/** Whether somebody should hear of this end. A run that a newer one replaced is nobody's news. */
export function isNews(
  { when, mentions }: StatusInputs['signal'],
  { kind, change }: Pick<End, 'kind' | 'change'>,
): boolean {
  if (mentions.length === 0 || when === 'never' || kind === 'superseded') return false;
  if (when === 'always') return true;
  if (when === 'failure') return isFailure(kind);
  return change?.kind === 'broken' || change?.kind === 'fixed';
}

/** Whether an end is one that somebody has to mend. */
export const isFailure = (kind: EndKind): boolean => kind === 'failure' || kind === 'timed-out';

import type { MentionSettings } from '../inputs/mention.ts';
import type { FinalKind, FinalOutcome } from '../message/wording.ts';

/**
 * Whether somebody should hear of this end. A run that a newer one replaced is nobody's news. A failure that could not be
 * compared with the last result is told rather than not.
 */
export function isMentionDue(
  { when, mentions }: MentionSettings,
  { kind, change }: Pick<FinalOutcome, 'kind' | 'change'>,
): boolean {
  if (mentions.length === 0 || when === 'never' || kind === 'superseded') return false;
  if (when === 'always') return true;
  if (when === 'failure') return isFailure(kind);
  if (change?.kind === 'unknown') return isFailure(kind);
  return change?.kind === 'broken' || change?.kind === 'fixed';
}

/** Whether an end is one that somebody has to mend. */
export const isFailure = (kind: FinalKind): boolean => kind === 'failure' || kind === 'timed-out';

import type { MentionSettings, PostOn } from '../inputs/mention.ts';
import type { FinalKind, FinalOutcome } from '../message/wording.ts';

type Result = Pick<FinalOutcome, 'kind' | 'change'>;

/** Whether to mention people for a result. A run that a newer one superseded is no news. */
export function isMentionDue({ when, mentions }: MentionSettings, result: Result): boolean {
  if (mentions.length === 0 || when === 'never' || result.kind === 'superseded') return false;
  return isDue(when, result);
}

/** Whether to post a result. */
export const isPostDue = (postOn: PostOn, result: Result): boolean => isDue(postOn, result);

/** A failure that could not be compared with the last result counts as a change. */
function isDue(when: PostOn, { kind, change }: Result): boolean {
  if (when === 'always') return true;
  if (when === 'failure' || change?.kind === 'unknown') return isFailure(kind);
  return change?.kind === 'broken' || change?.kind === 'fixed';
}

/** Why a result is not posted, in a sentence for the log. */
export function whyNotPosted(postOn: PostOn, { kind, change }: Result): string {
  if (postOn === 'failure' || (kind !== 'success' && !isFailure(kind)))
    return `Nothing is posted: post-on is ${postOn}, and the result is ${kind}.`;
  const before = change?.kind === 'still-failing' ? 'failed before' : 'did not fail before';
  return `Nothing is posted: post-on is change, the result is ${kind}, and it ${before}.`;
}

/** Whether the result is a failure. */
export const isFailure = (kind: FinalKind): boolean => kind === 'failure' || kind === 'timed-out';

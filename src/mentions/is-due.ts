import type { MentionSettings, PostOn } from '../inputs/mention.ts';
import type { FinalKind, FinalOutcome } from '../message/wording.ts';

type Result = Pick<FinalOutcome, 'kind' | 'change'>;

/** Whether to mention people for this outcome. A superseded run mentions nobody. */
export function isMentionDue({ when, mentions }: MentionSettings, result: Result): boolean {
  if (mentions.length === 0 || when === 'never' || result.kind === 'superseded') return false;
  return isDue(when, result);
}

/** Whether to post this outcome. */
export const isPostDue = (postOn: PostOn, result: Result): boolean => isDue(postOn, result);

/** With `change`, a failure that could not be compared with the previous result counts as a change. */
function isDue(when: PostOn, { kind, change }: Result): boolean {
  if (when === 'always') return true;
  if (when === 'failure' || change?.kind === 'unknown') return isFailure(kind);
  return change?.kind === 'broken' || change?.kind === 'fixed';
}

/** Why an outcome is not posted, for the log. */
export function notPostedReason(postOn: PostOn, { kind, change }: Result): string {
  if (postOn === 'failure' || (kind !== 'success' && !isFailure(kind)))
    return `Not posted: post-on is ${postOn}, and the result is ${kind}.`;
  const previous = change?.kind === 'still-failing' ? 'was a failure' : 'was not a failure';
  return `Not posted: post-on is change, the result is ${kind}, and the previous result ${previous}.`;
}

/** Whether an outcome needs to be fixed. */
export const isFailure = (kind: FinalKind): boolean => kind === 'failure' || kind === 'timed-out';

import type { MentionSettings, PostOn } from '../inputs/mention.ts';
import type { FinalKind, FinalOutcome } from '../message/wording.ts';

/** `newFailures`: how many tests failed that did not fail in the previous run, if that is known. */
type Result = Pick<FinalOutcome, 'kind' | 'change'> & { readonly newFailures?: number | undefined };

/** Whether `change` is used, which needs a comparison with the previous result. */
export const isChangeUsed = ({ when, mentions }: MentionSettings, postOn: PostOn): boolean =>
  postOn === 'change' || (when === 'change' && mentions.length > 0);

/** Whether to mention people for this outcome. A superseded run mentions nobody. */
export function isMentionDue({ when, mentions }: MentionSettings, result: Result): boolean {
  if (mentions.length === 0 || when === 'never' || result.kind === 'superseded') return false;
  return isDue(when, result);
}

/** Whether to post this outcome. */
export const isPostDue = (postOn: PostOn, result: Result): boolean => isDue(postOn, result);

/**
 * With `change`, a failure counts as a change if it could not be compared with the previous result, or if other tests
 * fail now.
 */
function isDue(when: PostOn, { kind, change, newFailures = 0 }: Result): boolean {
  if (when === 'always') return true;
  if (when === 'failure' || change?.kind === 'unknown') return isFailure(kind);
  return change?.kind === 'broken' || change?.kind === 'fixed' || (isFailure(kind) && newFailures > 0);
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

import type { Click } from '../google-chat/click-event.ts';
import { APPROVAL_FIELDS, type UncountedVote, type Vote } from '../message/approval-message.ts';
import { withoutTokens } from '../secrets.ts';

/** The card of one request for approval, as Chat posted it. */
export type PostedCard = {
  readonly space: string;
  /** The system-assigned name of its message. */
  readonly message: string;
  readonly requestId: string;
  /** By Google's clock, like the times of clicks. A click counts from when the card was created until the deadline. */
  readonly createdAt: Date;
  readonly deadline: Date;
};

/** As much of a reason as anything shows. */
const MAX_REASON = 2000;

/**
 * The vote that a click is; `undefined` if it is none on this card. A click on the card of another run, on an older card, or
 * by an app is none.
 */
export function voteOf(click: Click, card: PostedCard): Vote | undefined {
  const { action, parameters, inputs, space, message, user, at } = click;
  const isOnThisCard =
    space === card.space && message === card.message && parameters[APPROVAL_FIELDS.request] === card.requestId;
  const isInTime = at >= card.createdAt && at <= card.deadline;
  if (!isOnThisCard || !isInTime || !user.isPerson || !/^users\/\d+$/.test(user.name)) return undefined;
  if (action !== 'approve' && action !== 'reject') return undefined;
  const reason = withoutTokens((inputs[APPROVAL_FIELDS.reason] ?? '').slice(0, MAX_REASON)).trim();
  return { user: user.name, displayName: user.displayName, decision: action, at, reason };
}

/** The most uncounted votes to keep, so that memory stays flat whatever people press. */
const MAX_UNCOUNTED = 200;

/** The votes on one request for approval. */
export type Votes = {
  /** Counts a vote of a person who may decide. Returns whether it changes anything. */
  readonly count: (vote: Vote) => boolean;
  /** Records a vote that does not count. Returns whether it is news. */
  readonly refuse: (vote: UncountedVote) => boolean;
  /** Records a vote that could not be checked yet, and is going to be checked again. Returns whether it is news. */
  readonly postpone: (vote: UncountedVote) => boolean;
  /** Whether this vote was counted before. */
  readonly has: (vote: Vote) => boolean;
  /** In the order in which they were counted. */
  readonly counted: () => readonly Vote[];
  readonly uncounted: () => readonly UncountedVote[];
  readonly decision: () => 'approved' | 'rejected' | undefined;
};

/**
 * Counts votes. It is rejected once anyone who may decide has rejected, also someone who approved before. It is approved
 * once `minimum` different people have approved, nobody has rejected, and no rejection is left to check. The order of votes
 * does not matter, and neither does how often each arrives.
 */
export function createVotes(minimum: number): Votes {
  const votes = new Map<string, Vote>();
  const refused = new Map<string, UncountedVote>();
  const unchecked = new Map<string, Vote>();
  const keyOf = ({ user, decision }: Vote): string => `${user} ${decision}`;
  const people = (decision: Vote['decision']): number =>
    [...votes.values()].filter((vote) => vote.decision === decision).length;
  const refuse = (vote: UncountedVote): boolean => {
    const key = `${keyOf(vote)} ${vote.why}`;
    const isNew = !refused.has(key) && refused.size < MAX_UNCOUNTED;
    if (isNew) refused.set(key, vote);
    return isNew;
  };
  return {
    count: (vote) => {
      unchecked.delete(keyOf(vote));
      const isNew = !votes.has(keyOf(vote));
      if (isNew) votes.set(keyOf(vote), vote);
      return isNew;
    },
    refuse: (vote) => {
      unchecked.delete(keyOf(vote));
      return refuse(vote);
    },
    postpone: (vote) => {
      unchecked.set(keyOf(vote), vote);
      return refuse(vote);
    },
    has: (vote) => votes.has(keyOf(vote)),
    counted: () => [...votes.values()],
    uncounted: () => [...refused.values()],
    decision: () => {
      if (people('reject') > 0) return 'rejected';
      const isOpen = [...unchecked.values()].some((vote) => vote.decision === 'reject');
      return people('approve') >= minimum && !isOpen ? 'approved' : undefined;
    },
  };
}

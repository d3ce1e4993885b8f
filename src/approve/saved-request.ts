import type { Core } from '../core.ts';
import type { RunEvent } from '../github/event.ts';
import {
  clientMessageId,
  messageName,
  type ClientMessageId,
  type MessageName,
  type SpaceName,
} from '../google-chat/names.ts';
import type { SubscriptionName } from '../google-pubsub/pubsub-api.ts';
import type { TopicName } from '../google-pubsub/topic-name.ts';
import type { Approval, Vote } from '../message/approval-message.ts';

/** What main leaves to post, so that post can clean up if main could not. It holds no secret. */
export type SavedRequest = Pick<Approval, 'requestId' | 'state' | 'votes' | 'uncounted' | 'until' | 'took'> & {
  readonly subscription: SubscriptionName;
  readonly message: MessageName;
  /** Whether there may be a message. */
  readonly mayExist: boolean;
};

const KEY = 'approval';

/** The runner passes saved state in an environment variable, which Windows limits to 32,767 characters. */
const MAX_BYTES = 20_000;

/** Saves the request for post, before anything is created, and again after each change. */
export function saveRequest(core: Core, request: SavedRequest): void {
  const { requestId, state, votes, uncounted, until, took, subscription, message, mayExist } = request;
  const saved = { requestId, state, until, took, subscription, message, mayExist };
  const text = JSON.stringify({ ...saved, votes, uncounted });
  core.saveState(
    KEY,
    Buffer.byteLength(text) <= MAX_BYTES ? text : JSON.stringify({ ...saved, votes: [], uncounted: [] }),
  );
}

/** Main has cleaned up, so nothing is left to do for post. */
export function forgetRequest(core: Core): void {
  core.saveState(KEY, '');
}

/**
 * The request that main left. Another step may have written it, so it names only a subscription and a message that this
 * attempt could have created.
 */
export function readRequest(
  core: Core,
  event: RunEvent,
  { topic, space }: { topic: TopicName; space: SpaceName },
): SavedRequest | undefined {
  const text = core.getState(KEY);
  if (text === '') return undefined;
  try {
    const saved = JSON.parse(text) as Omit<SavedRequest, 'until'> & { readonly until: string };
    const { requestId, subscription, message } = saved;
    const isOurs =
      /^[\da-f]{32}$/.test(requestId) &&
      subscription === subscriptionName(topic, requestId) &&
      message === messageName(space, approvalMessageId(event, requestId));
    const withDates = <V extends Vote>(votes: readonly V[]): V[] =>
      votes.map((vote) => ({ ...vote, at: new Date(vote.at) }));
    return isOurs
      ? { ...saved, votes: withDates(saved.votes), uncounted: withDates(saved.uncounted), until: new Date(saved.until) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The name of a request's subscription, in the project of its topic. Names that begin with "goog" are reserved. */
export function subscriptionName(topic: TopicName, requestId: string): SubscriptionName {
  return `${topic.replace(/\/topics\/.*$/, '')}/subscriptions/chat-approval-${requestId}` as SubscriptionName;
}

/** The id of a request's message. */
export const approvalMessageId = ({ runId, runAttempt }: RunEvent, requestId: string): ClientMessageId =>
  clientMessageId(`approve-${runId}-${runAttempt}`, [requestId]);

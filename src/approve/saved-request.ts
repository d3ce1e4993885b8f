import type { Core } from '../core.ts';
import type { MessageName, SpaceName } from '../google-chat/names.ts';
import type { SubscriptionName } from '../google-pubsub/pubsub-api.ts';
import type { TopicName } from '../google-pubsub/topic-name.ts';
import type { Approval, Vote } from '../message/approval-message.ts';

/** What main leaves to post, so that post can clean up if main could not. It holds no secret. */
export type SavedRequest = Pick<Approval, 'requestId' | 'state' | 'votes' | 'uncounted' | 'until' | 'took'> & {
  readonly subscription: SubscriptionName;
  readonly message: MessageName;
  /** Whether Chat is known to have created the message. */
  readonly isPosted: boolean;
};

const KEY = 'approval';

/** Linux limits an environment variable to 128 kB, and the runner passes saved state in one. */
const MAX_BYTES = 60_000;

/** Saves the request for post, before anything is created, and again after each change. */
export function saveRequest(core: Core, request: SavedRequest): void {
  const { requestId, state, votes, uncounted, until, took, subscription, message, isPosted } = request;
  const saved = { requestId, state, until, took, subscription, message, isPosted };
  const text = JSON.stringify({ ...saved, votes, uncounted });
  core.saveState(KEY, text.length <= MAX_BYTES ? text : JSON.stringify({ ...saved, votes: [], uncounted: [] }));
}

/** Main has cleaned up, so nothing is left to do for post. */
export function forgetRequest(core: Core): void {
  core.saveState(KEY, '');
}

/**
 * The request that main left. Another step may have written it, so it names only a subscription and a message that main
 * could have created: in the project of the topic, and in the space.
 */
export function readRequest(
  core: Core,
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
      message.startsWith(`${space}/messages/client-approve-`) &&
      /^[\w/-]+$/.test(message);
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

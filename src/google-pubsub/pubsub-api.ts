import type { TopicName } from './topic-name.ts';

/** The full name of a subscription: `projects/P/subscriptions/S`. */
export type SubscriptionName = `projects/${string}/subscriptions/${string}`;

/** A message as Pub/Sub delivers it. The same message can arrive several times, and messages arrive in any order. */
export type ReceivedMessage = {
  readonly ackId: string;
  /** What was published, decoded from base64. */
  readonly data: string;
};

/** After this time, in milliseconds, a message that was handed out and is not acknowledged is delivered again. */
export const LEASE_MS = 10_000;

/** Pub/Sub as the actions use it. Every method throws a `PubSubError`, or a `SignInError` if signing in fails. */
export type PubSub = {
  /** Creates a subscription, which receives only what is published from now on. It expires after a day without a pull. */
  readonly createSubscription: (name: SubscriptionName, topic: TopicName) => Promise<void>;
  /**
   * Waits for messages for at most `waitMs`. Returns `[]` if there are none, and `undefined` if Pub/Sub did not answer in
   * time: it may then have handed out messages, which come again after {@link LEASE_MS}. Not retried.
   *
   * @param stop ends the wait early, with `undefined`
   */
  readonly pull: (
    name: SubscriptionName,
    wait: { readonly waitMs: number; readonly stop: AbortSignal },
  ) => Promise<readonly ReceivedMessage[] | undefined>;
  /** Confirms messages, so that they are not delivered again. Not retried: then they come again. */
  readonly acknowledge: (name: SubscriptionName, ackIds: readonly string[]) => Promise<void>;
  /** Deletes a subscription. It is no error if there is none. */
  readonly deleteSubscription: (name: SubscriptionName) => Promise<void>;
  /** Which of these permissions the caller has on a topic; none if there is no such topic. */
  readonly permissionsOn: (topic: TopicName, permissions: readonly string[]) => Promise<readonly string[]>;
  /** The members who may publish to a topic, by their roles; `undefined` if the caller may not read that. */
  readonly publishersOf: (topic: TopicName) => Promise<readonly string[] | undefined>;
};

import type { Clock } from '../clock.ts';

/** A topic, with the members that have the role `roles/pubsub.publisher` on it. */
export type Topic = { readonly name: string; readonly publishers: Set<string> };

/** A message in a subscription. */
type Queued = {
  readonly id: string;
  /** Base64. */
  readonly data: string;
  readonly publishTime: string;
  leasedUntil: number;
  attempts: number;
};

/** A subscription, which has the messages since its creation that are not acknowledged. */
export type Subscription = {
  readonly name: string;
  readonly topic: string;
  readonly ackDeadlineSeconds: number;
  readonly fields: Readonly<Record<string, unknown>>;
  queue: Queued[];
  readonly leases: Map<string, Queued>;
  /** Called after each publish. */
  readonly waiting: Set<() => void>;
};

/** A message as a pull returns it. */
export type Delivered = {
  readonly ackId: string;
  readonly message: { readonly data: string; readonly messageId: string; readonly publishTime: string };
};

/** The topics and subscriptions of all projects. */
export type PubSubState = {
  readonly topics: Map<string, Topic>;
  readonly subscriptions: Map<string, Subscription>;
  /** Publishes a text to all subscriptions of a topic. Throws if there is no such topic. */
  readonly publish: (topic: string, text: string) => void;
  readonly take: (subscription: Subscription, max: number) => readonly Delivered[];
  readonly acknowledge: (subscription: Subscription, ackIds: readonly string[]) => void;
  readonly extend: (subscription: Subscription, ackIds: readonly string[], seconds: number) => void;
  /** How it delivers: `undefined` once and in order; with a random function, in any order, and some messages several times. */
  disorder: (() => number) | undefined;
  readonly clear: () => void;
};

/** Creates the state without topics. */
export function createPubSubState(clock: Clock): PubSubState {
  const topics = new Map<string, Topic>();
  const subscriptions = new Map<string, Subscription>();
  let made = 0;
  const nextId = (): string => String(12_000_000_000_000_000n + BigInt((made += 1)));

  const state: PubSubState = {
    topics,
    subscriptions,
    disorder: undefined,
    publish: (topic, text) => {
      const data = Buffer.from(text).toString('base64');
      if (!topics.has(topic)) throw new Error(`There is no topic ${topic}.`);
      const publishTime = clock.now().toISOString();
      const id = nextId();
      for (const subscription of subscriptions.values()) {
        if (subscription.topic !== topic) continue;
        const copies = state.disorder !== undefined && state.disorder() < 0.3 ? 2 : 1;
        for (let copy = 0; copy < copies; copy += 1) {
          const at = state.disorder ? Math.floor(state.disorder() * (subscription.queue.length + 1)) : Infinity;
          const queued = { id, data, publishTime, leasedUntil: 0, attempts: 0 };
          subscription.queue.splice(at, 0, queued);
        }
        for (const wake of subscription.waiting) wake();
      }
    },
    take: ({ queue, leases, ackDeadlineSeconds }, max) => {
      const now = clock.now().getTime();
      const free = queue.filter(({ leasedUntil }) => leasedUntil <= now);
      // "It may return fewer than there are."
      const count = state.disorder ? Math.ceil(state.disorder() * Math.min(max, free.length)) : max;
      return free.slice(0, count).map((queued) => {
        queued.leasedUntil = now + ackDeadlineSeconds * 1000;
        queued.attempts += 1;
        const ackId = `${queued.id}-${nextId()}`;
        leases.set(ackId, queued);
        return { ackId, message: { data: queued.data, messageId: queued.id, publishTime: queued.publishTime } };
      });
    },
    acknowledge: (subscription, ackIds) => {
      for (const ackId of ackIds) {
        const queued = subscription.leases.get(ackId);
        subscription.leases.delete(ackId);
        // Even an acknowledged message may come again.
        if (queued === undefined || (state.disorder !== undefined && state.disorder() < 0.1 && queued.attempts < 3))
          continue;
        subscription.queue = subscription.queue.filter((each) => each !== queued);
      }
    },
    extend: ({ leases }, ackIds, seconds) => {
      for (const ackId of ackIds) {
        const queued = leases.get(ackId);
        if (queued) queued.leasedUntil = clock.now().getTime() + seconds * 1000;
      }
    },
    clear: () => {
      topics.clear();
      subscriptions.clear();
      state.disorder = undefined;
    },
  };
  return state;
}

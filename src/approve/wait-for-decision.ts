import type { Deps } from '../deps.ts';
import { isTransient } from '../errors.ts';
import { readChatEvent } from '../google-chat/click-event.ts';
import type { PubSub, SubscriptionName } from '../google-pubsub/pubsub-api.ts';
import type { UserName } from '../inputs/people.ts';
import type { Vote } from '../message/approval-message.ts';
import type { Authorization } from './approvers.ts';
import { voteOf, type PostedCard, type Votes } from './votes.ts';

/** The longest wait of one request for messages. */
const PULL_MS = 60_000;

/** The least time between two requests that brought nothing, in case Pub/Sub answers at once. */
const MIN_PULL_MS = 5000;

/** How long to look for votes that are still on their way, after the deadline or the last approval. */
const LAST_PULL_MS = 2000;
const LAST_MS = 30_000;

/** The least time between two updates for votes that don't count. */
const REPAINT_MS = 5000;

const MAX_BACKOFF_MS = 30_000;

/** What {@link waitForDecision} needs. */
export type Wait = {
  readonly pubSub: PubSub;
  readonly subscription: SubscriptionName;
  readonly card: PostedCard;
  readonly votes: Votes;
  /** When to stop, by the runner's monotonic clock. */
  readonly untilMs: number;
  readonly cancelled: AbortSignal;
  /** Checks who may decide, for the votes that arrived together. */
  readonly authorizer: () => Promise<(user: UserName) => Promise<Authorization>>;
  /** Shows the votes on the card. */
  readonly repaint: () => Promise<void>;
};

/**
 * Waits until the votes decide, or the time is over. The rule that must hold, whatever arrives: it is approved only if
 * `minimum` different people, each of whom may decide, pressed Approve on this very card before the deadline, and none of
 * them pressed Reject. Everything that can't be read, can't be checked, or is not about this card counts for nothing.
 *
 * @throws if it can't receive votes any more, such as for a subscription that was deleted
 */
export async function waitForDecision(
  { core, elapsed, sleep }: Pick<Deps, 'core' | 'elapsed' | 'sleep'>,
  { pubSub, subscription, card, votes, untilMs, cancelled, authorizer, repaint }: Wait,
): Promise<'approved' | 'rejected' | 'timed-out' | 'cancelled'> {
  let repaintedAt = -Infinity;
  let isStale = false;
  let failures = 0;

  /** Counts the votes among some messages. Returns whether one was counted. */
  async function countAll(messages: readonly { readonly data: string }[]): Promise<boolean> {
    const found = new Map<string, Vote>();
    for (const { data } of messages) {
      const event = readChatEvent(data);
      if (event.kind === 'add-on') throw new Error(ADD_ON);
      const vote = event.kind === 'click' ? voteOf(event.click, card) : undefined;
      // A person who presses a button ten times is checked once.
      if (vote !== undefined && !votes.has(vote)) found.set(`${vote.user} ${vote.decision}`, vote);
    }
    if (found.size === 0) return false;
    const authorize = await authorizer();
    let isCounted = false;
    for (const vote of found.values()) {
      const authorization = await authorize(vote.user as UserName);
      if (authorization.kind === 'allowed') isCounted = votes.count(vote) || isCounted;
      else if (votes.refuse({ ...vote, why: authorization.why })) isStale = true;
    }
    return isCounted;
  }

  /** Receives messages once. Returns whether there were any. */
  async function receive(waitMs: number): Promise<boolean> {
    const startedAt = elapsed();
    let messages;
    try {
      messages = await pubSub.pull(subscription, { waitMs, stop: cancelled });
    } catch (thrown) {
      if (!isTransient(thrown)) throw thrown;
      if (failures === 0) core.info(`${thrown.message} Trying again until the time is over.`);
      failures += 1;
      const backoffMs = Math.min(MAX_BACKOFF_MS, 500 * 2 ** failures, Math.max(0, untilMs - elapsed()));
      await sleep(Math.max(backoffMs, Math.min(waitMs, thrown.retryAfterMs ?? 0)), cancelled).catch(() => undefined);
      return false;
    }
    if (failures > 0) core.info('Pub/Sub answers again.');
    failures = 0;
    const isCounted = messages.length > 0 && (await countAll(messages));
    if (messages.length > 0) await acknowledge(messages.map(({ ackId }) => ackId));
    if (isCounted || (isStale && elapsed() - repaintedAt >= REPAINT_MS)) {
      isStale = false;
      repaintedAt = elapsed();
      if (votes.decision() === undefined) await repaint();
    }
    const restMs = Math.min(waitMs, MIN_PULL_MS) - (elapsed() - startedAt);
    if (messages.length === 0 && restMs > 0) await sleep(restMs, cancelled).catch(() => undefined);
    return messages.length > 0;
  }

  /** A message that is not acknowledged comes again, which changes nothing. */
  async function acknowledge(ackIds: readonly string[]): Promise<void> {
    try {
      await pubSub.acknowledge(subscription, ackIds);
    } catch (thrown) {
      if (!isTransient(thrown)) throw thrown;
      core.info(thrown.message);
    }
  }

  for (;;) {
    const leftMs = untilMs - elapsed();
    if (cancelled.aborted || leftMs <= 0 || votes.decision() !== undefined) break;
    await receive(Math.min(leftMs, isStale ? REPAINT_MS : PULL_MS));
  }
  // Pub/Sub delivers in any order: a rejection may be on its way behind the last approval.
  const lastMs = elapsed() + LAST_MS;
  while (!cancelled.aborted && votes.decision() !== 'rejected' && elapsed() < lastMs) {
    if (!(await receive(LAST_PULL_MS))) break;
  }
  return cancelled.aborted ? 'cancelled' : (votes.decision() ?? 'timed-out');
}

const ADD_ON =
  'This Chat app is a Google Workspace add-on, and Google does not send the clicks on its cards to Pub/Sub. Create a Chat app ' +
  'in a new project, and clear "Build this Chat app as a Google Workspace add-on" when you configure it.';

import type { Deps } from '../deps.ts';
import { isTransient } from '../errors.ts';
import { readChatEvent } from '../google-chat/click-event.ts';
import { LEASE_MS, type PubSub, type ReceivedMessage, type SubscriptionName } from '../google-pubsub/pubsub-api.ts';
import type { UserName } from '../inputs/people.ts';
import type { Vote } from '../message/approval-message.ts';
import type { MemberCheck } from '../membership/look-up.ts';
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
  readonly authorizer: () => Promise<(user: UserName) => Promise<MemberCheck>>;
  /** Shows the votes on the card. */
  readonly repaint: () => Promise<void>;
};

/**
 * Waits until the votes decide, or the time is over. The rule that must hold, whatever arrives: it is approved only if
 * `minimum` different people, each of whom may decide, pressed Approve on this very card before the deadline, and nobody
 * who may decide pressed Reject. Everything that can't be read, can't be checked, or is not about this card counts for nothing.
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
  /** Until then, a message that was lost with an answer may come again. */
  let leasedUntilMs = -Infinity;

  /** Counts the vote in a message. Returns whether the message is done with; one that could not be checked comes again. */
  async function count(vote: Vote, authorize: (user: UserName) => Promise<MemberCheck>): Promise<boolean> {
    const check = await authorize(vote.user as UserName);
    if (check.kind === 'allowed') isStale = votes.count(vote) || isStale;
    else if (check.kind === 'denied') isStale = votes.refuse({ ...vote, why: check.why }) || isStale;
    else isStale = votes.postpone({ ...vote, why: `could not be checked. ${check.why}` }) || isStale;
    return check.kind !== 'unknown';
  }

  /** Counts the votes among some messages. Returns those that are done with. */
  async function countAll(messages: readonly ReceivedMessage[]): Promise<readonly ReceivedMessage[]> {
    const found = messages.map((message) => ({ message, vote: voteIn(message, card) }));
    const open = found.flatMap(({ vote }) => (vote === undefined || votes.has(vote) ? [] : [vote]));
    // A person who presses a button ten times is checked once.
    const unique = new Map(open.map((vote) => [`${vote.user} ${vote.decision}`, vote]));
    const unchecked = new Set<string>();
    const authorize = unique.size > 0 ? await authorizer() : undefined;
    for (const [key, vote] of unique) if (authorize && !(await count(vote, authorize))) unchecked.add(key);
    return found.flatMap(({ message, vote }) =>
      vote !== undefined && unchecked.has(`${vote.user} ${vote.decision}`) ? [] : [message],
    );
  }

  /** Asks for messages once. Pub/Sub answers at once if there are some, and else waits, so no answer means that there are none. */
  async function receive(waitMs: number): Promise<'some' | 'none' | 'no answer' | 'failed'> {
    const startedAt = elapsed();
    let messages;
    try {
      messages = await pubSub.pull(subscription, { waitMs, stop: cancelled });
    } catch (thrown) {
      if (!isTransient(thrown)) throw thrown;
      if (failures === 0) core.info(`${thrown.message} Trying again until the time is over.`);
      failures += 1;
      const backoffMs = Math.max(Math.min(MAX_BACKOFF_MS, 500 * 2 ** failures), thrown.retryAfterMs ?? 0);
      await sleep(Math.min(backoffMs, waitMs), cancelled).catch(() => undefined);
      return 'failed';
    }
    if (failures > 0) core.info('Pub/Sub answers again.');
    failures = 0;
    if (messages === undefined) {
      await repaintIfStale();
      return 'no answer';
    }
    const done = await countAll(messages);
    if (done.length > 0) await acknowledge(done.map(({ ackId }) => ackId));
    await repaintIfStale();
    const restMs = Math.min(waitMs, MIN_PULL_MS) - (elapsed() - startedAt);
    if (messages.length === 0 && restMs > 0) await sleep(restMs, cancelled).catch(() => undefined);
    return messages.length > 0 ? 'some' : 'none';
  }

  /** Shows new votes at once, and votes that don't count now and then. */
  async function repaintIfStale(): Promise<void> {
    const isCounted = votes.counted().length > shown;
    if (votes.decision() !== undefined || !isStale || !(isCounted || elapsed() - repaintedAt >= REPAINT_MS)) return;
    isStale = false;
    shown = votes.counted().length;
    repaintedAt = elapsed();
    await repaint();
  }

  /** A message that is not acknowledged comes again. A counted vote does not count twice. */
  async function acknowledge(ackIds: readonly string[]): Promise<void> {
    try {
      await pubSub.acknowledge(subscription, ackIds);
    } catch (thrown) {
      if (!isTransient(thrown)) throw thrown;
      core.info(thrown.message);
    }
  }

  let shown = 0;
  for (;;) {
    const leftMs = untilMs - elapsed();
    if (cancelled.aborted || leftMs <= 0 || votes.decision() !== undefined) break;
    const received = await receive(Math.min(leftMs, isStale ? REPAINT_MS : PULL_MS));
    if (received === 'no answer' || received === 'failed') leasedUntilMs = elapsed() + LEASE_MS;
  }
  // Pub/Sub delivers in any order: a rejection may be on its way behind the last approval, or be lost with an answer and come
  // again. It is approved only when nothing is left.
  const lastMs = elapsed() + LAST_MS;
  let isAllSeen = false;
  while (!cancelled.aborted && votes.decision() !== 'rejected' && !isAllSeen && elapsed() < lastMs) {
    const received = await receive(LAST_PULL_MS);
    const isQuiet = received === 'none' || received === 'no answer';
    isAllSeen = isQuiet && (votes.decision() !== 'approved' || elapsed() >= leasedUntilMs);
  }
  if (cancelled.aborted) return 'cancelled';
  const decision = votes.decision() ?? 'timed-out';
  if (decision === 'approved' && !isAllSeen) throw new Error(UNSEEN);
  return decision;
}

/** The vote in a message, if it has one. */
function voteIn({ data }: ReceivedMessage, card: PostedCard): Vote | undefined {
  const event = readChatEvent(data);
  if (event.kind === 'add-on') throw new Error(ADD_ON);
  return event.kind === 'click' ? voteOf(event.click, card) : undefined;
}

const UNSEEN = 'Enough people approved, but Pub/Sub did not say whether somebody rejected. Run the job again.';

const ADD_ON =
  'This Chat app is a Google Workspace add-on, and Google does not send the clicks on its cards to Pub/Sub. Create a Chat app ' +
  'in a new project, and clear "Build this Chat app as a Google Workspace add-on" when you configure it.';

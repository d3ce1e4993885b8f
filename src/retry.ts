import { isTransient } from './errors.ts';

/** The one span of time in which a step may talk to the network. */
export type Deadline = {
  readonly signal: AbortSignal;
  readonly remainingMs: () => number;
};

/** How patiently to try again, and the chance and the clock to do it by. */
export type RetryOptions = {
  readonly deadline: Deadline;
  /** The longest that one attempt may take, so that a server that never answers leaves time for another. */
  readonly attemptMs: number;
  /** A number in [0, 1), such as `Math.random`. */
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly timeout: (ms: number) => AbortSignal;
  readonly onRetry: (error: Error, waitMs: number) => void;
};

const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 16_000;

/**
 * Tries until it works, the error is final, or the next wait would pass the deadline: truncated exponential
 * backoff as Google asks (https://developers.google.com/workspace/chat/limits) with full jitter, and
 * never sooner than a Retry-After says. A server that asks for longer than there is ends the tries at once.
 */
export async function retry<T>(attempt: (signal: AbortSignal) => Promise<T>, retryOptions: RetryOptions): Promise<T> {
  const { deadline, attemptMs, random, sleep, timeout, onRetry } = retryOptions;
  let before: Error | undefined;
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(AbortSignal.any([deadline.signal, timeout(attemptMs)]));
    } catch (thrown) {
      if (!isTransient(thrown)) throw thrown;
      const backoff = random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** tries);
      const wait = Math.max(backoff, thrown.retryAfterMs ?? 0);
      // An attempt that the deadline cut short says less than the one before it.
      if (wait >= deadline.remainingMs()) throw deadline.signal.aborted && before !== undefined ? before : thrown;
      before = thrown;
      onRetry(thrown, wait);
      await sleep(wait, deadline.signal).catch(() => {
        throw thrown;
      });
    }
  }
}

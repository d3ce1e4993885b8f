import { isTransient } from './errors.ts';

/** The time limit for a step's requests. */
export type Deadline = {
  readonly signal: AbortSignal;
  readonly remainingMs: () => number;
};

/** The options of {@link retry}. Times are in milliseconds. */
export type RetryOptions = {
  readonly deadline: Deadline;
  /** The timeout of one attempt, so that there is time for a retry if the server never answers. */
  readonly attemptMs: number;
  /** A number in [0, 1), such as `Math.random`. */
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly timeout: (ms: number) => AbortSignal;
  readonly onRetry: (error: Error, waitMs: number) => void;
  /** A monotonic clock. */
  readonly elapsed: () => number;
};

const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 16_000;

/**
 * Retries `attempt` until it succeeds, the error is not transient, or the next wait would exceed the deadline. Uses
 * truncated exponential backoff, as Google recommends (https://developers.google.com/workspace/chat/limits), with full
 * jitter, and waits at least as long as Retry-After says.
 */
export async function retry<T>(attempt: (signal: AbortSignal) => Promise<T>, retryOptions: RetryOptions): Promise<T> {
  const { deadline, attemptMs, random, sleep, timeout, onRetry } = retryOptions;
  let previous: Error | undefined;
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(AbortSignal.any([deadline.signal, timeout(attemptMs)]));
    } catch (thrown) {
      if (!isTransient(thrown)) throw thrown;
      const backoff = random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** tries);
      const wait = Math.max(backoff, thrown.retryAfterMs ?? 0);
      // If the deadline aborted this attempt, the previous error says more.
      if (wait >= deadline.remainingMs()) throw deadline.signal.aborted && previous !== undefined ? previous : thrown;
      previous = thrown;
      onRetry(thrown, wait);
      await sleep(wait, deadline.signal).catch(() => {
        throw thrown;
      });
    }
  }
}

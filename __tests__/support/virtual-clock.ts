import type { Emulator } from '../../emulator/index.ts';
import type { World } from '../../src/host.ts';

/** What of an action's world has to do with time. */
type Time = Pick<World, 'sleep' | 'elapsed' | 'timeout'> & {
  /** Sends a request so that the clock knows what waits for it. */
  readonly fetch: typeof fetch;
};

/** Names a request to the clock; the emulator hears nothing in it. */
const NUMBER = 'x-request-of-the-test';

/** What to do about each request of an emulator that stays without an answer, by its number. */
const waiting = new WeakMap<Emulator, { cancel: Map<string, () => void>; numbers: number }>();

/**
 * A clock that no machine is too slow for: a sleep moves it on at once, and so does a request that the emulator leaves
 * without an answer, up to the moment at which the action gives that request up. Otherwise it stands still.
 */
export function virtualClock(
  emulator: Emulator,
  request: typeof fetch,
  onMove: (ms: number) => void = () => undefined,
): Time {
  let now = 0;
  const timers: { readonly at: number; readonly end: () => void }[] = [];
  const unanswered = unansweredRequestsOf(emulator);

  /** Moves the clock on; what is due on the way comes in order. */
  function moveTo(moment: number): void {
    onMove(Math.max(0, moment - now));
    timers.sort((one, other) => one.at - other.at);
    while (timers[0] !== undefined && timers[0].at <= moment) {
      const { at, end } = timers.shift()!;
      now = Math.max(now, at);
      end();
    }
    now = Math.max(now, moment);
  }

  return {
    elapsed: () => now,
    sleep: (ms, signal) => {
      if (!signal.aborted) moveTo(now + ms);
      return signal.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve();
    },
    timeout: (ms) => {
      const controller = new AbortController();
      const end = () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
      timers.push({ at: now + ms, end });
      return controller.signal;
    },
    fetch: (input, init) => {
      const number = String((unanswered.numbers += 1));
      const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
      headers.set(NUMBER, number);
      unanswered.cancel.set(number, () => {
        while (init?.signal?.aborted === false && timers.length > 0) moveTo(Math.min(...timers.map(({ at }) => at)));
      });
      return request(input, { ...init, headers });
    },
  };
}

function unansweredRequestsOf(emulator: Emulator) {
  const known = waiting.get(emulator) ?? { cancel: new Map<string, () => void>(), numbers: 0 };
  if (!waiting.has(emulator)) emulator.onUnanswered(({ headers }) => known.cancel.get(headers.get(NUMBER) ?? '')?.());
  waiting.set(emulator, known);
  return known;
}

import { setImmediate as turn } from 'node:timers/promises';

/** A time that passes only when nothing is left to be done in the present moment. */
export type VirtualTime = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Has something done so many milliseconds from now. */
  readonly in: (ms: number, act: () => void) => void;
  /** Waits; with a signal that comes first it rejects, as the sleep of `node:timers/promises` does. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A signal that comes after so many milliseconds, as `AbortSignal.timeout` makes it. */
  readonly timeout: (ms: number) => AbortSignal;
  /** Work that takes real time and no virtual time: no moment passes before it is done. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
  /** Lets time pass until a story is over, and then until nothing is left that it set going. */
  readonly play: <T>(story: () => Promise<T>) => Promise<T>;
};

/** Makes a time that begins at a moment. */
export function virtualTime(start: Date): VirtualTime {
  const agenda = createAgenda();
  let now = start.getTime();
  let underWay = 0;

  const later: VirtualTime['in'] = (ms, act) => agenda.add(now + Math.max(0, Math.ceil(ms)), act);

  /** Several turns of the loop: what a promise, a stream or a cached import still has to do needs no more. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = underWay > 0 ? 0 : quiet + 1) await turn();
  }

  return {
    now: () => now,
    in: later,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(new DOMException('The operation was aborted', { name: 'AbortError' }));
        if (signal?.aborted) return stop();
        signal?.addEventListener('abort', stop, { once: true });
        later(ms, () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        });
      }),
    timeout: (ms) => {
      const controller = new AbortController();
      later(ms, () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')));
      return controller.signal;
    },
    during: async (work) => {
      underWay += 1;
      try {
        return await work;
      } finally {
        underWay -= 1;
      }
    },
    play: async (story) => {
      const dates = replaceDate(() => now);
      try {
        let over = false;
        const told = story().finally(() => (over = true));
        // Heard of here as well, so that a story that fails does not fail unheard while time still passes.
        told.catch(() => undefined);
        for (;;) {
          await settle();
          const next = agenda.next();
          if (next === undefined) break;
          now = next.at;
          next.act();
        }
        if (!over) throw new Error('The story waits for something that never comes.');
        return await told;
      } finally {
        dates.restore();
      }
    },
  };
}

type Entry = { readonly at: number; readonly order: number; readonly act: () => void };

/** What is to be done when: a binary heap, in which what was entered first goes first within a millisecond. */
function createAgenda() {
  const heap: Entry[] = [];
  let entered = 0;
  const before = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);
  const swap = (i: number, j: number): void => void ([heap[i], heap[j]] = [heap[j]!, heap[i]!]);
  return {
    add: (at: number, act: () => void): void => {
      let place = heap.push({ at, order: (entered += 1), act }) - 1;
      for (let above = (place - 1) >> 1; place > 0 && before(heap[place]!, heap[above]!); above = (place - 1) >> 1) {
        swap(place, above);
        place = above;
      }
    },
    next: (): Entry | undefined => {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let place = 0; ;) {
        const below = [2 * place + 1, 2 * place + 2].filter((child) => child < heap.length);
        const [least, other] = below;
        if (least === undefined) return first;
        const child = other !== undefined && before(heap[other]!, heap[least]!) ? other : least;
        if (!before(heap[child]!, heap[place]!)) return first;
        swap(place, child);
        place = child;
      }
    },
  };
}

/** Google's library signs its tokens by the machine's clock: `Date` itself has to tell the virtual time. */
function replaceDate(now: () => number): { readonly restore: () => void } {
  const real = globalThis.Date;
  globalThis.Date = new Proxy(real, {
    construct: (target, given: []) => (given.length === 0 ? new target(now()) : new target(...given)),
    get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
  });
  return { restore: () => void (globalThis.Date = real) };
}

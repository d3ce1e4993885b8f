import type { Chance } from './chance.ts';
import type { Found } from './services.ts';

/** What goes wrong with one request. */
export type Mishap = {
  readonly kind: 'lost on the way' | 'answer lost' | 'status' | 'slow';
  /** Whether the service does nothing of what it was asked. */
  readonly undone: boolean;
  /** What comes back in place of the true answer. */
  readonly answer?: () => Response | Error;
  /** How much later than usual, in milliseconds, it reaches the service or its answer comes back. */
  readonly later?: number;
  readonly slower?: number;
};

/** Longer than an attempt of a step has patience for, where that step has ten seconds in all. */
const HANG_MS = 8000;

type Draw = (chance: Chance, found: Found) => Mishap;

const MISHAPS: readonly Draw[] = [
  () => ({ kind: 'lost on the way', undone: true, answer: connectionReset }),
  () => ({ kind: 'answer lost', undone: false, answer: connectionReset }),
  (chance, { readyMade }) => ({ kind: 'status', undone: chance.percent(50), answer: () => readyMade(503) }),
  (chance, { readyMade }) => ({ kind: 'status', undone: chance.percent(50), answer: () => readyMade(500) }),
  (_, { readyMade }) => ({ kind: 'status', undone: true, answer: () => readyMade(429) }),
  (chance, { readyMade }) => {
    const seconds = chance.between(1, 4);
    return { kind: 'status', undone: true, answer: () => withRetryAfter(readyMade(429), seconds) };
  },
  (chance) => ({ kind: 'slow', undone: false, ...(chance.percent(50) ? { later: HANG_MS } : { slower: HANG_MS }) }),
];

/** Draws one of them; all are equally likely. */
export function drawMishap(chance: Chance, found: Found): Mishap {
  return chance.one(MISHAPS)(chance, found);
}

/** As Node's own fetch tells it (https://undici.nodejs.org/#/docs/api/Errors). */
function connectionReset(): Error {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' }),
  });
}

function withRetryAfter(answer: Response, seconds: number): Response {
  answer.headers.set('retry-after', String(seconds));
  return answer;
}

import type { Fault } from '../faults.ts';
import { badCredentials, errorAnswer, jsonAnswer, notAccessible, notFound, tooMuchAtOnce } from './refusals.ts';

const TIMEOUT =
  "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.";
const UNAVAILABLE =
  'No server is currently available to service your request. Sorry about that. Please try resubmitting your request and contact us if the problem persists.';

const BODIES: Readonly<Record<number, () => Response>> = {
  401: () => errorAnswer(badCredentials().error),
  403: () => errorAnswer(notAccessible('').error),
  404: () => errorAnswer(notFound('').error),
  429: () => errorAnswer(tooMuchAtOnce(429)),
  500: () => errorAnswer({ status: 500, message: 'Server Error', docs: 'rest' }),
  502: () => errorAnswer({ status: 502, message: 'Server Error', docs: 'rest' }),
  503: () => jsonAnswer({ message: UNAVAILABLE }, { status: 503 }),
  504: () => jsonAnswer({ message: TIMEOUT }, { status: 504 }),
};

/** What GitHub answers with a status code when nobody says more: the body of a planted fault. */
export function readyMade(code: number): Response {
  const make = BODIES[code];
  if (make) return make();
  return errorAnswer({ status: code, message: `The emulator has no ready-made body for ${code}.`, docs: 'rest' });
}

/**
 * The fault of asking for too much at once, to be planted on any call. Without `retryAfter` the client has to find its
 * own measure (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 */
export function secondaryRateLimit({ retryAfter, code = 403 }: Pace = {}): Fault {
  const { message, docs } = tooMuchAtOnce(code);
  return {
    kind: 'status',
    code,
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    body: { message, documentation_url: `https://docs.github.com/${docs}`, status: String(code) },
  };
}

/** How many seconds to wait, and which of the two codes GitHub says it with. */
export type Pace = { readonly retryAfter?: number; readonly code?: 403 | 429 };

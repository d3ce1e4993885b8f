import type { Signer } from '../google-auth/sign-in.ts';
import { retry, type RetryOptions } from '../retry.ts';
import type { ApiError } from './api-error.ts';
import { notGooglesAnswer, readFailure, type Failure } from './failure.ts';

/** The header and signal to send a request with. */
export type Sending = { readonly headers: { readonly authorization: string }; readonly signal: AbortSignal };

/**
 * A request: `call` describes it in errors, `send` sends it, and `isAnswer` checks that the response is from Google,
 * since a proxy can answer 200 too.
 */
type Request<T> = [call: string, send: (sending: Sending) => Promise<{ data: T }>, isAnswer?: (data: T) => boolean];

/** Sends a request, with retries. */
export type SendRequest = {
  <T extends object>(...request: Request<T>): Promise<T>;
  /** The same with other options for its retries. */
  readonly with: (retryOptions: RetryOptions) => <T extends object>(...request: Request<T>) => Promise<T>;
};

/** The error of one of Google's APIs. */
type ErrorClass = new (call: string, failure: Failure, whenRefused?: string) => ApiError;

/** Creates a function that signs and sends requests, retries them, and throws an error of the given class if they fail. */
export function requestSender(
  { authorization, otherAuthorization, whenRefused }: Signer,
  retryOptions: RetryOptions,
  CallError: ErrorClass,
): SendRequest {
  const first = cached(authorization, retryOptions.elapsed);
  const other = otherAuthorization && cached(otherAuthorization, retryOptions.elapsed);
  // Shared by concurrent requests: after one 401, all use the other authorization.
  let firstRefused = false;

  const once = async <T extends object>(
    [call, send, isAnswer = () => true]: Request<T>,
    { headers, signal }: Sending,
  ): Promise<T> => {
    const { data } = await send({ headers, signal }).catch((thrown: unknown) => {
      throw new CallError(call, readFailure(thrown, headers.authorization), whenRefused);
    });
    if (typeof data !== 'object' || data === null || !isAnswer(data)) throw new CallError(call, notGooglesAnswer());
    return data;
  };

  const sender =
    (options: RetryOptions) =>
    <T extends object>(...request: Request<T>): Promise<T> =>
      retry(async (signal) => {
        if (other === undefined || !firstRefused) {
          try {
            return await once(request, { headers: { authorization: await first() }, signal });
          } catch (thrown) {
            if (!(thrown instanceof CallError) || thrown.httpStatus !== 401 || other === undefined) throw thrown;
            firstRefused = true;
          }
        }
        return once(request, { headers: { authorization: await other() }, signal });
      }, options);

  return Object.assign(sender(retryOptions), { with: sender });
}

/**
 * How long to use an authorization, in milliseconds. It lasts an hour, and a step may run for many. Google's library
 * gives out an access token until five minutes before its end (`eagerRefreshThresholdMillis`).
 */
const MAX_AGE_MS = 4 * 60_000;

/** Caches the result of `ask`, also for concurrent calls. A failure is not cached. */
function cached<T>(ask: () => Promise<T>, elapsed: () => number): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let askedAt = 0;
  return () => {
    if (answer !== undefined && elapsed() - askedAt < MAX_AGE_MS) return answer;
    askedAt = elapsed();
    return (answer = ask().catch((thrown: unknown) => {
      answer = undefined;
      throw thrown;
    }));
  };
}

/** A page of a list. `next` is the token of the next page; empty on the last page. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null | undefined };

/**
 * Reads all pages of a list. A repeated page token would loop forever, so it is an error. A list that never ends runs
 * into the step's deadline.
 */
export async function everyPage<T>(
  read: (query: { pageToken?: string }) => Promise<Page<T>>,
  onPage: (count: number) => void = () => undefined,
): Promise<readonly T[]> {
  const all: T[] = [];
  const seen = new Set<string>();
  for (let token: string | undefined; ;) {
    const { items, next } = await read(token === undefined ? {} : { pageToken: token });
    all.push(...items);
    onPage(all.length);
    if (!next) return all;
    if (seen.has(next))
      throw new Error(
        `Google Chat returned the same page twice after ${all.length} entries, so the list is incomplete.`,
      );
    seen.add(next);
    token = next;
  }
}

import type { Signer } from '../google-auth/sign-in.ts';
import { retry, type RetryOptions } from '../retry.ts';
import { ChatError } from './chat-error.ts';
import { readFailure, notAChatAnswer } from './failure.ts';

/** What a request is sent with. */
export type Sending = { readonly headers: { readonly authorization: string }; readonly signal: AbortSignal };

/**
 * A request in words for the error, the way to send it and, where that can be told, what an answer of Chat is:
 * a proxy may answer with 200 too.
 */
type Request<T> = [call: string, send: (sending: Sending) => Promise<{ data: T }>, isAnswer?: (data: T) => boolean];

/** Makes one request to Chat, and again where patience or another sign-in may help. */
export type SendRequest = <T extends object>(...request: Request<T>) => Promise<T>;

/** Signs requests, tries them again with patience, and turns what goes wrong into a {@link ChatError}. */
export function requestSender(
  { authorization, otherAuthorization, whenRefused }: Signer,
  retryOptions: RetryOptions,
): SendRequest {
  const first = cached(authorization);
  const other = otherAuthorization && cached(otherAuthorization);
  // Several requests may be under way at the same time; the first to be refused speaks for all.
  let firstRefused = false;

  const once = async <T extends object>(
    [call, send, isAnswer = () => true]: Request<T>,
    { headers, signal }: Sending,
  ): Promise<T> => {
    const { data } = await send({ headers, signal }).catch((thrown: unknown) => {
      throw new ChatError(call, readFailure(thrown, headers.authorization), whenRefused);
    });
    if (typeof data !== 'object' || data === null || !isAnswer(data)) throw new ChatError(call, notAChatAnswer());
    return data;
  };

  return (...request) =>
    retry(async (signal) => {
      if (other === undefined || !firstRefused) {
        try {
          return await once(request, { headers: { authorization: await first() }, signal });
        } catch (thrown) {
          if (!(thrown instanceof ChatError) || thrown.httpStatus !== 401 || other === undefined) throw thrown;
          firstRefused = true;
        }
      }
      return once(request, { headers: { authorization: await other() }, signal });
    }, retryOptions);
}

/** Asks once and keeps the answer, for whoever asks meanwhile too; a failure is not kept. */
function cached<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () =>
    (answer ??= ask().catch((thrown: unknown) => {
      answer = undefined;
      throw thrown;
    }));
}

/** One page of a list, and the token of the next; none or '' after the last. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null | undefined };

/**
 * Reads a list to its end. A page token that comes again would go round for ever, so it is an error; a list whose
 * tokens are always new is ended by the step's deadline.
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
        `Google Chat sent the same page twice after ${all.length} entries; the list cannot be read to its end.`,
      );
    seen.add(next);
    token = next;
  }
}

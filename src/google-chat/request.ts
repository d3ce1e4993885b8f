import type { Signer } from '../google-auth/sign-in.ts';
import { ChatError } from './errors.ts';
import { failureOf, foreignAnswer } from './failure.ts';
import { withPatience, type Patience } from '../retry.ts';

/** What a request is sent with. */
export type Sending = { readonly headers: { readonly authorization: string }; readonly signal: AbortSignal };

/**
 * A request in words for the error, the way to send it and, where that can be told, what an answer of Chat is:
 * a proxy may answer with 200 too.
 */
type Request<T> = [call: string, send: (sending: Sending) => Promise<{ data: T }>, isAnswer?: (data: T) => boolean];

/** Makes one request to Chat, and again where patience or another sign-in may help. */
export type Caller = <T extends object>(...request: Request<T>) => Promise<T>;

/** Signs requests, tries them again with patience, and turns what goes wrong into a {@link ChatError}. */
export function caller({ authorization, otherAuthorization, whenRefused }: Signer, patience: Patience): Caller {
  const first = kept(authorization);
  const other = otherAuthorization && kept(otherAuthorization);
  // Several requests may be under way at the same time; the first to be refused speaks for all.
  let firstRefused = false;

  const once = async <T extends object>(
    [call, send, isAnswer = () => true]: Request<T>,
    { headers, signal }: Sending,
  ): Promise<T> => {
    const { data } = await send({ headers, signal }).catch((thrown: unknown) => {
      throw new ChatError(call, failureOf(thrown, headers.authorization), whenRefused);
    });
    if (typeof data !== 'object' || data === null || !isAnswer(data)) throw new ChatError(call, foreignAnswer());
    return data;
  };

  return (...request) =>
    withPatience(async (signal) => {
      if (other === undefined || !firstRefused) {
        try {
          return await once(request, { headers: { authorization: await first() }, signal });
        } catch (thrown) {
          if (!(thrown instanceof ChatError) || thrown.httpStatus !== 401 || other === undefined) throw thrown;
          firstRefused = true;
        }
      }
      return once(request, { headers: { authorization: await other() }, signal });
    }, patience);
}

/** Asks once and keeps the answer, for whoever asks meanwhile too; a failure is not kept. */
function kept<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () =>
    (answer ??= ask().catch((thrown: unknown) => {
      answer = undefined;
      throw thrown;
    }));
}

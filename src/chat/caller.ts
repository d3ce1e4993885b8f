import type { Signer } from '../google-auth/sign-in.ts';
import { ChatError } from './errors.ts';
import { failureOf, foreignAnswer } from './failure.ts';
import { withPatience, type Patience } from '../patience.ts';

/** What a request is sent with. */
export type Sending = { readonly headers: { readonly authorization: string }; readonly signal: AbortSignal };

/** Makes one request to Chat, told in words for the error, and again where patience or another sign-in may help. */
export type Caller = <T extends object>(call: string, send: (sending: Sending) => Promise<{ data: T }>) => Promise<T>;

/** Signs requests, tries them again with patience, and turns what goes wrong into a {@link ChatError}. */
export function caller({ authorization, otherAuthorization, whenRefused }: Signer, patience: Patience): Caller {
  let sign = authorization;
  let askOther = otherAuthorization;
  let signed: string | undefined;

  const once: (...request: [...Parameters<Caller>, AbortSignal]) => Promise<object> = async (call, send, signal) => {
    signed ??= await sign();
    const { data } = await send({ headers: { authorization: signed }, signal }).catch((thrown: unknown) => {
      throw new ChatError(call, failureOf(thrown), whenRefused);
    });
    if (typeof data !== 'object' || data === null) throw new ChatError(call, foreignAnswer());
    return data;
  };

  return (async (call, send) =>
    withPatience(async (signal) => {
      try {
        return await once(call, send, signal);
      } catch (thrown) {
        if (!(thrown instanceof ChatError) || thrown.httpStatus !== 401 || askOther === undefined) throw thrown;
        sign = askOther;
        askOther = undefined;
        signed = undefined;
        return await once(call, send, signal);
      }
    }, patience)) as Caller;
}

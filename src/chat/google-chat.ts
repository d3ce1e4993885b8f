import { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { Chat, Post, Posted } from './chat.ts';
import { ChatError } from './errors.ts';
import type { Signer } from '../google-auth/sign-in.ts';
import { failureOf, foreignAnswer } from './failure.ts';
import { messageAddress, messageName } from './names.ts';
import { withPatience, type Patience } from './retry.ts';

/** What Google Chat is reached with. */
export type Connected = {
  /** Where the API is, such as https://chat.googleapis.com. */
  readonly apiUrl: string;
  readonly signer: Signer;
  readonly fetch: typeof fetch;
  readonly patience: Patience;
};

type Options = { headers: { authorization: string }; signal: AbortSignal };
type Send = (options: Options) => Promise<{ data: chat_v1.Schema$Message }>;

/** Google Chat by the REST API, signed in as a Chat app (https://developers.google.com/workspace/chat/api/reference/rest). */
export function googleChat({ apiUrl, signer, fetch, patience }: Connected): Chat {
  const { messages } = new chat_v1.Chat({
    rootUrl: apiUrl,
    fetchImplementation: fetch,
    retry: false,
  }).spaces;

  const { whenRefused } = signer;
  let sign = signer.authorization;
  let askOther = signer.otherAuthorization;
  let signed: string | undefined;

  async function once(call: string, send: Send, signal: AbortSignal) {
    signed ??= await sign();
    const answer = await send({ headers: { authorization: signed }, signal }).catch((thrown: unknown) => {
      throw new ChatError(call, failureOf(thrown), whenRefused);
    });
    if (typeof answer.data?.name !== 'string') throw new ChatError(call, foreignAnswer());
    return answer.data;
  }

  /** Makes one request, `call` in words, and again where patience or another sign-in may help. */
  const request = (call: string, send: Send) =>
    withPatience(async (signal) => {
      try {
        return await once(call, send, signal);
      } catch (thrown) {
        if (!isStatus(thrown, 401) || askOther === undefined) throw thrown;
        sign = askOther;
        askOther = undefined;
        signed = undefined;
        return await once(call, send, signal);
      }
    }, patience);

  const create = (post: Post, requestId: string) =>
    request(`post to ${post.space}`, (options) =>
      messages.create(
        {
          parent: post.space,
          messageId: post.id,
          requestId,
          ...(post.threadKey === undefined ? {} : { messageReplyOption: 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD' }),
          requestBody: body(post),
        },
        options,
      ),
    );

  const patch = (post: Post, allowMissing: boolean) =>
    request(`update ${messageName(post.space, post.id)}`, (options) =>
      messages.patch(
        {
          name: messageName(post.space, post.id),
          updateMask: 'text,cardsV2',
          ...(allowMissing ? { allowMissing } : {}),
          requestBody: body(post),
        },
        options,
      ),
    );

  return {
    create: async (post) => {
      try {
        return posted(post, await create(post, post.id));
      } catch (thrown) {
        // Somebody's earlier attempt got through although its answer did not: Chat knows the id (409).
        if (isStatus(thrown, 409)) return posted(post, await patch(post, false));
        throw thrown;
      }
    },
    upsert: async (post) => {
      if (post.threadKey === undefined) return posted(post, await patch(post, true));
      // What `allowMissing` creates has no say in which thread it stands, so a message with a thread is created properly.
      try {
        return posted(post, await patch(post, false));
      } catch (thrown) {
        // A message that isn't there is 404, or 403 with the words "or the resource doesn't exist".
        if (!isStatus(thrown, 404) && !isStatus(thrown, 403)) throw thrown;
        return posted(post, await create(post, `${post.id}-again`));
      }
    },
  };
}

function isStatus(thrown: unknown, status: number): boolean {
  return thrown instanceof ChatError && thrown.httpStatus === status;
}

function body({ message, threadKey }: Post): chat_v1.Schema$Message {
  const { text, markupSyntax, cardsV2 } = message;
  return { text, markupSyntax, cardsV2: [...cardsV2], ...(threadKey === undefined ? {} : { thread: { threadKey } }) };
}

function posted({ space, id }: Post, answer: chat_v1.Schema$Message): Posted {
  return {
    message: messageName(space, id),
    thread: answer.thread?.name ?? undefined,
    url: answer.name ? messageAddress(answer.name) : undefined,
  };
}

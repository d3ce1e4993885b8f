import { invalidArgument } from '../google-auth/errors.ts';
import { notFound } from './refusals.ts';
import type { ChatRequest } from './request.ts';
import type { ChatSpace } from './world.ts';

/** Where a new message stands. */
export type Place = { readonly thread: string; readonly threadKey?: string; readonly reply: boolean };

/** How a request asks for a thread. */
export type ThreadWish = { readonly name?: string; readonly threadKey?: string };

/** Reads the thread a request names: in the body, or by the deprecated query parameter. */
export function threadWish({ body, query }: ChatRequest): ThreadWish {
  const name = body.thread?.name || undefined;
  const threadKey = body.thread?.threadKey || query['threadKey'] || undefined;
  if (name !== undefined && !/^spaces\/[^/]+\/threads\/[^/]+$/.test(name))
    throw invalidArgument(`Invalid thread name "${name}".`);
  if (threadKey !== undefined && [...threadKey].length > 4000)
    throw invalidArgument('Thread key is too long: 4000 characters at most.');
  return { ...(name ? { name } : {}), ...(threadKey ? { threadKey } : {}) };
}

/** Chooses the thread of a new message by `messageReplyOption` (https://developers.google.com/workspace/chat/create-messages#create-message-thread). */
export function placeInThread({ request, space, wish }: Placing): Place {
  const option = request.query['messageReplyOption'];
  const ignored = option === undefined || option === 'MESSAGE_REPLY_OPTION_UNSPECIFIED';
  if (ignored || space.threading === 'UNTHREADED_MESSAGES') return newThread(request, space);
  const project = request.caller.project.id;

  const { name, threadKey } = wish;
  if (name !== undefined) {
    if (space.threads.has(name)) return { thread: name, reply: true };
    if (option === 'REPLY_MESSAGE_OR_FAIL') throw notFound();
    return newThread(request, space);
  }
  if (threadKey === undefined) return newThread(request, space);
  const keyed = space.threadKeys.get(threadKeyOf(project, threadKey));
  if (keyed !== undefined) return { thread: keyed, threadKey, reply: true };
  return { ...newThread(request, space), threadKey };
}

type Placing = { readonly request: ChatRequest; readonly space: ChatSpace; readonly wish: ThreadWish };

/** A thread of its own for a new message; it counts once the message is stored. */
export function newThread({ world }: Pick<ChatRequest, 'world'>, space: ChatSpace): Place {
  return { thread: `${space.name}/threads/${world.nextId()}`, reply: false };
}

/** Remembers a thread once its first message is there. A key is the app's own: two apps with the same key have two threads. */
export function keepThread(space: ChatSpace, { thread, threadKey }: Place, project: string): void {
  space.threads.add(thread);
  if (threadKey !== undefined) space.threadKeys.set(threadKeyOf(project, threadKey), thread);
}

function threadKeyOf(project: string, threadKey: string): string {
  return `${project} ${threadKey}`;
}

import { invalidArgument } from '../google-auth/google-errors.ts';
import type { Project } from '../google-auth/project.ts';
import { notFound } from './chat-errors.ts';
import { type Content, dropSections } from './message-content.ts';
import type { ChatRequest } from './chat-request.ts';
import type { ChatSpace, Message, Notification, World } from './chat-state.ts';

/** The parts of a new message. */
export type NewMessage = {
  readonly space: ChatSpace;
  readonly project: Project;
  readonly content: Content;
  readonly place: MessageThread;
  readonly type: Notification['type'];
  readonly body: Message;
  readonly clientId: string | undefined;
};

/** Adds an app's message to a space and notifies its members. */
export function postMessage(
  world: World,
  { space, project, content, place, type, body, clientId }: NewMessage,
): Message {
  const id = world.nextId();
  const threadId = place.thread.split('/').at(-1) ?? '';
  const name = `${space.name}/messages/${threadId}.${place.reply ? id : threadId}`;
  const shown = dropSections(content, name);
  const { text, ...cards } = shown.content;
  const message: Message = {
    name,
    sender: { name: project.app.name, displayName: project.app.displayName, type: 'BOT' },
    createTime: world.clock.now().toISOString(),
    ...textFields(text),
    ...(text === undefined ? {} : { markupSyntax: markupSyntax(body.markupSyntax) ?? project.app.markupSyntax }),
    ...cards,
    ...(body.fallbackText ? { fallbackText: body.fallbackText } : {}),
    thread: { name: place.thread, ...(place.threadKey ? { threadKey: place.threadKey } : {}) },
    space: { name: space.name },
    ...(clientId === undefined ? {} : { clientAssignedMessageId: clientId }),
    ...(place.reply ? { threadReply: true } : {}),
    ...(type === 'NOTIFICATION_TYPE_SILENT' ? { silent: true } : {}),
  };
  space.stored = [...space.stored, { message, project: project.id, ...(clientId === undefined ? {} : { clientId }) }];
  space.dropped.push(...shown.dropped);
  space.notifications.push(notificationOf({ message: name, type, text: text ?? '', space }));
  rememberThread(space, place, project.id);
  world.changed({ kind: 'created', space: space.name, message: name });
  return message;
}

/** The three fields in which the API returns a text. */
export function textFields(text: string | null | undefined): Pick<Message, 'text' | 'formattedText' | 'argumentText'> {
  return text ? { text, formattedText: text, argumentText: text } : {};
}

/** The request's markup syntax, if it has one. */
export function markupSyntax(asked: string | null | undefined): string | undefined {
  return asked && asked !== 'MARKUP_SYNTAX_UNSPECIFIED' ? asked : undefined;
}

/** The thread of a new message. */
export type MessageThread = { readonly thread: string; readonly threadKey?: string; readonly reply: boolean };

/** The thread that a request names. */
export type RequestedThread = { readonly name?: string; readonly threadKey?: string };

/** Reads the thread in a request's body, or in the deprecated query parameter. */
export function requestedThread({ body, query }: ChatRequest): RequestedThread {
  const name = body.thread?.name || undefined;
  const threadKey = body.thread?.threadKey || query['threadKey'] || undefined;
  if (name !== undefined && !/^spaces\/[^/]+\/threads\/[^/]+$/.test(name))
    throw invalidArgument(`Invalid thread name "${name}".`);
  if (threadKey !== undefined && [...threadKey].length > 4000)
    throw invalidArgument('Thread key is too long: 4000 characters at most.');
  return { ...(name ? { name } : {}), ...(threadKey ? { threadKey } : {}) };
}

/** Chooses the thread of a new message by `messageReplyOption` (https://developers.google.com/workspace/chat/create-messages#create-message-thread). */
export function chooseThread({ request, space, requested }: ThreadChoice): MessageThread {
  const option = request.query['messageReplyOption'];
  const ignored = option === undefined || option === 'MESSAGE_REPLY_OPTION_UNSPECIFIED';
  if (ignored || space.threading === 'UNTHREADED_MESSAGES') return newThread(request, space);
  const project = request.caller.project.id;

  const { name, threadKey } = requested;
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

type ThreadChoice = { readonly request: ChatRequest; readonly space: ChatSpace; readonly requested: RequestedThread };

/** A new thread. It exists once its message is stored. */
export function newThread({ world }: Pick<ChatRequest, 'world'>, space: ChatSpace): MessageThread {
  return { thread: `${space.name}/threads/${world.nextId()}`, reply: false };
}

/** Stores the thread of a new message. Each app has its own keys. */
export function rememberThread(space: ChatSpace, { thread, threadKey }: MessageThread, project: string): void {
  space.threads.add(thread);
  if (threadKey !== undefined) space.threadKeys.set(threadKeyOf(project, threadKey), thread);
}

function threadKeyOf(project: string, threadKey: string): string {
  return `${project} ${threadKey}`;
}

const NAME = 'createMessageNotificationOptions.notificationType';

/** Reads a new message's notification type and checks that it is allowed (https://developers.google.com/workspace/chat/create-messages). */
export function notificationType({ query, space, requested }: NotificationRequest): Notification['type'] {
  const type = (query[NAME] ?? 'NOTIFICATION_TYPE_NONE') as Notification['type'];
  if (type === 'NOTIFICATION_TYPE_NONE') return type;
  if (space.spaceType === 'DIRECT_MESSAGE') throw invalidArgument(`${type} is not supported in direct messages.`);
  if (type === 'NOTIFICATION_TYPE_SILENT' && (requested.name !== undefined || requested.threadKey !== undefined))
    throw invalidArgument("A silent message can't start or reply to a thread.");
  return type;
}

type NotificationRequest = {
  readonly query: Readonly<Record<string, string>>;
  readonly space: ChatSpace;
  readonly requested: RequestedThread;
};

/** Determines who a new message notifies. Only mentions in the text count, and none in a silent message. */
export function notificationOf({ message, type, text, space }: NewNotification): Notification {
  const silent = type === 'NOTIFICATION_TYPE_SILENT';
  const mentioned = silent ? [] : [...new Set(text.match(/(?<=<)users\/[\w.@-]+(?=>)/g) ?? [])];
  const people = [...space.members.values()].filter(({ type, state }) => type !== 'BOT' && state !== 'INVITED');
  const everybody = type === 'NOTIFICATION_TYPE_FORCE_NOTIFY' || mentioned.includes('users/all');
  const pinged = people
    .map(({ id }) => `users/${id}`)
    .filter((user) => !silent && (everybody || mentioned.includes(user)));
  return { message, type, mentioned, pinged, unread: !silent };
}

type NewNotification = {
  readonly message: string;
  readonly type: Notification['type'];
  readonly text: string;
  readonly space: ChatSpace;
};

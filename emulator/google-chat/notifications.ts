import { invalidArgument } from '../google-auth/errors.ts';
import type { ThreadWish } from './threads.ts';
import type { ChatSpace, Notification } from './world.ts';

const NAME = 'createMessageNotificationOptions.notificationType';

/** Reads how a new message is announced, and refuses what can't be announced so (https://developers.google.com/workspace/chat/create-messages). */
export function notificationType({ query, space, wish }: Asked): Notification['type'] {
  const type = (query[NAME] ?? 'NOTIFICATION_TYPE_NONE') as Notification['type'];
  if (type === 'NOTIFICATION_TYPE_NONE') return type;
  if (space.spaceType === 'DIRECT_MESSAGE') throw invalidArgument(`${type} is not supported in direct messages.`);
  if (type === 'NOTIFICATION_TYPE_SILENT' && (wish.name !== undefined || wish.threadKey !== undefined))
    throw invalidArgument("A silent message can't start or reply to a thread.");
  return type;
}

type Asked = {
  readonly query: Readonly<Record<string, string>>;
  readonly space: ChatSpace;
  readonly wish: ThreadWish;
};

/** Works out whom a new message reaches. Mentions count in text only, and in a silent message not even there. */
export function announcement({ message, type, text, space }: Announced): Notification {
  const silent = type === 'NOTIFICATION_TYPE_SILENT';
  const mentioned = silent ? [] : [...new Set(text.match(/(?<=<)users\/[\w.@-]+(?=>)/g) ?? [])];
  const people = [...space.members.values()].filter(({ type, state }) => type !== 'BOT' && state !== 'INVITED');
  const everybody = type === 'NOTIFICATION_TYPE_FORCE_NOTIFY' || mentioned.includes('users/all');
  const pinged = people
    .map(({ id }) => `users/${id}`)
    .filter((user) => !silent && (everybody || mentioned.includes(user)));
  return { message, type, mentioned, pinged, unread: !silent };
}

type Announced = {
  readonly message: string;
  readonly type: Notification['type'];
  readonly text: string;
  readonly space: ChatSpace;
};

import type { Project } from '../google-auth/project.ts';
import type { Content } from './content.ts';
import { dropSections } from './dropped-sections.ts';
import { announcement } from './notifications.ts';
import { keepThread, type Place } from './threads.ts';
import type { ChatSpace, Message, Notification, World } from './world.ts';

/** What a new message is made of. */
export type NewMessage = {
  readonly space: ChatSpace;
  readonly project: Project;
  readonly content: Content;
  readonly place: Place;
  readonly type: Notification['type'];
  readonly body: Message;
  readonly clientId: string | undefined;
};

/** Puts an app's message into a space, and tells those it reaches. */
export function post(world: World, { space, project, content, place, type, body, clientId }: NewMessage): Message {
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
  space.notifications.push(announcement({ message: name, type, text: text ?? '', space }));
  keepThread(space, place, project.id);
  world.changed({ kind: 'created', space: space.name, message: name });
  return message;
}

/** A text, as the API gives it back in three fields. */
export function textFields(text: string | null | undefined): Pick<Message, 'text' | 'formattedText' | 'argumentText'> {
  return text ? { text, formattedText: text, argumentText: text } : {};
}

/** The syntax a request chose, if it chose one. */
export function markupSyntax(asked: string | null | undefined): string | undefined {
  return asked && asked !== 'MARKUP_SYNTAX_UNSPECIFIED' ? asked : undefined;
}

import { invalidArgument } from '../google-auth/google-errors.ts';
import { alreadyExists, notFound, permissionDenied } from './chat-errors.ts';
import {
  contentOf,
  refuseUnsupportedFields,
  refuseUnrenderable,
  type Content,
  dropSections,
} from './message-content.ts';
import {
  notificationType,
  postMessage,
  chooseThread,
  requestedThread,
  markupSyntax,
  textFields,
  newThread,
} from './post-message.ts';
import { spaceOf, type ChatRequest, type Handler } from './chat-request.ts';
import type { ChatSpace, Message, StoredMessage } from './chat-state.ts';

/** Creates a message, or returns the one that an earlier request with the same `requestId` created (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create). */
export const createMessage: Handler = (request) => {
  const { world, caller, query, body } = request;
  const space = spaceOf(request);
  const clientId = query['messageId'] || undefined;
  const requestId = query['requestId'] || undefined;
  if (clientId !== undefined) refuseBadClientId(clientId);
  const requested = requestedThread(request);
  const type = notificationType({ query, space, requested });
  const content = contentOf(body);
  refuseUnsupportedFields(body);
  refuseUnrenderable(content, request.unrenderable);

  const taken = () => clientId !== undefined && space.stored.some((stored) => stored.clientId === clientId);
  if (world.settings.idempotency === 'messageId first' && taken()) throw alreadyExists();
  const earlier = requestId === undefined ? undefined : earlierMessage(request, space, requestId);
  if (earlier) return earlier;
  if (taken()) throw alreadyExists();

  const place = chooseThread({ request, space, requested });
  const message = postMessage(world, { space, project: caller.project, content, place, type, body, clientId });
  if (requestId !== undefined)
    world.requestIds.set(requestId, { project: caller.project.id, space: space.name, message });
  return message;
};

/** Checks a client-assigned id. Whether Google accepts a bare `client-` is unknown. */
export function refuseBadClientId(id: string): void {
  if (!/^client-[a-z0-9-]{1,56}$/.test(id))
    throw invalidArgument(
      `Invalid message ID "${id.slice(0, 100)}". It has to start with client- and can have up to 63 characters: a-z, 0-9 and -.`,
    );
}

/** The message of an earlier request as it is now, or as it was before it was deleted. */
function earlierMessage({ world, caller }: ChatRequest, space: ChatSpace, requestId: string): Message | undefined {
  const earlier = world.requestIds.get(requestId);
  if (!earlier) return undefined;
  if (earlier.project !== caller.project.id || earlier.space !== space.name)
    throw invalidArgument(`The request ID "${requestId}" was used before, by another app or in another space.`);
  return space.stored.find(({ message }) => message.name === earlier.message.name)?.message ?? earlier.message;
}

/** The paths that an update mask can have (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/patch), with their fields. */
const PATHS: Readonly<Record<string, keyof Content | 'not content'>> = {
  text: 'text',
  cards_v2: 'cardsV2',
  cardsV2: 'cardsV2',
  accessory_widgets: 'accessoryWidgets',
  accessoryWidgets: 'accessoryWidgets',
  attachment: 'not content',
  cards: 'not content',
  quoted_message_metadata: 'not content',
  quotedMessageMetadata: 'not content',
};

/** Updates the app's own message, or creates a missing one with `allowMissing`. Notifies nobody. */
export const editMessage: Handler = (request) => {
  const mask = readMask(request.query['updateMask']);
  refuseUnsupportedFields(request.body);
  if (request.query['allowMissing'] === 'true' && !findMessage(request, spaceOf(request)))
    return createMissing(request);

  const { world, body, unrenderable } = request;
  const { space, stored } = ownMessage(request);
  const given = contentOf(body);
  const {
    text,
    cardsV2,
    accessoryWidgets,
    formattedText: _f,
    argumentText: _a,
    markupSyntax: before,
    ...rest
  } = stored.message;
  const current: Content = { ...(text ? { text } : {}), ...contentOf({ cardsV2, accessoryWidgets } as Message) };
  const kept = Object.entries(current).filter(([field]) => !mask.has(field as keyof Content));
  const changed = Object.entries(given).filter(([field]) => mask.has(field as keyof Content));
  const content: Content = Object.fromEntries([...kept, ...changed]);
  refuseUnrenderable(content, unrenderable);

  const { content: shown, dropped } = dropSections(content, rest.name ?? '');
  const { text: newText, ...cards } = shown;
  // markupSyntax can't be in the mask. It is updated with the text, by default to Chat's syntax.
  const syntax = mask.has('text') ? (markupSyntax(body.markupSyntax) ?? 'MARKUP_SYNTAX_CHAT') : before;
  const message: Message = {
    ...rest,
    ...textFields(newText),
    ...(newText && syntax ? { markupSyntax: syntax } : {}),
    ...cards,
    lastUpdateTime: world.clock.now().toISOString(),
  };
  space.stored = space.stored.map((other) => (other === stored ? { ...stored, message } : other));
  space.dropped.push(...dropped);
  world.changed({ kind: 'updated', space: space.name, message: message.name ?? '' });
  return message;
};

function readMask(updateMask: string | undefined): ReadonlySet<keyof Content | 'not content'> {
  if (!updateMask) throw invalidArgument('update_mask is required.');
  const fields = updateMask.split(',').map((path) => {
    const field = Object.hasOwn(PATHS, path.trim()) ? PATHS[path.trim()] : undefined;
    if (field === undefined) throw invalidArgument(`Unsupported path in update_mask: "${path}".`);
    return field;
  });
  return new Set(fields);
}

/** Creates a missing message. The mask is ignored. Google doesn't document the thread, so the message starts a new one. */
function createMissing(request: ChatRequest): Message {
  const { world, caller, params, body, unrenderable } = request;
  const space = spaceOf(request);
  const clientId = params['message'] ?? '';
  refuseBadClientId(clientId);
  const content = contentOf(body);
  refuseUnrenderable(content, unrenderable);
  return postMessage(world, {
    space,
    project: caller.project,
    content,
    place: newThread(request, space),
    type: 'NOTIFICATION_TYPE_NONE',
    body,
    clientId,
  });
}

/** Finds the request's message by its name or client-assigned id. Refuses other apps' messages. */
export function ownMessage(request: ChatRequest): { space: ChatSpace; stored: StoredMessage } {
  const space = spaceOf(request);
  const stored = findMessage(request, space);
  if (!stored) throw request.world.settings.missingMessage === 'NOT_FOUND' ? notFound() : permissionDenied();
  if (stored.project !== request.caller.project.id) throw permissionDenied();
  return { space, stored };
}

/** Finds a message by its name or client-assigned id. */
export function findMessage({ params }: ChatRequest, space: ChatSpace): StoredMessage | undefined {
  const id = params['message'];
  return space.stored.find(
    ({ message, clientId }) => clientId === id || message.name === `${space.name}/messages/${id}`,
  );
}

/** Returns the app's own message. */
export const getMessage: Handler = (request) => ownMessage(request).stored.message;

/** Deletes the app's own message. Its client-assigned id can be used again. */
export const deleteMessage: Handler = (request) => {
  const { space, stored } = ownMessage(request);
  space.stored = space.stored.filter((other) => other !== stored);
  request.world.changed({ kind: 'deleted', space: space.name, message: stored.message.name ?? '' });
  return {};
};

import { notFound, permissionDenied } from './refusals.ts';
import { spaceOf, type ChatRequest, type Handler } from './request.ts';
import type { ChatSpace, StoredMessage } from './world.ts';

/** Finds the message a request names, by its system name or its client's; an app sees its own only. */
export function ownMessage(request: ChatRequest): { space: ChatSpace; stored: StoredMessage } {
  const space = spaceOf(request);
  const stored = findMessage(request, space);
  if (!stored) throw request.world.settings.missingMessage === 'NOT_FOUND' ? notFound() : permissionDenied();
  if (stored.project !== request.caller.project.id) throw permissionDenied();
  return { space, stored };
}

/** Finds a message by either of its names. */
export function findMessage({ params }: ChatRequest, space: ChatSpace): StoredMessage | undefined {
  const id = params['message'];
  return space.stored.find(
    ({ message, clientId }) => clientId === id || message.name === `${space.name}/messages/${id}`,
  );
}

/** Shows a message of the app's own. */
export const getMessage: Handler = (request) => ownMessage(request).stored.message;

/** Deletes a message of the app's own. A client-assigned id is free again. */
export const deleteMessage: Handler = (request) => {
  const { space, stored } = ownMessage(request);
  space.stored = space.stored.filter((other) => other !== stored);
  request.world.changed({ kind: 'deleted', space: space.name, message: stored.message.name ?? '' });
  return {};
};

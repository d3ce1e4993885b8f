import { invalidArgument } from '../google-auth/errors.ts';
import { contentOf, refuseForeignFields, refuseUnfit } from './content.ts';
import { notificationType } from './notifications.ts';
import { post } from './post.ts';
import { alreadyExists } from './refusals.ts';
import { spaceOf, type ChatRequest, type Handler } from './request.ts';
import { placeInThread, threadWish } from './threads.ts';
import type { ChatSpace, Message } from './world.ts';

/** Posts a message, or gives back the one an earlier request with this `requestId` posted (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create). */
export const createMessage: Handler = (request) => {
  const { world, caller, query, body } = request;
  const space = spaceOf(request);
  const clientId = query['messageId'] || undefined;
  const requestId = query['requestId'] || undefined;
  if (clientId !== undefined) refuseBadClientId(clientId);
  const wish = threadWish(request);
  const type = notificationType({ query, space, wish });
  const content = contentOf(body);
  refuseForeignFields(body);
  refuseUnfit(content, request.unfit);

  const taken = () => clientId !== undefined && space.stored.some((stored) => stored.clientId === clientId);
  if (world.settings.idempotency === 'messageId first' && taken()) throw alreadyExists();
  const earlier = requestId === undefined ? undefined : replayed(request, space, requestId);
  if (earlier) return earlier;
  if (taken()) throw alreadyExists();

  const place = placeInThread({ request, space, wish });
  const message = post(world, { space, project: caller.project, content, place, type, body, clientId });
  if (requestId !== undefined)
    world.requestIds.set(requestId, { project: caller.project.id, space: space.name, message });
  return message;
};

/** The rule for ids that a client assigns; whether a bare `client-` would do is not known, so it won't. */
export function refuseBadClientId(id: string): void {
  if (!/^client-[a-z0-9-]{1,56}$/.test(id))
    throw invalidArgument(
      `Invalid message ID "${id.slice(0, 100)}". It has to begin with client-, and be at most 63 of a-z, 0-9 and -.`,
    );
}

/** The message of an earlier request, as it is now; or as it was, when it has been deleted since. */
function replayed({ world, caller }: ChatRequest, space: ChatSpace, requestId: string): Message | undefined {
  const earlier = world.requestIds.get(requestId);
  if (!earlier) return undefined;
  if (earlier.project !== caller.project.id || earlier.space !== space.name)
    throw invalidArgument(`The request ID "${requestId}" was used before, by another app or in another space.`);
  return space.stored.find(({ message }) => message.name === earlier.message.name)?.message ?? earlier.message;
}

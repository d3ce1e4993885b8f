import { invalidArgument } from '../google-auth/errors.ts';
import { contentOf, refuseForeignFields, refuseUnfit, type Content } from './content.ts';
import { refuseBadClientId } from './create-message.ts';
import { dropSections } from './dropped-sections.ts';
import { markupSyntax, post, textFields } from './post.ts';
import { spaceOf, type ChatRequest, type Handler } from './request.ts';
import { findMessage, ownMessage } from './stored-message.ts';
import { newThread } from './threads.ts';
import type { Message } from './world.ts';

/** The paths an update may name (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/patch), and the fields they mean. */
const PATHS: Readonly<Record<string, keyof Content | 'nothing of ours'>> = {
  text: 'text',
  cards_v2: 'cardsV2',
  cardsV2: 'cardsV2',
  accessory_widgets: 'accessoryWidgets',
  accessoryWidgets: 'accessoryWidgets',
  attachment: 'nothing of ours',
  cards: 'nothing of ours',
  quoted_message_metadata: 'nothing of ours',
  quotedMessageMetadata: 'nothing of ours',
};

/** Changes a message of the app's own, or creates it when it's missing and `allowMissing` is set. Notifies nobody. */
export const editMessage: Handler = (request) => {
  const mask = readMask(request.query['updateMask']);
  refuseForeignFields(request.body);
  if (request.query['allowMissing'] === 'true' && !findMessage(request, spaceOf(request)))
    return createMissing(request);

  const { world, body, unfit } = request;
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
  refuseUnfit(content, unfit);

  const { content: shown, dropped } = dropSections(content, rest.name ?? '');
  const { text: newText, ...cards } = shown;
  // Named or not in the mask (it can't be), markupSyntax goes with the text; without it a text is in Chat's own syntax.
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

function readMask(updateMask: string | undefined): ReadonlySet<keyof Content | 'nothing of ours'> {
  if (!updateMask) throw invalidArgument('update_mask is required.');
  const fields = updateMask.split(',').map((path) => {
    const field = Object.hasOwn(PATHS, path.trim()) ? PATHS[path.trim()] : undefined;
    if (field === undefined) throw invalidArgument(`Unsupported path in update_mask: "${path}".`);
    return field;
  });
  return new Set(fields);
}

/** Creates the message an update was meant for. The mask is ignored; nothing says in which thread it stands, so it gets its own. */
function createMissing(request: ChatRequest): Message {
  const { world, caller, params, body, unfit } = request;
  const space = spaceOf(request);
  const clientId = params['message'] ?? '';
  refuseBadClientId(clientId);
  const content = contentOf(body);
  refuseUnfit(content, unfit);
  return post(world, {
    space,
    project: caller.project,
    content,
    place: newThread(request, space),
    type: 'NOTIFICATION_TYPE_NONE',
    body,
    clientId,
  });
}

import { invalidArgument } from '../google-auth/errors.ts';
import { notHere, onlyForUsers } from './refusals.ts';
import type { Message } from './world.ts';

/** What a message says: the fields that a Chat app writes and an update can change. */
export type Content = Pick<Message, 'text' | 'cardsV2' | 'accessoryWidgets'>;

/** Fields a Chat app may not, or this emulator can't, put into a message. Everything else that isn't content is output only, which Google ignores. */
const REFUSED: Readonly<Record<string, () => Error>> = {
  attachment: () => onlyForUsers(),
  cards: () => notHere('the deprecated field "cards"; use cardsV2'),
  actionResponse: () =>
    invalidArgument('actionResponse is for answers to interaction events, not for messages created by request.'),
  privateMessageViewer: () => notHere('private messages (privateMessageViewer)'),
  quotedMessageMetadata: () => notHere('quoting messages (quotedMessageMetadata)'),
};

/** Refuses what stands in a body and may not. An empty list or object stands for nothing. */
export function refuseForeignFields(body: Message): void {
  for (const [field, refusal] of Object.entries(REFUSED)) {
    const value = body[field as keyof Message];
    if (value !== undefined && Object.keys(value as object).length > 0) throw refusal();
  }
}

/** The whole of a message's content may be this long (https://developers.google.com/workspace/chat/create-messages). */
const MAX_BYTES = 32_000;

/** Refuses content that Chat would not take, or would take and not show. */
export function refuseUnfit(content: Content, unfit: readonly string[]): void {
  const { text, cardsV2, accessoryWidgets } = content;
  if (!text && !cardsV2) throw invalidArgument('Message cannot be empty. It needs text or a card.');
  const bytes = [text, cardsV2, accessoryWidgets].map((part) => {
    if (part === undefined || part === null) return 0;
    return Buffer.byteLength(typeof part === 'string' ? part : JSON.stringify(part));
  });
  if (bytes.reduce((sum, size) => sum + size, 0) > MAX_BYTES) throw invalidArgument('Message content is too long');
  if (unfit.length > 0) throw invalidArgument(`The message can't be shown. ${unfit.join(' ')}`);
  const ids = (cardsV2 ?? []).map(({ cardId }) => cardId);
  if (ids.length > 1 && (ids.includes(undefined) || new Set(ids).size < ids.length))
    throw invalidArgument('Every card of a message with several cards needs a cardId of its own.');
}

/** Takes the content out of a body; empty counts as not given. */
export function contentOf({ text, cardsV2, accessoryWidgets }: Message): Content {
  return {
    ...(text ? { text } : {}),
    ...(cardsV2?.length ? { cardsV2: secured(cardsV2) } : {}),
    ...(accessoryWidgets?.length ? { accessoryWidgets: secured(accessoryWidgets) } : {}),
  };
}

/** Chat opens http addresses as https: `openLink.url`, wherever it stands, is stored so. */
function secured<Part>(part: Part): Part {
  return JSON.parse(JSON.stringify(part), (_, value: unknown) => {
    const { openLink } = (typeof value === 'object' && value !== null ? value : {}) as { openLink?: { url?: string } };
    if (openLink?.url) openLink.url = openLink.url.replace(/^http:/, 'https:');
    return value;
  }) as Part;
}

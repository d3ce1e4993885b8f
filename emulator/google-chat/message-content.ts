import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import { invalidArgument } from '../google-auth/google-errors.ts';
import { notSupported, onlyForUsers } from './chat-errors.ts';
import type { Message, Dropped } from './chat-state.ts';

/** The fields of a message that a Chat app writes and can update. */
export type Content = Pick<Message, 'text' | 'cardsV2' | 'accessoryWidgets'>;

/** Fields that a Chat app can't write, or that the emulator doesn't support. Google ignores all other fields, which are output only. */
const REFUSED: Readonly<Record<string, () => Error>> = {
  attachment: () => onlyForUsers(),
  cards: () => notSupported('the deprecated field "cards"; use cardsV2'),
  actionResponse: () =>
    invalidArgument('actionResponse is for answers to interaction events, not for messages created by request.'),
  privateMessageViewer: () => notSupported('private messages (privateMessageViewer)'),
  quotedMessageMetadata: () => notSupported('quoting messages (quotedMessageMetadata)'),
};

/** Refuses fields that a message can't have. Empty lists and objects are ignored. */
export function refuseUnsupportedFields(body: Message): void {
  for (const [field, refusal] of Object.entries(REFUSED)) {
    const value = body[field as keyof Message];
    if (value !== undefined && Object.keys(value as object).length > 0) throw refusal();
  }
}

/** The size limit of a message's content (https://developers.google.com/workspace/chat/create-messages). */
const MAX_BYTES = 32_000;

/** Refuses content that Chat would refuse, or would accept and not show. */
export function refuseUnrenderable(content: Content, unrenderable: readonly string[]): void {
  const { text, cardsV2, accessoryWidgets } = content;
  if (!text && !cardsV2) throw invalidArgument('Message cannot be empty. It needs text or a card.');
  const bytes = [text, cardsV2, accessoryWidgets].map((part) => {
    if (part === undefined || part === null) return 0;
    return Buffer.byteLength(typeof part === 'string' ? part : JSON.stringify(part));
  });
  if (bytes.reduce((sum, size) => sum + size, 0) > MAX_BYTES) throw invalidArgument('Message content is too long');
  if (unrenderable.length > 0) throw invalidArgument(`The message can't be shown. ${unrenderable.join(' ')}`);
  const ids = (cardsV2 ?? []).map(({ cardId }) => cardId);
  if (ids.length > 1 && (ids.includes(undefined) || new Set(ids).size < ids.length))
    throw invalidArgument('In a message with several cards, every card needs its own cardId.');
}

/** Returns the content of a body, without empty fields. */
export function contentOf({ text, cardsV2, accessoryWidgets }: Message): Content {
  return {
    ...(text ? { text } : {}),
    ...(cardsV2?.length ? { cardsV2: withHttpsLinks(cardsV2) } : {}),
    ...(accessoryWidgets?.length ? { accessoryWidgets: withHttpsLinks(accessoryWidgets) } : {}),
  };
}

/** Chat stores every `openLink.url` with https. */
function withHttpsLinks<Part>(part: Part): Part {
  return JSON.parse(JSON.stringify(part), (_, value: unknown) => {
    const { openLink } = (typeof value === 'object' && value !== null ? value : {}) as { openLink?: { url?: string } };
    if (openLink?.url) openLink.url = openLink.url.replace(/^http:/, 'https:');
    return value;
  }) as Part;
}

type Section = chat_v1.Schema$GoogleAppsCardV1Section;

/** "You can add up to 100 widgets per card. If a section's widgets push the total count above 100, that entire section and all following sections are ignored." (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards) */
const MAX_WIDGETS = 100;

/** Drops the sections that Chat drops silently, and returns which they were. */
export function dropSections(content: Content, message: string): { content: Content; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const cardsV2 = content.cardsV2?.map((entry) => {
    const sections = entry.card?.sections ?? [];
    const kept = sections.slice(0, sectionsThatFit(sections));
    if (kept.length === sections.length || !entry.card) return entry;
    const lost = sections.slice(kept.length);
    const widgets = lost.reduce((sum, section) => sum + widgetsIn(section), 0);
    dropped.push({ message, cardId: entry.cardId ?? '', sections: lost.length, widgets });
    return { ...entry, card: { ...entry.card, sections: kept } };
  });
  return { content: cardsV2 ? { ...content, cardsV2 } : content, dropped };
}

function sectionsThatFit(sections: readonly Section[]): number {
  let widgets = 0;
  const over = sections.findIndex((section) => (widgets += widgetsIn(section)) > MAX_WIDGETS);
  return over === -1 ? sections.length : over;
}

/** Counts the widgets of a section, including those in columns. */
function widgetsIn({ widgets = [] }: Section): number {
  return widgets.reduce((sum, { columns }) => {
    const inside = columns?.columnItems?.reduce((all, column) => all + (column.widgets?.length ?? 0), 0) ?? 0;
    return sum + 1 + inside;
  }, 0);
}

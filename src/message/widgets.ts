import type { Widget } from '../google-chat/chat-api.ts';
import { cut } from './limits.ts';
import { escapeHtml, escapeLabel, manyLines, oneLine } from './escape.ts';
import type { Button } from './content.ts';
import { clockTime } from './wording.ts';

/** A row of a card: a small label above, and text that is already escaped as HTML. */
export function row(topLabel: string, text: string): Widget {
  return {
    decoratedText: {
      topLabel: label(topLabel, 80),
      text,
      wrapText: true,
    },
  };
}

/**
 * A row with a status: its emoji and word, details after them, and the start time. The emoji has the status's color. A
 * fixed text color can't be readable (4.5:1) on Chat's light and its dark background alike.
 */
export function stateWidget(
  { emoji, word }: { readonly emoji: string; readonly word: string },
  details: string,
  startedAt: Date | undefined,
  timezone?: string,
): Widget {
  return {
    decoratedText: {
      text: `${emoji} <b>${capitalize(word)}</b>${details}`,
      ...(startedAt === undefined ? {} : { bottomLabel: `started ${clockTime(startedAt, timezone)}` }),
    },
  };
}

/** Makes the first letter a capital. */
export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A button that opens a URL. */
export function openLink({ label: text, url }: Button): { text: string; onClick: { openLink: { url: string } } } {
  return { text: label(text, 60), onClick: { openLink: { url } } };
}

/** Text for a place where Chat may read plain text or HTML, shortened to `max` characters. */
export const label = (text: string, max: number): string => escapeLabel(cut(oneLine(text), max));

/** One line of text for a place where Chat reads HTML, shortened to `max` characters. */
export const html = (text: string, max: number): string => escapeHtml(cut(oneLine(text), max));

/** Like {@link html}, but keeps the lines. */
export const htmlLines = (text: string, max: number): string => escapeHtml(cut(manyLines(text), max));

/** A link, or the text alone if the URL is not {@link isLinkable}. The text is escaped. */
export const link = (url: string, text: string): string =>
  isLinkable(url) ? `<a href="${url.replaceAll('&', '&amp;')}">${html(text, 160)}</a>` : html(text, 160);

/** Whether a URL can be linked in a card: no character ends it early, and it is not too long. */
export const isLinkable = (url: string): boolean => /^https?:\/\/[^\s"<>\p{Cc}]{1,2000}$/u.test(url);

import type { Widget } from '../google-chat/chat.ts';
import { cut } from './limits.ts';
import { escapeHtml, escapeLabel, manyLines, oneLine } from './escape.ts';
import type { Button } from './content.ts';
import { clockTime } from './wording.ts';

/** A row of a card: a small label above, and text that is already safe as Chat's HTML. */
export function row(icon: string | undefined, topLabel: string, text: string): Widget {
  return {
    decoratedText: {
      ...(icon === undefined ? {} : { startIcon: { materialIcon: { name: icon } } }),
      topLabel: label(topLabel, 80),
      text,
      wrapText: true,
    },
  };
}

/** The row that says how something stands: icon and word in its color, what stands beside them, and when it began. */
export function stateWidget(
  { icon, color, word }: { readonly icon: string; readonly color: string; readonly word: string },
  beside: string,
  began: Date | undefined,
): Widget {
  return {
    decoratedText: {
      startIcon: { materialIcon: { name: icon, fill: true }, altText: word },
      text: `<font color="${color}"><b>${capital(word)}</b></font>${beside}`,
      ...(began === undefined ? {} : { bottomLabel: `started ${clockTime(began)}` }),
    },
  };
}

/** A word as it begins a line. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A button that opens an address. */
export function openLink({ label: text, url }: Button): { text: string; onClick: { openLink: { url: string } } } {
  return { text: label(text, 60), onClick: { openLink: { url } } };
}

/** Text for where Chat may read plain text or HTML, at most so many characters of it. */
export const label = (text: string, max: number): string => escapeLabel(cut(oneLine(text), max));

/** Text for where Chat reads its small HTML, at most so many characters of it. */
export const html = (text: string, max: number): string => escapeHtml(cut(oneLine(text), max));

/** The same, with the lines that it has. */
export const htmlLines = (text: string, max: number): string => escapeHtml(cut(manyLines(text), max));

/** A link with a text that is shown as it is; the text alone where the address is none that a message should hold. */
export const link = (url: string, text: string): string =>
  isAddress(url) ? `<a href="${url.replaceAll('&', '&amp;')}">${html(text, 160)}</a>` : html(text, 160);

/** Whether an address can stand in a card: nothing in it ends it early, and it leaves room for the rest of the message. */
export const isAddress = (url: string): boolean => /^https?:\/\/[^\s"<>\p{Cc}]{1,2000}$/u.test(url);

import type { FormattedText } from './tree.ts';

/** Parses the HTML of cards. Tags that cards don't support stay as text. */
export function readCardHtml(html: string): FormattedText;

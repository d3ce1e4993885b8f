import type { ChatMessage } from '../google-chat/chat-api.ts';

/** How much of each part a card shows. Counts are of items; lengths are of characters. */
export type Budget = {
  readonly fields: number;
  readonly value: number;
  readonly text: number;
  readonly buttons: number;
  readonly failedTests: number;
};

/** What a card shows if there is room: well below Chat's 100 widgets. */
export const FULL_BUDGET: Budget = { fields: 40, value: 500, text: 4000, buttons: 20, failedTests: 5 };

/** Smaller budgets, tried in order if the message is too large. */
export const SMALLER_BUDGETS: readonly Budget[] = [
  { fields: 40, value: 120, text: 2000, buttons: 12, failedTests: 5 },
  { fields: 20, value: 80, text: 800, buttons: 8, failedTests: 3 },
  { fields: 10, value: 40, text: 200, buttons: 4, failedTests: 1 },
];

/** Chat accepts 32,000 bytes for a whole message (https://developers.google.com/workspace/chat/create-messages). */
export const MAX_MESSAGE_BYTES = 32_000;

/**
 * Chat shows 100 widgets in a card. The section with the next widget, and all sections after it, are not shown
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards).
 */
export const MAX_WIDGETS = 100;

/** The limit for messages that can be shortened, with some room below Chat's. */
const TARGET_BYTES = 30_000;

/** Renders the message with the first budget that fits; `undefined` if none does. */
export function firstFitting<B>(
  budgets: readonly B[],
  render: (budget: B) => ChatMessage,
  max: number = TARGET_BYTES,
): ChatMessage | undefined {
  for (const budget of budgets) {
    const message = render(budget);
    if (Buffer.byteLength(JSON.stringify(message)) <= max) return message;
  }
  return undefined;
}

/**
 * Shortens text to `max` grapheme clusters and `4 * max` bytes, and adds how many code points are left out.
 */
export function cut(text: string, max: number): string {
  if (text.length <= max && Buffer.byteLength(text) <= max * 4) return text;
  // A grapheme cluster can have many code units. Text far beyond the cut is not segmented.
  const near = text.slice(0, max * 16);
  let kept = '';
  let count = 0;
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(near)) {
    count += 1;
    bytes += Buffer.byteLength(segment);
    if (count > max || bytes > max * 4) return `${kept.trimEnd()}… +${codePoints(text) - codePoints(kept)} more`;
    kept += segment;
  }
  return near.length === text.length ? text : `${kept.trimEnd()}… +${codePoints(text) - codePoints(kept)} more`;
}

const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

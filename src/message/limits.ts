import type { ChatMessage } from '../google-chat/chat.ts';

/** How much of each part a card shows. Counts are of items; lengths are of characters. */
export type Budget = {
  readonly fields: number;
  readonly value: number;
  readonly text: number;
  readonly buttons: number;
};

/** What a card shows when there is room: far more than anybody reads, far fewer than Chat's 100 widgets. */
export const FULL: Budget = { fields: 40, value: 500, text: 4000, buttons: 20 };

/** What gives way, step by step, when the message would be too large. */
export const TIGHTER: readonly Budget[] = [
  { fields: 40, value: 120, text: 2000, buttons: 12 },
  { fields: 20, value: 80, text: 800, buttons: 8 },
  { fields: 10, value: 40, text: 200, buttons: 4 },
];

/** Chat takes 32,000 bytes for a whole message (https://developers.google.com/workspace/chat/create-messages). */
export const MAX_MESSAGE_BYTES = 32_000;

/**
 * Chat takes 100 widgets in a card. With one more, the section that holds it and all after it are not shown
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards).
 */
export const MAX_WIDGETS = 100;

/** What a message keeps to that can be shortened: some way below that. */
const ROOMY_BYTES = 30_000;

/** The message made with the first budget with which it is small enough; `undefined` when it is with none. */
export function firstFitting<B>(
  budgets: readonly B[],
  render: (budget: B) => ChatMessage,
  max: number = ROOMY_BYTES,
): ChatMessage | undefined {
  for (const budget of budgets) {
    const message = render(budget);
    if (Buffer.byteLength(JSON.stringify(message)) <= max) return message;
  }
  return undefined;
}

/**
 * Shortens text to at most `most` characters as people count them, and to four bytes for each, never through the
 * middle of one; says how many characters are missing.
 */
export function cut(text: string, max: number): string {
  if (text.length <= max && Buffer.byteLength(text) <= max * 4) return text;
  // A character may be many code units; what lies far beyond the cut need not be looked at.
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

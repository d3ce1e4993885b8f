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
export const MOST_BYTES = 32_000;

/** What a message keeps to that can be shortened: some way below that. */
const ROOMY_BYTES = 30_000;

/** The message made with the first budget with which it is small enough; `undefined` when it is with none. */
export function firstFitting<B>(
  budgets: readonly B[],
  render: (budget: B) => ChatMessage,
  most: number = ROOMY_BYTES,
): ChatMessage | undefined {
  for (const budget of budgets) {
    const message = render(budget);
    if (Buffer.byteLength(JSON.stringify(message)) <= most) return message;
  }
  return undefined;
}

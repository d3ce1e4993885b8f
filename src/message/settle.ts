import type { ChatMessage } from '../google-chat/chat.ts';
import type { Build } from '../github/build.ts';
import { stateRow } from './card.ts';
import { findingRows } from './findings.ts';
import { plainText } from './plain.ts';
import { stateLine } from './title.ts';
import { WORDING, type Outcome } from './wording.ts';

/** Whether a job's message still says that the job runs. */
export const saysRunning = ({ text }: ChatMessage): boolean => text.startsWith(`${WORDING.running.emoji} `);

/** What is known of a job whose own step could not tell its end. */
export type Settled = {
  readonly ref: Build['ref'];
  readonly startedAt: Date | undefined;
  readonly outcome: Exclude<Outcome, { readonly kind: 'running' }>;
};

/** A job's message brought to the job's end by somebody else: what it says of the state changes, the rest stays. */
export function settledMessage(message: ChatMessage, settled: Settled): ChatMessage {
  const { outcome, ref } = settled;
  const [first, ...others] = message.cardsV2 ?? [];
  if (first === undefined) return message;
  const [state, ...sections] = first.card.sections ?? [];
  const widgets = [stateRow(settled), ...findingRows(outcome), ...(state?.widgets ?? []).slice(1)];
  return {
    ...message,
    text: plainText(stateLine(first.card.header?.title ?? '', ref, outcome)),
    cardsV2: [{ ...first, card: { ...first.card, sections: [{ ...state, widgets }, ...sections] } }, ...others],
  };
}

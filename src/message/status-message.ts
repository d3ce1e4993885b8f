import type { Build } from '../github/build.ts';
import type { ChatMessage } from '../google-chat/chat.ts';
import type { Status } from './content.ts';
import { escapeText } from './escape.ts';
import { headline, stateLine } from './headline.ts';
import { firstFitting, FULL, TIGHTER, type Budget } from './limits.ts';
import { statusCard, stateRow, detailRows } from './status-card.ts';
import { WORDING, type Outcome } from './wording.ts';

/**
 * The whole message for a state of the build, at the start as at the end: an update is a full re-render.
 * Whatever it is fed, it stays inside what Chat takes; the least important is shortened first.
 */
export function statusMessage(status: Status): ChatMessage {
  const least = { ...TIGHTER[TIGHTER.length - 1]!, fields: 0, buttons: 0 };
  return firstFitting([FULL, ...TIGHTER], (budget) => render(status, budget)) ?? render(status, least);
}

function render(status: Status, budget: Budget): ChatMessage {
  return {
    text: escapeText(headline(status)),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [{ cardId: 'status', card: statusCard(status, budget) }],
  };
}

/** Whether a job's message still says that the job runs. */
export const isRunningMessage = ({ text }: ChatMessage): boolean => text.startsWith(`${WORDING.running.emoji} `);

/** What is known of a job whose own step could not tell its end. */
export type FinishedJob = {
  readonly ref: Build['ref'];
  readonly startedAt: Date | undefined;
  readonly outcome: Exclude<Outcome, { readonly kind: 'running' }>;
};

/** A job's message brought to the job's end by somebody else: what it says of the state changes, the rest stays. */
export function finishedMessage(message: ChatMessage, settled: FinishedJob): ChatMessage {
  const { outcome, ref } = settled;
  const [first, ...others] = message.cardsV2 ?? [];
  if (first === undefined) return message;
  const [state, ...sections] = first.card.sections ?? [];
  const widgets = [stateRow(settled), ...detailRows(outcome), ...(state?.widgets ?? []).slice(1)];
  return {
    ...message,
    text: escapeText(stateLine(first.card.header?.title ?? '', ref, outcome)),
    cardsV2: [{ ...first, card: { ...first.card, sections: [{ ...state, widgets }, ...sections] } }, ...others],
  };
}

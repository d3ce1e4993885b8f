import type { Build } from '../github/build.ts';
import type { ChatMessage } from '../google-chat/chat-api.ts';
import type { Status } from './content.ts';
import { escapeText } from './escape.ts';
import { headline, stateLine } from './headline.ts';
import { firstFitting, FULL_BUDGET, SMALLER_BUDGETS, type Budget } from './limits.ts';
import { statusCard, stateRow, detailRows } from './status-card.ts';
import { WORDING, type Outcome } from './wording.ts';

/**
 * Renders the message of a job, at the start and at the end. An update renders the whole message again. Whatever the
 * input, the message stays within Chat's limits: the least important parts are shortened first.
 */
export function statusMessage(status: Status): ChatMessage {
  const minimal = { ...SMALLER_BUDGETS[SMALLER_BUDGETS.length - 1]!, fields: 0, buttons: 0, failedTests: 0 };
  return firstFitting([FULL_BUDGET, ...SMALLER_BUDGETS], (budget) => render(status, budget)) ?? render(status, minimal);
}

function render(status: Status, budget: Budget): ChatMessage {
  return {
    text: escapeText(headline(status)),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [{ cardId: 'status', card: statusCard(status, budget) }],
  };
}

/** Whether a job's message still shows the job as running. */
export const isRunningMessage = ({ text }: ChatMessage): boolean => text.startsWith(`${WORDING.running.emoji} `);

/** A finished job whose own step could not update the message. */
export type FinishedJob = {
  readonly ref: Build['ref'];
  readonly startedAt: Date | undefined;
  readonly timezone: string;
  readonly outcome: Exclude<Outcome, { readonly kind: 'running' }>;
};

/** Updates the status in a job's message to the final one, and keeps the rest. */
export function finishedMessage(message: ChatMessage, job: FinishedJob): ChatMessage {
  const { outcome, ref } = job;
  const [first, ...others] = message.cardsV2 ?? [];
  if (first === undefined) return message;
  const [state, ...sections] = first.card.sections ?? [];
  const widgets = [stateRow(job), ...detailRows(outcome), ...(state?.widgets ?? []).slice(1)];
  return {
    ...message,
    text: escapeText(stateLine(first.card.header?.title ?? '', ref, outcome)),
    cardsV2: [{ ...first, card: { ...first.card, sections: [{ ...state, widgets }, ...sections] } }, ...others],
  };
}

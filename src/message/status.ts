import type { ChatMessage } from '../chat/chat.ts';
import type { Build } from '../github/build.ts';
import { FULL, TIGHTER, type Budget } from './budget.ts';
import { statusCard } from './card.ts';
import { cut } from './cut.ts';
import { forText, oneLine } from './plain.ts';
import { refName, titleOf } from './title.ts';
import { inWords, WORDING, type Outcome } from './wording.ts';

export type Field = { readonly label: string; readonly value: string };
export type Button = { readonly label: string; readonly url: string };

/** What the workflow's author adds to the message. */
export type Said = {
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  readonly environment: string | undefined;
  readonly url: string | undefined;
};

/** An author who adds nothing. */
export const NOTHING_SAID: Said = {
  title: undefined,
  text: undefined,
  fields: [],
  buttons: [],
  environment: undefined,
  url: undefined,
};

/** Everything a status message is made of. The same value always makes the same message. */
export type Status = {
  readonly build: Build;
  readonly said: Said;
  readonly startedAt: Date | undefined;
  readonly outcome: Outcome;
};

/** Chat takes 32,000 bytes for a whole message (https://developers.google.com/workspace/chat/create-messages). */
const MOST_BYTES = 30_000;

/**
 * The whole message for a state of the build, at the start as at the end: an update is a full re-render.
 * Whatever it is fed, it stays inside what Chat takes; the least important is shortened first.
 */
export function statusMessage(status: Status): ChatMessage {
  for (const budget of [FULL, ...TIGHTER]) {
    const message = render(status, budget);
    if (Buffer.byteLength(JSON.stringify(message)) <= MOST_BYTES) return message;
  }
  return render(status, { ...TIGHTER[TIGHTER.length - 1]!, fields: 0, buttons: 0 });
}

function render(status: Status, budget: Budget): ChatMessage {
  return {
    text: headline(status),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [{ cardId: 'status', card: statusCard(status, budget) }],
  };
}

/** The message in one line: what a phone's notification and a search show. */
export function headline({ build, said, outcome }: Status): string {
  const { word, took } = inWords(outcome);
  const where = build.ref === undefined ? '' : ` on ${short(refName(build.ref))}`;
  const phase = outcome.kind === 'running' && outcome.phase !== undefined ? `: ${short(outcome.phase)}` : '';
  return `${WORDING[outcome.kind].emoji} ${short(titleOf(build, said))} ${word}${where}${took}${phase}`;
}

const short = (text: string): string => forText(cut(oneLine(text), 120));

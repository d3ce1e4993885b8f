import type { ChatMessage } from '../google-chat/chat.ts';
import type { Build } from '../github/build.ts';
import { firstFitting, FULL, TIGHTER, type Budget } from './budget.ts';
import { statusCard } from './card.ts';
import { plainText } from './plain.ts';
import { inLine, onRef, shortTitleOf } from './title.ts';
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
    text: plainText(headline(status)),
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: [{ cardId: 'status', card: statusCard(status, budget) }],
  };
}

/** The message in one line, still to be made safe: what a phone's notification and a search show. */
export const headline = ({ build, said, outcome }: Status): string =>
  stateLine(shortTitleOf(build, said), build.ref, outcome);

/** The same of a job whose title is known. */
export function stateLine(title: string, ref: Build['ref'], outcome: Outcome): string {
  const { word, took } = inWords(outcome);
  const phase = outcome.kind === 'running' && outcome.phase !== undefined ? `: ${inLine(outcome.phase)}` : '';
  return `${WORDING[outcome.kind].emoji} ${inLine(title)} ${word}${onRef(ref)}${took}${phase}`;
}

import { headline } from './title.ts';
import type { Status } from './content.ts';
import type { ChatMessage } from '../google-chat/chat.ts';
import type { Build } from '../github/build.ts';
import { firstFitting, FULL, TIGHTER, type Budget } from './budget.ts';
import { statusCard } from './card.ts';
import { plainText } from './plain.ts';
import { inLine, onRef, shortTitleOf } from './title.ts';
import { WORDING, type Outcome } from './wording.ts';
import { inWords } from './title.ts';

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


import type { Person, Button, Field } from './content.ts';
import type { Card, ChatMessage, Widget } from '../google-chat/chat.ts';
import { firstFitting, MAX_MESSAGE_BYTES, cut } from './limits.ts';
import { mentionsOf, namesOf } from './mention-reply.ts';
import { escapeHtml, escapeLabel, manyLines, oneLine, escapeText } from './escape.ts';
import { htmlLines, openLink, row } from './widgets.ts';

/** What a message of one's own is made of. */
export type CustomContent = {
  readonly text: string | undefined;
  readonly title: string | undefined;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  readonly card: Card | undefined;
  /** Who is mentioned (`user`), or named without a mention. */
  readonly named: readonly Person[];
};

/** How much of each part is shown when there is room, and what gives way when there isn't. */
const BUDGETS = [
  { text: 30_000, fields: 80, value: 2000, buttons: 20 },
  { text: 8000, fields: 80, value: 500, buttons: 20 },
  { text: 3000, fields: 40, value: 120, buttons: 12 },
  { text: 600, fields: 10, value: 40, buttons: 4 },
] as const;

/**
 * A message of one's own. The mentions stand first, in the text: nowhere else do they count. All other words are
 * shown as they are written. Text is cut to what Chat takes; a card of the author's own that is too large is refused.
 */
export function customMessage(content: CustomContent): ChatMessage {
  const message = firstFitting(BUDGETS, (budget) => render(content, budget), MAX_MESSAGE_BYTES);
  if (message !== undefined) return message;
  const bytes = Buffer.byteLength(JSON.stringify(content.card ?? content.named));
  const what = content.card === undefined ? 'The mentions have' : 'The card has';
  throw new Error(`${what} ${bytes} bytes, and Chat takes ${MAX_MESSAGE_BYTES} for a whole message.`);
}

function render(
  { text, title, fields, buttons, card, named }: CustomContent,
  budget: (typeof BUDGETS)[number],
): ChatMessage {
  const words = title === undefined ? cut(manyLines(text ?? ''), budget.text) : cut(oneLine(title), 200);
  const plain = escapeText([...namesOf(named), words].filter(Boolean).join(' '));
  const line = [...mentionsOf(named), plain].filter(Boolean).join(' ');
  const shown = card ?? (title === undefined ? undefined : customCard({ text, title, fields, buttons }, budget));
  if (line === '' && shown === undefined) throw new Error('Nothing is left of the text that could be seen.');
  return {
    text: line,
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: shown === undefined ? [] : [{ cardId: 'own', card: shown }],
  };
}

/** The card under a title; with nothing to stand on it the title is a message of its own. */
function customCard(
  { text, title, fields, buttons }: Pick<CustomContent, 'text' | 'fields' | 'buttons'> & { title: string },
  budget: (typeof BUDGETS)[number],
): Card | undefined {
  const more = fields.length - budget.fields;
  const widgets: Widget[] = [
    ...(text === undefined ? [] : [{ textParagraph: { text: escapeHtml(cut(manyLines(text), budget.text)) } }]),
    ...fields.slice(0, budget.fields).map(({ label, value }) => row(undefined, label, htmlLines(value, budget.value))),
    ...(more > 0 ? [{ textParagraph: { text: `… +${more} more` } }] : []),
    ...(buttons.length === 0 ? [] : [{ buttonList: { buttons: buttons.slice(0, budget.buttons).map(openLink) } }]),
  ];
  const shown = escapeLabel(cut(oneLine(title), 200));
  if (widgets.length === 0) return undefined;
  return { ...(shown === '' ? {} : { header: { title: shown } }), sections: [{ widgets }] };
}

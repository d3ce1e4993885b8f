import type { Person, Button, Field } from './content.ts';
import type { Card, ChatMessage, Section, Widget } from '../google-chat/chat-api.ts';
import { firstFitting, MAX_MESSAGE_BYTES, cut } from './limits.ts';
import { mentionsOf, namesOf } from './mention-reply.ts';
import { escapeHtml, escapeLabel, manyLines, oneLine, escapeText } from './escape.ts';
import { htmlLines, openLink, row } from './widgets.ts';

/** What a message of the send action shows. */
export type CustomContent = {
  readonly text: string | undefined;
  readonly title: string | undefined;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  readonly card: Card | undefined;
  /** What changed, below the rest of the card. */
  readonly changes?: Section | undefined;
  /** The people to mention, or to name without a mention. */
  readonly named: readonly Person[];
};

/** How much of each part is shown: the first budget that fits the message is used. */
const BUDGETS = [
  { text: 30_000, fields: 80, value: 2000, buttons: 20 },
  { text: 8000, fields: 80, value: 500, buttons: 20 },
  { text: 3000, fields: 40, value: 120, buttons: 12 },
  { text: 600, fields: 10, value: 40, buttons: 4 },
] as const;

/**
 * Renders a message of the send action. Mentions come first, in the text, because they don't work in a card. Other text
 * is shown as written, and shortened to fit Chat's limit.
 *
 * @throws if the `card` input or the mentions are too large
 */
export function customMessage(content: CustomContent): ChatMessage {
  const message = firstFitting(BUDGETS, (budget) => render(content, budget), MAX_MESSAGE_BYTES);
  if (message !== undefined) return message;
  const bytes = Buffer.byteLength(JSON.stringify(content.card ?? content.named));
  const part = content.card === undefined ? 'The mentions have' : 'The card has';
  throw new Error(`${part} ${bytes} bytes, but a message can have at most ${MAX_MESSAGE_BYTES}.`);
}

function render(
  { text, title, fields, buttons, card, changes, named }: CustomContent,
  budget: (typeof BUDGETS)[number],
): ChatMessage {
  const words = title === undefined ? cut(manyLines(text ?? ''), budget.text) : cut(oneLine(title), 200);
  const plain = escapeText([...namesOf(named), words].filter(Boolean).join(' '));
  const line = [...mentionsOf(named), plain].filter(Boolean).join(' ');
  const messageCard =
    card ?? (title === undefined ? undefined : customCard({ text, title, fields, buttons, changes }, budget));
  if (line === '' && messageCard === undefined) throw new Error('The text has no visible characters.');
  return {
    text: line,
    markupSyntax: 'MARKUP_SYNTAX_CHAT',
    cardsV2: messageCard === undefined ? [] : [{ cardId: 'own', card: messageCard }],
  };
}

/** The card with the title as its header; `undefined` if there is only a title, which is then the text. */
function customCard(
  {
    text,
    title,
    fields,
    buttons,
    changes,
  }: Pick<CustomContent, 'text' | 'fields' | 'buttons' | 'changes'> & { title: string },
  budget: (typeof BUDGETS)[number],
): Card | undefined {
  const more = fields.length - budget.fields;
  const widgets: Widget[] = [
    ...(text === undefined ? [] : [{ textParagraph: { text: escapeHtml(cut(manyLines(text), budget.text)) } }]),
    ...fields.slice(0, budget.fields).map(({ label, value }) => row(label, htmlLines(value, budget.value))),
    ...(more > 0 ? [{ textParagraph: { text: `… +${more} more` } }] : []),
  ];
  const links: Widget[] =
    buttons.length === 0 ? [] : [{ buttonList: { buttons: buttons.slice(0, budget.buttons).map(openLink) } }];
  const headerTitle = escapeLabel(cut(oneLine(title), 200));
  // Without changes, text, fields and buttons are one section.
  const sections =
    changes === undefined ? [{ widgets: [...widgets, ...links] }] : [{ widgets }, changes, { widgets: links }];
  const shown = sections.filter((section) => (section.widgets ?? []).length > 0);
  if (shown.length === 0) return undefined;
  return { ...(headerTitle === '' ? {} : { header: { title: headerTitle } }), sections: shown };
}

import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';

/** A message as lines for a terminal: its text and its cards, without markup. */
export function messageAsText({ text, cardsV2 = [] }: chat_v1.Schema$Message): string[] {
  const cards = (cardsV2 ?? []).flatMap(({ card }) => [
    [card?.header?.title, card?.header?.subtitle].filter(Boolean).join(' — '),
    ...(card?.sections ?? []).flatMap(({ widgets }) => ['─'.repeat(40), ...(widgets ?? []).map(widgetAsText)]),
  ]);
  return [text ?? '', ...cards.flatMap((line) => line.split('\n')).map((line) => `  │ ${line}`)];
}

function widgetAsText({
  decoratedText,
  textParagraph,
  textInput,
  buttonList,
}: chat_v1.Schema$GoogleAppsCardV1Widget): string {
  if (decoratedText) {
    const { topLabel, text, bottomLabel } = decoratedText;
    return `${topLabel ? `${topLabel}: ` : ''}${withoutTags(text)}${bottomLabel ? ` (${bottomLabel})` : ''}`;
  }
  if (textParagraph) return withoutTags(textParagraph.text);
  if (textInput) return `${textInput.label}: ______`;
  return (buttonList?.buttons ?? []).map((button) => `[ ${button.text} ]`).join(' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const withoutTags = (html: string | null | undefined): string =>
  (html ?? '')
    .replaceAll('<br>', '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

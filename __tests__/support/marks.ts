import type { Message } from '../../emulator/index.ts';
import { readCardHtml } from '../../tools/viewer/browser/syntax/card-html.js';
import { readText } from '../../tools/viewer/browser/syntax/text-markup.js';
import type { TextPart, FormattedText } from '../../tools/viewer/browser/syntax/tree.ts';

/** What a message does besides saying words, as a reader of Chat's syntax sees it. */
export type Marks = {
  /** What is marked up in `text`: bold, links, mentions, …, such as `link https://…`. */
  readonly inText: readonly string[];
  /** The same in the card's small HTML. */
  readonly inCard: readonly string[];
  /** Where buttons lead. */
  readonly buttons: readonly string[];
  /** Characters that nobody sees, or that turn the writing around. */
  readonly unseen: readonly string[];
};

/**
 * U+2060 keeps words apart that would be links, U+200D joins the parts of an emoji, U+200C parts letters in a Persian
 * word. Signs that enclose the digits behind them are format characters too, and can be seen
 * (https://www.unicode.org/reports/tr44/#Prepended_Concatenation_Mark).
 */
const INVISIBLE =
  /(?![\u2060\u200c\u200d\n\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** How the action writes the state of a job: an emoji and its one bold word. */
const STATE = /^(?:🟡|🟢|🔴|⚪|🟣|🔵) <b>[\w, ]+<\/b>/u;

/** Looks for mark-up in a message wherever Chat would. */
export function marksIn({ text = '', markupSyntax, cardsV2 = [] }: Message): Marks {
  const strings = cardsV2 === null ? [] : textsIn(cardsV2);
  return {
    inText: marks(readText(text ?? '', markupSyntax)),
    inCard: strings
      .filter(({ key }) => key !== 'url')
      .flatMap(({ value }) => marks(readCardHtml(value.replace(STATE, '')))),
    buttons: strings.filter(({ key }) => key === 'url').map(({ value }) => value),
    unseen: [text ?? '', ...strings.map(({ value }) => value)].flatMap((each) => each.match(INVISIBLE) ?? []),
  };
}

function marks(tree: FormattedText): string[] {
  return tree.flatMap((piece) =>
    piece.kind === 'text' || isBareAddress(piece) ? [] : [nameOf(piece), ...innerOf(piece).flatMap(marks)],
  );
}

/** The words of a tree, as somebody copies them. */
export const wordsOf = (tree: FormattedText): string =>
  tree
    .map((piece) => {
      if (piece.kind === 'break') return '\n';
      if (piece.kind === 'list') return piece.items.map(wordsOf).join('\n');
      if (piece.kind === 'mention') return piece.user;
      return 'inside' in piece ? wordsOf(piece.inside) : piece.text;
    })
    .join('');

/** Whether a link leads just where its words say: an address that Chat makes clickable, as any address. */
const isBareAddress = (piece: TextPart): boolean => {
  if (piece.kind !== 'link') return false;
  const words = wordsOf(piece.inside);
  return [words, `https://${words}`, `mailto:${words}`].some(
    (address) => URL.canParse(address) && new URL(address).href === piece.href,
  );
};

function nameOf(piece: TextPart): string {
  if (piece.kind === 'link') return `link ${piece.href}`;
  return piece.kind === 'mention' ? `mention ${piece.user}` : piece.kind;
}

const innerOf = (piece: TextPart): readonly FormattedText[] =>
  piece.kind === 'list' ? piece.items : 'inside' in piece ? [piece.inside] : [];

function textsIn(value: unknown, key = ''): { key: string; value: string }[] {
  if (typeof value === 'string') return [{ key, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
}

/** What the action itself writes into a card besides: line ends, links into GitHub. */
const OURS = /^(break|link https:\/\/([\w-]+\.)*github\.(com|io)\/\S*)$/;

/** What of the marks is not the action's own doing; `urls` are what the workflow's author gave. */
export function foreignMarks(message: Message, urls: readonly string[] = []): readonly string[] {
  const { inText, inCard, buttons, unseen } = marksIn(message);
  const known = (mark: string) => OURS.test(mark) || urls.some((url) => mark === `link ${url}`);
  return [
    ...inText.map((mark) => `text: ${mark}`),
    ...inCard.filter((mark) => !known(mark)).map((mark) => `card: ${mark}`),
    ...buttons.filter((url) => !known(`link ${url}`)).map((url) => `button: ${url}`),
    ...unseen.map((sign) => `unseen: ${JSON.stringify(sign)}`),
  ];
}

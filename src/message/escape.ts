/**
 * Text that strangers control (branches, titles, commit messages, names) made safe to show. It can't mention anyone,
 * hide an address behind other words or mark anything up, and it reads and copies as it was written.
 *
 * In a card that is what HTML's character references are for. A message's `text` knows no escape
 * (https://developers.google.com/workspace/chat/format-messages), so there, and only where Chat would really read a mark,
 * the least possible is changed: see {@link escapeText}. An address may become a link, as any address in Chat; it leads
 * where it says.
 */

/** Control characters, marks that turn the direction of writing, and invisible characters that join nothing. */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu;

/** Tag characters are seen only as part of a flag, such as Scotland's (https://unicode.org/reports/tr51/#valid-emoji-tag-sequences). */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu;

/**
 * What a terminal obeys and doesn't show (ECMA-48): CSI sequences such as colors, strings such as the links of OSC 8 up
 * to their end or the end of the line, and other escapes; each with ESC or as one 8-bit character.
 */
const TERMINAL = new RegExp(
  [
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\r\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)?',
    '\\u001b[ -/]*[0-~]',
  ].join('|'),
  'g',
);

const visible = (text: string): string => text.replace(INVISIBLE, '').replace(TAGS, '$1');

/** One line without anything unseen. */
export function oneLine(text: string): string {
  return visible(text.toWellFormed().replace(TERMINAL, '').replace(/\s+/gu, ' ')).trim();
}

/** Several lines, each without anything unseen; at most one empty line in a row. */
export function manyLines(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(TERMINAL, '')
    .split(/\r\n|\r|\n|\u2028|\u2029/u);
  return lines
    .map((line) => visible(line.replace(/\t/g, '  ')).trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Shown as nothing. Behind a bracket it ends a mention or a link before it begins; before a mark, a list or a quotation. */
const WORD_JOINER = '\u2060';

/** What stands for a mark where Chat would read it as one. No invisible character can be relied on to prevent that. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/**
 * For a message's `text`. It takes the whole text at once, since two values can make one mark between them. Nothing is
 * changed but where Chat would read a mark, and never in the middle of a word, so identifiers, paths and addresses stay
 * as they are: a `<` that begins a mention or a link is kept from it by a word joiner; `*so*`, `_so_` and `~so~` around
 * whole words, and pairs of backquotes, get look-alikes; so does what begins a line as a list or a quotation would.
 */
export function escapeText(text: string): string {
  return text.split('\n').map(escapeLine).join('\n');
}

function escapeLine(line: string): string {
  const unlinked = line.replace(/<(?=[a-z][\w+.-]{0,30}[:/]|[!@#])/gi, `<${WORD_JOINER}`);
  const unmarked = withoutPairs(['*', '_', '~'].reduce(withoutSpans, unlinked));
  return unmarked.replace(/^(\s*)(?=[-*>](?:\s|$)|>)/u, `$1${WORD_JOINER}`);
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
const isBlankAt = (text: string, at: number): boolean => /^\s?$/u.test(text.charAt(at));

/** Changes a mark that can open or close a span of words, when the line has both. */
function withoutSpans(line: string, mark: string): string {
  const opens: number[] = [];
  const closes: number[] = [];
  for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
    if (!isWordAt(line, at - 1) && !isBlankAt(line, at + 1)) opens.push(at);
    if (!isBlankAt(line, at - 1) && !isWordAt(line, at + 1)) closes.push(at);
  }
  const [first = Infinity] = opens;
  const last = closes.at(-1) ?? -1;
  if (last <= first + 1) return line;
  const marks = new Set([...opens, ...closes]);
  return replaceAt(line, (at) => marks.has(at));
}

/** Backquotes make code wherever they stand, so of two or more none stays. */
const withoutPairs = (line: string): string =>
  line.indexOf('`') === line.lastIndexOf('`') ? line : line.replaceAll('`', LOOK_ALIKES['`'] ?? '');

const replaceAt = (line: string, has: (at: number) => boolean): string =>
  line.replace(/[*_~]/g, (mark, at: number) => (has(at) ? (LOOK_ALIKES[mark] ?? mark) : mark));

/** For the parts of a card that Chat reads as its small HTML: `decoratedText.text`, `textParagraph.text`. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

/**
 * For the parts of a card of which nobody has seen yet whether Chat reads them as plain text or as HTML (titles, labels,
 * buttons): the same in either reading. A `<` that would begin a tag, and an `&` that would begin a character reference,
 * are kept from it by a word joiner behind them; all other text is as it was written.
 */
export function escapeLabel(text: string): string {
  return oneLine(text)
    .replace(/<(?=[a-z/!?])/gi, `<${WORD_JOINER}`)
    .replace(/&(?=#?\w+;)/g, `&${WORD_JOINER}`);
}

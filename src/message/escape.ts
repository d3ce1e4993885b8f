/**
 * Makes untrusted text (branches, titles, commit messages, names) safe to show. It can't mention anyone, hide a URL behind
 * other text or apply formatting, and it reads and copies as it was written.
 *
 * In a card, HTML character references do this. A message's `text` has no escapes
 * (https://developers.google.com/workspace/chat/format-messages), so {@link escapeText} changes as little as possible, and
 * only where Chat would apply formatting. Chat turns a URL into a link, which leads where it says.
 */

/** Control characters, bidirectional formatting characters, and invisible characters other than joiners. */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu;

/** Tag characters are visible only as part of a flag, such as Scotland's (https://unicode.org/reports/tr51/#valid-emoji-tag-sequences). */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu;

/**
 * Terminal control sequences (ECMA-48): CSI sequences such as colors, strings such as OSC 8 links up to their end or the
 * end of the line, and other escapes. Each starts with ESC or is a single 8-bit character.
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

/** The text on one line, without invisible characters. */
export function oneLine(text: string): string {
  return visible(text.toWellFormed().replace(TERMINAL, '').replace(/\s+/gu, ' ')).trim();
}

/** The text with its lines, without invisible characters, and at most one empty line in a row. */
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

/** Invisible. After a `<` it prevents a mention or a link; at the start of a line, a list or a quote. */
const WORD_JOINER = '\u2060';

/** Replacements for formatting characters. No invisible character reliably prevents the formatting. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/**
 * Escapes a message's `text`. Pass the whole text, because formatting can span two values. Text is changed only where Chat
 * would apply formatting, and never inside a word, so identifiers, paths and URLs stay as they are. A word joiner goes
 * after a `<` that would start a mention or a link, and before a list or quote at the start of a line. `*so*`, `_so_` and
 * `~so~` around whole words, and pairs of backticks, get look-alike characters.
 */
export function escapeText(text: string): string {
  return text.split('\n').map(escapeLine).join('\n');
}

function escapeLine(line: string): string {
  const unlinked = line.replace(/<(?=[a-z][\w+.-]{0,30}[:/]|[!@#])/gi, `<${WORD_JOINER}`);
  const unmarked = replaceBackticks(['*', '_', '~'].reduce(replaceSpanMarks, unlinked));
  return unmarked.replace(/^(\s*)(?=[-*>](?:\s|$)|>)/u, `$1${WORD_JOINER}`);
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
const isBlankAt = (text: string, at: number): boolean => /^\s?$/u.test(text.charAt(at));

/** Replaces a formatting character where it can open or close a span, if the line has both. */
function replaceSpanMarks(line: string, mark: string): string {
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

/** Two backticks make code anywhere in a line, so if there are two or more, all are replaced. */
const replaceBackticks = (line: string): string =>
  line.indexOf('`') === line.lastIndexOf('`') ? line : line.replaceAll('`', LOOK_ALIKES['`'] ?? '');

const replaceAt = (line: string, has: (at: number) => boolean): string =>
  line.replace(/[*_~]/g, (mark, at: number) => (has(at) ? (LOOK_ALIKES[mark] ?? mark) : mark));

/** Escapes the parts of a card that Chat reads as HTML: `decoratedText.text` and `textParagraph.text`. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

/**
 * Escapes the parts of a card for which it is not documented whether Chat reads plain text or HTML (titles, labels,
 * buttons). The result is the same either way: a word joiner goes after a `<` that would start a tag and an `&` that would
 * start a character reference. Other text is not changed.
 */
export function escapeLabel(text: string): string {
  return oneLine(text)
    .replace(/<(?=[a-z/!?])/gi, `<${WORD_JOINER}`)
    .replace(/&(?=#?\w+;)/g, `&${WORD_JOINER}`);
}

/**
 * Text that strangers control (branches, titles, commit messages, names) made safe to show: it can't mention,
 * link, mark up or hide anything, and it still reads as it was written.
 *
 * Chat's text syntax knows no escape (https://developers.google.com/workspace/chat/format-messages), so the
 * characters that mean something there are replaced by look-alikes that mean nothing.
 */

/** Control characters, marks that turn the direction of writing, invisible characters and tag characters. */
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** What begins a link of its own accord: a scheme, or a dot inside what may be a host name or e-mail address. */
const LINK_LIKE = /:(?=\/\/)|(?<=[\p{L}\p{N}_-])\.(?=\p{L}{2})|(?<=\bmailto):/giu;

/** Shown as nothing, and ends a link before it begins. */
const WORD_JOINER = '\u2060';

/** One line without anything unseen. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}

/** Several lines, each without anything unseen; at most one empty line in a row. */
export function manyLines(text: string): string {
  const lines = text.toWellFormed().split(/\r\n|\r|\n|\u2028|\u2029/u);
  return lines
    .map((line) => line.replace(/\t/g, '  ').replace(UNSEEN, '').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ˋ',
};

/** For one line of a message's `text`. An underscore that is the only one can't mark anything up and stays as it is. */
export function forText(text: string): string {
  const unlinked = oneLine(text).replace(LINK_LIKE, `$&${WORD_JOINER}`);
  const marks = unlinked.split('_').length === 2 ? /[<>*~`]/g : /[<>*_~`]/g;
  return unlinked.replace(marks, (mark) => LOOK_ALIKES[mark] ?? mark);
}

/** For a message's `text` of several lines; one that begins with a hyphen would be an item of a list. */
export function forTextLines(text: string): string {
  return manyLines(text)
    .split('\n')
    .map((line) => `${/^\s*/.exec(line)?.[0] ?? ''}${forText(line)}`.replace(/^(\s*)-(?=\s)/, `$1${WORD_JOINER}-`))
    .join('\n');
}

/** For the parts of a card that Chat reads as its small HTML: `decoratedText.text`, `textParagraph.text`. */
export function forHtml(text: string): string {
  return text
    .replace(LINK_LIKE, `$&${WORD_JOINER}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

/** For the parts of a card that may be plain or HTML (titles, labels, buttons): the same in either reading. */
export function forLabel(text: string): string {
  return oneLine(text)
    .replace(LINK_LIKE, `$&${WORD_JOINER}`)
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/&(?=#?\w+;)/g, `&${WORD_JOINER}`);
}

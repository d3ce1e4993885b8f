/** @import { TextPart, Rule, Span, FormattedText } from './tree.ts' */
import { bareLink, safeHref } from './links.js';

/** The maximum depth of nested markup. Deeper markup stays plain text. */
const MAX_DEPTH = 16;

/**
 * Parses text with a list of rules. The first rule that matches is used.
 * @param {string} text
 * @param {readonly Rule[]} rules
 * @param {number} [depth]
 * @returns {FormattedText}
 */
export function readInline(text, rules, depth = 0) {
  /** @type {TextPart[]} */
  const pieces = [];
  if (depth > MAX_DEPTH) return plain(text);
  const inside = (/** @type {string} */ part) => readInline(part, rules, depth + 1);
  let from = 0;
  for (let at = 0; at < text.length;) {
    const found = firstOf(rules, text, at, inside);
    if (!found) {
      at += 1;
      continue;
    }
    pieces.push(...plain(text.slice(from, at)), found.piece);
    at = from = found.end;
  }
  return [...pieces, ...plain(text.slice(from))];
}

/** @type {(rules: readonly Rule[], ...where: Parameters<Rule>) => ReturnType<Rule>} */
function firstOf(rules, text, at, inside) {
  for (const rule of rules) {
    const found = rule(text, at, inside);
    if (found) return found;
  }
  return undefined;
}

/** @param {string} text @returns {FormattedText} */
export const plain = (text) => (text === '' ? [] : [{ kind: 'text', text }]);

/** `<users/123>` and `<users/all>`. @type {Rule} */
export const mention = (text, at) => {
  const found = matchAt(/<(users\/[\w.@+-]+)>/y, text, at);
  return found && { piece: { kind: 'mention', user: found[1] ?? '' }, end: at + found[0].length };
};

/** `<https://…|shown>` and `<https://…>`; the URL ends at the first `|`, the label at the first `>`. @type {Rule} */
export const angleLink = (text, at, inside) => {
  const found = matchAt(/<((?:https?:|mailto:)[^|<>\s]+)(?:\|([^>]*))?>/iy, text, at);
  const href = found && safeHref(found[1]);
  if (!href) return undefined;
  const shown = found[2] ? withoutLinks(inside(found[2])) : plain(found[1] ?? '');
  return { piece: { kind: 'link', href, inside: shown }, end: at + found[0].length };
};

/** Ends with as many backticks as it starts with. @type {Rule} */
export const code = (text, at) => {
  const found = text.charAt(at - 1) !== '`' && matchAt(/(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/y, text, at);
  return found ? { piece: { kind: 'code', text: found[2] ?? '' }, end: at + found[0].length } : undefined;
};

/** The maximum length of text between two delimiters, which limits the work for hostile text. */
const MAX_SPAN = 1000;

/**
 * Text of one line between two delimiters, as in `*bold*`. Unless `inWords`, no letter may touch them from outside.
 * @param {string} delimiter
 * @param {Span} kind
 * @param {{ inWords?: boolean }} [how]
 * @returns {Rule}
 */
export const delimited =
  (delimiter, kind, { inWords = false } = {}) =>
  (text, at, inside) => {
    if (!text.startsWith(delimiter, at) || text.charAt(at - 1) === delimiter.charAt(0)) return undefined;
    const from = at + delimiter.length;
    if (isBlank(text.charAt(from)) || text.startsWith(delimiter, from)) return undefined;
    if (!inWords && isWord(text.charAt(at - 1))) return undefined;
    const ahead = text.slice(from, from + MAX_SPAN);
    const lineEnd = ahead.indexOf('\n');
    const last = from + (lineEnd === -1 ? ahead.length : lineEnd);
    let inCode = false;
    for (
      let to = text.indexOf(delimiter, from + 1), counted = from;
      to !== -1 && to + delimiter.length <= last;
      to = text.indexOf(delimiter, to + 1)
    ) {
      const after = text.charAt(to + delimiter.length);
      if (after === delimiter.charAt(0)) {
        if (delimiter.length === 1) to += 1;
        continue;
      }
      if (isBlank(text.charAt(to - 1)) || text.charAt(to - 1) === '\\' || (!inWords && isWord(after))) continue;
      for (; counted < to; counted += 1) if (text.charAt(counted) === '`') inCode = !inCode;
      if (!inCode) return { piece: { kind, inside: inside(text.slice(from, to)) }, end: to + delimiter.length };
    }
    return undefined;
  };

/** The rules of both syntaxes. */
export const SHARED = [code, mention, angleLink, bareLink];

/** @param {FormattedText} tree @returns {FormattedText} Removes links, because a link may not contain links. */
export const withoutLinks = (tree) =>
  tree.flatMap((piece) => {
    if (piece.kind === 'link') return withoutLinks(piece.inside);
    return 'inside' in piece ? [{ ...piece, inside: withoutLinks(piece.inside) }] : [piece];
  });

/** @param {RegExp} pattern @param {string} text @param {number} at */
export function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** @param {string} character */
const isWord = (character) => /[\p{L}\p{N}]/u.test(character);
/** @param {string} character */
const isBlank = (character) => character === '' || /\s/.test(character);

/** @type {Readonly<Record<string, string>>} */
const NAMED = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  hellip: '…',
  mdash: '—',
  ndash: '–',
};

/** Decodes HTML character references. Unknown ones stay as they are. @param {string} text */
export function decodeEntities(text) {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
}

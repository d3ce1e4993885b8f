/** @import { Marked, Rule, Span, Tree } from './tree.ts' */
import { bareLink, safeHref } from './links.js';

/** How many marks may be inside each other; what is deeper stays as it was written. */
const DEEPEST = 16;

/**
 * Reads a stretch of text with a table of rules; the first that finds something wins.
 * @param {string} text
 * @param {readonly Rule[]} rules
 * @param {number} [depth]
 * @returns {Tree}
 */
export function readInline(text, rules, depth = 0) {
  /** @type {Marked[]} */
  const pieces = [];
  if (depth > DEEPEST) return plain(text);
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

/** @param {string} text @returns {Tree} */
export const plain = (text) => (text === '' ? [] : [{ kind: 'text', text }]);

/** `<users/123>` and `<users/all>`. @type {Rule} */
export const mention = (text, at) => {
  const found = matchAt(/<(users\/[\w.@+-]+)>/y, text, at);
  return found && { piece: { kind: 'mention', user: found[1] ?? '' }, end: at + found[0].length };
};

/** `<https://…|shown>` and `<https://…>`; the address ends at the first bar, what is shown at the first `>`. @type {Rule} */
export const angleLink = (text, at, inside) => {
  const found = matchAt(/<((?:https?:|mailto:)[^|<>\s]+)(?:\|([^>]*))?>/iy, text, at);
  const href = found && safeHref(found[1]);
  if (!href) return undefined;
  const shown = found[2] ? withoutLinks(inside(found[2])) : plain(found[1] ?? '');
  return { piece: { kind: 'link', href, inside: shown }, end: at + found[0].length };
};

/** As many backquotes as it began with end it. @type {Rule} */
export const code = (text, at) => {
  const found = text.charAt(at - 1) !== '`' && matchAt(/(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/y, text, at);
  return found ? { piece: { kind: 'code', text: found[2] ?? '' }, end: at + found[0].length } : undefined;
};

/** How far ahead the end of a mark is looked for: keeps the work for a hostile text small. */
const FARTHEST = 1000;

/**
 * A mark at both ends of some words of one line: `*so*`. Outside of it no letter may touch it, but for marks that
 * work `inWords`.
 * @param {string} mark
 * @param {Span} kind
 * @param {{ inWords?: boolean }} [how]
 * @returns {Rule}
 */
export const around =
  (mark, kind, { inWords = false } = {}) =>
  (text, at, inside) => {
    if (!text.startsWith(mark, at) || text.charAt(at - 1) === mark.charAt(0)) return undefined;
    const from = at + mark.length;
    if (isBlank(text.charAt(from)) || text.startsWith(mark, from)) return undefined;
    if (!inWords && isWord(text.charAt(at - 1))) return undefined;
    const ahead = text.slice(from, from + FARTHEST);
    const lineEnd = ahead.indexOf('\n');
    const last = from + (lineEnd === -1 ? ahead.length : lineEnd);
    let inCode = false;
    for (
      let to = text.indexOf(mark, from + 1), counted = from;
      to !== -1 && to + mark.length <= last;
      to = text.indexOf(mark, to + 1)
    ) {
      const after = text.charAt(to + mark.length);
      if (after === mark.charAt(0)) {
        if (mark.length === 1) to += 1;
        continue;
      }
      if (isBlank(text.charAt(to - 1)) || text.charAt(to - 1) === '\\' || (!inWords && isWord(after))) continue;
      for (; counted < to; counted += 1) if (text.charAt(counted) === '`') inCode = !inCode;
      if (!inCode) return { piece: { kind, inside: inside(text.slice(from, to)) }, end: to + mark.length };
    }
    return undefined;
  };

/** The rules both syntaxes share. */
export const SHARED = [code, mention, angleLink, bareLink];

/** @param {Tree} tree @returns {Tree} A link shows no link in itself. */
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

/** Decodes the character references of HTML; one that is not known stays as it is written. @param {string} text */
export function decodeEntities(text) {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
}

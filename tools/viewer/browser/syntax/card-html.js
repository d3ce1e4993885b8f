/** @import { TextPart, FormattedText } from './tree.ts' */
import { decodeEntities, plain, readInline, withoutLinks } from './inline.js';
import { bareLink, safeHref } from './links.js';

/** @typedef {{ tag: string, attributes: string, pieces: TextPart[] }} Open */

/** What each HTML tag of a card becomes (https://developers.google.com/workspace/chat/format-messages#card-formatting). @type {Readonly<Record<string, (open: Open) => FormattedText>>} */
const TAGS = {
  b: (open) => [{ kind: 'bold', inside: open.pieces }],
  strong: (open) => [{ kind: 'bold', inside: open.pieces }],
  i: (open) => [{ kind: 'italic', inside: open.pieces }],
  em: (open) => [{ kind: 'italic', inside: open.pieces }],
  u: (open) => [{ kind: 'underline', inside: open.pieces }],
  s: (open) => [{ kind: 'strike', inside: open.pieces }],
  strike: (open) => [{ kind: 'strike', inside: open.pieces }],
  time: (open) => [{ kind: 'time', inside: open.pieces }],
  code: (open) => [{ kind: 'code', text: textOf(open.pieces) }],
  pre: (open) => [{ kind: 'block', text: textOf(open.pieces).replace(/^\n|\n$/g, '') }],
  font: (open) => {
    const color = attribute(open.attributes, 'color');
    return color && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(color)
      ? [{ kind: 'color', color, inside: open.pieces }]
      : open.pieces;
  },
  a: (open) => {
    const href = safeHref(attribute(open.attributes, 'href'));
    const inside = withoutLinks(open.pieces);
    return href ? [{ kind: 'link', href, inside }] : inside;
  },
  li: (open) => [{ kind: 'list', ordered: false, start: 1, items: [open.pieces] }],
  ul: (open) => [{ kind: 'list', ordered: false, start: 1, items: itemsOf(open.pieces) }],
  ol: (open) => [{ kind: 'list', ordered: true, start: 1, items: itemsOf(open.pieces) }],
};

const TOKEN = /<(\/?)([a-z]+)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
/** The maximum depth of nested tags. Deeper tags are dropped. */
const MAX_DEPTH = 32;

/** @param {string} html @returns {FormattedText} */
export function readCardHtml(html) {
  /** @type {Open[]} */
  const open = [{ tag: '', attributes: '', pieces: [] }];
  const add = (/** @type {FormattedText} */ tree) => open.at(-1)?.pieces.push(...tree);
  let from = 0;
  for (const token of html.matchAll(TOKEN)) {
    const [whole, slash, name = '', attributes = ''] = token;
    const tag = name.toLowerCase();
    if (tag !== 'br' && !Object.hasOwn(TAGS, tag)) continue;
    add(parseText(html.slice(from, token.index), open));
    from = token.index + whole.length;
    if (tag === 'br') add([{ kind: 'break' }]);
    else if (slash) close(open, tag);
    else if (open.length <= MAX_DEPTH) open.push({ tag, attributes, pieces: [] });
  }
  add(parseText(html.slice(from), open));
  while (open.length > 1) closeLast(open);
  return open[0]?.pieces ?? [];
}

/** Closes a tag and the open tags inside it. Ignores a closing tag without an opening tag. @param {Open[]} open @param {string} tag */
function close(open, tag) {
  const index = open.findLastIndex((each) => each.tag === tag);
  while (index > 0 && open.length > index) closeLast(open);
}

/** @param {Open[]} open */
function closeLast(open) {
  const last = open.pop();
  if (last) open.at(-1)?.pieces.push(...(TAGS[last.tag]?.(last) ?? last.pieces));
}

/** Bare URLs become links, but not in code. @param {string} html @param {readonly Open[]} open @returns {FormattedText} */
function parseText(html, open) {
  const text = decodeEntities(html);
  if (open.some(({ tag }) => tag === 'ul' || tag === 'ol') && text.trim() === '') return [];
  return open.some(({ tag }) => tag === 'code' || tag === 'pre') ? plain(text) : readInline(text, [bareLink]);
}

/** @param {string} attributes @param {string} name */
function attribute(attributes, name) {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(attributes);
  return found ? decodeEntities(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

/** @param {FormattedText} pieces */
const itemsOf = (pieces) =>
  pieces.flatMap((piece) => (piece.kind === 'list' && !piece.ordered ? piece.items : [[piece]]));

/** @param {FormattedText} tree @returns {string} */
const textOf = (tree) =>
  tree
    .map((piece) => {
      if (piece.kind === 'break') return '\n';
      if ('text' in piece) return piece.text;
      return 'inside' in piece ? textOf(piece.inside) : '';
    })
    .join('');

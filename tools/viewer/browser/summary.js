import { element } from './dom.js';
import { decodeEntities } from './syntax/inline.js';

/** @typedef {{ tag: string, inside: Piece[] }} Element */
/** @typedef {Element | string} Piece */

/** The tags that actions write into a job summary. Attributes are dropped. */
const TAGS = new Set('h1 h2 h3 h4 h5 h6 p table tr th td ul ol li pre code strong b em i details summary'.split(' '));
/** The open tags that an opening tag closes (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags). @type {Readonly<Record<string, { closes: readonly string[], within: string }>>} */
const CLOSES = {
  td: { closes: ['td', 'th'], within: 'tr' },
  th: { closes: ['td', 'th'], within: 'tr' },
  tr: { closes: ['tr'], within: 'table' },
  li: { closes: ['li'], within: 'ul' },
};
const EMPTY = new Set(['br', 'hr']);
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi;

/**
 * Parses the HTML of a job summary into a tree of the known tags. Other tags stay as text; GitHub removes them.
 * @param {string} html @returns {Piece[]}
 */
export function readSummary(html) {
  /** @type {Element} */
  const root = { tag: '', inside: [] };
  const open = [root];
  const add = (/** @type {Piece} */ piece) => void (piece !== '' && open.at(-1)?.inside.push(piece));
  let from = 0;
  for (const { 0: whole, 1: slash, 2: name = '', index } of html.matchAll(TOKEN)) {
    const tag = name.toLowerCase();
    if (!TAGS.has(tag) && !EMPTY.has(tag)) continue;
    add(decodeEntities(html.slice(from, index)));
    from = index + whole.length;
    if (EMPTY.has(tag)) add({ tag, inside: [] });
    else if (slash) close(open, tag);
    else {
      closeLeftOpen(open, tag);
      const element = { tag, inside: [] };
      add(element);
      open.push(element);
    }
  }
  add(decodeEntities(html.slice(from)));
  return root.inside;
}

/** Closes a tag and the open tags inside it. Ignores a closing tag without an opening tag. @param {Element[]} open @param {string} tag */
function close(open, tag) {
  const at = open.findLastIndex((each) => each.tag === tag);
  if (at > 0) open.length = at;
}

/** @param {Element[]} open @param {string} tag */
function closeLeftOpen(open, tag) {
  const { closes = [], within = '' } = CLOSES[tag] ?? {};
  const at = open.findLastIndex((each) => closes.includes(each.tag));
  if (at > open.findLastIndex((each) => each.tag === within)) open.length = at;
}

/** @typedef {{ title: string, html: string }} Summary */

const main = document.getElementById('summaries');
if (!main) throw new Error('The page is incomplete.');

/** @type {{ summaries: readonly Summary[] }} */
const { summaries } = await (await fetch('/page/summaries')).json();
main.replaceChildren(
  ...summaries.map(({ title, html }) =>
    element(
      'section',
      { class: 'box' },
      element('h2', { class: 'box-head' }, title),
      element('div', { class: 'markdown' }, ...readSummary(html).map(draw)),
    ),
  ),
);

/** Only known tags come here. @param {Piece} piece @returns {Node | string} */
function draw(piece) {
  if (typeof piece === 'string') return piece;
  const made = document.createElement(piece.tag);
  made.append(...piece.inside.map(draw));
  return made;
}

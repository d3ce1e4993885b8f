/** @import { Marked, Span, Tree } from './syntax/tree.ts' */
/** @import { Around } from './chat.ts' */
import { element } from './dom.js';

/** The element of each mark that goes around words. @satisfies {Record<Span, keyof HTMLElementTagNameMap>} */
const SPANS = /** @type {const} */ ({
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  time: 'time',
  quote: 'blockquote',
  heading: 'strong',
});

/**
 * Draws what a parser has read.
 * @param {Tree} tree
 * @param {Pick<Around, 'nameOf'>} around
 * @returns {Node[]}
 */
export const drawMarked = (tree, around) => tree.map((piece) => draw(piece, around));

/** @param {Marked} piece @param {Pick<Around, 'nameOf'>} around @returns {Node} */
function draw(piece, around) {
  switch (piece.kind) {
    case 'text':
      return document.createTextNode(piece.text);
    case 'break':
      return element('br');
    case 'code':
      return element('code', {}, piece.text);
    case 'block':
      return element('pre', { tabindex: '0', 'aria-label': 'Code' }, element('code', {}, piece.text));
    case 'link':
      return outward(piece.href, ...drawMarked(piece.inside, around));
    case 'mention':
      return element('span', { class: 'mention', title: piece.user }, `@${around.nameOf(piece.user)}`);
    case 'color': {
      const colored = element('span', {}, ...drawMarked(piece.inside, around));
      colored.style.color = piece.color;
      return colored;
    }
    case 'list': {
      const items = piece.items.map((item) => element('li', {}, ...drawMarked(item, around)));
      const start = piece.ordered && piece.start !== 1 ? { start: String(piece.start) } : {};
      return element(piece.ordered ? 'ol' : 'ul', start, ...items);
    }
    default:
      return element(SPANS[piece.kind], { class: piece.kind }, ...drawMarked(piece.inside, around));
  }
}

/** A link that leads away from the page. @param {string} href @param {...(Node | string)} shown */
export const outward = (href, ...shown) =>
  element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...shown);

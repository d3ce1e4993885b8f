/** @import { TextPart, Span, FormattedText } from './syntax/tree.ts' */
/** @import { DrawContext } from './chat.ts' */
import { element } from './dom.js';

/** The HTML element of each span. @satisfies {Record<Span, keyof HTMLElementTagNameMap>} */
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
 * Draws parsed text.
 * @param {FormattedText} tree
 * @param {Pick<DrawContext, 'nameOf'>} context
 * @returns {Node[]}
 */
export const drawText = (tree, context) => tree.map((piece) => draw(piece, context));

/** @param {TextPart} piece @param {Pick<DrawContext, 'nameOf'>} context @returns {Node} */
function draw(piece, context) {
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
      return externalLink(piece.href, ...drawText(piece.inside, context));
    case 'mention':
      return element('span', { class: 'mention', title: piece.user }, `@${context.nameOf(piece.user)}`);
    case 'color': {
      const colored = element('span', {}, ...drawText(piece.inside, context));
      colored.style.color = piece.color;
      return colored;
    }
    case 'list': {
      const items = piece.items.map((item) => element('li', {}, ...drawText(item, context)));
      const start = piece.ordered && piece.start !== 1 ? { start: String(piece.start) } : {};
      return element(piece.ordered ? 'ol' : 'ul', start, ...items);
    }
    default:
      return element(SPANS[piece.kind], { class: piece.kind }, ...drawText(piece.inside, context));
  }
}

/** A link that opens in a new tab. @param {string} href @param {...(Node | string)} shown */
export const externalLink = (href, ...shown) =>
  element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...shown);

/** @import { Piece } from './read-summary.js' */
import { element } from '../dom.js';
import { readSummary } from './read-summary.js';

/** @typedef {{ title: string, html: string }} Summary */

const main = document.getElementById('summaries');
if (!main) throw new Error('The page is not whole.');

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

/** Only tags that the reader knows come here. @param {Piece} piece @returns {Node | string} */
function draw(piece) {
  if (typeof piece === 'string') return piece;
  const made = document.createElement(piece.tag);
  made.append(...piece.inside.map(draw));
  return made;
}

/** @import { Around, TextParagraph } from '../chat.ts' */
import { element, pressable } from '../dom.js';
import { drawMarked } from '../marked.js';
import { readCardHtml } from '../syntax/card-html.js';
import { readText } from '../syntax/text-markup.js';

/** @param {TextParagraph} paragraph @param {Around} around */
export function drawTextParagraph({ text, maxLines, textSyntax }, around) {
  const tree = textSyntax === 'MARKDOWN' ? readText(text ?? '', 'MARKUP_SYNTAX_MARKDOWN') : readCardHtml(text ?? '');
  const words = element('div', { class: 'words' }, ...drawMarked(tree, around));
  const box = element('div', { class: 'paragraph' }, words);
  if (maxLines) box.append(shortened(words, maxLines, around));
  return box;
}

/** Shows the first lines, and a way to the rest when there is more. @param {HTMLElement} words @param {number} maxLines @param {Around} around */
function shortened(words, maxLines, { key, opened }) {
  words.style.setProperty('--lines', String(maxLines));
  const show = () => {
    const open = opened.get(key) ?? false;
    words.classList.toggle('shortened', !open);
    more.textContent = open ? 'Show less' : 'Show more';
    more.setAttribute('aria-expanded', String(open));
  };
  const press = () => {
    opened.set(key, !(opened.get(key) ?? false));
    show();
  };
  const more = pressable({ attributes: { class: 'more', hidden: true }, press });
  show();
  // How many lines there are is known only when it is drawn.
  new ResizeObserver(() => {
    more.hidden = !opened.get(key) && words.scrollHeight <= words.clientHeight + 1;
  }).observe(words);
  return more;
}

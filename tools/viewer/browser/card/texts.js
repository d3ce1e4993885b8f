/** @import { Around, DecoratedText, TextParagraph } from '../chat.ts' */
import { element, pressable } from '../dom.js';
import { drawMarked } from '../draw-text.js';
import { cardIcon, drawIcon } from '../images.js';
import { readCardHtml } from '../syntax/card-html.js';
import { readText } from '../syntax/text-markup.js';
import { drawButton, clickable } from './buttons.js';
import { drawSwitch } from './inputs.js';

/** @param {DecoratedText} widget @param {Around} around */
export function drawDecoratedText(widget, around) {
  const start = cardIcon(widget.startIcon ?? widget.icon);
  const align = (widget.startIconVerticalAlignment ?? 'MIDDLE').toLowerCase();
  const row = element(
    'div',
    { class: `decorated${widget.onClick ? ' clickable' : ''}` },
    start && element('div', { class: `start ${align}` }, start),
    element(
      'div',
      { class: 'content' },
      label('top-label', widget.topLabel, widget.topLabelText, around),
      text(widget, around),
      label('bottom-label', widget.bottomLabel, widget.bottomLabelText, around),
    ),
    end(widget, around),
  );
  if (widget.onClick) row.prepend(cover(widget, around));
  return row;
}

/** Which reading of a label Chat takes isn't known; here it is the one in which mark-up would show. @param {string} name @param {string | null | undefined} plain @param {TextParagraph | undefined} rich @param {Around} around */
function label(name, plain, rich, around) {
  if (rich)
    return element('div', { class: name }, drawTextParagraph(rich, { ...around, key: `${around.key} ${name}` }));
  return plain ? element('div', { class: name }, ...drawMarked(readCardHtml(plain), around)) : undefined;
}

/** @param {DecoratedText} widget @param {Around} around */
function text({ text: html, contentText, wrapText }, around) {
  if (contentText) return drawTextParagraph(contentText, { ...around, key: `${around.key} content` });
  return element(
    'div',
    { class: `text${wrapText ? '' : ' one-line'}` },
    ...drawMarked(readCardHtml(html ?? ''), around),
  );
}

/** @param {DecoratedText} widget @param {Around} around */
function end({ button, switchControl, endIcon, onClick }, around) {
  if (button) return element('div', { class: 'end' }, drawButton(button, around));
  if (switchControl) return element('div', { class: 'end' }, drawSwitch(switchControl));
  const icon = cardIcon(endIcon);
  if (icon) return element('div', { class: 'end' }, icon);
  return onClick ? element('div', { class: 'end hint' }, drawIcon('chevron_right')) : undefined;
}

/** Lies over the whole row, under the links that are in it. @param {DecoratedText} widget @param {Around} around */
function cover({ onClick, topLabel, text: html }, around) {
  const name = element(
    'span',
    {},
    ...drawMarked(readCardHtml(`${topLabel ?? ''} ${html ?? ''}`), around),
  ).textContent?.trim();
  return clickable({ onClick, attributes: { class: 'cover', 'aria-label': name || 'Open' }, around });
}

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

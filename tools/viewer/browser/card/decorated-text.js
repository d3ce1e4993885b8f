/** @import { Around, DecoratedText, TextParagraph } from '../chat.ts' */
import { element } from '../dom.js';
import { cardIcon, drawIcon } from '../icons/icon.js';
import { drawMarked } from '../marked.js';
import { readCardHtml } from '../syntax/card-html.js';
import { drawButton } from './buttons.js';
import { clickable } from './click.js';
import { drawSwitch } from './inputs.js';
import { drawTextParagraph } from './text-paragraph.js';

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

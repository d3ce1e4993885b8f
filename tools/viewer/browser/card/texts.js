/** @import { DrawContext, DecoratedText, TextParagraph } from '../chat.ts' */
import { element, actionButton } from '../dom.js';
import { drawText } from '../draw-text.js';
import { cardIcon, drawIcon } from '../images.js';
import { readCardHtml } from '../syntax/card-html.js';
import { readText } from '../syntax/text-markup.js';
import { drawButton, clickable } from './buttons.js';
import { drawSwitch } from './inputs.js';

/** @param {DecoratedText} widget @param {DrawContext} context */
export function drawDecoratedText(widget, context) {
  const start = cardIcon(widget.startIcon ?? widget.icon);
  const align = (widget.startIconVerticalAlignment ?? 'MIDDLE').toLowerCase();
  const row = element(
    'div',
    { class: `decorated${widget.onClick ? ' clickable' : ''}` },
    start && element('div', { class: `start ${align}` }, start),
    element(
      'div',
      { class: 'content' },
      label('top-label', widget.topLabel, widget.topLabelText, context),
      text(widget, context),
      label('bottom-label', widget.bottomLabel, widget.bottomLabelText, context),
    ),
    end(widget, context),
  );
  if (widget.onClick) row.prepend(cover(widget, context));
  return row;
}

/** Chat doesn't document whether a label may have markup. Here it may. @param {string} name @param {string | null | undefined} plain @param {TextParagraph | undefined} rich @param {DrawContext} context */
function label(name, plain, rich, context) {
  if (rich)
    return element('div', { class: name }, drawTextParagraph(rich, { ...context, key: `${context.key} ${name}` }));
  return plain ? element('div', { class: name }, ...drawText(readCardHtml(plain), context)) : undefined;
}

/** @param {DecoratedText} widget @param {DrawContext} context */
function text({ text: html, contentText, wrapText }, context) {
  if (contentText) return drawTextParagraph(contentText, { ...context, key: `${context.key} content` });
  return element(
    'div',
    { class: `text${wrapText ? '' : ' one-line'}` },
    ...drawText(readCardHtml(html ?? ''), context),
  );
}

/** @param {DecoratedText} widget @param {DrawContext} context */
function end({ button, switchControl, endIcon, onClick }, context) {
  if (button) return element('div', { class: 'end' }, drawButton(button, context));
  if (switchControl) return element('div', { class: 'end' }, drawSwitch(switchControl));
  const icon = cardIcon(endIcon);
  if (icon) return element('div', { class: 'end' }, icon);
  return onClick ? element('div', { class: 'end hint' }, drawIcon('chevron_right')) : undefined;
}

/** A link over the whole row, below the other links in it. @param {DecoratedText} widget @param {DrawContext} context */
function cover({ onClick, topLabel, text: html }, context) {
  const name = element(
    'span',
    {},
    ...drawText(readCardHtml(`${topLabel ?? ''} ${html ?? ''}`), context),
  ).textContent?.trim();
  return clickable({ onClick, attributes: { class: 'cover', 'aria-label': name || 'Open' }, context });
}

/** @param {TextParagraph} paragraph @param {DrawContext} context */
export function drawTextParagraph({ text, maxLines, textSyntax }, context) {
  const tree = textSyntax === 'MARKDOWN' ? readText(text ?? '', 'MARKUP_SYNTAX_MARKDOWN') : readCardHtml(text ?? '');
  const words = element('div', { class: 'formatted' }, ...drawText(tree, context));
  const box = element('div', { class: 'paragraph' }, words);
  if (maxLines) box.append(shortened(words, maxLines, context));
  return box;
}

/** Limits a paragraph to its first lines, with a button for the rest. @param {HTMLElement} words @param {number} maxLines @param {DrawContext} context */
function shortened(words, maxLines, { key, opened }) {
  words.style.setProperty('--lines', String(maxLines));
  const show = () => {
    const open = opened.get(key) ?? false;
    words.classList.toggle('shortened', !open);
    more.textContent = open ? 'Show less' : 'Show more';
    more.setAttribute('aria-expanded', String(open));
  };
  const onPress = () => {
    opened.set(key, !(opened.get(key) ?? false));
    show();
  };
  const more = actionButton({ attributes: { class: 'more', hidden: true }, onPress });
  show();
  // The number of lines is known only after layout.
  new ResizeObserver(() => {
    more.hidden = !opened.get(key) && words.scrollHeight <= words.clientHeight + 1;
  }).observe(words);
  return more;
}

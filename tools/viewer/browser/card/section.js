/** @import { Around, Section } from '../chat.ts' */
import { element, pressable } from '../dom.js';
import { drawIcon } from '../icons/icon.js';
import { drawMarked } from '../marked.js';
import { readCardHtml } from '../syntax/card-html.js';
import { drawWidgets } from './widget.js';

/** @param {Section} section @param {Around} around */
export function drawSection(section, around) {
  const widgets = drawWidgets(section.widgets ?? [], around);
  const header =
    section.header && element('div', { class: 'section-header' }, ...drawMarked(readCardHtml(section.header), around));
  if (!section.collapsible) return element('section', { class: 'section' }, header, ...widgets);
  const always = section.uncollapsibleWidgetsCount ?? 0;
  const folded = element('div', { class: 'folded' }, ...widgets.slice(always));
  return element(
    'section',
    { class: 'section' },
    header,
    ...widgets.slice(0, always),
    folded,
    folder(section, folded, around),
  );
}

/** The button that shows and hides what is folded away. @param {Section} section @param {HTMLElement} folded @param {Around} around */
function folder({ collapseControl: control }, folded, { key, opened }) {
  const words = element('span');
  const show = () => {
    const open = opened.get(key) ?? false;
    folded.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    words.textContent = open
      ? (control?.collapseButton?.text ?? 'Show less')
      : (control?.expandButton?.text ?? 'Show more');
  };
  const press = () => {
    opened.set(key, !(opened.get(key) ?? false));
    show();
  };
  const across = (control?.horizontalAlignment ?? 'start').toLowerCase();
  const button = pressable({ attributes: { class: `fold across-${across}` }, press }, words, drawIcon('expand_more'));
  show();
  return button;
}

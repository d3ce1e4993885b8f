/** @import { Around, Card, CardHeader, Carousel, Column, Columns, Section, Widget } from '../chat.ts' */
import { element, pressable } from '../dom.js';
import { drawMarked } from '../draw-text.js';
import { picture, drawIcon } from '../images.js';
import { vanishesBecause } from '../message-data.js';
import { readCardHtml } from '../syntax/card-html.js';
import { drawButtonList, drawChipList } from './buttons.js';
import { drawGrid, drawImage } from './grid.js';
import { drawDateTimePicker, drawSelectionInput, drawTextInput } from './inputs.js';
import { drawDecoratedText, drawTextParagraph } from './texts.js';

/** Fields of a card that Chat leaves out in a message. */
const NOT_IN_MESSAGES = /** @type {const} */ (['fixedFooter', 'cardActions', 'peekCardHeader']);

/** @param {Card} card @param {Around} around */
export function drawCard(card, around) {
  const reason = vanishesBecause(card);
  if (reason)
    return element(
      'div',
      { class: 'card vanished' },
      element('p', { class: 'undrawn' }, `Chat shows nothing of this card: ${reason}.`),
    );
  const sections = (card.sections ?? []).map((section, index) =>
    drawSection(section, { ...around, key: `${around.key} section ${index}` }),
  );
  const divided = card.sectionDividerStyle === 'NO_DIVIDER' ? '' : ' divided';
  return element(
    'div',
    { class: `card${divided}` },
    card.header && drawHeader(card.header),
    ...sections,
    ...NOT_IN_MESSAGES.filter((name) => card[name]).map((name) => undrawn(`“${name}”, and nor does Chat in a message`)),
  );
}

/** Chat needs a title here; without one the header stays blank. @param {CardHeader} header */
function drawHeader({ title, subtitle, imageUrl, imageType, imageAltText }) {
  return element(
    'div',
    { class: 'card-header' },
    imageUrl &&
      element(
        'div',
        { class: 'card-picture' },
        picture({ address: imageUrl, alt: imageAltText ?? '', round: imageType === 'CIRCLE' }),
      ),
    title && element('div', { class: 'card-titles' }, element('h3', {}, title), subtitle && element('p', {}, subtitle)),
  );
}

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

/** Who draws which kind of widget. @type {{ readonly [Kind in keyof Widget]?: (widget: NonNullable<Widget[Kind]>, around: Around) => HTMLElement }} */
const DRAWN = {
  buttonList: drawButtonList,
  carousel: drawCarousel,
  chipList: drawChipList,
  columns: drawColumns,
  dateTimePicker: drawDateTimePicker,
  decoratedText: drawDecoratedText,
  divider: () => element('hr', { class: 'divider' }),
  grid: drawGrid,
  image: drawImage,
  selectionInput: drawSelectionInput,
  textInput: drawTextInput,
  textParagraph: drawTextParagraph,
};
/** What says something about a widget, and isn't one. */
const ABOUT = ['horizontalAlignment', 'id', 'visibility', 'eventActions'];

/**
 * @param {readonly Widget[]} widgets
 * @param {Around} around
 */
export const drawWidgets = (widgets, around) =>
  widgets.map((widget, index) => drawWidget(widget, { ...around, key: `${around.key} ${index}` }));

/** @param {Widget} widget @param {Around} around */
function drawWidget(widget, around) {
  const kind = Object.keys(widget).find((name) => !ABOUT.includes(name)) ?? 'nothing';
  const draw = /** @type {((widget: unknown, around: Around) => HTMLElement) | undefined} */ (
    Object.hasOwn(DRAWN, kind) ? DRAWN[/** @type {keyof Widget} */ (kind)] : undefined
  );
  const drawn = draw?.(widget[/** @type {keyof Widget} */ (kind)], around) ?? undrawn(`a widget “${kind}”`);
  const across = (widget.horizontalAlignment ?? 'start').toLowerCase();
  return element(
    'div',
    { class: `widget across-${across}`, 'data-widget': kind, hidden: widget.visibility === 'HIDDEN' },
    drawn,
  );
}

/** @param {Columns} columns @param {Around} around */
function drawColumns({ columnItems }, around) {
  const draw = (/** @type {Column} */ column, /** @type {number} */ index) => {
    const { horizontalSizeStyle: size, horizontalAlignment: across, verticalAlignment: down, widgets } = column;
    const wide = size === 'FILL_MINIMUM_SPACE' ? 'narrow' : 'wide';
    const name = `column ${wide} across-${(across ?? 'start').toLowerCase()} down-${(down ?? 'top').toLowerCase()}`;
    return element(
      'div',
      { class: name },
      ...drawWidgets(widgets ?? [], { ...around, key: `${around.key} column ${index}` }),
    );
  };
  return element('div', { class: 'columns' }, ...(columnItems ?? []).map(draw));
}

/** @param {Carousel} carousel @param {Around} around */
function drawCarousel({ carouselCards }, around) {
  const slides = (carouselCards ?? []).map(({ widgets, footerWidgets }, index) =>
    element(
      'div',
      { class: 'slide' },
      ...drawWidgets(widgets ?? [], { ...around, key: `${around.key} slide ${index}` }),
      footerWidgets?.length
        ? element(
            'div',
            { class: 'slide-foot' },
            ...drawWidgets(footerWidgets, { ...around, key: `${around.key} foot ${index}` }),
          )
        : undefined,
    ),
  );
  return element('div', { class: 'carousel', tabindex: '0', role: 'group', 'aria-label': 'Carousel' }, ...slides);
}

/** What this page leaves out, said where it would be. @param {string} what */
export const undrawn = (what) => element('p', { class: 'undrawn' }, `This page doesn’t draw ${what}.`);

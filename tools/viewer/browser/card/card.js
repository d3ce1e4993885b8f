/** @import { DrawContext, Card, CardHeader, Carousel, Column, Columns, Section, Widget } from '../chat.ts' */
import { element, actionButton } from '../dom.js';
import { drawText } from '../draw-text.js';
import { picture, drawIcon } from '../images.js';
import { notShownReason } from '../message-data.js';
import { readCardHtml } from '../syntax/card-html.js';
import { drawButtonList, drawChipList } from './buttons.js';
import { drawGrid, drawImage } from './grid.js';
import { drawDateTimePicker, drawSelectionInput, drawTextInput } from './inputs.js';
import { drawDecoratedText, drawTextParagraph } from './texts.js';

/** Fields of a card that Chat doesn't show in a message. */
const NOT_IN_MESSAGES = /** @type {const} */ (['fixedFooter', 'cardActions', 'peekCardHeader']);

/** @param {Card} card @param {DrawContext} context */
export function drawCard(card, context) {
  const reason = notShownReason(card);
  if (reason)
    return element(
      'div',
      { class: 'card not-shown' },
      element('p', { class: 'not-drawn' }, `Chat shows nothing of this card: ${reason}.`),
    );
  const sections = (card.sections ?? []).map((section, index) =>
    drawSection(section, { ...context, key: `${context.key} section ${index}` }),
  );
  const divided = card.sectionDividerStyle === 'NO_DIVIDER' ? '' : ' divided';
  return element(
    'div',
    { class: `card${divided}` },
    card.header && drawHeader(card.header),
    ...sections,
    ...NOT_IN_MESSAGES.filter((name) => card[name]).map((name) =>
      notDrawn(`“${name}”, and nor does Chat in a message`),
    ),
  );
}

/** Without a title, Chat shows no text in the header. @param {CardHeader} header */
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

/** @param {Section} section @param {DrawContext} context */
export function drawSection(section, context) {
  const widgets = drawWidgets(section.widgets ?? [], context);
  const header =
    section.header && element('div', { class: 'section-header' }, ...drawText(readCardHtml(section.header), context));
  if (!section.collapsible) return element('section', { class: 'section' }, header, ...widgets);
  const always = section.uncollapsibleWidgetsCount ?? 0;
  const collapsed = element('div', { class: 'collapsed' }, ...widgets.slice(always));
  return element(
    'section',
    { class: 'section' },
    header,
    ...widgets.slice(0, always),
    collapsed,
    collapseButton(section, collapsed, context),
  );
}

/** The button that expands and collapses a section. @param {Section} section @param {HTMLElement} folded @param {DrawContext} context */
function collapseButton({ collapseControl: control }, folded, { key, opened }) {
  const words = element('span');
  const show = () => {
    const open = opened.get(key) ?? false;
    folded.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    words.textContent = open
      ? (control?.collapseButton?.text ?? 'Show less')
      : (control?.expandButton?.text ?? 'Show more');
  };
  const onPress = () => {
    opened.set(key, !(opened.get(key) ?? false));
    show();
  };
  const across = (control?.horizontalAlignment ?? 'start').toLowerCase();
  const button = actionButton(
    { attributes: { class: `collapse-button across-${across}` }, onPress },
    words,
    drawIcon('expand_more'),
  );
  show();
  return button;
}

/** The function that draws each kind of widget. @type {{ readonly [Kind in keyof Widget]?: (widget: NonNullable<Widget[Kind]>, context: DrawContext) => HTMLElement }} */
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
/** Fields of a widget that don't say its kind. */
const SHARED_FIELDS = ['horizontalAlignment', 'id', 'visibility', 'eventActions'];

/**
 * @param {readonly Widget[]} widgets
 * @param {DrawContext} context
 */
export const drawWidgets = (widgets, context) =>
  widgets.map((widget, index) => drawWidget(widget, { ...context, key: `${context.key} ${index}` }));

/** @param {Widget} widget @param {DrawContext} context */
function drawWidget(widget, context) {
  const kind = Object.keys(widget).find((name) => !SHARED_FIELDS.includes(name)) ?? 'nothing';
  const draw = /** @type {((widget: unknown, context: DrawContext) => HTMLElement) | undefined} */ (
    Object.hasOwn(DRAWN, kind) ? DRAWN[/** @type {keyof Widget} */ (kind)] : undefined
  );
  const drawn = draw?.(widget[/** @type {keyof Widget} */ (kind)], context) ?? notDrawn(`a widget “${kind}”`);
  const across = (widget.horizontalAlignment ?? 'start').toLowerCase();
  return element(
    'div',
    { class: `widget across-${across}`, 'data-widget': kind, hidden: widget.visibility === 'HIDDEN' },
    drawn,
  );
}

/** @param {Columns} columns @param {DrawContext} context */
function drawColumns({ columnItems }, context) {
  const draw = (/** @type {Column} */ column, /** @type {number} */ index) => {
    const { horizontalSizeStyle: size, horizontalAlignment: across, verticalAlignment: down, widgets } = column;
    const wide = size === 'FILL_MINIMUM_SPACE' ? 'narrow' : 'wide';
    const name = `column ${wide} across-${(across ?? 'start').toLowerCase()} down-${(down ?? 'top').toLowerCase()}`;
    return element(
      'div',
      { class: name },
      ...drawWidgets(widgets ?? [], { ...context, key: `${context.key} column ${index}` }),
    );
  };
  return element('div', { class: 'columns' }, ...(columnItems ?? []).map(draw));
}

/** @param {Carousel} carousel @param {DrawContext} context */
function drawCarousel({ carouselCards }, context) {
  const slides = (carouselCards ?? []).map(({ widgets, footerWidgets }, index) =>
    element(
      'div',
      { class: 'slide' },
      ...drawWidgets(widgets ?? [], { ...context, key: `${context.key} slide ${index}` }),
      footerWidgets?.length
        ? element(
            'div',
            { class: 'slide-foot' },
            ...drawWidgets(footerWidgets, { ...context, key: `${context.key} foot ${index}` }),
          )
        : undefined,
    ),
  );
  return element('div', { class: 'carousel', tabindex: '0', role: 'group', 'aria-label': 'Carousel' }, ...slides);
}

/** A sentence in place of something that this page doesn't draw. @param {string} what */
export const notDrawn = (what) => element('p', { class: 'not-drawn' }, `This page doesn’t draw ${what}.`);

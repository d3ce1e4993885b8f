/** @import { Around, Widget } from '../chat.ts' */
import { element } from '../dom.js';
import { drawButtonList } from './buttons.js';
import { drawCarousel, drawChipList, drawColumns, drawGrid, drawImage } from './collections.js';
import { drawDecoratedText } from './decorated-text.js';
import { drawDateTimePicker, drawSelectionInput, drawTextInput } from './inputs.js';
import { drawTextParagraph } from './text-paragraph.js';

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

/** What this page leaves out, said where it would be. @param {string} what */
export const undrawn = (what) => element('p', { class: 'undrawn' }, `This page doesn’t draw ${what}.`);

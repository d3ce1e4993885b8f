/** @import { Around, BorderStyle, Carousel, Chip, ChipList, Column, Columns, Grid, GridItem, Image } from '../chat.ts' */
import { element } from '../dom.js';
import { cardIcon } from '../icons/icon.js';
import { clickable, linkOf } from './click.js';
import { picture } from './picture.js';
import { drawWidgets } from './widget.js';

/** @param {Columns} columns @param {Around} around */
export function drawColumns({ columnItems }, around) {
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

/** @param {ChipList} list @param {Around} around */
export function drawChipList({ chips, layout }, around) {
  const scrolls = layout === 'HORIZONTAL_SCROLLABLE';
  return element(
    'div',
    scrolls ? { class: 'chips scrolls', tabindex: '0', role: 'group', 'aria-label': 'Chips' } : { class: 'chips' },
    ...(chips ?? []).map((chip) => drawChip(chip, around)),
  );
}

/** @param {Chip} chip @param {Around} around */
function drawChip({ label, icon, altText, disabled, enabled, onClick }, around) {
  const inside = [cardIcon(icon), label ? element('span', {}, label) : undefined];
  const attributes = { class: 'chip', ...(altText ? { 'aria-label': altText, title: altText } : {}) };
  if (!onClick) return element('span', attributes, ...inside);
  return clickable({ onClick, disabled: disabled || enabled === false, attributes, around }, ...inside);
}

/** @param {Grid} grid @param {Around} around */
export function drawGrid({ title, items, columnCount, borderStyle, onClick }, around) {
  const cells = element('div', { class: 'cells' });
  cells.style.setProperty('--columns', String(columnCount || 2));
  for (const item of items ?? []) {
    const inside = gridItem(item);
    const cell = onClick
      ? clickable({ onClick, attributes: { class: 'cell' }, around }, ...inside)
      : element('div', { class: 'cell' }, ...inside);
    border(cell, borderStyle);
    cells.append(cell);
  }
  return element('div', { class: 'grid' }, title && element('div', { class: 'grid-title' }, title), cells);
}

/** @param {GridItem} item */
function gridItem({ title, subtitle, image, layout }) {
  const text = element(
    'span',
    { class: 'cell-text' },
    title && element('b', {}, title),
    subtitle && element('small', {}, subtitle),
  );
  if (!image) return [text];
  const shape = image.cropStyle?.type ?? 'SQUARE';
  const drawn = element(
    'span',
    { class: `crop ${shape.toLowerCase()}` },
    picture({ address: image.imageUri, alt: image.altText ?? '', round: shape === 'CIRCLE' }),
  );
  if (image.cropStyle?.aspectRatio) drawn.style.aspectRatio = String(Number(image.cropStyle.aspectRatio));
  border(drawn, image.borderStyle);
  return layout === 'TEXT_ABOVE' ? [text, drawn] : [drawn, text];
}

/** @param {HTMLElement} target @param {BorderStyle | undefined} style */
function border(target, style) {
  if (style?.type === 'STROKE') target.classList.add('stroked');
  if (style?.cornerRadius) target.style.borderRadius = `${Number(style.cornerRadius)}px`;
}

/** @param {Image} image @param {Around} around */
export function drawImage({ imageUrl, altText, onClick }, around) {
  const drawn = picture({ address: imageUrl, alt: altText ?? '' });
  if (!onClick) return element('div', { class: 'image' }, drawn);
  return clickable(
    { onClick, attributes: { class: 'image', 'aria-label': altText || linkOf(onClick) || 'Picture' }, around },
    drawn,
  );
}

/** @param {Carousel} carousel @param {Around} around */
export function drawCarousel({ carouselCards }, around) {
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

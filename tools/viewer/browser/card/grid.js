/** @import { DrawContext, BorderStyle, Grid, GridItem, Image } from '../chat.ts' */
import { element } from '../dom.js';
import { picture } from '../images.js';
import { clickable, linkOf } from './buttons.js';

/** @param {Grid} grid @param {DrawContext} context */
export function drawGrid({ title, items, columnCount, borderStyle, onClick }, context) {
  const cells = element('div', { class: 'cells' });
  cells.style.setProperty('--columns', String(columnCount || 2));
  for (const item of items ?? []) {
    const inside = gridItem(item);
    const cell = onClick
      ? clickable({ onClick, attributes: { class: 'cell' }, context }, ...inside)
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

/** @param {Image} image @param {DrawContext} context */
export function drawImage({ imageUrl, altText, onClick }, context) {
  const drawn = picture({ address: imageUrl, alt: altText ?? '' });
  if (!onClick) return element('div', { class: 'image' }, drawn);
  return clickable(
    { onClick, attributes: { class: 'image', 'aria-label': altText || linkOf(onClick) || 'Picture' }, context },
    drawn,
  );
}

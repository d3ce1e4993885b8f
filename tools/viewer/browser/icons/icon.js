/** @import { Icon } from '../chat.ts' */
import { element } from '../dom.js';
import { picture } from '../card/picture.js';
import { KNOWN, MORE_SHAPES, SAME_AS } from './more-shapes.js';
import { SHAPES } from './shapes.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws one of our icons; decoration, unless it is given a name to be read. @param {string} name @param {{ filled?: boolean, label?: string }} [how] */
export function drawIcon(name, { filled = false, label } = {}) {
  const known = SAME_AS[name] ?? name;
  const shape =
    (Object.hasOwn(SHAPES, known) && SHAPES[known]) || (Object.hasOwn(MORE_SHAPES, known) && MORE_SHAPES[known]);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon${filled ? ' filled' : ''}`);
  svg.setAttribute('data-icon', shape ? known : 'unknown');
  if (label) {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  } else svg.setAttribute('aria-hidden', 'true');
  if (label || !shape) svg.append(titled(shape ? (label ?? '') : `${label ? `${label}: ` : ''}icon “${name}”`));
  for (const [part, d] of Object.entries(shape || { dot: 'M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6z' })) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', part);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** @param {string} text */
function titled(text) {
  const title = document.createElementNS(SVG, 'title');
  title.textContent = text;
  return title;
}

/** Draws the icon a card asks for: by its Material name, by Chat's own name, or from an address. @param {Icon | null | undefined} icon */
export function cardIcon(icon) {
  if (!icon) return undefined;
  const label = icon.altText ?? undefined;
  const said = label === undefined ? {} : { label };
  const box = (/** @type {Node | undefined} */ drawn) => element('span', { class: 'card-icon' }, drawn);
  if (icon.materialIcon?.name)
    return box(drawIcon(icon.materialIcon.name, { filled: icon.materialIcon.fill === true, ...said }));
  if (icon.knownIcon) return box(drawIcon(KNOWN[icon.knownIcon] ?? icon.knownIcon, { filled: true, ...said }));
  if (icon.iconUrl)
    return box(picture({ address: icon.iconUrl, alt: label ?? '', round: icon.imageType === 'CIRCLE' }));
  return undefined;
}

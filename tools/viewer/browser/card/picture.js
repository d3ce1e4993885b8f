import { element } from '../dom.js';
import { drawIcon } from '../icons/icon.js';
import { safeImage } from '../syntax/links.js';

/**
 * A picture from an address in a card. One that can't be loaded, or may not, leaves its description.
 * @param {{ address: string | null | undefined, alt: string, round?: boolean }} what
 */
export function picture({ address, alt, round = false }) {
  const src = safeImage(address);
  const shape = `picture${round ? ' round' : ''}`;
  if (!src) return missing(alt, shape);
  const img = element('img', { class: shape, src, alt, referrerpolicy: 'no-referrer' });
  img.addEventListener('error', () => img.replaceWith(missing(alt, shape)));
  return img;
}

/** @param {string} alt @param {string} shape */
const missing = (alt, shape) =>
  element(
    'span',
    {
      class: `${shape} missing`,
      role: 'img',
      'aria-label': alt || 'A picture that could not be loaded',
      ...(alt ? { title: alt } : {}),
    },
    drawIcon('image'),
    alt && element('span', {}, alt),
  );

/** @import { Icon, User } from './chat.ts' */
import { element } from './dom.js';
import { KNOWN, MORE_SHAPES, SAME_AS, SHAPES } from './icon-shapes.js';
import { safeImage } from './syntax/links.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws an icon. Without a label, screen readers skip it. @param {string} name @param {{ filled?: boolean, label?: string }} [how] */
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

/** Draws the icon of a card: by its Material name, its name in Chat, or its URL. @param {Icon | null | undefined} icon */
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

/**
 * A picture of a card. If it can't or may not be loaded, its alternative text is shown.
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

/** The shapes of the logo. @type {readonly [name: string, tag: string, attributes: Record<string, string>][]} */
const PARTS = [
  [
    'bubble',
    'path',
    {
      d: 'M16 3C8.3 3 2.5 8.2 2.5 14.8c0 3.3 1.5 6.2 3.9 8.3L5.2 28.4c-.2.9.7 1.6 1.5 1.2l5.2-2.6c1.3.3 2.7.5 4.1.5c7.7 0 13.5-5.7 13.5-12.3S23.7 3 16 3z',
    },
  ],
  ['eye', 'circle', { cx: '11', cy: '13.5', r: '3.4' }],
  ['eye', 'circle', { cx: '21', cy: '13.5', r: '3.4' }],
  ['pupil', 'circle', { cx: '11.6', cy: '13.8', r: '1.6' }],
  ['pupil', 'circle', { cx: '20.4', cy: '13.8', r: '1.6' }],
  ['lid', 'path', { d: 'M7.2 13.5a3.8 3.8 0 0 0 7.6 0zM17.2 13.5a3.8 3.8 0 0 0 7.6 0z' }],
  ['beak', 'path', { d: 'M16 15.5l3.6 3.2L16 23.2l-3.6-4.5z' }],
];

/** The logo. It closes its eyes while there is no connection. */
export function logo() {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('class', 'logo');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, tag, attributes] of PARTS) {
    const part = document.createElementNS(SVG, tag);
    part.setAttribute('class', name);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    svg.append(part);
  }
  return svg;
}

/** All are dark enough for white initials. */
const COLORS = [
  '#1a73e8',
  '#188038',
  '#c5221f',
  '#b3541e',
  '#9334e6',
  '#00796b',
  '#d01884',
  '#5f6368',
  '#3949ab',
  '#0b7285',
];

/** The avatar of a person or an app: a picture, or else initials. @param {User | undefined} user */
export function avatar(user) {
  const name = user?.displayName || user?.name || '?';
  const initials = element('span', { class: 'avatar', 'aria-hidden': 'true' }, initialsOf(name));
  initials.style.backgroundColor = colorOf(user?.name ?? name);
  const address = safeImage(user?.avatarUrl);
  if (!address) return initials;
  const picture = element('img', { class: 'avatar', src: address, alt: '', referrerpolicy: 'no-referrer' });
  picture.addEventListener('error', () => picture.replaceWith(initials));
  return picture;
}

/** The avatar of a space: a square with an initial. @param {string} name @param {string} displayName */
export function spaceAvatar(name, displayName) {
  const square = element(
    'span',
    { class: 'avatar square', 'aria-hidden': 'true' },
    initialsOf(displayName).slice(0, 1),
  );
  square.style.setProperty('--hue', colorOf(name));
  return square;
}

/** @param {string} name */
function initialsOf(name) {
  const words = name
    .replace(/^users\//, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return (
    letters
      .map((word) => [...(word ?? '')][0] ?? '')
      .join('')
      .toUpperCase() || '?'
  );
}

/** A color by the hash of the name (FNV-1a). Similar names get different colors. @param {string} text */
function colorOf(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return COLORS[((hash ^ (hash >>> 15)) >>> 0) % COLORS.length] ?? '#5f6368';
}

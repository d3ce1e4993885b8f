/** @import { User } from './chat.ts' */
import { element } from './dom.js';
import { safeImage } from './syntax/links.js';

/** Dark enough for white initials on all of them. */
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

/** The round picture of a person or an app: their own, or their initials. @param {User | undefined} user */
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

/** The rounded square of a space. @param {string} name @param {string} displayName */
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

/** The same name has the same colour, and names that differ a little differ in colour (FNV-1a). @param {string} text */
function colorOf(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return COLORS[((hash ^ (hash >>> 15)) >>> 0) % COLORS.length] ?? '#5f6368';
}

/** @import { Space } from './chat.ts' */
import { spaceAvatar } from './avatar.js';
import { element, keyedChildren } from './dom.js';

/** The spaces, one of which is shown. @param {HTMLElement} rail */
export function spaceRail(rail) {
  const list = element('ul', { class: 'spaces' });
  rail.replaceChildren(
    element('h2', { class: 'rail-title' }, 'Spaces'),
    list,
    element('p', { class: 'rail-note' }, 'All of this is on your machine. Nothing here reaches Google.'),
  );
  const showItems = keyedChildren(list, { keyOf: (/** @type {Item} */ item) => item.space.name, create: railItem });
  /** @param {{ spaces: readonly Space[], shown: string, unread: ReadonlySet<string> }} state */
  return ({ spaces, shown, unread }) =>
    showItems(spaces.map((space) => ({ space, current: space.name === shown, unread: unread.has(space.name) })));
}

/** @typedef {{ space: Space, current: boolean, unread: boolean }} Item */

/** @param {Item} item */
function railItem({ space: { name, displayName } }) {
  const words = element('span', { class: 'space-name' }, displayName);
  const dot = element('span', { class: 'unread', role: 'img', 'aria-label': 'Something new' });
  const link = element('a', { href: `#${name}`, class: 'space' }, spaceAvatar(name, displayName), words, dot);
  const el = element('li', {}, link);
  /** @param {Item} item */
  const show = ({ space, current, unread }) => {
    words.textContent = space.displayName;
    dot.hidden = !unread;
    link.classList.toggle('has-unread', unread);
    if (current) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  };
  return { el, show };
}

/** @import { Space } from './chat.ts' */
import { element, pressable, keyedChildren } from './dom.js';
import { bird, drawIcon, spaceAvatar } from './images.js';

/**
 * The bar on top: what this is, whether it is live, and the look.
 * @param {HTMLElement} bar
 * @param {{ toggleRail: () => void }} does
 */
export function topBar(bar, { toggleRail }) {
  const menu = pressable(
    {
      attributes: {
        class: 'round menu-button',
        'aria-label': 'Spaces',
        'aria-controls': 'rail',
        'aria-expanded': 'false',
      },
      press: toggleRail,
    },
    drawIcon('menu'),
  );
  const state = element('span', { class: 'live-word' }, 'Connecting');
  const live = element('span', { class: 'live' }, element('span', { class: 'live-dot' }), state);
  const theme = pressable({ attributes: { class: 'round' }, press: () => showTheme(turnTheme()) });
  /** @param {'light' | 'dark'} now */
  const showTheme = (now) => {
    const other = now === 'dark' ? 'light' : 'dark';
    theme.setAttribute('aria-label', `Turn ${other}`);
    theme.title = `Turn ${other}`;
    theme.replaceChildren(drawIcon(`${other}_mode`));
  };
  showTheme(currentTheme());
  const face = bird();
  const brand = element(
    'span',
    { class: 'brand' },
    face,
    element('span', { class: 'brand-name' }, 'Chat'),
    element('span', { class: 'tag' }, 'emulator'),
  );
  bar.replaceChildren(menu, brand, element('span', { class: 'gap' }), live, theme);
  return {
    /** @param {boolean} open */
    railIsOpen: (open) => menu.setAttribute('aria-expanded', String(open)),
    /** The bird has seen something new. */
    hop: () => {
      face.classList.remove('hop');
      void face.getBoundingClientRect();
      face.classList.add('hop');
    },
    /** @param {boolean} connected */
    isLive: (connected) => {
      document.documentElement.dataset['live'] = String(connected);
      state.textContent = connected ? 'Live' : 'Reconnecting';
    },
  };
}

const KEPT_AS = 'chat-emulator-theme';

/** The look that shows now: the reader's choice, or else their system's. @returns {'light' | 'dark'} */
export function currentTheme() {
  const chosen = document.documentElement.dataset['theme'] ?? localStorage.getItem(KEPT_AS);
  if (chosen === 'light' || chosen === 'dark') return apply(chosen);
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Turns light into dark and back, and remembers it. */
export function turnTheme() {
  const next = currentTheme() === 'dark' ? 'light' : 'dark';
  localStorage.setItem(KEPT_AS, next);
  return apply(next);
}

/** @param {'light' | 'dark'} theme */
function apply(theme) {
  document.documentElement.dataset['theme'] = theme;
  return theme;
}

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

/** @import { Space } from './chat.ts' */
import { element, actionButton, keyedChildren } from './dom.js';
import { logo, drawIcon, spaceAvatar } from './images.js';

/**
 * The top bar: the name, the state of the connection, and the theme.
 * @param {HTMLElement} bar
 * @param {{ toggleRail: () => void }} does
 */
export function topBar(bar, { toggleRail }) {
  const menu = actionButton(
    {
      attributes: {
        class: 'round menu-button',
        'aria-label': 'Spaces',
        'aria-controls': 'rail',
        'aria-expanded': 'false',
      },
      onPress: toggleRail,
    },
    drawIcon('menu'),
  );
  const state = element('span', { class: 'live-word' }, 'Connecting');
  const live = element('span', { class: 'live' }, element('span', { class: 'live-dot' }), state);
  const theme = actionButton({ attributes: { class: 'round' }, onPress: () => showTheme(toggleTheme()) });
  /** @param {'light' | 'dark'} now */
  const showTheme = (now) => {
    const other = now === 'dark' ? 'light' : 'dark';
    theme.setAttribute('aria-label', `Switch to the ${other} theme`);
    theme.title = `Switch to the ${other} theme`;
    theme.replaceChildren(drawIcon(`${other}_mode`));
  };
  showTheme(currentTheme());
  const face = logo();
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
    setRailOpen: (open) => menu.setAttribute('aria-expanded', String(open)),
    /** Shows that there is something new. */
    animateLogo: () => {
      face.classList.remove('hop');
      void face.getBoundingClientRect();
      face.classList.add('hop');
    },
    /** @param {boolean} connected */
    setLive: (connected) => {
      document.documentElement.dataset['live'] = String(connected);
      state.textContent = connected ? 'Live' : 'Reconnecting';
    },
  };
}

const STORAGE_KEY = 'chat-emulator-theme';

/** The current theme: the reader's choice, or else that of the system. @returns {'light' | 'dark'} */
export function currentTheme() {
  const chosen = document.documentElement.dataset['theme'] ?? localStorage.getItem(STORAGE_KEY);
  if (chosen === 'light' || chosen === 'dark') return apply(chosen);
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Switches between light and dark, and saves the choice. */
export function toggleTheme() {
  const next = currentTheme() === 'dark' ? 'light' : 'dark';
  localStorage.setItem(STORAGE_KEY, next);
  return apply(next);
}

/** @param {'light' | 'dark'} theme */
function apply(theme) {
  document.documentElement.dataset['theme'] = theme;
  return theme;
}

/** The list of spaces. @param {HTMLElement} rail */
export function spaceList(rail) {
  const list = element('ul', { class: 'spaces' });
  rail.replaceChildren(
    element('h2', { class: 'rail-title' }, 'Spaces'),
    list,
    element('p', { class: 'rail-note' }, 'This page runs on your machine. Nothing is sent to Google.'),
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
  const dot = element('span', { class: 'unread', role: 'img', 'aria-label': 'Unread messages' });
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

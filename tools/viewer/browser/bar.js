import { bird } from './bird.js';
import { element, pressable } from './dom.js';
import { drawIcon } from './icons/icon.js';
import { currentTheme, turnTheme } from './theme.js';

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

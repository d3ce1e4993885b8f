/** @import { Space } from './chat.ts' */
import { conversation } from './conversation.js';
import { element } from './dom.js';
import { whatHappened } from './message-data.js';
import { topBar, spaceRail } from './navigation.js';

const [bar, rail, panel, announcer] = ['bar', 'rail', 'panel', 'announcer'].map((id) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
});
if (!bar || !rail || !panel || !announcer) throw new Error('The page is not whole.');

/** @type {readonly Space[]} */
let spaces = [];
/** @type {{ name: string, show: (space: Space) => void } | undefined} */
let open;
/** @type {Map<string, boolean>} */
const opened = new Map();
/** @type {Set<string>} */
const unread = new Set();

const { tell, say } = speaker(announcer);
const top = topBar(bar, { toggleRail: () => turnRail(!document.body.classList.contains('rail-open')) });
const showRail = spaceRail(rail);

/** The space in the address, or else the one that is open, or the first. */
const wanted = () =>
  spaces.find(({ name }) => `#${name}` === location.hash) ??
  spaces.find(({ name }) => name === open?.name) ??
  spaces[0];

function show() {
  const space = wanted();
  if (!space) return;
  unread.delete(space.name);
  if (open?.name === space.name) open.show(space);
  else if (panel) open = { name: space.name, ...conversation(panel, { space, say, opened }) };
  showRail({ spaces, shown: space.name, unread });
  document.title = `${unread.size > 0 ? `(${unread.size}) ` : ''}${space.displayName} – Chat emulator`;
}

/** On a narrow screen the rail lies over the conversation. @param {boolean} out */
function turnRail(out) {
  document.body.classList.toggle('rail-open', out);
  top.railIsOpen(out);
  if (out) rail?.querySelector('a')?.focus();
}

addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#spaces/')) return;
  turnRail(false);
  show();
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.body.classList.contains('rail-open')) {
    turnRail(false);
    bar.querySelector('button')?.focus();
  }
});
document.addEventListener('click', ({ target }) => {
  const outside = target instanceof Node && !rail.contains(target) && !bar.contains(target);
  if (outside && document.body.classList.contains('rail-open')) turnRail(false);
});

follow({
  onLive: top.isLive,
  onSpaces: (now) => {
    const first = spaces.length === 0;
    const before = new Map(spaces.map((space) => [space.name, space]));
    spaces = now;
    for (const space of first ? [] : spaces) {
      const happened = whatHappened(before.get(space.name), space);
      if (!happened) continue;
      top.hop();
      unread.add(space.name);
      tell(space.name === wanted()?.name ? happened : `In ${space.displayName}, ${happened}`);
    }
    show();
  },
});

/** How long a sentence stays on the screen. */
const SHOWN_MS = 4500;

/** Says sentences to screen readers, and shows those that answer a click. @param {HTMLElement} announcer */
export function speaker(announcer) {
  const toast = element('div', { class: 'toast', 'aria-hidden': 'true', hidden: true });
  document.body.append(toast);
  let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  const tell = (/** @type {string} */ sentence) => announcer.replaceChildren(sentence);
  const say = (/** @type {string} */ sentence) => {
    tell(sentence);
    toast.textContent = sentence;
    toast.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => (toast.hidden = true), SHOWN_MS);
  };
  return { tell, say };
}

/**
 * Fetches the spaces now and after each change. Changes that come while it fetches are fetched once, afterwards.
 * @param {{ onSpaces: (spaces: readonly Space[]) => void, onLive: (live: boolean) => void }} to
 */
export function follow({ onSpaces, onLive }) {
  let fetching = false;
  let again = false;
  const refresh = async () => {
    again = fetching;
    if (fetching) return;
    fetching = true;
    try {
      const response = await fetch('/page/state');
      if (response.ok) onSpaces((await response.json()).spaces);
    } catch {
      onLive(false);
    } finally {
      fetching = false;
    }
    if (again) await refresh();
  };
  const events = new EventSource('/page/events');
  events.addEventListener('open', () => onLive(true));
  events.addEventListener('error', () => onLive(false));
  events.addEventListener('change', () => void refresh());
}

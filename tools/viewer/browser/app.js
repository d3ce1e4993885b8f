/** @import { Space } from './chat.ts' */
import { conversation } from './conversation.js';
import { element } from './dom.js';
import { describeChange } from './message-data.js';
import { topBar, spaceList } from './navigation.js';

const [bar, rail, panel, announcer] = ['bar', 'rail', 'panel', 'announcer'].map((id) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
});
if (!bar || !rail || !panel || !announcer) throw new Error('The page is incomplete.');

/** @type {readonly Space[]} */
let spaces = [];
/** @type {{ name: string, show: (space: Space) => void } | undefined} */
let open;
/** @type {Map<string, boolean>} */
const opened = new Map();
/** @type {Set<string>} */
const unread = new Set();

const { tell, say } = createAnnouncer(announcer);
const top = topBar(bar, { toggleRail: () => setRailOpen(!document.body.classList.contains('rail-open')) });
const showRail = spaceList(rail);

/** The space in the URL, or else the open one, or else the first. */
const selectedSpace = () =>
  spaces.find(({ name }) => `#${name}` === location.hash) ??
  spaces.find(({ name }) => name === open?.name) ??
  spaces[0];

function show() {
  const space = selectedSpace();
  if (!space) return;
  unread.delete(space.name);
  if (open?.name === space.name) open.show(space);
  else if (panel) open = { name: space.name, ...conversation(panel, { space, say, opened }) };
  showRail({ spaces, shown: space.name, unread });
  document.title = `${unread.size > 0 ? `(${unread.size}) ` : ''}${space.displayName} – Chat emulator`;
}

/** On a narrow screen, the list of spaces opens over the conversation. @param {boolean} out */
function setRailOpen(out) {
  document.body.classList.toggle('rail-open', out);
  top.setRailOpen(out);
  if (out) rail?.querySelector('a')?.focus();
}

addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#spaces/')) return;
  setRailOpen(false);
  show();
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.body.classList.contains('rail-open')) {
    setRailOpen(false);
    bar.querySelector('button')?.focus();
  }
});
document.addEventListener('click', ({ target }) => {
  const outside = target instanceof Node && !rail.contains(target) && !bar.contains(target);
  if (outside && document.body.classList.contains('rail-open')) setRailOpen(false);
});

follow({
  onLive: top.setLive,
  onSpaces: (now) => {
    const first = spaces.length === 0;
    const before = new Map(spaces.map((space) => [space.name, space]));
    spaces = now;
    for (const space of first ? [] : spaces) {
      const happened = describeChange(before.get(space.name), space);
      if (!happened) continue;
      top.animateLogo();
      unread.add(space.name);
      tell(space.name === selectedSpace()?.name ? happened : `In ${space.displayName}, ${happened}`);
    }
    show();
  },
});

/** How long a toast is shown, in milliseconds. */
const SHOWN_MS = 4500;

/** Announces sentences to screen readers, and shows the answer to a click as a toast. @param {HTMLElement} announcer */
export function createAnnouncer(announcer) {
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
 * Fetches the spaces now and after each change. Changes during a request cause one more request.
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

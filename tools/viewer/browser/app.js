/** @import { Space } from './chat.ts' */
import { speaker } from './announce.js';
import { topBar } from './bar.js';
import { conversation } from './conversation.js';
import { follow } from './live.js';
import { whatHappened } from './news.js';
import { spaceRail } from './rail.js';

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

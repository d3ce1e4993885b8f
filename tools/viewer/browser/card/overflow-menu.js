/** @import { Around, OverflowMenu } from '../chat.ts' */
import { element, pressable } from '../dom.js';
import { cardIcon } from '../icons/icon.js';
import { clickable } from './click.js';

/**
 * A button that opens a menu of further buttons.
 * @param {{ menu: OverflowMenu, attributes: Record<string, string | boolean | undefined>, around: Around }} what
 * @param {...(Node | string)} children
 */
export function overflowMenu({ menu, attributes, around }, ...children) {
  const items = (menu.items ?? []).map(({ text, startIcon, onClick, disabled }) =>
    element(
      'li',
      {},
      clickable({ onClick, disabled, attributes: { class: 'menu-item' }, around }, cardIcon(startIcon), text ?? ''),
    ),
  );
  const list = element('ul', { class: 'menu', hidden: true }, ...items);
  /** @param {boolean} open */
  const turn = (open) => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
  };
  const opener = pressable(
    { attributes: { ...attributes, 'aria-expanded': 'false' }, press: () => turn(list.hidden) },
    ...children,
  );
  const box = element('span', { class: 'menu-box' }, opener, list);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    turn(false);
    opener.focus();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) turn(false);
  });
  return box;
}

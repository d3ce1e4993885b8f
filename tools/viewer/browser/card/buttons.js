/** @import { Around, Button, ButtonList } from '../chat.ts' */
import { element } from '../dom.js';
import { cardIcon } from '../icons/icon.js';
import { clickable } from './click.js';
import { paint } from './colour.js';

/** The class of each kind of button; one that says nothing is outlined. @type {Readonly<Record<string, string>>} */
const KINDS = { OUTLINED: 'outlined', FILLED: 'filled', FILLED_TONAL: 'tonal', BORDERLESS: 'borderless' };

/** @param {ButtonList} list @param {Around} around */
export const drawButtonList = ({ buttons }, around) =>
  element('div', { class: 'buttons' }, ...(buttons ?? []).map((button) => drawButton(button, around)));

/** @param {Button} button @param {Around} around */
export function drawButton({ text, icon, color, type, disabled, altText, onClick }, around) {
  const kind = color ? 'filled' : (KINDS[type ?? ''] ?? 'outlined');
  const label =
    altText ?? (text ? undefined : (icon?.altText ?? icon?.materialIcon?.name ?? icon?.knownIcon ?? 'Button'));
  const attributes = {
    class: `button ${kind}${text ? '' : ' bare'}`,
    ...(label ? { 'aria-label': label, title: label } : {}),
  };
  const drawn = clickable(
    { onClick, disabled, attributes, around },
    cardIcon(icon),
    text ? element('span', {}, text) : undefined,
  );
  const face = drawn.matches('.button') ? drawn : drawn.querySelector('.button');
  if (color && face instanceof HTMLElement) paint(face, color);
  return drawn;
}

/** @import { Around, Button, ButtonList, Chip, ChipList, Color, OnClick, OverflowMenu } from '../chat.ts' */
import { element, pressable } from '../dom.js';
import { outward } from '../draw-text.js';
import { cardIcon } from '../images.js';
import { safeHref } from '../syntax/links.js';

/** @typedef {{ onClick: OnClick | null | undefined, disabled?: boolean | null | undefined, attributes: Record<string, string | boolean | undefined>, around: Around }} Clicked */

/**
 * Something in a card to click on: a link, a menu, or a button whose click an app would be told of.
 * @param {Clicked} clicked
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElement}
 */
export function clickable({ onClick, disabled, attributes, around }, ...children) {
  const shown = children.filter((child) => child !== undefined);
  if (disabled) return element('button', { type: 'button', disabled: true, ...attributes }, ...shown);
  const href = linkOf(onClick);
  if (href) return named(outward(href, ...shown), attributes);
  if (onClick?.overflowMenu) return overflowMenu({ menu: onClick.overflowMenu, attributes, around }, ...shown);
  const press = () => around.say(whyNothing(onClick));
  return pressable({ attributes, press }, ...shown);
}

/** Chat turns http into https in a card's links (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards#openlink). @param {OnClick | null | undefined} onClick */
export const linkOf = (onClick) => safeHref(onClick?.openLink?.url?.replace(/^http:/i, 'https:'));

/** @param {OnClick | null | undefined} onClick */
function whyNothing(onClick) {
  if (onClick?.openLink) return `Not opened: ${onClick.openLink.url} is no web address.`;
  const asked = onClick?.action?.function ?? onClick?.openDynamicLinkAction?.function;
  if (asked) return `In Chat this click would call “${asked}” in the app. The emulator sends no clicks.`;
  return 'This does nothing here.';
}

/** @template {HTMLElement} Target @param {Target} target @param {Record<string, string | boolean | undefined>} attributes */
function named(target, attributes) {
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string') target.setAttribute(name, value);
  return target;
}

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

/** Paints an element in a colour of a card, with writing that can be read on it. @param {HTMLElement} target @param {Color} color */
export function paint(target, { red, green, blue }) {
  const parts = [red, green, blue].map((part) => Math.round(Math.min(1, Math.max(0, Number(part ?? 0))) * 255));
  const [r = 0, g = 0, b = 0] = parts;
  target.style.setProperty('--paint', `rgb(${parts.join(' ')})`);
  target.style.setProperty('--on-paint', 0.299 * r + 0.587 * g + 0.114 * b > 150 ? '#1f1f1f' : '#ffffff');
  target.classList.add('painted');
}

/** @param {ChipList} list @param {Around} around */
export function drawChipList({ chips, layout }, around) {
  const scrolls = layout === 'HORIZONTAL_SCROLLABLE';
  return element(
    'div',
    scrolls ? { class: 'chips scrolls', tabindex: '0', role: 'group', 'aria-label': 'Chips' } : { class: 'chips' },
    ...(chips ?? []).map((chip) => drawChip(chip, around)),
  );
}

/** @param {Chip} chip @param {Around} around */
function drawChip({ label, icon, altText, disabled, enabled, onClick }, around) {
  const inside = [cardIcon(icon), label ? element('span', {}, label) : undefined];
  const attributes = { class: 'chip', ...(altText ? { 'aria-label': altText, title: altText } : {}) };
  if (!onClick) return element('span', attributes, ...inside);
  return clickable({ onClick, disabled: disabled || enabled === false, attributes, around }, ...inside);
}

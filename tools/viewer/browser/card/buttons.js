/** @import { DrawContext, Button, ButtonList, Chip, ChipList, Color, OnClick, OverflowMenu } from '../chat.ts' */
import { element, actionButton } from '../dom.js';
import { externalLink } from '../draw-text.js';
import { cardIcon } from '../images.js';
import { safeHref } from '../syntax/links.js';

/** @typedef {{ onClick: OnClick | null | undefined, disabled?: boolean | null | undefined, text?: string | null | undefined, attributes: Record<string, string | boolean | undefined>, context: DrawContext }} Clicked */

/**
 * Something in a card to click on: a link, a menu, or a button that calls the app.
 * @param {Clicked} clicked
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElement}
 */
export function clickable({ onClick, disabled, text, attributes, context }, ...children) {
  const shown = children.filter((child) => child !== undefined);
  if (disabled) return element('button', { type: 'button', disabled: true, ...attributes }, ...shown);
  const href = linkOf(onClick);
  if (href) return named(externalLink(href, ...shown), attributes);
  if (onClick?.overflowMenu) return overflowMenu({ menu: onClick.overflowMenu, attributes, context }, ...shown);
  const { clicks, message } = context;
  const onPress = () => {
    if (clicks && message && text && onClick?.action?.function) clicks.send(message, text);
    else context.showToast(noActionReason(onClick));
  };
  return actionButton({ attributes, onPress }, ...shown);
}

/** Chat turns http into https in a card's links (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards#openlink). @param {OnClick | null | undefined} onClick */
export const linkOf = (onClick) => safeHref(onClick?.openLink?.url?.replace(/^http:/i, 'https:'));

/** @param {OnClick | null | undefined} onClick */
function noActionReason(onClick) {
  if (onClick?.openLink) return `Not opened: ${onClick.openLink.url} is not a web address.`;
  const asked = onClick?.action?.function ?? onClick?.openDynamicLinkAction?.function;
  if (asked) return `In Chat this click would call “${asked}” in the app. This page sends no clicks.`;
  return 'This does nothing here.';
}

/** @template {HTMLElement} Target @param {Target} target @param {Record<string, string | boolean | undefined>} attributes */
function named(target, attributes) {
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string') target.setAttribute(name, value);
  return target;
}

/**
 * A button that opens a menu.
 * @param {{ menu: OverflowMenu, attributes: Record<string, string | boolean | undefined>, context: DrawContext }} what
 * @param {...(Node | string)} children
 */
export function overflowMenu({ menu, attributes, context }, ...children) {
  const items = (menu.items ?? []).map(({ text, startIcon, onClick, disabled }) =>
    element(
      'li',
      {},
      clickable({ onClick, disabled, attributes: { class: 'menu-item' }, context }, cardIcon(startIcon), text ?? ''),
    ),
  );
  const list = element('ul', { class: 'menu', hidden: true }, ...items);
  /** @param {boolean} open */
  const turn = (open) => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
  };
  const opener = actionButton(
    { attributes: { ...attributes, 'aria-expanded': 'false' }, onPress: () => turn(list.hidden) },
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

/** The CSS class of each kind of button. The default is outlined. @type {Readonly<Record<string, string>>} */
const KINDS = { OUTLINED: 'outlined', FILLED: 'filled', FILLED_TONAL: 'tonal', BORDERLESS: 'borderless' };

/** @param {ButtonList} list @param {DrawContext} context */
export const drawButtonList = ({ buttons }, context) =>
  element('div', { class: 'buttons' }, ...(buttons ?? []).map((button) => drawButton(button, context)));

/** @param {Button} button @param {DrawContext} context */
export function drawButton({ text, icon, color, type, disabled, altText, onClick }, context) {
  const kind = color ? 'filled' : (KINDS[type ?? ''] ?? 'outlined');
  const label =
    altText ?? (text ? undefined : (icon?.altText ?? icon?.materialIcon?.name ?? icon?.knownIcon ?? 'Button'));
  const attributes = {
    class: `button ${kind}${text ? '' : ' bare'}`,
    ...(label ? { 'aria-label': label, title: label } : {}),
  };
  const drawn = clickable(
    { onClick, disabled, text, attributes, context },
    cardIcon(icon),
    text ? element('span', {}, text) : undefined,
  );
  const face = drawn.matches('.button') ? drawn : drawn.querySelector('.button');
  if (color && face instanceof HTMLElement) paint(face, color);
  return drawn;
}

/** Sets the background to a color of a card, and a text color with enough contrast. @param {HTMLElement} target @param {Color} color */
export function paint(target, { red, green, blue }) {
  const parts = [red, green, blue].map((part) => Math.round(Math.min(1, Math.max(0, Number(part ?? 0))) * 255));
  const [r = 0, g = 0, b = 0] = parts;
  target.style.setProperty('--paint', `rgb(${parts.join(' ')})`);
  target.style.setProperty('--on-paint', 0.299 * r + 0.587 * g + 0.114 * b > 150 ? '#1f1f1f' : '#ffffff');
  target.classList.add('painted');
}

/** @param {ChipList} list @param {DrawContext} context */
export function drawChipList({ chips, layout }, context) {
  const scrolls = layout === 'HORIZONTAL_SCROLLABLE';
  return element(
    'div',
    scrolls ? { class: 'chips scrolls', tabindex: '0', role: 'group', 'aria-label': 'Chips' } : { class: 'chips' },
    ...(chips ?? []).map((chip) => drawChip(chip, context)),
  );
}

/** @param {Chip} chip @param {DrawContext} context */
function drawChip({ label, icon, altText, disabled, enabled, onClick }, context) {
  const inside = [cardIcon(icon), label ? element('span', {}, label) : undefined];
  const attributes = { class: 'chip', ...(altText ? { 'aria-label': altText, title: altText } : {}) };
  if (!onClick) return element('span', attributes, ...inside);
  return clickable({ onClick, disabled: disabled || enabled === false, attributes, context }, ...inside);
}

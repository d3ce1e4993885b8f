/** @import { Around, OnClick } from '../chat.ts' */
import { element, pressable } from '../dom.js';
import { outward } from '../marked.js';
import { safeHref } from '../syntax/links.js';
import { overflowMenu } from './overflow-menu.js';

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

/** @import { Button, Card } from '../chat.ts' */

/**
 * A button that does nothing makes the whole card vanish, without an error
 * (https://developers.google.com/workspace/chat/troubleshoot-cards).
 * @param {Card} card
 * @returns {string | undefined}
 */
export function vanishesBecause(card) {
  const button = buttonsIn(card).find(({ onClick }) => !onClick || Object.keys(onClick).length === 0);
  return button ? `its button “${button.text ?? button.altText ?? 'without a text'}” has no onClick` : undefined;
}

/** @param {unknown} part @returns {Button[]} */
function buttonsIn(part) {
  if (Array.isArray(part)) return part.flatMap(buttonsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => (name === 'buttons' ? value : buttonsIn(value)));
}

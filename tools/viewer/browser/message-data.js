/** @import { Button, Card, Message, Space } from './chat.ts' */

/** @param {readonly Message[]} messages */
export function threadsOf(messages) {
  const inOrder = messages.toSorted((a, b) => timeOf(a) - timeOf(b));
  const threads = Map.groupBy(inOrder, (message) => message.thread?.name ?? message.name ?? '');
  return [...threads].flatMap(([name, [first, ...replies]]) => (first ? [{ name, first, replies }] : []));
}

/** @param {Message} message */
const timeOf = (message) => Date.parse(message.createTime ?? '') || 0;

/** @param {string | null | undefined} time @param {Date} now */
export function formatDay(time, now) {
  const date = read(time);
  if (!date) return '';
  if (sameDay(date, now)) return 'Today';
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (sameDay(date, yesterday)) return 'Yesterday';
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: /** @type {const} */ ('numeric') };
  return date.toLocaleDateString('en', { weekday: 'long', month: 'long', day: 'numeric', ...year });
}

/** @param {string | null | undefined} time */
export const formatTime = (time) => read(time)?.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' }) ?? '';

/** @param {string | null | undefined} time */
export const formatFullTime = (time) =>
  read(time)?.toLocaleString('en', { dateStyle: 'full', timeStyle: 'long' }) ?? '';

/** @param {string | null | undefined} time */
const read = (time) => (time && !Number.isNaN(Date.parse(time)) ? new Date(time) : undefined);
/** @param {Date} a @param {Date} b */
const sameDay = (a, b) => a.toDateString() === b.toDateString();

/** @param {Space | undefined} before @param {Space} after */
export function describeChange(before, after) {
  const known = new Map(before?.messages.map((message) => [message.name, JSON.stringify(message)]));
  const fresh = after.messages.filter(({ name }) => !known.has(name));
  const changed = after.messages.filter(
    (message) => known.has(message.name) && known.get(message.name) !== JSON.stringify(message),
  );
  const one = fresh.at(-1) ?? changed.at(-1);
  if (!one) return undefined;
  const count = fresh.length + changed.length;
  const who = one.sender?.displayName ?? 'Somebody';
  return `${who} ${fresh.length > 0 ? 'wrote' : 'changed a message'}: ${contentOf(one)}${count > 1 ? `, and ${count - 1} more` : ''}`;
}

/** @param {Message} message */
const contentOf = ({ text, cardsV2 }) => text || cardsV2?.[0]?.card?.header?.title || 'a card';

/**
 * Chat shows nothing of a card with a button that has no action, and returns no error
 * (https://developers.google.com/workspace/chat/troubleshoot-cards).
 * @param {Card} card
 * @returns {string | undefined}
 */
export function notShownReason(card) {
  const button = buttonsIn(card).find(({ onClick }) => !onClick || Object.keys(onClick).length === 0);
  return button ? `its button “${button.text ?? button.altText ?? 'without a text'}” has no onClick` : undefined;
}

/** @param {unknown} part @returns {Button[]} */
function buttonsIn(part) {
  if (Array.isArray(part)) return part.flatMap(buttonsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => (name === 'buttons' ? value : buttonsIn(value)));
}

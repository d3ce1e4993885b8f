/** @import { Message, Space } from './chat.ts' */

/** @param {Space | undefined} before @param {Space} after */
export function whatHappened(before, after) {
  const known = new Map(before?.messages.map((message) => [message.name, JSON.stringify(message)]));
  const fresh = after.messages.filter(({ name }) => !known.has(name));
  const changed = after.messages.filter(
    (message) => known.has(message.name) && known.get(message.name) !== JSON.stringify(message),
  );
  const one = fresh.at(-1) ?? changed.at(-1);
  if (!one) return undefined;
  const count = fresh.length + changed.length;
  const who = one.sender?.displayName ?? 'Somebody';
  return `${who} ${fresh.length > 0 ? 'wrote' : 'changed a message'}: ${gist(one)}${count > 1 ? `, and ${count - 1} more` : ''}`;
}

/** @param {Message} message */
const gist = ({ text, cardsV2 }) => text || cardsV2?.[0]?.card?.header?.title || 'a card';

/** @import { Message } from './chat.ts' */

/** @param {readonly Message[]} messages */
export function topicsOf(messages) {
  const inOrder = messages.toSorted((a, b) => timeOf(a) - timeOf(b));
  const threads = Map.groupBy(inOrder, (message) => message.thread?.name ?? message.name ?? '');
  return [...threads].flatMap(([name, [first, ...replies]]) => (first ? [{ name, first, replies }] : []));
}

/** @param {Message} message */
const timeOf = (message) => Date.parse(message.createTime ?? '') || 0;

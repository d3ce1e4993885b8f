/** @import { Around, Message } from './chat.ts' */
/** @import { Topic } from './threads.js' */
import { avatar } from './avatar.js';
import { element, keyedChildren, pressable } from './dom.js';
import { drawIcon } from './icons/icon.js';
import { messageView } from './message.js';
import { clockOf } from './times.js';

/** A thread in the conversation: its first message, and its replies set in below, as Chat's in-line threads. @param {Omit<Around, 'key'>} page */
export function topicView(page) {
  const first = messageView(page);
  const replies = element('div', { class: 'replies' });
  const showReplies = keyedChildren(replies, { keyOf: nameOf, create: () => messageView(page) });
  const faces = element('span', { class: 'faces', 'aria-hidden': 'true' });
  const count = element('span', { class: 'count' });
  const latest = element('span', { class: 'latest' });
  let name = '';

  const press = () => {
    page.opened.set(name, replies.hidden);
    fold();
  };
  const button = pressable(
    { attributes: { class: 'thread-button' }, press },
    faces,
    count,
    latest,
    drawIcon('expand_more'),
  );
  const thread = element('div', { class: 'thread' }, button, replies);
  const el = element('li', { class: 'topic' }, first.el, thread);

  const fold = () => {
    replies.hidden = !(page.opened.get(name) ?? true);
    button.setAttribute('aria-expanded', String(!replies.hidden));
  };
  /** @param {Topic} topic */
  const show = (topic) => {
    name = topic.name;
    first.show(topic.first);
    showReplies(topic.replies);
    thread.hidden = topic.replies.length === 0;
    count.textContent = topic.replies.length === 1 ? '1 reply' : `${topic.replies.length} replies`;
    latest.textContent = `Last reply ${clockOf(topic.replies.at(-1)?.createTime)}`;
    const people = new Map(topic.replies.map(({ sender }) => [sender?.name, sender]));
    faces.replaceChildren(...[...people.values()].slice(0, 3).map((sender) => avatar(sender)));
    fold();
  };
  return { el, show };
}

/** @param {Message} message */
const nameOf = (message) => message.name ?? '';

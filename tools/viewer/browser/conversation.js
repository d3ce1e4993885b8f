/** @import { Around, Message, Space } from './chat.ts' */
/** @import { Topic } from './message-data.js' */
import { element, keyedChildren, pressable } from './dom.js';
import { avatar, spaceAvatar, bird, drawIcon } from './images.js';
import { topicsOf, dayOf, clockOf } from './message-data.js';
import { messageView } from './message.js';

/** @typedef {{ key: string, day: string } | { key: string, topic: Topic }} Entry */

/** How near to its end somebody reads who wants to see what comes. */
const NEAR = 120;

/**
 * The middle of the page: one space, from its first message to its last.
 * @param {HTMLElement} panel
 * @param {{ space: Space, say: Around['say'], opened: Around['opened'] }} parts
 */
export function conversation(panel, { space: opening, say, opened }) {
  let space = opening;
  const nameOf = (/** @type {string} */ user) =>
    user === 'users/all' ? 'all' : (space.members?.find(({ name }) => name === user)?.displayName ?? user);
  const besideOf = (/** @type {string} */ message) => space.beside?.[message];
  const page = { say, opened, nameOf, besideOf };

  const title = element('div', { class: 'panel-head' });
  const notes = element('ul', { class: 'notes', hidden: true });
  const list = element('ol', { class: 'topics' });
  const quiet = element(
    'div',
    { class: 'quiet' },
    bird(),
    element('p', {}, 'Quiet in here.'),
    element('small', {}, 'The first message an app posts will show up by itself.'),
  );
  const scroll = element(
    'div',
    {
      class: 'scroll',
      id: 'conversation',
      tabindex: '0',
      role: 'region',
      'aria-label': `Messages in ${space.displayName}`,
    },
    notes,
    list,
    quiet,
  );
  const toEnd = () => scroll.scrollTo({ top: scroll.scrollHeight, behavior: calm() ? 'auto' : 'smooth' });
  const jump = pressable(
    { attributes: { class: 'jump', hidden: true }, press: toEnd },
    drawIcon('arrow_downward'),
    'New messages',
  );
  const composer = element(
    'p',
    { class: 'composer' },
    element('span', {}, 'Messages come in through the API'),
    element('code', {}, `POST /v1/${space.name}/messages`),
  );
  panel.replaceChildren(title, scroll, element('div', { class: 'foot' }, jump, composer));

  const nearEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR;
  scroll.addEventListener('scroll', () => {
    if (nearEnd()) jump.hidden = true;
  });

  const showEntries = keyedChildren(list, {
    keyOf: (/** @type {Entry} */ { key }) => key,
    create: (entry) => {
      if ('day' in entry)
        return { el: element('li', { class: 'day' }, element('span', {}, entry.day)), show: () => {} };
      const view = topicView(page);
      return {
        el: view.el,
        show: (/** @type {Entry} */ next) => ('topic' in next ? view.show(next.topic) : undefined),
      };
    },
  });

  /** @param {Space} now */
  const show = (now) => {
    const before = new Set(space.messages.map(({ name }) => name));
    const first = list.childElementCount === 0;
    const follow = first || nearEnd();
    space = now;
    title.replaceChildren(...head(space));
    notes.replaceChildren(...(space.notes ?? []).map((note) => element('li', {}, note)));
    notes.hidden = !space.notes?.length;
    showEntries(entriesOf(space.messages));
    quiet.hidden = space.messages.length > 0;
    const more = !first && space.messages.some(({ name }) => !before.has(name));
    if (first) scroll.scrollTo({ top: space.notes ? 0 : scroll.scrollHeight });
    else if (follow) toEnd();
    else if (more) jump.hidden = false;
  };
  show(opening);
  return { show };
}

/** The threads, with a heading where a day begins. @param {readonly Message[]} messages @returns {Entry[]} */
function entriesOf(messages) {
  let day = '';
  return topicsOf(messages).flatMap((topic) => {
    const began = dayOf(topic.first.createTime, new Date());
    const heading = began === day ? [] : [{ key: `day ${began}`, day: began }];
    day = began;
    return [...heading, { key: topic.name, topic }];
  });
}

/** @param {Space} space @returns {Node[]} */
function head({ name, displayName, members = [] }) {
  const people = members.length === 1 ? '1 person' : `${members.length} people`;
  return [
    spaceAvatar(name, displayName),
    element(
      'div',
      { class: 'panel-title' },
      element('h1', {}, displayName),
      element('p', {}, members.length > 0 ? `${people} · ` : '', element('code', {}, name)),
    ),
    element('div', { class: 'faces', 'aria-hidden': 'true' }, ...members.slice(0, 4).map((member) => avatar(member))),
  ];
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

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

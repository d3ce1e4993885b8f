/** @import { Clicks, DrawContext, Message, Space } from './chat.ts' */
/** @import { Thread } from './message-data.js' */
import { element, keyedChildren, actionButton } from './dom.js';
import { avatar, spaceAvatar, logo, drawIcon } from './images.js';
import { threadsOf, formatDay, formatTime } from './message-data.js';
import { messageView } from './message.js';

/** @typedef {{ key: string, day: string } | { key: string, topic: Thread }} Entry */

/** New messages scroll into view if the reader is at most this far from the end, in pixels. */
const NEAR = 120;

/**
 * The middle of the page: one space, from its first message to its last.
 * @param {HTMLElement} panel
 * @param {{ space: Space, say: DrawContext['showToast'], opened: DrawContext['opened'] }} parts
 */
export function conversation(panel, { space: opening, say, opened }) {
  let space = opening;
  const nameOf = (/** @type {string} */ user) =>
    user === 'users/all' ? 'all' : (space.members?.find(({ name }) => name === user)?.displayName ?? user);
  const detailsOf = (/** @type {string} */ message) => space.details?.[message];
  const clicks = space.takesClicks ? clicksAs(() => person.value, say) : undefined;
  const page = { showToast: say, opened, nameOf, detailsOf, clicks };

  const person = /** @type {HTMLSelectElement} */ (
    element(
      'select',
      { id: 'person' },
      ...(space.members ?? []).map((member) => element('option', { value: member.name }, member.displayName)),
    )
  );
  const presser = element('label', { class: 'presser' }, 'You are', person);

  const title = element('div', { class: 'panel-head' });
  const notes = element('ul', { class: 'notes', hidden: true });
  const list = element('ol', { class: 'topics' });
  const emptyState = element(
    'div',
    { class: 'empty-state' },
    logo(),
    element('p', {}, 'No messages yet.'),
    element('small', {}, 'Messages appear here when an app posts them.'),
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
    emptyState,
  );
  const scrollToEnd = () =>
    scroll.scrollTo({ top: scroll.scrollHeight, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
  const jump = actionButton(
    { attributes: { class: 'jump', hidden: true }, onPress: scrollToEnd },
    drawIcon('arrow_downward'),
    'New messages',
  );
  const composer = element(
    'p',
    { class: 'composer' },
    element('span', {}, 'Post messages with the API'),
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
      const view = threadView(page);
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
    title.replaceChildren(...head(space), ...(clicks ? [presser] : []));
    notes.replaceChildren(...(space.notes ?? []).map((note) => element('li', {}, note)));
    notes.hidden = !space.notes?.length;
    showEntries(entriesOf(space.messages));
    emptyState.hidden = space.messages.length > 0;
    const more = !first && space.messages.some(({ name }) => !before.has(name));
    if (first) scroll.scrollTo({ top: space.notes ? 0 : scroll.scrollHeight });
    else if (follow) scrollToEnd();
    else if (more) jump.hidden = false;
  };
  show(opening);
  return { show };
}

/**
 * Sends clicks to the emulator, as a person of the space.
 * @param {() => string} person
 * @param {DrawContext['showToast']} say
 * @returns {Clicks}
 */
function clicksAs(person, say) {
  const typed = new Map();
  return {
    typed,
    send: async (message, button) => {
      const prefix = `${message} `;
      const written = [...typed].filter(([key]) => key.startsWith(prefix));
      for (const [key] of written) typed.delete(key);
      const inputs = Object.fromEntries(written.map(([key, value]) => [key.slice(prefix.length), value]));
      const body = JSON.stringify({ user: person(), button, message, inputs });
      const response = await fetch('/page/click', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).catch(() => undefined);
      say(response?.ok ? (await response.json()).seen : 'The emulator did not answer.');
    },
  };
}

/** The threads, with a heading before the first thread of each day. @param {readonly Message[]} messages @returns {Entry[]} */
function entriesOf(messages) {
  let day = '';
  return threadsOf(messages).flatMap((topic) => {
    const began = formatDay(topic.first.createTime, new Date());
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

const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A thread: its first message, with the replies indented below it. @param {Omit<DrawContext, 'key'>} page */
export function threadView(page) {
  const first = messageView(page);
  const replies = element('div', { class: 'replies' });
  const showReplies = keyedChildren(replies, { keyOf: nameOf, create: () => messageView(page) });
  const faces = element('span', { class: 'faces', 'aria-hidden': 'true' });
  const count = element('span', { class: 'count' });
  const latest = element('span', { class: 'latest' });
  let name = '';

  const onPress = () => {
    page.opened.set(name, replies.hidden);
    fold();
  };
  const button = actionButton(
    { attributes: { class: 'thread-button' }, onPress },
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
  /** @param {Thread} topic */
  const show = (topic) => {
    name = topic.name;
    first.show(topic.first);
    showReplies(topic.replies);
    thread.hidden = topic.replies.length === 0;
    count.textContent = topic.replies.length === 1 ? '1 reply' : `${topic.replies.length} replies`;
    latest.textContent = `Last reply ${formatTime(topic.replies.at(-1)?.createTime)}`;
    const people = new Map(topic.replies.map(({ sender }) => [sender?.name, sender]));
    faces.replaceChildren(...[...people.values()].slice(0, 3).map((sender) => avatar(sender)));
    fold();
  };
  return { el, show };
}

/** @param {Message} message */
const nameOf = (message) => message.name ?? '';

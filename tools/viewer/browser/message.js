/** @import { Around, Beside, Message } from './chat.ts' */
import { avatar, drawIcon } from './images.js';
import { drawButtonList } from './card/buttons.js';
import { drawCard, undrawn } from './card/card.js';
import { element, pressable } from './dom.js';
import { drawMarked } from './draw-text.js';
import { readText } from './syntax/text-markup.js';
import { clockOf, fullTimeOf } from './message-data.js';

/**
 * One message, which keeps its place while what it says changes.
 * @param {Omit<Around, 'key'>} page
 */
export function messageView(page) {
  const el = element('article', { class: 'message' });
  let shown = '';
  /** @param {Message} message */
  const show = (message) => {
    const json = JSON.stringify([message, page.besideOf(message.name ?? '')]);
    if (json === shown) return;
    const change = shown === '' ? 'new' : 'changed';
    shown = json;
    keepingFocus(el, () => el.replaceChildren(...draw(message, { ...page, key: message.name ?? '' })));
    el.setAttribute('aria-label', `${message.sender?.displayName ?? 'Somebody'}, ${clockOf(message.createTime)}`);
    el.dataset['name'] = message.name ?? '';
    el.dataset['change'] = change;
    if (change === 'changed') flash(el);
  };
  return { el, show };
}

/** @param {Message} message @param {Around} around @returns {Node[]} */
function draw(message, around) {
  const json = source(message, around);
  const beside = around.besideOf(around.key);
  return [
    avatar(message.sender),
    element(
      'div',
      { class: 'body' },
      beside && element('p', { class: 'state' }, beside.title),
      heading(message, json.button),
      ...content(message, around),
      json.text,
    ),
    ...(beside ? [sentBeside(beside)] : []),
  ];
}

/** The request that would make the message what it is, and what the log would say: text, whatever stands in it. @param {Beside} beside */
function sentBeside({ title, sent, log = [] }) {
  return element(
    'div',
    { class: 'beside' },
    ...log.map((line) => element('p', { class: 'log-line' }, line)),
    element('pre', { class: 'json', tabindex: '0', 'aria-label': `What is sent: ${title}` }, sent),
  );
}

/** @param {Message} message @param {HTMLButtonElement} jsonButton */
function heading(message, jsonButton) {
  const { sender, createTime, lastUpdateTime, privateMessageViewer, silent } = message;
  return element(
    'div',
    { class: 'who' },
    element(
      'span',
      { class: 'name', title: sender?.name ?? undefined },
      sender?.displayName || sender?.name || 'Somebody',
    ),
    sender?.type === 'BOT' && element('span', { class: 'app-badge' }, 'App'),
    element('time', { datetime: createTime ?? undefined, title: fullTimeOf(createTime) }, clockOf(createTime)),
    lastUpdateTime && element('span', { class: 'edited', title: fullTimeOf(lastUpdateTime) }, 'Edited'),
    silent &&
      element(
        'span',
        { class: 'silent', title: 'Sent without a notification' },
        drawIcon('notifications_off', { label: 'Silent' }),
      ),
    privateMessageViewer && element('span', { class: 'edited' }, 'Only visible to one person'),
    jsonButton,
  );
}

/** @param {Message} message @param {Around} around @returns {Node[]} */
function content(message, around) {
  if (message.deleteTime) return [element('p', { class: 'deleted' }, 'Message deleted')];
  const { text, markupSyntax, cardsV2, accessoryWidgets, cards, attachment, quotedMessageMetadata: quoted } = message;
  const drawn = [
    quoted?.quotedMessageSnapshot?.text &&
      element('blockquote', { class: 'quoted' }, quoted.quotedMessageSnapshot.text),
    text && element('div', { class: 'words said' }, ...drawMarked(readText(text, markupSyntax), around)),
    ...(cardsV2 ?? []).map(
      ({ cardId, card }, index) => card && drawCard(card, { ...around, key: `${around.key} card ${cardId ?? index}` }),
    ),
    ...(accessoryWidgets ?? []).map(
      ({ buttonList }) => buttonList && element('div', { class: 'accessory' }, drawButtonList(buttonList, around)),
    ),
    cards?.length ? undrawn('the deprecated “cards”; write them as “cardsV2”') : undefined,
    attachment?.length ? undrawn('attachments') : undefined,
  ];
  return drawn.filter((each) => each instanceof Node);
}

/** The button that shows what the API says of the message, and that text. @param {Message} message @param {Around} around */
function source(message, { key, opened }) {
  const text = element('pre', { class: 'json', tabindex: '0', 'aria-label': 'The message as JSON' });
  const show = () => {
    const open = opened.get(`${key} json`) ?? false;
    text.hidden = !open;
    text.textContent = open ? JSON.stringify(message, null, 2) : '';
    button.setAttribute('aria-expanded', String(open));
  };
  const press = () => {
    opened.set(`${key} json`, text.hidden);
    show();
    if (!text.hidden) text.scrollIntoView({ block: 'nearest' });
  };
  const button = pressable(
    {
      attributes: { class: 'json-button', 'aria-label': 'Show the message as JSON', title: 'The message as JSON' },
      press,
    },
    '{ }',
  );
  show();
  return { button, text };
}

/** Whoever stood on a part of the message stands there again when it is redrawn. @param {HTMLElement} el @param {() => void} redraw */
function keepingFocus(el, redraw) {
  const places = () => /** @type {HTMLElement[]} */ ([...el.querySelectorAll('a, button, [tabindex]')]);
  const place = places().findIndex((each) => each === document.activeElement);
  redraw();
  if (place !== -1) places()[Math.min(place, places().length - 1)]?.focus({ preventScroll: true });
}

/** A soft light over what has changed. @param {HTMLElement} el */
function flash(el) {
  el.classList.remove('flash');
  void el.offsetWidth;
  el.classList.add('flash');
}

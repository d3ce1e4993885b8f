/** @import { DrawContext, MessageDetails, Message } from './chat.ts' */
import { avatar, drawIcon } from './images.js';
import { drawButtonList } from './card/buttons.js';
import { drawCard, notDrawn } from './card/card.js';
import { element, actionButton } from './dom.js';
import { drawText } from './draw-text.js';
import { readText } from './syntax/text-markup.js';
import { formatTime, formatFullTime } from './message-data.js';

/**
 * One message. Its element stays in the page when the message changes.
 * @param {Omit<DrawContext, 'key'>} page
 */
export function messageView(page) {
  const el = element('article', { class: 'message' });
  let shown = '';
  /** @param {Message} message */
  const show = (message) => {
    const json = JSON.stringify([message, page.detailsOf(message.name ?? '')]);
    if (json === shown) return;
    const change = shown === '' ? 'new' : 'changed';
    shown = json;
    keepingFocus(el, () =>
      el.replaceChildren(...draw(message, { ...page, key: message.name ?? '', message: message.name ?? '' })),
    );
    el.setAttribute('aria-label', `${message.sender?.displayName ?? 'Somebody'}, ${formatTime(message.createTime)}`);
    el.dataset['name'] = message.name ?? '';
    el.dataset['change'] = change;
    if (change === 'changed') flash(el);
  };
  return { el, show };
}

/** @param {Message} message @param {DrawContext} context @returns {Node[]} */
function draw(message, context) {
  const json = jsonView(message, context);
  const details = context.detailsOf(context.key);
  return [
    avatar(message.sender),
    element(
      'div',
      { class: 'body' },
      details && element('p', { class: 'state' }, details.title),
      heading(message, json.button),
      ...content(message, context),
      json.text,
    ),
    ...(details ? [requestDetails(details)] : []),
  ];
}

/** The request that writes the message, and the lines of the log, as plain text. @param {MessageDetails} details */
function requestDetails({ title, request, log = [] }) {
  return element(
    'div',
    { class: 'details' },
    ...log.map((line) => element('p', { class: 'log-line' }, line)),
    element('pre', { class: 'json', tabindex: '0', 'aria-label': `Request: ${title}` }, request),
  );
}

/** @param {Message} message @param {HTMLButtonElement} jsonButton */
function heading(message, jsonButton) {
  const { sender, createTime, lastUpdateTime, privateMessageViewer, silent } = message;
  return element(
    'div',
    { class: 'message-head' },
    element(
      'span',
      { class: 'name', title: sender?.name ?? undefined },
      sender?.displayName || sender?.name || 'Somebody',
    ),
    sender?.type === 'BOT' && element('span', { class: 'app-badge' }, 'App'),
    element('time', { datetime: createTime ?? undefined, title: formatFullTime(createTime) }, formatTime(createTime)),
    lastUpdateTime && element('span', { class: 'edited', title: formatFullTime(lastUpdateTime) }, 'Edited'),
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

/** @param {Message} message @param {DrawContext} context @returns {Node[]} */
function content(message, context) {
  if (message.deleteTime) return [element('p', { class: 'deleted' }, 'Message deleted')];
  const { text, markupSyntax, cardsV2, accessoryWidgets, cards, attachment, quotedMessageMetadata: quoted } = message;
  const drawn = [
    quoted?.quotedMessageSnapshot?.text &&
      element('blockquote', { class: 'quoted' }, quoted.quotedMessageSnapshot.text),
    text && element('div', { class: 'formatted message-text' }, ...drawText(readText(text, markupSyntax), context)),
    ...(cardsV2 ?? []).map(
      ({ cardId, card }, index) =>
        card && drawCard(card, { ...context, key: `${context.key} card ${cardId ?? index}` }),
    ),
    ...(accessoryWidgets ?? []).map(
      ({ buttonList }) => buttonList && element('div', { class: 'accessory' }, drawButtonList(buttonList, context)),
    ),
    cards?.length ? notDrawn('the deprecated “cards”; write them as “cardsV2”') : undefined,
    attachment?.length ? notDrawn('attachments') : undefined,
  ];
  return drawn.filter((each) => each instanceof Node);
}

/** The button that shows the message as JSON, and the JSON. @param {Message} message @param {DrawContext} context */
function jsonView(message, { key, opened }) {
  const text = element('pre', { class: 'json', tabindex: '0', 'aria-label': 'The message as JSON' });
  const show = () => {
    const open = opened.get(`${key} json`) ?? false;
    text.hidden = !open;
    text.textContent = open ? JSON.stringify(message, null, 2) : '';
    button.setAttribute('aria-expanded', String(open));
  };
  const onPress = () => {
    opened.set(`${key} json`, text.hidden);
    show();
    if (!text.hidden) text.scrollIntoView({ block: 'nearest' });
  };
  const button = actionButton(
    {
      attributes: { class: 'json-button', 'aria-label': 'Show the message as JSON', title: 'The message as JSON' },
      onPress,
    },
    '{ }',
  );
  show();
  return { button, text };
}

/** Keeps the focus in the same place of a message when it is redrawn. @param {HTMLElement} el @param {() => void} redraw */
function keepingFocus(el, redraw) {
  const places = () =>
    /** @type {HTMLElement[]} */ ([...el.querySelectorAll('a, button, input, textarea, [tabindex]')]);
  const place = places().findIndex((each) => each === document.activeElement);
  redraw();
  if (place !== -1) places()[Math.min(place, places().length - 1)]?.focus({ preventScroll: true });
}

/** Highlights a change. @param {HTMLElement} el */
function flash(el) {
  el.classList.remove('flash');
  void el.offsetWidth;
  el.classList.add('flash');
}

/** @import { DateTimePicker, DrawContext, SelectionInput, SwitchControl, TextInput } from '../chat.ts' */
import { element } from '../dom.js';
import { drawIcon } from '../images.js';

/** Disabled: no action needs it. @param {SwitchControl} control */
export function drawSwitch({ controlType, selected }) {
  const box = controlType === 'CHECKBOX' || controlType === 'CHECK_BOX';
  return element('input', {
    type: 'checkbox',
    disabled: true,
    checked: selected === true,
    class: box ? 'check' : 'switch',
    ...(box ? {} : { role: 'switch' }),
    'aria-label': selected ? 'On' : 'Off',
  });
}

/** @type {Readonly<Record<string, { type: string, name: string, role?: string }>>} */
const CHOICES = {
  CHECK_BOX: { type: 'checkbox', name: 'check' },
  RADIO_BUTTON: { type: 'radio', name: 'radio' },
  SWITCH: { type: 'checkbox', name: 'switch', role: 'switch' },
};

/** @param {SelectionInput} input */
export function drawSelectionInput({ type, label, items, hintText }) {
  const choice = CHOICES[type ?? 'CHECK_BOX'];
  if (!choice) {
    const chosen = (items ?? []).filter(({ selected }) => selected);
    if (type === 'MULTI_SELECT') {
      const chips = chosen.map(({ text }) => element('span', { class: 'chip' }, text ?? ''));
      return field(
        { label, hintText },
        element('div', { class: 'box' }, element('span', { class: 'chips' }, ...chips)),
      );
    }
    const shown = chosen[0]?.text ?? '';
    return field(
      { label, hintText },
      element('div', { class: 'box' }, element('span', {}, shown), drawIcon('expand_more')),
    );
  }
  const { name, ...attributes } = choice;
  const options = (items ?? []).map(({ text, bottomText, selected }) =>
    element(
      'label',
      { class: 'option' },
      element('input', { ...attributes, class: name, disabled: true, checked: selected === true }),
      element('span', {}, text ?? '', bottomText && element('small', {}, bottomText)),
    ),
  );
  return element('fieldset', { class: 'options' }, label && element('legend', {}, label), ...options);
}

/** An input is disabled where no click would send what is in it. @param {TextInput} input @param {DrawContext} context */
export function drawTextInput({ name, type, label, value, placeholderText, hintText }, { clicks, message }) {
  const key = `${message} ${name}`;
  const typed = clicks?.typed.get(key) ?? value ?? '';
  const attributes = {
    disabled: !clicks,
    class: 'box',
    'aria-label': label ?? 'Text',
    placeholder: placeholderText ?? '',
  };
  if (type === 'MULTIPLE_LINE')
    return field({ label, hintText }, remembered(element('textarea', { ...attributes, rows: '3' }, typed)));
  return field({ label, hintText }, remembered(element('input', { ...attributes, type: 'text', value: typed })));

  /** @param {HTMLInputElement | HTMLTextAreaElement} box */
  function remembered(box) {
    box.addEventListener('input', () => clicks?.typed.set(key, box.value));
    return box;
  }
}

/** The icon and the date format of each kind of picker. @type {Readonly<Record<string, { icon: string, format: Intl.DateTimeFormatOptions }>>} */
const PICKERS = {
  DATE_AND_TIME: { icon: 'event', format: { dateStyle: 'medium', timeStyle: 'short' } },
  DATE_ONLY: { icon: 'event', format: { dateStyle: 'medium' } },
  TIME_ONLY: { icon: 'schedule', format: { timeStyle: 'short' } },
};

/** @param {DateTimePicker} picker */
export function drawDateTimePicker({ type, label, valueMsEpoch, timezoneOffsetDate }) {
  const { icon, format } =
    PICKERS[type ?? ''] ?? /** @type {NonNullable<typeof PICKERS[string]>} */ (PICKERS['DATE_AND_TIME']);
  const moment = Number(valueMsEpoch) + Number(timezoneOffsetDate ?? 0) * 60_000;
  const shown =
    valueMsEpoch && !Number.isNaN(moment) ? new Date(moment).toLocaleString('en', { ...format, timeZone: 'UTC' }) : '';
  return field({ label }, element('div', { class: 'box' }, element('span', {}, shown), drawIcon(icon)));
}

/** @param {{ label?: string | null | undefined, hintText?: string | null | undefined }} said @param {HTMLElement} box */
const field = ({ label, hintText }, box) =>
  element(
    'div',
    { class: 'field' },
    label && element('span', { class: 'field-label' }, label),
    box,
    hintText && element('small', {}, hintText),
  );

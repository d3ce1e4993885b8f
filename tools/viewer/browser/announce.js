import { element } from './dom.js';

/** How long a sentence stays on the screen. */
const SHOWN_MS = 4500;

/** Says sentences to screen readers, and shows those that answer a click. @param {HTMLElement} announcer */
export function speaker(announcer) {
  const toast = element('div', { class: 'toast', 'aria-hidden': 'true', hidden: true });
  document.body.append(toast);
  let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  const tell = (/** @type {string} */ sentence) => announcer.replaceChildren(sentence);
  const say = (/** @type {string} */ sentence) => {
    tell(sentence);
    toast.textContent = sentence;
    toast.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => (toast.hidden = true), SHOWN_MS);
  };
  return { tell, say };
}

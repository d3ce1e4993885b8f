/** @import { Color } from '../chat.ts' */

/** Paints an element in a colour of a card, with writing that can be read on it. @param {HTMLElement} target @param {Color} color */
export function paint(target, { red, green, blue }) {
  const parts = [red, green, blue].map((part) => Math.round(Math.min(1, Math.max(0, Number(part ?? 0))) * 255));
  const [r = 0, g = 0, b = 0] = parts;
  target.style.setProperty('--paint', `rgb(${parts.join(' ')})`);
  target.style.setProperty('--on-paint', 0.299 * r + 0.587 * g + 0.114 * b > 150 ? '#1f1f1f' : '#ffffff');
  target.classList.add('painted');
}

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Makes an element out of names and text. Text stays text; attributes that could run or style something are refused.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | undefined>} [attributes]
 * @param {...(Child | readonly Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (/^on|^style$|^srcdoc$/i.test(name)) throw new Error(`${name} is set by code, not as an attribute.`);
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...present(children.flat()));
  return made;
}

/** @param {readonly Child[]} children @returns {(Node | string)[]} */
const present = (children) =>
  children.flatMap((child) =>
    child === null || child === undefined || child === false || child === '' ? [] : [child],
  );

/**
 * A button that does something here, on the page.
 * @param {{ attributes?: Record<string, string | boolean | undefined>, press: (button: HTMLButtonElement) => void }} how
 * @param {...Child} children
 */
export function pressable({ attributes = {}, press }, ...children) {
  const button = element('button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', () => press(button));
  return button;
}

/**
 * Keeps the children of an element in step with a list: the same key keeps the same element, whatever its place.
 * @template Item
 * @param {Element} parent
 * @param {{ keyOf: (item: Item) => string, create: (item: Item) => { el: Element, show: (item: Item) => void } }} how
 */
export function keyedChildren(parent, { keyOf, create }) {
  /** @type {Map<string, { el: Element, show: (item: Item) => void }>} */
  const views = new Map();
  return (/** @type {readonly Item[]} */ items) => {
    const keys = new Set(items.map(keyOf));
    for (const [key, { el }] of views) {
      if (keys.has(key)) continue;
      el.remove();
      views.delete(key);
    }
    items.forEach((item, index) => {
      const key = keyOf(item);
      const view = views.get(key) ?? create(item);
      views.set(key, view);
      view.show(item);
      if (parent.children[index] !== view.el) parent.insertBefore(view.el, parent.children[index] ?? null);
    });
  };
}

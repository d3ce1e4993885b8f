/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Creates an element. Strings become text nodes. Refuses attributes that could run code or add styles.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | undefined>} [attributes]
 * @param {...(Child | readonly Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (/^on|^style$|^srcdoc$/i.test(name)) throw new Error(`The attribute ${name} is not allowed.`);
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
 * A button with an action on this page.
 * @param {{ attributes?: Record<string, string | boolean | undefined>, onPress: (button: HTMLButtonElement) => void }} how
 * @param {...Child} children
 */
export function actionButton({ attributes = {}, onPress }, ...children) {
  const button = element('button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', () => onPress(button));
  return button;
}

/**
 * Updates the children of an element from a list. An item with the same key keeps its element.
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

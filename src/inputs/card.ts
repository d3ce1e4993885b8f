import { Ajv, type ErrorObject } from 'ajv';
import { isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Card, Section, Widget } from '../chat/chat.ts';
import { CARD_SCHEMA } from './card-schema.ts';

/** A document larger than this is no card, and is not parsed. */
const MOST_CHARACTERS = 1_000_000;

/** What Chat shows of a card; with one more, the section that holds it and all after it vanish without a word. */
const MOST_WIDGETS = 100;

const fits = new Ajv({ allErrors: true, strict: false }).compile<Card>(CARD_SCHEMA);

/**
 * Reads a Chat card written as JSON or YAML (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards):
 * the card itself, or `{cardId, card}`. Checks what Chat refuses and what it silently leaves out; throws every
 * problem with the path of the culprit.
 */
export function parseCard(written: string): Card {
  const card = unwrapped(plainData(written));
  const problems = fits(card) ? faults(card) : (fits.errors ?? []).map(misfit);
  if (problems.length > 0) throw new Error([...new Set(problems)].slice(0, 10).join('\n    '));
  return card as Card;
}

/** YAML includes JSON. Anchors and tags are for programs; a card is plain data. */
function plainData(written: string): unknown {
  if (written.length > MOST_CHARACTERS)
    throw new Error(`has ${written.length} characters; a card has at most ${MOST_CHARACTERS}.`);
  const lineCounter = new LineCounter();
  const document = parseDocument(written, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined)
    throw new Error(`is not JSON or YAML: line ${lineCounter.linePos(error.pos[0]).line}: ${error.message}`);
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor))
      throw new Error('uses a YAML anchor. Write the data out.');
    if (isNode(node) && node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
      throw new Error(`uses the YAML tag ${node.tag}. Write plain data.`);
  });
  return document.toJS();
}

function unwrapped(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error('is not a card. Write an object with header and sections.');
  if ('cardsV2' in data) throw new Error('is a whole message. Write only one card: what stands under card.');
  return 'card' in data ? data.card : data;
}

/** `/sections/0/widgets/1` as people write it: `sections[0].widgets[1]`. */
const pathOf = (pointer: string): string =>
  pointer
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '') || 'card';

function misfit({ instancePath, keyword, params, message }: ErrorObject): string {
  const extra = (params as { additionalProperty?: string }).additionalProperty;
  if (keyword === 'additionalProperties' && extra !== undefined)
    return `${pathOf(instancePath)}: Chat knows no "${extra}" here.`;
  return `${pathOf(instancePath)}: ${message ?? keyword}.`;
}

/** What the types cannot say (https://developers.google.com/workspace/chat/troubleshoot-cards). */
function faults({ header, sections = [] }: Card): string[] {
  const list = sections ?? [];
  return [
    ...(header && !header.title ? ['header: without a title Chat shows an empty header.'] : []),
    ...(list.length === 0 ? ['sections: a card needs at least one.'] : []),
    ...list.flatMap((section, index) => sectionFaults(section, `sections[${index}]`)),
    ...tooMany(list),
  ];
}

function tooMany(sections: readonly Section[]): string[] {
  let count = 0;
  for (const [index, { widgets }] of sections.entries()) {
    count += (widgets ?? []).length;
    if (count > MOST_WIDGETS)
      return [
        `sections[${index}]: with it the card has more than ${MOST_WIDGETS} widgets; Chat leaves it and all after it out.`,
      ];
  }
  return [];
}

function sectionFaults({ widgets }: Section, path: string): string[] {
  if (!widgets || widgets.length === 0) return [`${path}: a section needs at least one widget.`];
  return widgets.flatMap((widget, index) => widgetFaults(widget, `${path}.widgets[${index}]`));
}

/** The fields of a widget that say how it stands, not what it is. */
const BESIDE = new Set(['horizontalAlignment', 'visibility', 'id', 'eventActions']);

function widgetFaults(widget: Widget, path: string): string[] {
  const kinds = Object.keys(widget).filter((key) => !BESIDE.has(key));
  if (kinds.length !== 1)
    return [`${path}: a widget is one thing, and this is ${kinds.length === 0 ? 'nothing' : kinds.join(' and ')}.`];
  return deepFaults(widget, path);
}

/** Looks through a widget for buttons that do nothing and pictures that are not on https, wherever they stand. */
function deepFaults(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => deepFaults(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (key === 'buttons')
      return (inner as object[]).flatMap((button, index) => buttonFaults(button, `${here}[${index}]`));
    if (key === 'button') return buttonFaults(inner as object, here);
    if (/^(imageUrl|iconUrl|imageUri)$/.test(key) && !String(inner).startsWith('https://'))
      return [`${here}: Chat fetches pictures from https only.`];
    if (key === 'columnItems' && (inner as unknown[]).length > 2) return [`${here}: Chat shows at most 2 columns.`];
    return deepFaults(inner, here);
  });
}

function buttonFaults(button: object, path: string): string[] {
  const does =
    'onClick' in button &&
    typeof button.onClick === 'object' &&
    button.onClick !== null &&
    Object.keys(button.onClick).length > 0;
  return does ? [] : [`${path}: a button needs onClick; without it Chat drops the whole card.`];
}

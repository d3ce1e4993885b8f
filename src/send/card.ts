import { Ajv, type ErrorObject } from 'ajv';
import type { Card, Section, Widget } from '../google-chat/chat-api.ts';
import { MAX_MESSAGE_BYTES, MAX_WIDGETS } from '../message/limits.ts';
import { CARD_SCHEMA } from './card-schema.ts';
import { plainData } from '../inputs/yaml.ts';

const fits = new Ajv({ allErrors: true, strict: false }).compile<Card>(CARD_SCHEMA);

/**
 * Parses a Chat card in JSON or YAML (https://developers.google.com/workspace/chat/api/reference/rest/v1/cards): the
 * card itself, or `{cardId, card}`. Checks for everything that Chat rejects or silently drops. Throws all problems,
 * each with its path.
 */
export function parseCard(text: string): Card {
  const card = unwrapped(plainData(text));
  const problems = fits(card) ? problemsOf(card) : (fits.errors ?? []).map(schemaProblem);
  if (problems.length > 0) throw new Error([...new Set(problems)].slice(0, 10).join('\n    '));
  return card as Card;
}

function unwrapped(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error('is not a card. Write an object with header and sections.');
  if ('cardsV2' in data) throw new Error('is a whole message. Write only the card: the value of card.');
  return 'card' in data ? data.card : data;
}

/** Converts `/sections/0/widgets/1` to `sections[0].widgets[1]`. */
const pathOf = (pointer: string): string =>
  pointer
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '') || 'card';

function schemaProblem({ instancePath, keyword, params, message }: ErrorObject): string {
  const extra = (params as { additionalProperty?: string }).additionalProperty;
  if (keyword === 'additionalProperties' && extra !== undefined)
    return `${pathOf(instancePath)}: Chat does not support "${extra}" here.`;
  return `${pathOf(instancePath)}: ${message ?? keyword}.`;
}

/** Checks rules that the schema cannot express (https://developers.google.com/workspace/chat/troubleshoot-cards). */
function problemsOf({ header, sections }: Card): string[] {
  const list = sections ?? [];
  return [
    ...(header && !header.title ? ['header: has no title, so Chat shows an empty header.'] : []),
    ...(header?.imageUrl && !isHttps(header.imageUrl) ? [`header.imageUrl: ${ONLY_HTTPS}`] : []),
    ...(list.length === 0 && (sections || !header) ? ['sections: a card needs at least one section.'] : []),
    ...list.flatMap((section, index) => sectionProblems(section, `sections[${index}]`)),
    ...tooManyWidgets(list),
    ...tooLarge(list),
  ];
}

function tooManyWidgets(sections: readonly Section[]): string[] {
  let count = 0;
  for (const [index, section] of sections.entries()) {
    count += widgetsIn(section);
    if (count > MAX_WIDGETS)
      return [
        `sections[${index}]: the card exceeds ${MAX_WIDGETS} widgets here, so Chat drops this section and all after it.`,
      ];
  }
  return [];
}

/** Counts the widgets of a section, including those in columns. */
const widgetsIn = ({ widgets }: Section): number =>
  (widgets ?? []).reduce((sum, { columns }) => {
    const inside = (columns?.columnItems ?? []).map((column) => column.widgets?.length ?? 0);
    return inside.reduce((all, one) => all + one, sum + 1);
  }, 0);

function tooLarge(sections: readonly Section[]): string[] {
  let bytes = 0;
  for (const [index, section] of sections.entries()) {
    bytes += Buffer.byteLength(JSON.stringify(section));
    if (bytes > MAX_MESSAGE_BYTES)
      return [
        `sections[${index}]: with this section, the card exceeds ${MAX_MESSAGE_BYTES} bytes, the maximum in Chat.`,
      ];
  }
  return [];
}

function sectionProblems({ widgets }: Section, path: string): string[] {
  if (!widgets || widgets.length === 0) return [`${path}: a section needs at least one widget.`];
  return widgets.flatMap((widget, index) => widgetProblems(widget, `${path}.widgets[${index}]`));
}

/** The fields of a widget that do not define its type. */
const COMMON_FIELDS = new Set(['horizontalAlignment', 'visibility', 'id', 'eventActions']);

function widgetProblems(widget: Widget, path: string): string[] {
  const kinds = Object.keys(widget).filter((key) => !COMMON_FIELDS.has(key));
  if (kinds.length !== 1)
    return [
      `${path}: a widget must have one type, but this one has ${kinds.length === 0 ? 'none' : kinds.join(' and ')}.`,
    ];
  return deepProblems(widget, path);
}

const ONLY_HTTPS = 'Chat loads images only from https.';
const isHttps = (address: unknown): boolean => typeof address === 'string' && address.startsWith('https://');

/** Checks a widget, at any depth, for empty parts, buttons without an action, and images that are not on https. */
function deepProblems(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => deepProblems(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const innerPath = `${path}.${key}`;
    if (Array.isArray(inner) && inner.length === 0) return [`${innerPath}: is empty.`];
    if (/^(imageUrl|iconUrl|imageUri)$/.test(key) && !isHttps(inner)) return [`${innerPath}: ${ONLY_HTTPS}`];
    if (key === 'columnItems' && (inner as unknown[]).length > 2)
      return [`${innerPath}: Chat shows at most 2 columns.`];
    if (key === 'widgets')
      return (inner as Widget[]).flatMap((widget, index) => widgetProblems(widget, `${innerPath}[${index}]`));
    return [...buttonProblems(key, inner, innerPath), ...deepProblems(inner, innerPath)];
  });
}

function buttonProblems(key: string, inner: unknown, path: string): string[] {
  if (key === 'openLink' && !(inner as { url?: string }).url) return [`${path}: a link needs a url.`];
  const buttons = key === 'button' ? [[inner, path]] : key === 'buttons' ? numbered(inner as unknown[], path) : [];
  return buttons
    .filter(([button]) => Object.keys((button as { onClick?: object }).onClick ?? {}).length === 0)
    .map(([, at]) => `${String(at)}: a button needs onClick. Without it, Chat drops the whole card.`);
}

const numbered = (items: readonly unknown[], path: string) => items.map((item, index) => [item, `${path}[${index}]`]);

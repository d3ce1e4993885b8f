import { Ajv, type ErrorObject } from 'ajv';
import type { Card, Section, Widget } from '../google-chat/chat-api.ts';
import { MAX_MESSAGE_BYTES, MAX_WIDGETS } from '../message/limits.ts';
import { CARD_SCHEMA } from './card-schema.ts';
import { plainData } from '../inputs/yaml.ts';

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
function faults({ header, sections }: Card): string[] {
  const list = sections ?? [];
  return [
    ...(header && !header.title ? ['header: without a title Chat shows an empty header.'] : []),
    ...(header?.imageUrl && !isHttps(header.imageUrl) ? [`header.imageUrl: ${ONLY_HTTPS}`] : []),
    ...(list.length === 0 && (sections || !header) ? ['sections: a card needs at least one.'] : []),
    ...list.flatMap((section, index) => sectionFaults(section, `sections[${index}]`)),
    ...tooMany(list),
    ...tooLarge(list),
  ];
}

function tooMany(sections: readonly Section[]): string[] {
  let count = 0;
  for (const [index, section] of sections.entries()) {
    count += widgetsIn(section);
    if (count > MAX_WIDGETS)
      return [
        `sections[${index}]: with it the card has more than ${MAX_WIDGETS} widgets; Chat leaves it and all after it out.`,
      ];
  }
  return [];
}

/** The widgets of a section, those in columns among them. */
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
      return [`sections[${index}]: with it the card has more than the ${MAX_MESSAGE_BYTES} bytes that Chat takes.`];
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

const ONLY_HTTPS = 'Chat fetches pictures from https only.';
const isHttps = (address: unknown): boolean => typeof address === 'string' && address.startsWith('https://');

/** Looks through a widget for what does nothing, is nothing or is not on https, wherever it stands. */
function deepFaults(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => deepFaults(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (Array.isArray(inner) && inner.length === 0) return [`${here}: is empty.`];
    if (/^(imageUrl|iconUrl|imageUri)$/.test(key) && !isHttps(inner)) return [`${here}: ${ONLY_HTTPS}`];
    if (key === 'columnItems' && (inner as unknown[]).length > 2) return [`${here}: Chat shows at most 2 columns.`];
    if (key === 'widgets')
      return (inner as Widget[]).flatMap((widget, index) => widgetFaults(widget, `${here}[${index}]`));
    return [...buttonFaults(key, inner, here), ...deepFaults(inner, here)];
  });
}

function buttonFaults(key: string, inner: unknown, path: string): string[] {
  if (key === 'openLink' && !(inner as { url?: string }).url) return [`${path}: a link needs a url.`];
  const buttons = key === 'button' ? [[inner, path]] : key === 'buttons' ? numbered(inner as unknown[], path) : [];
  return buttons
    .filter(([button]) => Object.keys((button as { onClick?: object }).onClick ?? {}).length === 0)
    .map(([, at]) => `${String(at)}: a button needs onClick; without it Chat drops the whole card.`);
}

const numbered = (items: readonly unknown[], path: string) => items.map((item, index) => [item, `${path}[${index}]`]);

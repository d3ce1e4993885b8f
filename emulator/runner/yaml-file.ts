import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { type Allowed } from './expression.ts';
import { plainText } from './plain-text.ts';
import { checkTemplate } from './template.ts';
import { messageOf } from './message-of.ts';

/** A map of YAML whose values nobody has looked at. */
export type YamlMap = Readonly<Record<string, unknown>>;

/** A YAML file, with the means to say where in it something is wrong. */
export type YamlFile = {
  readonly value: YamlMap;
  /** Throws for the first `${{ }}` that may not stand where it stands; `allowedAt` is asked with the path of each string. */
  readonly checkTemplates: (allowedAt: (path: readonly (string | number)[]) => Allowed) => void;
};

/** Parses a workflow or an action.yml as GitHub does: YAML 1.2, no key twice. */
export function readYaml({ text, name }: { text: string; name: string }): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new Error(`${name}: ${error.message}`);
  if (!isMap(document.contents)) throw new Error(`${name}: A mapping was expected`);
  return {
    value: document.toJS() as YamlMap,
    checkTemplates: (allowedAt) => checkTemplates({ document, lines, name, allowedAt }),
  };
}

type Check = {
  document: Document;
  lines: LineCounter;
  name: string;
  allowedAt: (path: readonly (string | number)[]) => Allowed;
};

function checkTemplates({ document, lines, name, allowedAt }: Check): void {
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.value.includes('${{')) return;
      try {
        checkTemplate(node.value, allowedAt(pathOf(node, ancestors)));
      } catch (thrown) {
        const { line, col } = lines.linePos(node.range?.[0] ?? 0);
        throw new Error(`${name} (Line: ${line}, Col: ${col}): ${messageOf(thrown)}`, { cause: thrown });
      }
    },
  });
}

function pathOf(node: unknown, ancestors: readonly unknown[]): (string | number)[] {
  return [...ancestors, node].flatMap((each, index, all): (string | number)[] => {
    const next = all[index + 1];
    if (isPairLike(each) && next !== undefined) return [isScalar(each.key) ? String(each.key.value) : ''];
    const items = (each as { items?: unknown[] }).items;
    return Array.isArray(items) && !isMap(each) ? [items.indexOf(next)] : [];
  });
}

const isPairLike = (value: unknown): value is { key: unknown } =>
  typeof value === 'object' && value !== null && 'key' in value && 'value' in value && !isScalar(value);

/** Takes a value that has to be a map; nothing at all counts as an empty one. */
export function asMap(value: unknown, where: string): YamlMap {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error(`${where}: A mapping was expected`);
  return value as YamlMap;
}

/** Takes a value that has to be a single one, as text. */
export function asTextOrNothing(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') throw new Error(`${where}: A string was expected`);
  return plainText(value);
}

/** Throws for a key that isn't known there, and with its own sentence for one this runner refuses. */
export function checkKeys({ map, where, known, refused = {} }: KeyCheck): void {
  for (const key of Object.keys(map)) {
    const reason = refused[key];
    if (reason !== undefined) throw new Error(`${where}: ${reason}`);
    if (!known.includes(key)) throw new Error(`${where}: Unexpected value '${key}'`);
  }
}

type KeyCheck = {
  readonly map: YamlMap;
  readonly where: string;
  readonly known: readonly string[];
  readonly refused?: Readonly<Record<string, string>>;
};

import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import {
  evaluateExpression,
  fromData,
  parseExpression,
  type Allowed,
  type Evaluation,
  plainText,
  errorMessage,
} from './expression.ts';

type Piece = { readonly literal: string } | { readonly expression: string };

/** Evaluates every `${{ }}` in a YAML value. A value that is a single `${{ }}` keeps its type. */
export function evaluate(value: unknown, evaluation: Evaluation): unknown {
  if (typeof value === 'string') {
    const expression = asExpression(value);
    return expression === undefined ? value : fromData(evaluateExpression(expression, evaluation));
  }
  if (Array.isArray(value)) return value.map((item) => evaluate(item, evaluation));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, evaluate(inner, evaluation)]));
}

/** Evaluates a YAML value to a string, with numbers as GitHub writes them. */
export function evaluateText(value: unknown, evaluation: Evaluation): string {
  return asText(evaluate(value, evaluation));
}

/** Evaluates a map of strings, such as `env` or `with`. */
export function evaluateTexts(value: unknown, evaluation: Evaluation): Map<string, string> {
  const evaluated = evaluate(value, evaluation) ?? {};
  if (typeof evaluated !== 'object' || Array.isArray(evaluated)) throw new Error('A mapping was expected');
  return new Map(Object.entries(evaluated).map(([key, inner]) => [key, asText(inner)]));
}

/** Evaluates a boolean, such as `continue-on-error`. */
export function evaluateBoolean(value: unknown, evaluation: Evaluation): boolean {
  const evaluated = evaluate(value, evaluation);
  if (typeof evaluated !== 'boolean')
    throw new Error(`Unexpected value '${plainText(evaluated)}': a boolean was expected`);
  return evaluated;
}

/** Evaluates a number, such as `timeout-minutes`. */
export function evaluateNumber(value: unknown, evaluation: Evaluation): number {
  const evaluated = evaluate(value, evaluation);
  const number = typeof evaluated === 'string' && evaluated.trim() !== '' ? Number(evaluated) : evaluated;
  if (typeof number !== 'number' || Number.isNaN(number)) {
    throw new Error(`Unexpected value '${plainText(evaluated)}': a number was expected`);
  }
  return number;
}

/** Throws for a `${{ }}` that is not allowed here. */
export function checkTemplate(text: string, allowed: Allowed): void {
  for (const piece of pieces(text)) if ('expression' in piece) parseExpression(piece.expression, allowed);
}

/** A string with `${{ }}` as one expression with format(), like GitHub's parser. */
export function asExpression(text: string): string | undefined {
  const all = pieces(text);
  if (all.every((piece) => 'literal' in piece)) return undefined;
  const [first] = all;
  if (all.length === 1 && first && 'expression' in first) return first.expression;
  const expressions = all.flatMap((piece) => ('expression' in piece ? [piece.expression] : []));
  let index = 0;
  const pattern = all.map((piece) => ('literal' in piece ? escaped(piece.literal) : `{${index++}}`)).join('');
  return `format('${pattern}', ${expressions.join(', ')})`;
}

const escaped = (literal: string): string => literal.replaceAll("'", "''").replaceAll('{', '{{').replaceAll('}', '}}');

/** Splits at `${{` and its closing `}}`, which is outside quotes (actions/runner:src/Sdk/DTObjectTemplating/ObjectTemplating/TemplateReader.cs:484). */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', at)) {
    const end = closing(text, start + 3);
    if (end < 0) {
      throw new Error(
        'The expression is not closed. An unescaped ${{ sequence was found, but the closing }} sequence was not found.',
      );
    }
    if (start > at) found.push({ literal: text.slice(at, start) });
    found.push({ expression: text.slice(start + 3, end).trim() });
    at = end + 2;
  }
  if (at < text.length) found.push({ literal: text.slice(at) });
  return found;
}

function closing(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at;
  }
  return -1;
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') throw new Error(`A ${Array.isArray(value) ? 'sequence' : 'mapping'} was not expected`);
  return plainText(value);
}

/** A YAML map with unchecked values. */
export type YamlMap = Readonly<Record<string, unknown>>;

/** A parsed YAML file. */
export type YamlFile = {
  readonly value: YamlMap;
  /** Throws for the first `${{ }}` that is not allowed, with its line and column. `allowedAt` gets the path of each string. */
  readonly checkTemplates: (allowedAt: (path: readonly (string | number)[]) => Allowed) => void;
};

/** Parses a workflow or an action.yml like GitHub: YAML 1.2 without duplicate keys. */
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
        throw new Error(`${name} (Line: ${line}, Col: ${col}): ${errorMessage(thrown)}`, { cause: thrown });
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

/** Reads a map. A missing value is an empty map. */
export function asMap(value: unknown, where: string): YamlMap {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error(`${where}: A mapping was expected`);
  return value as YamlMap;
}

/** Reads a scalar as text, if there is one. */
export function asOptionalText(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') throw new Error(`${where}: A string was expected`);
  return plainText(value);
}

/** Throws for an unknown key, or a key that this runner refuses. */
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

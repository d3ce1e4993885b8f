import { NotUnderstood } from '../errors.ts';
import { holdsSecret } from '../secrets.ts';
import type { Field } from '../message/content.ts';
import type { Reader } from './reader.ts';

/**
 * Reads the input `fields`: lines `Label: value`, or one JSON object. What an expression brings into a value may have
 * lines of its own, so:
 *
 * - a value that is JSON, as `${{ toJSON(…) }}` writes it, is one value whatever it holds;
 * - after `Label: |` indented lines are the value, as in YAML;
 * - a line that is no `Label: value` continues the value above it;
 * - a label that comes twice is a row nowhere, since nobody can tell whose it is: both stand in the value above them.
 *
 * A field without a value is left out: a value that a later step gives is empty when the job starts. A flaw never
 * costs more than the field that has it.
 */
export function fieldsInput(read: Reader): readonly Field[] {
  const written = read.optional('fields') ?? '';
  const object = written.startsWith('{') ? jsonObject(written) : undefined;
  if (object !== undefined && holdsSecret(written)) return read.warning('fields', SECRET) ?? [];
  const fields = object ?? withoutDuplicates(read, fieldsIn(read, written));
  return fields
    .map(({ label, value }) => ({ label, value: value.trim() }))
    .filter(({ label, value }) => {
      if (value === '') return false;
      if (!holdsSecret(`${label}: ${value}`)) return true;
      read.warning('fields', SECRET);
      return false;
    });
}

const SECRET = 'a value looks like a key or a token, and is shown to nobody. Delete the key if others saw it.';

/** A field, and whether its label was found outside of any value that could hold it. */
type Found = { readonly label: string; value: string };

function fieldsIn(read: Reader, written: string): Found[] {
  const lines = written.split(/\r?\n/);
  const found: Found[] = [];
  let isFirstFlaw = true;
  const closings = closingsIn(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const last = found.at(-1);
    if (line.trim() === '' || /^\s*#/.test(line)) {
      if (line.trim() === '' && last !== undefined) last.value += '\n';
      continue;
    }
    const field = fieldIn(line, { isFirst: last === undefined });
    if (field === undefined) {
      if (last === undefined) isFirstFlaw &&= noField(read, line);
      else last.value += `\n${line.trim()}`;
      continue;
    }
    const { value, end } = valueFrom(field.value, lines, at, closings);
    found.push({ label: field.label, value });
    at = end;
  }
  return found;
}

/** A line with no value above it that it could continue. Said once: a wrong text may have many lines. */
function noField(read: Reader, line: string): false {
  read.attempt(
    'fields',
    () => {
      throw new NotUnderstood(line.trim(), 'is not a field. Write each line as Label: value.');
    },
    'warning',
  );
  return false;
}

/** A label is short, but for the first one, and the colon of an address doesn't end it. */
const MAX_LABEL = 80;

function fieldIn(line: string, { isFirst }: { readonly isFirst: boolean }): Found | undefined {
  const colon = line.search(/:(?!\/\/)/);
  const label = unquoted(line.slice(0, Math.max(0, colon)).trim());
  const value = line.slice(colon + 1).trim();
  const isText = label.length > MAX_LABEL && !isFirst;
  return label === '' || isText ? undefined : { label, value };
}

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;

/** Finds the line that ends a JSON value which begins in a line. */
type Closings = (bracket: '}' | ']', after: number) => number | undefined;

/** Each closing line is tried once: the first value that is open there, or none. So long texts are read in one go. */
function closingsIn(lines: readonly string[]): Closings {
  const tried = { '}': 0, ']': 0 };
  return (bracket, after) => {
    if (after < tried[bracket]) return undefined;
    const found = lines.indexOf(bracket, after + 1);
    tried[bracket] = found < 0 ? Infinity : found;
    return found < 0 ? undefined : found;
  };
}

/** The value that begins in a line, and the last line of it. */
function valueFrom(
  value: string,
  lines: readonly string[],
  at: number,
  closings: Closings,
): { value: string; end: number } {
  if (/^[|>][+-]?$/.test(value)) {
    let end = at;
    while (end + 1 < lines.length && /^\s*$|^\s/.test(lines[end + 1] ?? '')) end += 1;
    const block = lines.slice(at + 1, end + 1).map((line) => line.trim());
    return { value: block.join(value.startsWith('|') ? '\n' : ' '), end };
  }
  const json = value.startsWith('"') ? parsed(value) : undefined;
  if (typeof json === 'string') return { value: json, end: at };
  if (value === 'null') return { value: '', end: at };
  if (value === '{' || value === '[') {
    // toJSON writes the closing bracket of a value of several lines at the beginning of a line.
    const end = closings(value === '{' ? '}' : ']', at);
    const whole = end === undefined ? undefined : parsed([value, ...lines.slice(at + 1, end + 1)].join('\n'));
    if (end !== undefined && whole !== undefined) return { value: inWords(whole), end };
  }
  return { value, end: at };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** A value of JSON as people read it: text as it is, a list of plain values with commas, anything else as JSON. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function jsonObject(written: string): Field[] | undefined {
  const object = parsed(written);
  if (typeof object !== 'object' || object === null) return undefined;
  return Object.entries(object).map(([label, value]) => ({ label, value: inWords(value) }));
}

/** Puts fields whose label comes twice into the value above them, and says how to keep a value's lines out of the rows. */
function withoutDuplicates(read: Reader, fields: readonly Found[]): Field[] {
  const count = new Map<string, number>();
  for (const { label } of fields) count.set(label, (count.get(label) ?? 0) + 1);
  const kept: Found[] = [];
  for (const field of fields) {
    const last = kept.at(-1);
    if (count.get(field.label) === 1 || last === undefined) kept.push({ ...field });
    else last.value += `\n${field.label}: ${field.value}`;
  }
  if (kept.length < fields.length) read.warning('fields', TWINS);
  return kept;
}

const TWINS =
  'a label comes twice, so it is shown in the field above it. Where a value may have several lines, such as a commit ' +
  'message, write it as "Label: ${{ toJSON(…) }}": then it stays one field.';

import { NotUnderstood } from '../errors.ts';
import { holdsSecret } from '../secrets.ts';
import type { Field } from '../message/content.ts';
import type { Reader } from './reader.ts';

/**
 * Reads the input `fields`: lines `Label: value`, or one JSON object. An expression can put several lines into a value:
 *
 * - A JSON value, as `${{ toJSON(…) }}` writes it, is one value.
 * - After `Label: |`, the indented lines are the value, as in YAML.
 * - A line that is not `Label: value` continues the value above it.
 * - A repeated label may come from a value, so its lines are added to the value above them.
 *
 * A field without a value is left out, since an output of a later step is empty when the job starts. An invalid field
 * gives a warning and does not affect the others.
 */
export function fieldsInput(read: Reader): readonly Field[] {
  const text = read.optional('fields') ?? '';
  const object = text.startsWith('{') ? jsonObject(text) : undefined;
  if (object !== undefined && holdsSecret(text)) return read.warning('fields', SECRET) ?? [];
  const fields = object ?? withoutDuplicates(read, fieldsIn(read, text));
  return fields
    .map(({ label, value }) => ({ label, value: value.trim() }))
    .filter(({ label, value }) => {
      if (value === '') return false;
      if (!holdsSecret(`${label}: ${value}`)) return true;
      read.warning('fields', SECRET);
      return false;
    });
}

const SECRET = 'a value looks like a key or token and is not shown. If anyone else could see it, revoke it.';

/** A field whose value may still grow. */
type FieldInProgress = { readonly label: string; value: string };

function fieldsIn(read: Reader, text: string): FieldInProgress[] {
  const lines = text.split(/\r?\n/);
  const found: FieldInProgress[] = [];
  let isFirstError = true;
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
      if (last === undefined) isFirstError &&= warnNoField(read, line);
      else last.value += `\n${line.trim()}`;
      continue;
    }
    const { value, end } = valueFrom(field.value, lines, at, closings);
    found.push({ label: field.label, value });
    at = end;
  }
  return found;
}

/** Warns about a line with no value above it to continue. Called once, since a wrong text can have many lines. */
function warnNoField(read: Reader, line: string): false {
  read.attempt(
    'fields',
    () => {
      throw new NotUnderstood(line.trim(), 'is not a field. Write each line as Label: value.');
    },
    'warning',
  );
  return false;
}

/** The longest label, in characters, after the first field. */
const MAX_LABEL = 80;

function fieldIn(line: string, { isFirst }: { readonly isFirst: boolean }): FieldInProgress | undefined {
  const colon = line.search(/:(?!\/\/)/);
  const label = unquoted(line.slice(0, Math.max(0, colon)).trim());
  const value = line.slice(colon + 1).trim();
  const isText = label.length > MAX_LABEL && !isFirst;
  return label === '' || isText ? undefined : { label, value };
}

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;

/** Finds the line that closes a multi-line JSON value. */
type Closings = (bracket: '}' | ']', after: number) => number | undefined;

/** Tries each closing line once, so that the time stays linear for long texts. */
function closingsIn(lines: readonly string[]): Closings {
  const tried = { '}': 0, ']': 0 };
  return (bracket, after) => {
    if (after < tried[bracket]) return undefined;
    const found = lines.indexOf(bracket, after + 1);
    tried[bracket] = found < 0 ? Infinity : found;
    return found < 0 ? undefined : found;
  };
}

/** Reads the value that begins at a line. `end` is the index of its last line. */
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
    // toJSON puts the closing bracket of a multi-line value alone on its line.
    const end = closings(value === '{' ? '}' : ']', at);
    const json = end === undefined ? undefined : parsed([value, ...lines.slice(at + 1, end + 1)].join('\n'));
    if (end !== undefined && json !== undefined) return { value: formatJson(json), end };
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

/** Formats a JSON value: text as it is, a list of plain values with commas, anything else as JSON. */
function formatJson(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function jsonObject(text: string): Field[] | undefined {
  const object = parsed(text);
  if (typeof object !== 'object' || object === null) return undefined;
  return Object.entries(object).map(([label, value]) => ({ label, value: formatJson(value) }));
}

/** Adds the lines of repeated labels to the value above them, with a warning. */
function withoutDuplicates(read: Reader, fields: readonly FieldInProgress[]): Field[] {
  const count = new Map<string, number>();
  for (const { label } of fields) count.set(label, (count.get(label) ?? 0) + 1);
  const kept: FieldInProgress[] = [];
  for (const field of fields) {
    const last = kept.at(-1);
    if (count.get(field.label) === 1 || last === undefined) kept.push({ ...field });
    else last.value += `\n${field.label}: ${field.value}`;
  }
  if (kept.length < fields.length) read.warning('fields', REPEATED_LABEL);
  return kept;
}

const REPEATED_LABEL =
  'a label is repeated, so it is shown as part of the field above it. If a value can have several lines, such as a ' +
  'commit message, write "Label: ${{ toJSON(…) }}" to keep it in one field.';

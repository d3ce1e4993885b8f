import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { FieldViolation } from '../google-auth/google-errors.ts';
import { ENUMS, RULES } from './card-rules.ts';

/** The problems of a message. */
export type MessageProblems = {
  /** Unknown names, wrong types and invalid values. */
  readonly malformed: readonly FieldViolation[];
  /** Why Chat couldn't show it. */
  readonly unrenderable: readonly string[];
};

type Definition = { properties?: Record<string, object> } & Record<string, unknown>;

/** Checks a message against the API's types and enums, and the rules of cards. */
export function checkMessage(body: object): MessageProblems {
  const check = validator();
  if (check(body)) return { malformed: [], unrenderable: [] };
  const errors = check.errors ?? [];
  return {
    malformed: errors.flatMap((error) => (error.keyword in MALFORMED ? [violation(error)] : [])),
    unrenderable: errors.flatMap((error) => (error.keyword in UNRENDERABLE ? [sentence(error)] : [])),
  };
}

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  if (compiled) return compiled;
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
  const count = (names: readonly string[], data: object) => names.filter((name) => name in data).length;
  const word = (keyword: string, holds: (n: number) => boolean) =>
    ajv.addKeyword({
      keyword,
      type: 'object',
      validate: (names: readonly string[], data: object) => holds(count(names, data)),
    });
  word('exactlyOneOf', (n) => n === 1);
  word('atMostOneOf', (n) => n <= 1);
  word('atLeastOneOf', (n) => n >= 1);
  word('notInMessages', (n) => n === 0);
  compiled = ajv.compile(schemaWithRules());
  return compiled;
}

/** The schema of the API's types, with enums and rules added. */
function schemaWithRules(): object {
  const file = new URL('./message.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { definitions: Record<string, Definition> };
  for (const [name, definition] of Object.entries(schema.definitions)) definition['title'] = name;
  for (const [name, fields] of Object.entries(ENUMS)) {
    for (const [field, values] of Object.entries(fields)) {
      const title = `${name}.${field.charAt(0).toUpperCase()}${field.slice(1)}`;
      Object.assign(property(schema, name, field), { enum: values, title });
    }
  }
  for (const [name, { properties = {}, ...rest }] of Object.entries(RULES)) {
    for (const [field, extra] of Object.entries(properties)) Object.assign(property(schema, name, field), extra);
    for (const fields of [rest.required, rest.exactlyOneOf, rest.atMostOneOf, rest.atLeastOneOf, rest.notInMessages])
      for (const field of fields ?? []) property(schema, name, field);
    Object.assign(schema.definitions[name] as Definition, rest);
  }
  return schema;
}

/** Throws if a rule is about a field that the installed types don't have. */
function property(schema: { definitions: Record<string, Definition> }, name: string, field: string): object {
  const found = schema.definitions[name]?.properties?.[field];
  if (!found)
    throw new Error(`emulator/google-chat has a rule for ${name}.${field}, which googleapis' types don't have.`);
  return found;
}

const MALFORMED: Readonly<Record<string, (error: ErrorObject, at: string) => string>> = {
  additionalProperties: ({ params }, at) =>
    `Invalid JSON payload received. Unknown name ${JSON.stringify(params['additionalProperty'])} at '${at}': Cannot find field.`,
  type: (error, at) => `Invalid value at '${at}' (${typeName(error)}), ${shown(error.data)}`,
  enum: (error, at) => `Invalid value at '${at}' (${protoName(error.parentSchema)}), ${shown(error.data)}`,
};

function violation(error: ErrorObject): FieldViolation {
  const field = fieldPath(error.instancePath);
  return { field, description: MALFORMED[error.keyword]?.(error, field) ?? '' };
}

/** `/cardsV2/0/card` as Google writes it: `message.cards_v2[0].card`. */
function fieldPath(instancePath: string): string {
  const parts = instancePath.split('/').slice(1);
  return parts.reduce(
    (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : `${path}.${snakeCase(part)}`),
    'message',
  );
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'TYPE_STRING',
  boolean: 'TYPE_BOOL',
  number: 'TYPE_INT32',
  integer: 'TYPE_INT32',
  array: 'a list',
};

function typeName({ params, parentSchema }: ErrorObject): string {
  return PRIMITIVES[String(params['type'])] ?? protoName(parentSchema);
}

/** The name of a type or an enum in Google's messages. It is the schema's title. */
function protoName(schema: ErrorObject['parentSchema']): string {
  const title = String(schema?.['title'] ?? '');
  const name = title.startsWith('GoogleAppsCardV1') ? `apps.card.v1.${title.slice(16)}` : `chat.v1.${title}`;
  return `type.googleapis.com/google.${name}`;
}

const UNRENDERABLE: Readonly<Record<string, (error: ErrorObject, at: string) => string>> = {
  required: ({ params }, at) => `${at}.${snakeCase(String(params['missingProperty']))} is required.`,
  dependencies: ({ params }, at) =>
    `${at}.${snakeCase(String(params['property']))} needs ${snakeCase(String(params['deps']))}.`,
  exactlyOneOf: ({ schema }, at) => `${at} needs exactly one of ${list(schema)}.`,
  atMostOneOf: ({ schema }, at) => `${at} takes at most one of ${list(schema)}.`,
  atLeastOneOf: ({ schema }, at) => `${at} needs one of ${list(schema)}.`,
  notInMessages: ({ schema, data }, at) =>
    `${at}: ${list((schema as string[]).filter((name) => name in (data as object)))} is not for card messages of Chat apps.`,
  minLength: (_, at) => `${at} must not be empty.`,
  minItems: (_, at) => `${at} must not be empty.`,
  maxItems: ({ params }, at) => `${at} takes at most ${String(params['limit'])}.`,
  pattern: ({ params, data }, at) => `${at} must match ${String(params['pattern'])}: ${shown(data)}.`,
  minimum: ({ params }, at) => `${at} must be at least ${String(params['limit'])}.`,
  maximum: ({ params }, at) => `${at} must be at most ${String(params['limit'])}.`,
};

function sentence(error: ErrorObject): string {
  return UNRENDERABLE[error.keyword]?.(error, fieldPath(error.instancePath)) ?? '';
}

const list = (names: unknown): string => (names as readonly string[]).map(snakeCase).join(', ');

/** A value as Google repeats it in an error, cut to 200 characters. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** The name of a field in Google's error messages. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

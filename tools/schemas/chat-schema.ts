/**
 * Writes `emulator/google-chat/message.schema.json` and `src/send/card-schema.ts`: the JSON Schemas of a Chat message
 * and of a card, made from the `googleapis` package's own types, so that both refuse the field names Google doesn't know.
 *
 *     node tools/schemas/chat-schema.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const TYPES = new URL('../../node_modules/googleapis/build/src/apis/chat/v1.d.ts', import.meta.url);
const PACKAGE = new URL('../../node_modules/googleapis/package.json', import.meta.url);
const SCHEMA = new URL('../../emulator/google-chat/message.schema.json', import.meta.url);
const CARD = new URL('../../src/send/card-schema.ts', import.meta.url);
const PREFIX = 'chat_v1.Schema$';

/** Makes the schema of one of the installed types, for the files and for the tests that compare them. */
async function schemaOf(type: 'Message' | 'GoogleAppsCardV1Card'): Promise<object> {
  const generated = createGenerator({
    path: fileURLToPath(TYPES),
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    type: `${PREFIX}${type}`,
    skipTypeCheck: true,
    additionalProperties: false,
    expose: 'all',
  }).createSchema(`${PREFIX}${type}`);
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
  return {
    $comment: `Made by tools/schemas/chat-schema.ts from googleapis ${version}. Do not edit.`,
    $ref: `#/definitions/${type}`,
    definitions: essence(generated.definitions ?? {}),
  };
}

/** The text of the emulator's schema file: a whole message. */
export async function chatSchema(): Promise<string> {
  return format(JSON.stringify(await schemaOf('Message')), { parser: 'json', printWidth: 120 });
}

/** The text of the action's own schema file: a card, as a module that the bundle can hold. */
export async function cardSchema(): Promise<string> {
  const text = `/** A Chat card as the googleapis package's types say it. */\nexport const CARD_SCHEMA = ${JSON.stringify(await schemaOf('GoogleAppsCardV1Card'))} as const;\n`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}

/** Leaves of a schema what decides about a body: no prose (but for what is output only), no null, short names. */
function essence(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(essence);
  if (typeof node === 'string') return node.replace(`definitions/${encodeURIComponent(PREFIX)}`, 'definitions/');
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'description' && typeof value === 'string')
      return value.startsWith('Output only') ? [['readOnly', true]] : [];
    if (key === 'anyOf' && Array.isArray(value)) {
      const kinds = value.filter(({ type }: { type?: unknown }) => type !== 'null');
      return kinds.length === 1 ? Object.entries(essence(kinds[0]) as object) : [[key, essence(kinds)]];
    }
    if (key === 'type' && Array.isArray(value)) return [['type', value.find((type) => type !== 'null')]];
    return [[key.replace(PREFIX, ''), essence(value)]];
  });
  return Object.fromEntries(entries);
}

if (import.meta.main) {
  await writeFile(SCHEMA, await chatSchema());
  await writeFile(CARD, await cardSchema());
}

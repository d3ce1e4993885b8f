import { badRequest, invalidArgument, type FieldViolation } from '../google-auth/google-errors.ts';
import type { Caller } from '../google-auth/sign-in-service.ts';
import { snakeCase, checkMessage } from './check-message.ts';
import { permissionDenied, notSupported } from './chat-errors.ts';
import type { ChatSpace, Message, World } from './chat-state.ts';

/** A valid request to the Chat API from an authenticated app. */
export type ChatRequest = {
  readonly world: World;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Message;
  /** Why Chat couldn't show the message, although its fields are valid. */
  readonly unrenderable: readonly string[];
};

/** Carries out a method and returns the response body. */
export type Handler = (request: ChatRequest) => object;

/** Finds the request's space. The app has to be in it. */
export function spaceOf({ world, caller, params }: ChatRequest): ChatSpace {
  const space = world.spaces.get(`spaces/${params['space']}`);
  if (!space?.apps.has(caller.project.id)) throw permissionDenied();
  return space;
}

type Kind = 'text' | 'int' | 'bool' | readonly string[];

const WHICH_MESSAGE_TEXT = {
  markupSyntax: ['MARKUP_SYNTAX_UNSPECIFIED', 'MARKUP_SYNTAX_CHAT', 'MARKUP_SYNTAX_MARKDOWN'],
};
const EDIT = { updateMask: 'text', allowMissing: 'bool' } as const;
const PAGE = { pageSize: 'int', pageToken: 'text' } as const;

/** The query parameters of each supported method (https://developers.google.com/workspace/chat/api/reference/rest). */
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'spaces.get': { useAdminAccess: 'bool' },
  'spaces.list': { ...PAGE, filter: 'text' },
  'members.get': { useAdminAccess: 'bool' },
  'members.list': { ...PAGE, filter: 'text', showGroups: 'bool', showInvited: 'bool', useAdminAccess: 'bool' },
  'messages.create': {
    messageId: 'text',
    requestId: 'text',
    threadKey: 'text',
    messageReplyOption: [
      'MESSAGE_REPLY_OPTION_UNSPECIFIED',
      'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD',
      'REPLY_MESSAGE_OR_FAIL',
    ],
    'createMessageNotificationOptions.notificationType': [
      'NOTIFICATION_TYPE_NONE',
      'NOTIFICATION_TYPE_FORCE_NOTIFY',
      'NOTIFICATION_TYPE_SILENT',
    ],
  },
  'messages.get': WHICH_MESSAGE_TEXT,
  'messages.delete': { force: 'bool' },
  'messages.patch': EDIT,
  'messages.update': EDIT,
};

/** System parameters that change nothing here (https://docs.cloud.google.com/apis/docs/system-parameters). */
const IGNORED = new Set(['alt', 'prettyPrint', '$.xgafv', 'quotaUser', 'key', 'uploadType', 'upload_protocol']);
const UNSUPPORTED = new Set(['fields', 'callback', 'access_token', 'oauth_token', '$.fields', '$.alt']);

/** Reads a method's query and refuses unknown names and invalid values. */
export function readQuery(call: string, search: URLSearchParams): Record<string, string> {
  const known: Readonly<Record<string, Kind>> = PARAMETERS[call] ?? {};
  const read: Record<string, string> = {};
  const violations: FieldViolation[] = [];
  for (const [name, value] of search) {
    if (UNSUPPORTED.has(name)) throw notSupported(`the query parameter "${name}"`);
    if (name === 'alt' && value !== 'json') throw notSupported(`alt=${value}`);
    if (IGNORED.has(name)) continue;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) violations.push(unknownName(name));
    else if (name in read) violations.push(invalidValue(name, 'repeated, though it is one value', value));
    else if (!isOfKind(kind, value)) violations.push(invalidValue(name, typeName(kind, name), value));
    read[name] = value;
  }
  if (violations.length > 0) throw badRequest(violations);
  if (read['useAdminAccess'] === 'true')
    throw invalidArgument('useAdminAccess requires a user who is an administrator; it is not for app authentication.');
  return read;
}

function isOfKind(kind: Kind, value: string): boolean {
  if (kind === 'text') return true;
  if (kind === 'int') return /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) < 2 ** 31;
  if (kind === 'bool') return value === 'true' || value === 'false';
  return kind.includes(value);
}

function typeName(kind: Kind, name: string): string {
  if (kind === 'int') return 'TYPE_INT32';
  if (kind === 'bool') return 'TYPE_BOOL';
  return `type.googleapis.com/google.chat.v1.${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function unknownName(name: string): FieldViolation {
  const description = `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`;
  return { field: '', description };
}

function invalidValue(name: string, type: string, value: string): FieldViolation {
  const field = snakeCase(name);
  return { field, description: `Invalid value at '${field}' (${type}), ${JSON.stringify(value)}` };
}

/** Reads the message in a request's body. Throws Google's error if there is none. */
export function readMessage(body: { readonly text: string; readonly contentType: string | undefined }): ReadMessage {
  const { text, contentType } = body;
  if (text === '') return { body: {}, unrenderable: [] };
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? ''))
    throw invalidArgument(
      `The emulator accepts only application/json, not ${contentType ?? 'a missing content type'}.`,
    );
  const parsed = withoutNulls(parse(text));
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw invalidPayload('Invalid JSON payload received. Unknown name "": Root element must be a message.');
  const { malformed, unrenderable } = checkMessage(parsed);
  if (malformed.length > 0) throw badRequest(malformed);
  return { body: parsed, unrenderable };
}

type ReadMessage = { readonly body: Message; readonly unrenderable: readonly string[] };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const at = Number(/position (\d+)/.exec(String(thrown))?.[1] ?? text.length);
    const around = text.slice(Math.max(0, at - 40), at + 40).replace(/\s/g, ' ');
    throw invalidPayload(
      `Invalid JSON payload received. Unexpected token.\n${around}\n${' '.repeat(Math.min(at, 40))}^`,
    );
  }
}

function invalidPayload(description: string) {
  return badRequest([{ field: '', description }]);
}

/** In the JSON of protocol buffers, null means absent (https://protobuf.dev/programming-guides/json/). */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutNulls(item)]));
}

/** Returns one page of a list: 100 items by default, at most 1,000 (https://google.aip.dev/158). */
export function pageOf<Item>({ items, query }: Paged<Item>): { items: readonly Item[]; nextPageToken?: string } {
  const { pageSize = '0', pageToken, ...rest } = query;
  const size = Number(pageSize);
  if (size < 0) throw invalidArgument('Page size must be non-negative.');
  const asked = JSON.stringify(Object.entries(rest).sort());
  const from = pageToken === undefined || pageToken === '' ? 0 : decodePageToken(pageToken, asked);
  const to = from + Math.min(size === 0 ? 100 : size, 1000);
  return {
    items: items.slice(from, to),
    ...(to < items.length ? { nextPageToken: encodePageToken(to, asked) } : {}),
  };
}

type Paged<Item> = { readonly items: readonly Item[]; readonly query: Readonly<Record<string, string>> };

function encodePageToken(from: number, asked: string): string {
  return Buffer.from(JSON.stringify({ from, asked })).toString('base64url');
}

/** Returns where a page starts. A token is valid only with the parameters of its request. */
function decodePageToken(token: string, asked: string): number {
  try {
    const sealed = JSON.parse(Buffer.from(token, 'base64url').toString()) as { from?: unknown; asked?: unknown };
    if (typeof sealed.from === 'number' && sealed.asked === asked) return sealed.from;
  } catch {
    // Not a token of the emulator.
  }
  throw invalidArgument('Invalid page token.');
}

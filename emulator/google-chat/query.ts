import { badRequest, invalidArgument, type FieldViolation } from '../google-auth/errors.ts';
import { notHere } from './refusals.ts';

type Kind = 'text' | 'int' | 'bool' | readonly string[];

const WHICH_MESSAGE_TEXT = {
  markupSyntax: ['MARKUP_SYNTAX_UNSPECIFIED', 'MARKUP_SYNTAX_CHAT', 'MARKUP_SYNTAX_MARKDOWN'],
};
const EDIT = { updateMask: 'text', allowMissing: 'bool' } as const;
const PAGE = { pageSize: 'int', pageToken: 'text' } as const;

/** The query parameters of each method that is done (https://developers.google.com/workspace/chat/api/reference/rest). */
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

/** Parameters every Google API takes (https://docs.cloud.google.com/apis/docs/system-parameters): they change nothing here. */
const HARMLESS = new Set(['alt', 'prettyPrint', '$.xgafv', 'quotaUser', 'key', 'uploadType', 'upload_protocol']);
const NOT_HERE = new Set(['fields', 'callback', 'access_token', 'oauth_token', '$.fields', '$.alt']);

/** Reads a method's query; a name or value Google doesn't know is refused. */
export function readQuery(call: string, search: URLSearchParams): Record<string, string> {
  const known: Readonly<Record<string, Kind>> = PARAMETERS[call] ?? {};
  const read: Record<string, string> = {};
  const violations: FieldViolation[] = [];
  for (const [name, value] of search) {
    if (NOT_HERE.has(name)) throw notHere(`the query parameter "${name}"`);
    if (name === 'alt' && value !== 'json') throw notHere(`alt=${value}`);
    if (HARMLESS.has(name)) continue;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) violations.push(unknownName(name));
    else if (name in read) violations.push(wrong(name, 'repeated, though it is one value', value));
    else if (!fits(kind, value)) violations.push(wrong(name, typeName(kind, name), value));
    read[name] = value;
  }
  if (violations.length > 0) throw badRequest(violations);
  if (read['useAdminAccess'] === 'true')
    throw invalidArgument('useAdminAccess requires a user who is an administrator; it is not for app authentication.');
  return read;
}

function fits(kind: Kind, value: string): boolean {
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

function wrong(name: string, type: string, value: string): FieldViolation {
  const field = snakeCase(name);
  return { field, description: `Invalid value at '${field}' (${type}), ${JSON.stringify(value)}` };
}

/** A field's name as Google's error messages write it: that of the protocol buffer. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

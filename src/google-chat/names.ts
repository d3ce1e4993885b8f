import { createHash } from 'node:crypto';
import { NotUnderstood } from '../errors.ts';

/** A space's resource name, such as `spaces/AAQAxxxx`. */
export type SpaceName = `spaces/${string}`;

/** A message's resource name. Its last part is Google's id or the app's `client-…` id. */
export type MessageName = `${SpaceName}/messages/${string}`;

/** A message id that the app chose: `client-` and up to 56 of `a-z0-9-`. */
export type ClientMessageId = `client-${string}`;

const SPACE_ID = /^[A-Za-z0-9_-]{3,64}$/;

/**
 * The URLs of a space in a browser: `chat.google.com/room/ID` (or `dm`), `chat.google.com/app/chat/ID`,
 * `mail.google.com/…#chat/space/ID`, each with or without `/u/N`.
 */
const SPACE_IN_ADDRESS = /(?:\/room\/|\/dm\/|\/app\/chat\/|#chat\/space\/|\/chat\/space\/)([A-Za-z0-9_-]+)/;

/** The URL of an incoming webhook (https://developers.google.com/workspace/chat/quickstart/webhooks). */
const WEBHOOK = /^https:\/\/chat\.googleapis\.com\/v1\/spaces\/([A-Za-z0-9_-]{3,64})\/messages\?/;

/**
 * Parses a space: its resource name, its id, or its URL. The only way to create a {@link SpaceName}. Throws an error
 * that says what to write.
 */
export function spaceName(value: string): SpaceName {
  const webhook = WEBHOOK.exec(value)?.[1];
  if (webhook !== undefined)
    throw new Error(
      `this is the URL of an incoming webhook, not of a space. Write spaces/${webhook}. The action signs in as a ` +
        'Chat app and needs no webhook. If anyone else could see the URL, delete the webhook.',
    );
  const id = /^https?:\/\//i.test(value)
    ? SPACE_IN_ADDRESS.exec(value)?.[1]
    : value.replace(/^\/?spaces\//, '').replace(/\/$/, '');
  if (id === undefined || !SPACE_ID.test(id)) {
    throw new NotUnderstood(
      value,
      'is not a space. Write it as spaces/AAQAxxxx, as the id AAQAxxxx, ' +
        "or as the space's URL from your browser (https://chat.google.com/room/AAQAxxxx).",
    );
  }
  return `spaces/${id}`;
}

/** The resource name of a message. */
export function messageName(space: SpaceName, id: string): MessageName {
  return `${space}/messages/${id}`;
}

/**
 * Computes a message id: the same parts give the same id, different parts give different ids. Chat allows up to 63 of
 * `a-z0-9-`, starting with `client-`
 * (https://developers.google.com/workspace/chat/create-messages#name_a_created_message). `label` makes it readable in
 * logs.
 */
export function clientMessageId(label: string, parts: readonly string[]): ClientMessageId {
  const readable = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30);
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
  return `client-${readable === '' ? '' : `${readable}-`}${digest}`;
}

/**
 * The URL of a message, from its system-assigned name (`spaces/S/messages/THREAD.MESSAGE`). `undefined` for any other
 * name.
 */
export function messageAddress(systemName: string): string | undefined {
  const [, space, thread, message] = /^spaces\/([\w-]+)\/messages\/([\w-]+)\.([\w-]+)$/.exec(systemName) ?? [];
  return space && thread && message ? `https://chat.google.com/room/${space}/${thread}/${message}` : undefined;
}

import { createHash } from 'node:crypto';
import { NotUnderstood } from '../errors.ts';

/** A space's resource name, such as `spaces/AAQAxxxx`. */
export type SpaceName = `spaces/${string}`;

/** A message's resource name; its last part is Google's id or the app's own `client-…` id. */
export type MessageName = `${SpaceName}/messages/${string}`;

/** A message id chosen by the app: `client-` and at most 56 of `a-z0-9-`. */
export type ClientMessageId = `client-${string}`;

const SPACE_ID = /^[A-Za-z0-9_-]{3,64}$/;

/**
 * The web addresses under which a browser shows a space: `chat.google.com/room/ID` (or `dm`),
 * `chat.google.com/app/chat/ID`, `mail.google.com/…#chat/space/ID`, each with or without `/u/N`.
 */
const SPACE_IN_ADDRESS = /(?:\/room\/|\/dm\/|\/app\/chat\/|#chat\/space\/|\/chat\/space\/)([A-Za-z0-9_-]+)/;

/** An incoming webhook's address (https://developers.google.com/workspace/chat/quickstart/webhooks). */
const WEBHOOK = /^https:\/\/chat\.googleapis\.com\/v1\/spaces\/([A-Za-z0-9_-]{3,64})\/messages\?/;

/**
 * Reads a space as people write it: its name, its bare id, or its web address.
 * The only way to a {@link SpaceName}; throws a sentence that says the right form.
 */
export function spaceName(written: string): SpaceName {
  const webhook = WEBHOOK.exec(written)?.[1];
  if (webhook !== undefined)
    throw new Error(
      `this is the address of an incoming webhook, not of a space. Write spaces/${webhook}: the action signs in as a ` +
        'Chat app and needs no webhook. Whoever has that address can post, so delete the webhook if it was seen.',
    );
  const id = /^https?:\/\//i.test(written)
    ? SPACE_IN_ADDRESS.exec(written)?.[1]
    : written.replace(/^\/?spaces\//, '').replace(/\/$/, '');
  if (id === undefined || !SPACE_ID.test(id)) {
    throw new NotUnderstood(
      written,
      'is not a space. Write it as spaces/AAQAxxxx, the bare id AAQAxxxx, ' +
        "or the space's web address copied from the browser (https://chat.google.com/room/AAQAxxxx).",
    );
  }
  return `spaces/${id}`;
}

/** The name under which the app finds its own message again. */
export function messageName(space: SpaceName, id: string): MessageName {
  return `${space}/messages/${id}`;
}

/**
 * An id that is always the same for the same parts and different for different ones, within what
 * Chat allows (https://developers.google.com/workspace/chat/create-messages#name_a_created_message):
 * at most 63 of `a-z0-9-`, beginning with `client-`. `label` makes it readable in logs.
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
 * Where a browser shows a message, from the name that Google gave it
 * (`spaces/S/messages/THREAD.MESSAGE`); `undefined` for a name of another form.
 */
export function messageAddress(systemName: string): string | undefined {
  const [, space, thread, message] = /^spaces\/([\w-]+)\/messages\/([\w-]+)\.([\w-]+)$/.exec(systemName) ?? [];
  return space && thread && message ? `https://chat.google.com/room/${space}/${thread}/${message}` : undefined;
}

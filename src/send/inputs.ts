import type { Card } from '../google-chat/chat-api.ts';
import type { MessageName, SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import type { Button, Field } from '../message/content.ts';
import type { ChangesSince } from '../message/changes-section.ts';
import { environmentName, gitRef } from '../inputs/changes.ts';
import { connectionInputs, onErrorInput, spaceInput, type Connection } from '../inputs/connection.ts';
import { contentInputs, displayedText } from '../inputs/content-inputs.ts';
import { mention, type Mention } from '../inputs/mention.ts';
import { peopleInput, type People } from '../inputs/people.ts';
import { oneOf, reader, type Reader } from '../inputs/reader.ts';
import { threadKey } from '../inputs/placement.ts';
import { NotUnderstood, type InputError } from '../errors.ts';
import { holdsSecret } from '../secrets.ts';

/** The inputs of the send action. */
export type SendInputs = Connection & {
  readonly space: SpaceName;
  readonly text: string | undefined;
  readonly title: string | undefined;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  readonly card: Card | undefined;
  /** What to list the changes since. */
  readonly changes: ChangesSince | undefined;
  /** The author's stable id for the message. */
  readonly messageId: string | undefined;
  /** Whether the same `message-id` in other repositories with `shared: true` means the same message. */
  readonly shared: boolean;
  /** The message to update. */
  readonly message: MessageName | undefined;
  readonly threadKey: string | undefined;
  /** The name of a thread, or of a message in it. */
  readonly replyTo: string | undefined;
  readonly mentions: readonly Mention[];
  readonly people: People;
  readonly notification: 'default' | 'silent' | 'force';
  readonly githubToken: string | undefined;
  /** Warnings about optional inputs. The message is sent without them. */
  readonly inputWarnings: InputError | undefined;
};

/** Reads the inputs of the send action, in the order of action.yml; throws all problems at once. */
export async function readSendInputs(core: Core, env: Env): Promise<SendInputs> {
  const read = reader(core);
  const space = spaceInput(read);
  const connection = connectionInputs(read, core, env);
  onErrorInput(read);
  const { text, fields, buttons } = contentInputs(read);
  const inputs = {
    space,
    ...connection,
    text,
    title: displayedText(read, 'title'),
    fields,
    buttons,
    card: await cardInput(read),
    changes: sendChangesInput(read),
    messageId: read.optional('message-id'),
    shared: read.flag('shared'),
    message: read.optional('message', (value) => nameIn<MessageName>(space, 'messages', value)),
    threadKey: read.setting('thread-key', threadKey),
    replyTo: read.optional('reply-to', (value) => nameIn(space, 'threads|messages', value)),
    mentions: read.items('mention', mention, 'warning'),
    people: await peopleInput(read, env),
    notification: notificationInput(read),
    githubToken: read.optional('github-token'),
  };
  if (inputs.shared && inputs.messageId === undefined)
    read.warning('shared', 'has no effect without message-id. Set message-id, or remove shared.');
  excludeEachOther(read);
  return read.finish({ ...inputs, inputWarnings: read.warnings() });
}

/** Reads `changes`, an environment, or `base`. */
function sendChangesInput(read: Reader): ChangesSince | undefined {
  const environment = read.setting('changes', environmentName);
  const base = read.setting('base', gitRef);
  if (environment !== undefined && base !== undefined)
    return read.warning(
      'changes and base',
      'both say what to compare with, so no changes are listed. Keep one of them.',
    );
  if (base !== undefined) return { base };
  return environment === undefined ? undefined : { environment };
}

/** Reads the input `card`. Loads the card parser only if it is set. */
async function cardInput(read: Reader): Promise<Card | undefined> {
  const value = read.optional('card');
  if (value === undefined) return undefined;
  if (holdsSecret(value))
    return read.problem(
      'card',
      'contains what looks like a key or token and is not sent. Remove it. If anyone else could see it, revoke it.',
    );
  return read.attemptAsync('card', async () => (await import('./card.ts')).parseCard(value));
}

function nameIn<N extends string>(space: SpaceName | undefined, collections: string, value: string): N {
  const form = `${space ?? 'spaces/AAQAxxxx'}/${collections.split('|')[0]}/…`;
  const found = new RegExp(`^(spaces/[^/]+)/(?:${collections})/[\\w.-]+$`).exec(value);
  if (found === null) throw new NotUnderstood(value, `is not a valid name. Write it as ${form}.`);
  if (space !== undefined && found[1] !== space) throw new NotUnderstood(value, `is not in ${space}.`);
  return value as N;
}

/**
 * Reads the input `notification`. If Chat does not allow it for this message, warns and uses the default
 * (https://developers.google.com/workspace/chat/create-messages).
 */
function notificationInput(read: Reader): SendInputs['notification'] {
  const requested = read.setting('notification', oneOf('default', 'silent', 'force')) ?? 'default';
  const given = (name: string) => read.optional(name) !== undefined;
  if (requested === 'silent' && (given('thread-key') || given('reply-to')))
    read.warning('notification', SILENT_IN_THREAD);
  else if (requested === 'silent' && given('mention'))
    read.warning('notification', 'mentions notify nobody in a silent message, so this message is not silent.');
  else if (requested !== 'default' && given('message'))
    read.warning('notification', 'has no effect with message, because updates notify nobody.');
  else return requested;
  return 'default';
}

const SILENT_IN_THREAD =
  'a silent message cannot start or reply to a thread, so this message is not silent. Remove thread-key, reply-to, or ' +
  'notification: silent.';

function excludeEachOther(read: Reader): void {
  const given = (name: string) => read.optional(name) !== undefined;
  const refuse = (when: boolean, inputs: string, why: string) => when && read.problem(inputs, why);

  refuse(
    !given('text') && !given('title') && !given('card'),
    'text, title and card',
    'are all empty, so there is nothing to send. Set one of them.',
  );
  refuse(
    given('card') && ['title', 'fields', 'buttons', 'changes', 'base'].some(given),
    'card',
    'cannot be combined with title, fields, buttons, or changes, which create another card. Use one or the other.',
  );
  refuse(
    !given('title') && (given('fields') || given('buttons') || given('changes') || given('base')),
    'title',
    'is empty, but fields, buttons and changes need a card with a title.',
  );
  refuse(given('message') && given('message-id'), 'message and message-id', 'name two messages. Keep one of them.');
  refuse(given('thread-key') && given('reply-to'), 'thread-key and reply-to', 'name two threads. Keep one of them.');
  refuse(
    given('message') && (given('thread-key') || given('reply-to')),
    'message',
    'cannot be combined with thread-key or reply-to, because an update does not move a message.',
  );
}

import type { Card } from '../google-chat/chat-api.ts';
import type { MessageName, SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import type { Button, Field } from '../message/content.ts';
import { connectionInputs, onErrorInput, spaceInput, type Connection } from '../inputs/connection.ts';
import { contentInputs, displayedText } from '../inputs/content-inputs.ts';
import { mention, type Mention } from '../inputs/mention.ts';
import { peopleInput, type People } from '../inputs/people.ts';
import { oneOf, reader, type Reader } from '../inputs/reader.ts';
import { threadKey } from '../inputs/placement.ts';
import { NotUnderstood, type InputError } from '../errors.ts';
import { holdsSecret } from '../secrets.ts';

/** Everything the send action is told. */
export type SendInputs = Connection & {
  readonly space: SpaceName;
  readonly text: string | undefined;
  readonly title: string | undefined;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  readonly card: Card | undefined;
  /** The author's own stable name for the message. */
  readonly messageId: string | undefined;
  /** Whether other repositories that say so too mean the same message by the same `message-id`. */
  readonly shared: boolean;
  /** A message to update. */
  readonly message: MessageName | undefined;
  readonly threadKey: string | undefined;
  /** A thread's name, or the name of a message in it. */
  readonly replyTo: string | undefined;
  readonly mentions: readonly Mention[];
  readonly people: People;
  readonly notification: 'default' | 'silent' | 'force';
  /** What is wrong with an input that only adds something. The message is sent without it. */
  readonly inputWarnings: InputError | undefined;
};

/** Reads the inputs of the send action, in the order of action.yml; throws every problem at once. */
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
    messageId: read.optional('message-id'),
    shared: read.flag('shared'),
    message: read.optional('message', (written) => nameIn<MessageName>(space, 'messages', written)),
    threadKey: read.setting('thread-key', threadKey),
    replyTo: read.optional('reply-to', (written) => nameIn(space, 'threads|messages', written)),
    mentions: read.items('mention', mention, 'warning'),
    people: await peopleInput(read, env),
    notification: notificationInput(read),
  };
  if (inputs.shared && inputs.messageId === undefined) read.warning('shared', 'is about message-id, which is empty.');
  excludeEachOther(read);
  return read.finish({ ...inputs, inputWarnings: read.warnings() });
}

/** What reads cards is loaded only where there is one. */
async function cardInput(read: Reader): Promise<Card | undefined> {
  const written = read.optional('card');
  if (written === undefined) return undefined;
  if (holdsSecret(written))
    return read.problem(
      'card',
      'holds what looks like a key or a token, and is shown to nobody. Take it out, and delete the key if others saw it.',
    );
  return read.attemptAsync('card', async () => (await import('./card.ts')).parseCard(written));
}

function nameIn<N extends string>(space: SpaceName | undefined, collections: string, written: string): N {
  const form = `${space ?? 'spaces/AAQAxxxx'}/${collections.split('|')[0]}/…`;
  const found = new RegExp(`^(spaces/[^/]+)/(?:${collections})/[\\w.-]+$`).exec(written);
  if (found === null) throw new NotUnderstood(written, `is not such a name. Write it as ${form}.`);
  if (space !== undefined && found[1] !== space) throw new NotUnderstood(written, `is in another space than ${space}.`);
  return written as N;
}

/**
 * How the message arrives. What Chat would not take with it is left out, and said
 * (https://developers.google.com/workspace/chat/create-messages).
 */
function notificationInput(read: Reader): SendInputs['notification'] {
  const wish = read.setting('notification', oneOf('default', 'silent', 'force')) ?? 'default';
  const given = (name: string) => read.optional(name) !== undefined;
  if (wish === 'silent' && (given('thread-key') || given('reply-to')))
    read.warning('notification', 'a silent message cannot start or reply to a thread, so this one is not silent.');
  else if (wish === 'silent' && given('mention'))
    read.warning('notification', 'in a silent message a mention is only text, so this one is not silent.');
  else if (wish !== 'default' && given('message'))
    read.warning('notification', 'an update notifies nobody, whatever is asked for.');
  else return wish;
  return 'default';
}

function excludeEachOther(read: Reader): void {
  const given = (name: string) => read.optional(name) !== undefined;
  const refuse = (when: boolean, inputs: string, why: string) => when && read.problem(inputs, why);

  refuse(
    !given('text') && !given('title') && !given('card'),
    'text, title and card',
    'all empty, so there is nothing to send.',
  );
  refuse(
    given('card') && (given('title') || given('fields') || given('buttons')),
    'card',
    'is the whole card; title, fields and buttons make another. Give one of the two.',
  );
  refuse(
    !given('title') && (given('fields') || given('buttons')),
    'title',
    'empty, and fields and buttons stand on a card that needs one.',
  );
  refuse(given('message') && given('message-id'), 'message and message-id', 'name two messages. Keep one of them.');
  refuse(given('thread-key') && given('reply-to'), 'thread-key and reply-to', 'name two threads. Keep one of them.');
  refuse(
    given('message') && (given('thread-key') || given('reply-to')),
    'message',
    'is where it is; an update cannot move it to a thread.',
  );
}

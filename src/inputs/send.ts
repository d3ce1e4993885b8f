import type { Card } from '../chat/chat.ts';
import type { MessageName, SpaceName } from '../chat/names.ts';
import type { Core, Env } from '../deps.ts';
import type { Button, Field } from '../message/status.ts';
import { connectionInputs, onErrorInput, spaceInput, type Connection } from './connection.ts';
import { button, field } from './details.ts';
import { mention, type Mention } from './mention.ts';
import { peopleInput, type People } from './people.ts';
import { oneOf, reader, type Reader } from './reader.ts';
import { threadKey } from './thread-key.ts';

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
  /** A message to update. */
  readonly message: MessageName | undefined;
  readonly threadKey: string | undefined;
  /** A thread's name, or the name of a message in it. */
  readonly replyTo: string | undefined;
  readonly mentions: readonly Mention[];
  readonly people: People;
  readonly notification: 'default' | 'silent' | 'force';
};

/** Reads the inputs of the send action, in the order of action.yml; throws every problem at once. */
export async function readSendInputs(core: Core, env: Env): Promise<SendInputs> {
  const read = reader(core);
  const space = spaceInput(read);
  const connection = connectionInputs(read, core, env);
  onErrorInput(read);
  const inputs = {
    space,
    ...connection,
    text: read.optional('text'),
    title: read.optional('title'),
    fields: read.lines('fields', field).filter((each) => each !== undefined),
    buttons: read.lines('buttons', button).filter((each) => each !== undefined),
    card: await cardInput(read),
    messageId: read.optional('message-id'),
    message: read.optional('message', (written) => nameIn<MessageName>(space, 'messages', written)),
    threadKey: read.optional('thread-key', threadKey),
    replyTo: read.optional('reply-to', (written) => nameIn(space, 'threads|messages', written)),
    mentions: read.lines('mention', mention),
    people: await peopleInput(read, env),
    notification: read.optional('notification', oneOf('default', 'silent', 'force')) ?? 'default',
  };
  excludeEachOther(read);
  return read.finish(inputs);
}

/** What reads cards is loaded only where there is one. */
async function cardInput(read: Reader): Promise<Card | undefined> {
  const written = read.optional('card');
  if (written === undefined) return undefined;
  return read.attemptAsync('card', async () => (await import('./card.ts')).parseCard(written));
}

function nameIn<N extends string>(space: SpaceName | undefined, collections: string, written: string): N {
  const form = `${space ?? 'spaces/AAQAxxxx'}/${collections.split('|')[0]}/…`;
  const found = new RegExp(`^(spaces/[^/]+)/(?:${collections})/[\\w.-]+$`).exec(written);
  if (found === null) throw new Error(`"${written.slice(0, 120)}" is not such a name. Write it as ${form}.`);
  if (space !== undefined && found[1] !== space)
    throw new Error(`"${written.slice(0, 120)}" is in another space than ${space}.`);
  return written as N;
}

function excludeEachOther(read: Reader): void {
  const given = (name: string) => read.optional(name) !== undefined;
  const silent = read.optional('notification') === 'silent';
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
  // https://developers.google.com/workspace/chat/create-messages
  refuse(
    silent && (given('thread-key') || given('reply-to')),
    'notification',
    'a silent message cannot start or reply to a thread.',
  );
  refuse(silent && given('mention'), 'notification', 'in a silent message a mention is only text.');
  refuse(
    given('message') && (silent || read.optional('notification') === 'force'),
    'notification',
    'an update notifies nobody, whatever is asked for.',
  );
}

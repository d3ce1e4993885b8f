import { randomUUID } from 'node:crypto';
import type { Chat, ChatMessage, Posted, Section } from '../google-chat/chat-api.ts';
import { clientMessageId, type MessageName } from '../google-chat/names.ts';
import type { Deps } from '../deps.ts';
import { asError, describe } from '../errors.ts';
import { startedBy } from '../github/event.ts';
import { readSendInputs, type SendInputs } from './inputs.ts';
import { customMessage } from '../message/custom-message.ts';
import { showDryRun, skipReason, warnOnce } from '../step-report.ts';
import { resolveMentions } from '../mentions/resolve.ts';
import { logText } from '../log-text.ts';

/** Seconds the step may take. */
const DEFAULT_TIMEOUT_SECONDS = 30;

/** Sends one message. With a `message-id`, it is created the first time and updated after that. */
export async function send(deps: Deps): Promise<void> {
  const { core, event } = deps;
  core.setOutput('sent', false);
  const skipped = skipReason(deps);
  if (skipped !== undefined) return core.notice(`Google Chat: skipped. ${skipped}`);
  try {
    const inputs = await readSendInputs(core, deps.env);
    core.setOutput('space', inputs.space);
    warnOnce(core, inputs.inputWarnings);
    const named = resolveMentions(inputs.mentions, { people: inputs.people, author: startedBy(event), core });
    const changes = await changesOf(deps, inputs);
    const message = customMessage({ ...inputs, named, changes });
    if (inputs.dryRun) return await showDryRun(core, `Would send to ${inputs.space}`, message);

    const chat = await deps.within(inputs.timeout ?? DEFAULT_TIMEOUT_SECONDS).chat(inputs);
    const posted = await deliver(deps, chat, inputs, message);
    core.setOutput('message', posted.message);
    core.setOutput('thread', posted.thread ?? '');
    core.setOutput('url', posted.url ?? '');
    core.setOutput('sent', true);
    core.info(
      `${posted.created ? 'Sent' : 'Updated'} ${posted.message}${posted.url === undefined ? '' : `: ${posted.url}`}`,
    );
  } catch (thrown) {
    core.setOutput('error', describe(asError(thrown)));
    throw thrown;
  }
}

/** Seconds for requests to GitHub. The message is sent without what they bring. */
const GITHUB_SECONDS = 10;

/** What changed, as a section of the card. */
async function changesOf(
  deps: Deps,
  { changes: since, githubToken, timeout }: SendInputs,
): Promise<Section | undefined> {
  if (since === undefined) return undefined;
  const { readChanges } = await import('../changes/read-changes.ts');
  const { changesSection } = await import('../message/changes-section.ts');
  const seconds = Math.min(GITHUB_SECONDS, (timeout ?? DEFAULT_TIMEOUT_SECONDS) / 3);
  const changes = await readChanges(deps, deps.within(seconds), { since, githubToken });
  return changes && changesSection(changes);
}

async function deliver({ core, event }: Deps, chat: Chat, inputs: SendInputs, message: ChatMessage): Promise<Posted> {
  const { space, messageId, shared, threadKey, replyTo, notification } = inputs;
  if (inputs.message !== undefined) return chat.update(inputs.message, message);

  const attempt = randomUUID();
  // A message-id belongs to the repository, unless it is shared.
  const owner = shared ? [] : [event.serverUrl, event.repository];
  const id = clientMessageId(
    messageId ?? 'send',
    messageId === undefined ? ['send', attempt] : ['message-id', messageId, ...owner],
  );
  if (messageId !== undefined) core.info(`message-id "${logText(messageId.slice(0, 200))}" is ${id} in ${space}.`);
  const thread = replyTo === undefined ? undefined : await threadOf(chat, replyTo);
  const option = notification === 'default' ? undefined : notification;
  const post = { space, id, message, threadKey, thread, notification: option };
  const posted = await (messageId === undefined ? chat.create(post) : chat.updateOrCreateWithOptions(post, attempt));
  if (thread !== undefined && posted.thread !== thread)
    core.warning(
      `The message is in ${posted.thread}, because ${thread} no longer exists or the message was already posted there.`,
    );
  return posted;
}

/** The thread of a thread name or message name. */
async function threadOf(chat: Chat, name: string): Promise<string | undefined> {
  return name.includes('/threads/') ? name : (await chat.read(name as MessageName)).thread;
}

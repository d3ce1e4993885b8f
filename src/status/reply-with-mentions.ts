import type { Person, Status } from '../message/content.ts';
import type { Chat, ChatMessage, Post, Posted } from '../google-chat/chat-api.ts';
import { clientMessageId, type ClientMessageId } from '../google-chat/names.ts';
import type { Deps } from '../deps.ts';
import type { StatusInputs } from './inputs.ts';
import { mentionLine, mentionReply } from '../message/mention-reply.ts';
import { findAuthor, describeReply, resolveMentions } from '../mentions/resolve.ts';

/** The message to reply to. */
type MentionedMessage = { readonly id: ClientMessageId; readonly thread: string | undefined };

/**
 * A reply in the thread of a message. Its id is computed from the message's id and the people named, so the reply is
 * posted at most once, and never replaces a reply to other people.
 */
function replyTo(
  { runId, runAttempt }: Deps['event'],
  { space, threadKey }: StatusInputs,
  { id, thread, named }: MentionedMessage & { readonly named: readonly Person[] },
  message: ChatMessage,
): Post {
  const placing = thread === undefined ? { threadKey } : { thread };
  const replyId = clientMessageId(`${runId}-${runAttempt}-ping`, [id, 'ping', JSON.stringify(named)]);
  return { space, id: replyId, message, ...placing };
}

/** Mentions people in a reply in the message's thread, because updating a message notifies nobody. */
export async function replyWithMentions(
  deps: Deps,
  chat: Chat,
  inputs: StatusInputs,
  target: { status: Status; id: ClientMessageId; posted: Posted },
): Promise<void> {
  const { core, event } = deps;
  const { mentionSettings } = inputs;
  const { status, id, posted } = target;
  const author = await findAuthor(deps, event, { ...mentionSettings, githubToken: inputs.githubToken });
  const named = resolveMentions(mentionSettings.mentions, { people: mentionSettings.people, author, core });
  if (named.length === 0) return;
  const message = mentionReply(mentionLine(status), { label: 'Job log', url: status.build.logUrl }, named);
  const reply = await chat.create(replyTo(event, inputs, { id, thread: posted.thread, named }, message));
  core.info(describeReply(named, reply));
}

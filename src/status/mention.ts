import type { Chat, ChatMessage, Post, Posted } from '../google-chat/chat.ts';
import { clientMessageId, type ClientMessageId } from '../google-chat/names.ts';
import type { Deps } from '../deps.ts';
import type { StatusInputs } from './inputs.ts';
import { pingLine, pingMessage } from '../message/mention-reply.ts';
import type { Status } from '../message/content.ts';
import { findAuthor, mentionedInWords, whoIsMeant, type Named } from '../mentions/resolve.ts';

/** The message that people are told of. */
type ToldOf = { readonly id: ClientMessageId; readonly thread: string | undefined };

/**
 * A reply in the thread of a message. Its id follows from the message's and from who is named, so that it too is posted
 * at most once, and never in the place of a reply to other people.
 */
function replyTo(
  { runId, runAttempt }: Deps['event'],
  { space, threadKey }: StatusInputs,
  { id, thread, named }: ToldOf & { readonly named: readonly Named[] },
  message: ChatMessage,
): Post {
  const placing = thread === undefined ? { threadKey } : { thread };
  const replyId = clientMessageId(`${runId}-${runAttempt}-ping`, [id, 'ping', JSON.stringify(named)]);
  return { space, id: replyId, message, ...placing };
}

/** Tells the people who should know, by one reply in the thread of the job's message: an edit notifies nobody. */
export async function ping(
  deps: Deps,
  chat: Chat,
  inputs: StatusInputs,
  told: { status: Status; id: ClientMessageId; posted: Posted },
): Promise<void> {
  const { core, event } = deps;
  const { signal } = inputs;
  const { status, id, posted } = told;
  const author = await findAuthor(deps, event, { ...signal, githubToken: inputs.githubToken });
  const named = whoIsMeant(signal.mentions, { people: signal.people, author, core });
  if (named.length === 0) return;
  const message = pingMessage(pingLine(status), { label: 'Job log', url: status.build.logUrl }, named);
  const reply = await chat.create(replyTo(event, inputs, { id, thread: posted.thread, named }, message));
  core.info(mentionedInWords(named, reply));
}

import type { Chat, ChatMessage, Post, Posted } from '../chat/chat.ts';
import { clientMessageId, type ClientMessageId } from '../chat/names.ts';
import type { Deps } from '../deps.ts';
import type { StatusInputs } from '../inputs/status.ts';
import { pingLine, pingMessage } from '../message/ping.ts';
import type { Status } from '../message/status.ts';
import { findAuthor } from './find-author.ts';
import { whoIsMeant, type Named } from './mentions.ts';

/** The message that people are told of. */
export type ToldOf = { readonly id: ClientMessageId; readonly thread: string | undefined };

/** A reply in the thread of a message. Its id follows from the message's, so that it too is posted at most once. */
export function replyTo(
  { runId, runAttempt }: Deps['event'],
  { space, threadKey }: StatusInputs,
  { id, thread }: ToldOf,
  message: ChatMessage,
): Post {
  const placing = thread === undefined ? { threadKey } : { thread };
  return { space, id: clientMessageId(`${runId}-${runAttempt}-ping`, [id, 'ping']), message, ...placing };
}

/** Who was told, for the log. */
export const inWords = (named: readonly Named[]): string =>
  named.map((who) => ('user' in who ? who.user : who.name)).join(', ');

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
  await chat.create(replyTo(event, inputs, { id, thread: posted.thread }, message));
  core.info(`Told ${inWords(named)} in the thread of the message.`);
}

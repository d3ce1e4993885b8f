import type { Chat, Posted } from '../chat/chat.ts';
import { clientMessageId, type ClientMessageId } from '../chat/names.ts';
import type { Deps } from '../deps.ts';
import type { StatusInputs } from '../inputs/status.ts';
import { pingLine, pingMessage } from '../message/ping.ts';
import type { Status } from '../message/status.ts';
import { whoIsMeant } from './mentions.ts';

/**
 * Tells the people who should know, by one reply in the thread of the job's message: an edit notifies nobody. The
 * reply's id follows from the message's, so that it too is posted at most once.
 */
export async function ping(
  deps: Deps,
  chat: Chat,
  inputs: StatusInputs,
  told: { status: Status; id: ClientMessageId; posted: Posted },
): Promise<void> {
  const { core, event } = deps;
  const { space, signal } = inputs;
  const named = whoIsMeant(signal.mentions, { people: signal.people, event, core });
  await chat.create({
    space,
    id: clientMessageId(`${event.runId}-${event.runAttempt}-ping`, [told.id, 'ping']),
    message: pingMessage(pingLine(told.status), { label: 'Job log', url: told.status.build.logUrl }, named),
    ...(told.posted.thread === undefined ? { threadKey: inputs.threadKey } : { thread: told.posted.thread }),
  });
  core.info(
    `Told ${named.map((who) => ('user' in who ? who.user : who.name)).join(', ')} in the thread of the message.`,
  );
}

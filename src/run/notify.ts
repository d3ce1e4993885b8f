import { findAuthor } from '../mentions/find-author.ts';
import { mentionedInWords, whoIsMeant } from '../mentions/resolve.ts';
import { isNews } from '../mentions/is-due.ts';
import type { Chat } from '../google-chat/chat.ts';
import { clientMessageId } from '../google-chat/names.ts';
import type { Deps } from '../deps.ts';
import { comparison, pingMessage } from '../message/ping.ts';
import { runHeadline } from '../message/run-message.ts';
import { endKind, isOver } from '../message/run-state.ts';
import type { RunInputs } from './inputs.ts';
import type { OpenRun, Written } from './open-run.ts';

/** What is told of. */
export type Told = Pick<OpenRun, 'known' | 'event' | 'post'> & Pick<Written, 'shown' | 'posted'>;

/**
 * Tells those who should know how the run ended, by a reply in the thread of its message: an edit notifies nobody. The
 * reply's id follows from the message's and the result, so that each result is told once, whoever tells it.
 */
export async function notify(deps: Deps, chat: Chat, inputs: RunInputs, told: Told): Promise<void> {
  const { core } = deps;
  const { signal, space } = inputs;
  const { known, event, shown, post, posted } = told;
  if (!isOver(shown.state) || shown.isSoFar) return;
  if (!isNews(signal, { kind: endKind(shown.state), change: shown.change })) return;
  const author = await findAuthor(deps, event, { ...signal, githubToken: inputs.githubToken });
  const named = whoIsMeant(signal.mentions, { people: signal.people, author, core });
  if (named.length === 0) return;
  const line = `${runHeadline(shown)}${comparison(shown.change)}`;
  const placing = posted.thread === undefined ? { threadKey: post.threadKey } : { thread: posted.thread };
  const id = clientMessageId(`run-${known.run.id}-${known.run.attempt}-mention`, [post.id, 'mention', shown.state]);
  const reply = await chat.create({
    ...{ space, id, ...placing },
    message: pingMessage(line, { label: 'Run', url: shown.build.logUrl }, named),
  });
  core.info(mentionedInWords(named, reply));
}

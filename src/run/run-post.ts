import type { Chat, Posted } from '../google-chat/chat.ts';
import { clientMessageId, messageName, type ClientMessageId, type MessageName } from '../google-chat/names.ts';
import type { RunEvent } from '../github/event.ts';
import { runMessage, type Run } from '../message/run-message.ts';
import { STATES } from '../message/run-state.ts';
import type { RunInputs } from './inputs.ts';
import type { KnownRun } from './which-run.ts';

/** The message of one attempt of a run: where it is, and the way to write it. */
export type RunPost = {
  readonly id: ClientMessageId;
  readonly name: MessageName;
  /** The thread that all attempts of the run share; `undefined` for messages that arrive without a sound. */
  readonly threadKey: string | undefined;
  readonly write: (chat: Chat, run: Run) => Promise<Posted>;
  /** Whether the message tells of the run's end already. */
  readonly showsEnd: (chat: Chat) => Promise<boolean>;
};

/**
 * The id is a function of the space, the server, the repository, the run, its attempt and `message-key`: whoever tells
 * of the run, from whichever workflow, writes the same message.
 */
export function runPost(event: RunEvent, inputs: RunInputs, { run }: KnownRun): RunPost {
  const { serverUrl, repository } = event;
  const { space, isSilent, messageKey } = inputs;
  const which = [serverUrl, repository, String(run.id)];
  const id = clientMessageId(`run-${run.id}-${run.attempt}`, [
    ...['run', space, ...which],
    ...[String(run.attempt), messageKey ?? ''],
  ]);
  const name = messageName(space, id);
  const threadKey = isSilent
    ? undefined
    : (inputs.threadKey ?? ['run', ...which, messageKey ?? ''].filter(Boolean).join(' '));
  // Chat may know the id of a request for longer than its message is there: each write that may create has its own.
  const writer = [event.runId, event.runAttempt, event.job, event.runnerName].join(' ');
  let writes = 0;
  return {
    id,
    name,
    threadKey,
    write: (chat, shown) => {
      writes += 1;
      const notification = isSilent ? ('silent' as const) : undefined;
      const post = { space, id, message: runMessage(shown), threadKey, notification };
      return chat.place(post, clientMessageId('write', [writer, String(writes)]));
    },
    showsEnd: async (chat) => {
      const found = await chat.find(name);
      return found !== undefined && !GOES_ON.some((emoji) => found.message.text.startsWith(emoji));
    },
  };
}

const GOES_ON = [STATES.running, STATES.queued, STATES.waiting].map(({ emoji }) => emoji);

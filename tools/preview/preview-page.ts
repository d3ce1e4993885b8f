import type { Message } from '../../emulator/index.ts';
import type { Beside, Space } from '../viewer/browser/chat.ts';
import type { PreviewedJob, PreviewedSpace } from './preview-job.ts';
import type { SentMessage } from './run-outcome.ts';

/** Shows previewed jobs as spaces of the page: each state of a message as one of its own, with what was sent beside it. */
export function asPageSpaces(jobs: readonly PreviewedJob[]): Space[] {
  return jobs.flatMap((job) => job.spaces.map((space) => asPageSpace(space, job)));
}

function asPageSpace({ name, displayName, members }: PreviewedSpace, { states, notes }: PreviewedJob): Space {
  const shown = states.flatMap(({ id, title, sent, log }) =>
    sent
      .filter(({ message }) => message.space?.name === name)
      .map((each, index): [Message, Beside] => [
        apart(each.message, id),
        { title, sent: asSent(each), ...(index === 0 && log.length > 0 ? { log } : {}) },
      ]),
  );
  return {
    name,
    displayName,
    members: members.map((member) => ({ name: `users/${member.id}`, displayName: member.displayName })),
    messages: shown.map(([message]) => message),
    notes,
    beside: Object.fromEntries(shown.map(([message, each]): [string, Beside] => [message.name ?? '', each])),
  };
}

/** The states of one message stand on the page side by side, so each gets a name and a thread of its own. */
function apart(message: Message, state: string): Message {
  const { name = '', thread } = message;
  return { ...message, name: `${name} ${state}`, thread: { ...thread, name: `${thread?.name} ${state}` } };
}

/** The request that made a message what it is, as text. */
export function asSent({ written: { method, path, query, body } }: SentMessage): string {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return `${method} ${path}${asked.length === 0 ? '' : `?${asked.join('&')}`}\n\n${JSON.stringify(body, null, 2)}`;
}

import type { Message } from '../../emulator/index.ts';
import type { MessageDetails, Space } from '../viewer/browser/chat.ts';
import type { PreviewedJob, PreviewedSpace } from './preview-job.ts';
import type { SentMessage } from './run-outcome.ts';

/** Turns previewed jobs into spaces of the page. Each state of a message is a message, with its request beside it. */
export function pageSpaces(jobs: readonly PreviewedJob[]): Space[] {
  return jobs.flatMap((job) => job.spaces.map((space) => pageSpace(space, job)));
}

function pageSpace({ name, displayName, members }: PreviewedSpace, { states, notes }: PreviewedJob): Space {
  const entries = states.flatMap(({ id, title, sent, log }) =>
    sent
      .filter(({ message }) => message.space?.name === name)
      .map((each, index): [Message, MessageDetails] => [
        withStateInName(each.message, id),
        { title, request: requestText(each), ...(index === 0 && log.length > 0 ? { log } : {}) },
      ]),
  );
  return {
    name,
    displayName,
    members: members.map((member) => ({ name: `users/${member.id}`, displayName: member.displayName })),
    messages: entries.map(([message]) => message),
    notes,
    details: Object.fromEntries(entries.map(([message, details]) => [message.name ?? '', details])),
  };
}

/** Gives each state of a message its own name and thread, because the page shows all of them. */
function withStateInName(message: Message, state: string): Message {
  const { name = '', thread } = message;
  return { ...message, name: `${name} ${state}`, thread: { ...thread, name: `${thread?.name} ${state}` } };
}

function requestText({ written: { method, path, query, body } }: SentMessage): string {
  const parameters = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return `${method} ${path}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}\n\n${JSON.stringify(body, null, 2)}`;
}

import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';

/** The app of the sample. */
export const APP: chat_v1.Schema$User = {
  name: 'users/110000000000000000001',
  displayName: 'Build Status',
  type: 'BOT',
};

/** Who is in the sample's spaces. */
export const PEOPLE = [
  { name: 'users/101', displayName: 'Ada Okafor' },
  { name: 'users/102', displayName: 'Ben Lindqvist' },
  { name: 'users/103', displayName: 'Chiara Moreau' },
  { name: 'users/104', displayName: 'Daniel Suzuki' },
] as const;

/** Writes down a message as the API would: who, when, and in which thread. */
export function sampleMessage(said: Content): chat_v1.Schema$Message {
  const { space, id, thread = id, sender = APP, at, ...content } = said;
  return {
    name: `${space}/messages/${thread}.${id}`,
    sender: { type: 'HUMAN', ...sender },
    createTime: at.toISOString(),
    thread: { name: `${space}/threads/${thread}` },
    space: { name: space },
    ...content,
  };
}

type Content = Omit<chat_v1.Schema$Message, 'name' | 'sender' | 'thread' | 'space' | 'createTime'> & {
  readonly space: string;
  readonly id: string;
  /** The id of the thread's first message, for a reply. */
  readonly thread?: string;
  readonly sender?: chat_v1.Schema$User;
  readonly at: Date;
};

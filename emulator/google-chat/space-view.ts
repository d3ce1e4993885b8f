import { notSupported } from './chat-errors.ts';
import { click, type ClickResult, type ClickSeed } from './click.ts';
import type { ChatSpace, Dropped, Member, Message, Notification, World } from './chat-state.ts';

/** A space to create. */
export type SpaceSeed = {
  /** Such as `spaces/AAQABUILDS`. */
  readonly name: string;
  readonly displayName?: string;
  readonly spaceType?: ChatSpace['spaceType'];
  readonly threading?: ChatSpace['threading'];
  readonly members?: readonly Member[];
  /** Whether the first project's Chat app is in the space. Default: true. */
  readonly app?: boolean;
};

/** A space, for a test or a page to read and change without the API. */
export type Space = {
  readonly name: string;
  readonly displayName: string;
  /** The messages as the API returns them, oldest first, without deleted ones. */
  readonly messages: readonly Message[];
  readonly members: readonly Member[];
  /** Who each new message notified. */
  readonly notifications: readonly Notification[];
  /** The card sections that Chat silently dropped. */
  readonly dropped: readonly Dropped[];
  /** Adds or updates a member. */
  readonly addMember: (member: Member) => void;
  readonly removeMember: (id: string) => void;
  /** Adds a project's Chat app. Default: the first project's. */
  readonly addApp: (projectId?: string) => void;
  readonly removeApp: (projectId?: string) => void;
  /** Deletes a message, as a space manager can. Its client-assigned id can be used again. */
  readonly deleteMessage: (name: string) => void;
  /** Deletes the space and everything in it, as a space manager can. */
  readonly remove: () => void;
  /** Clicks a button of a card, as a person does. Returns what the person sees. */
  readonly click: (click: ClickSeed) => ClickResult;
  /** Adds a person's message, in a new thread or in an existing one. */
  readonly addMessage: (message: { readonly user: string; readonly text: string; readonly thread?: string }) => Message;
};

/** The space of an emulator without `spaces`. */
export const DEFAULT_SPACE: SpaceSeed = {
  name: 'spaces/AAQABUILDS',
  displayName: 'Builds',
  members: [
    { id: '101', displayName: 'Ada Okafor', email: 'ada@example.com', role: 'ROLE_MANAGER' },
    { id: '102', displayName: 'Ben Lindqvist', email: 'ben@example.com', role: 'ROLE_ASSISTANT_MANAGER' },
    { id: '103', displayName: 'Chiara Moreau', email: 'chiara@example.com' },
    { id: '104', displayName: 'Daniel Suzuki', email: 'daniel@example.com' },
  ],
};

/** Creates a space. */
export function createSpace(
  seed: SpaceSeed,
  { now, project }: { readonly now: Date; readonly project: string },
): ChatSpace {
  const {
    name,
    displayName = '',
    spaceType = 'SPACE',
    threading = 'THREADED_MESSAGES',
    members = [],
    app = true,
  } = seed;
  if (!/^spaces\/[\w-]+$/.test(name))
    throw new Error(`"${name}" isn't the name of a space. Write it like spaces/AAQABUILDS.`);
  return {
    name,
    displayName,
    spaceType,
    threading,
    createTime: now.toISOString(),
    apps: new Set(app ? [project] : []),
    members: new Map(members.map((member) => [member.id, member])),
    stored: [],
    threads: new Set(),
    threadKeys: new Map(),
    notifications: [],
    dropped: [],
  };
}

/** Makes the view of a space. */
export function viewSpace(space: ChatSpace, world: World): Space {
  const touched = () => world.changed({ kind: 'space', space: space.name });
  const first = () => world.projects[0]?.id ?? '';
  return {
    name: space.name,
    displayName: space.displayName,
    get messages() {
      return space.stored.map(({ message }) => message);
    },
    get members() {
      return [...space.members.values()];
    },
    get notifications() {
      return [...space.notifications];
    },
    get dropped() {
      return [...space.dropped];
    },
    addMember: (member) => {
      space.members.set(member.id, { ...space.members.get(member.id), ...member });
      touched();
    },
    removeMember: (id) => {
      space.members.delete(id);
      touched();
    },
    addApp: (projectId = first()) => {
      space.apps.add(projectId);
      touched();
    },
    removeApp: (projectId = first()) => {
      space.apps.delete(projectId);
      touched();
    },
    deleteMessage: (name) => {
      space.stored = space.stored.filter(({ message }) => message.name !== name);
      world.changed({ kind: 'deleted', space: space.name, message: name });
    },
    remove: () => {
      world.spaces.delete(space.name);
      touched();
    },
    click: (seed) => click(world, space, seed),
    addMessage: ({ user, text, thread = `${space.name}/threads/${world.nextId()}` }) => {
      const writer = space.members.get(user.replace(/^users\//, ''));
      if (!writer) throw notSupported(`a message of ${user}, who is not in ${space.name}`);
      const reply = space.threads.has(thread);
      const threadId = thread.split('/').at(-1) ?? '';
      const name = `${space.name}/messages/${threadId}.${reply ? world.nextId() : threadId}`;
      const message: Message = {
        name,
        sender: { name: `users/${writer.id}`, displayName: writer.displayName, type: 'HUMAN' },
        createTime: world.clock.now().toISOString(),
        text,
        formattedText: text,
        thread: { name: thread },
        space: { name: space.name },
      };
      space.stored = [...space.stored, { message }];
      space.threads.add(thread);
      world.changed({ kind: 'created', space: space.name, message: name });
      return message;
    },
  };
}

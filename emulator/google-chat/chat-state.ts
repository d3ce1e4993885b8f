import { createHash } from 'node:crypto';
import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { Clock } from '../clock.ts';
import type { AccessTokens } from '../google-auth/access-tokens.ts';
import type { Project } from '../google-auth/project.ts';
import type { PubSubState } from '../google-pubsub/pubsub-state.ts';

/** A message as the Chat API returns it. */
export type Message = chat_v1.Schema$Message;

/** Settings of the emulator, which can be changed while it runs. */
export type Settings = {
  /** Delays every response. */
  latencyMs: number;
  /** Whether the quotas per space apply: one write and fifteen reads per second. */
  quota: boolean;
  /** Which id Google checks first is unknown. */
  idempotency: 'requestId first' | 'messageId first';
  /** Whether Chat accepts JWTs that a service account signed itself. */
  selfSignedJwt: boolean;
  /** The status for a missing message. Both have been seen. */
  missingMessage: 'NOT_FOUND' | 'PERMISSION_DENIED';
  /** Whether members.get finds e-mail addresses. Google doesn't document for which callers. */
  emailAliases: boolean;
  /** Whether an app gets a space's number of people. Unknown for `chat.bot`. */
  membershipCount: boolean;
  /** How long a pull waits for a message. Google says only that the time is bounded. */
  pullWaitMs: number;
};

/** The defaults. */
export const DEFAULT_SETTINGS: Settings = {
  latencyMs: 0,
  quota: false,
  idempotency: 'requestId first',
  selfSignedJwt: true,
  missingMessage: 'NOT_FOUND',
  emailAliases: true,
  membershipCount: true,
  pullWaitMs: 10_000,
};

/** A message in a space, with data that only the server has. */
export type StoredMessage = {
  readonly message: Message;
  /** The project whose app created it. A person's message has none. */
  readonly project?: string;
  readonly clientId?: string;
};

/** A member of a space. */
export type Member = {
  /** The number in `users/{id}`. */
  readonly id: string;
  readonly displayName: string;
  readonly email?: string;
  readonly role?: 'ROLE_MEMBER' | 'ROLE_ASSISTANT_MANAGER' | 'ROLE_MANAGER';
  readonly state?: 'JOINED' | 'INVITED';
  /** `BOT` is another Chat app, which app authentication never returns. */
  readonly type?: 'HUMAN' | 'BOT';
  readonly affiliation?: 'INTERNAL' | 'EXTERNAL' | 'MANAGED_EXTERNAL';
  /** Whether the space hides this membership from apps. */
  readonly hidden?: boolean;
};

/** Who a new message notified. An update notifies nobody. */
export type Notification = {
  readonly message: string;
  readonly type: 'NOTIFICATION_TYPE_NONE' | 'NOTIFICATION_TYPE_FORCE_NOTIFY' | 'NOTIFICATION_TYPE_SILENT';
  /** The effective mentions: `users/123`, `users/all`. */
  readonly mentioned: readonly string[];
  /** The members who are notified whatever their settings. */
  readonly pinged: readonly string[];
  /** Whether the message shows as unread. */
  readonly unread: boolean;
};

/** Sections that Chat silently drops, because the card would have over 100 widgets. */
export type Dropped = {
  readonly message: string;
  readonly cardId: string;
  readonly sections: number;
  readonly widgets: number;
};

/** A space, as the server stores it. */
export type ChatSpace = {
  readonly name: string;
  displayName: string;
  readonly spaceType: 'SPACE' | 'GROUP_CHAT' | 'DIRECT_MESSAGE';
  readonly threading: 'THREADED_MESSAGES' | 'UNTHREADED_MESSAGES';
  readonly createTime: string;
  /** The ids of the projects whose Chat app is in the space. */
  readonly apps: Set<string>;
  readonly members: Map<string, Member>;
  stored: readonly StoredMessage[];
  readonly threads: Set<string>;
  /** The threads with a key, by `threadKeyOf`. */
  readonly threadKeys: Map<string, string>;
  readonly notifications: Notification[];
  readonly dropped: Dropped[];
};

/** A change to a space. */
export type Change = {
  readonly kind: 'created' | 'updated' | 'deleted' | 'space';
  readonly space: string;
  /** The message's system-assigned name. */
  readonly message?: string;
};

/** A successful request that wrote a message. It has no header, so no token. */
export type Written = {
  readonly space: string;
  /** The message's system-assigned name. */
  readonly message: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Message;
};

/** An earlier request, known by its `requestId`. */
export type RememberedRequest = { readonly project: string; readonly space: string; readonly message: Message };

/** The state of the Chat API. */
export type World = {
  readonly clock: Clock;
  readonly projects: readonly Project[];
  readonly tokens: AccessTokens;
  readonly pubSub: PubSubState;
  readonly settings: Settings;
  readonly spaces: Map<string, ChatSpace>;
  readonly requestIds: Map<string, RememberedRequest>;
  readonly spent: RecentRequests;
  /** Returns the next id for a message or thread. */
  readonly nextId: () => string;
  readonly changed: (change: Change) => void;
  readonly written?: (written: Written) => void;
};

/** When each space had its last requests, by kind and space. */
export type RecentRequests = Map<string, readonly number[]>;

/** Makes ids that look like Google's, in the same order each time. */
export function createIds(): { readonly next: () => string; readonly restart: () => void } {
  let made = 0;
  return {
    next: () =>
      createHash('sha256')
        .update(`id ${(made += 1)}`)
        .digest('base64url')
        .slice(0, 11),
    restart: () => {
      made = 0;
    },
  };
}

import { createHash } from 'node:crypto';
import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { Clock } from '../clock.ts';
import type { AccessTokens } from '../google-auth/access-tokens.ts';
import type { Project } from '../google-auth/project.ts';

/** A message as the Chat API writes it down. */
export type Message = chat_v1.Schema$Message;

/** What can be chosen about the emulator, and changed while it runs. */
export type Settings = {
  /** Added to every answer. */
  latencyMs: number;
  /** Whether the per-space quotas hold: one write and fifteen reads a second. */
  quota: boolean;
  /** Which of the two Google looks at first is not known. */
  idempotency: 'requestId first' | 'messageId first';
  /** Whether Chat lets in JWTs that a service account signed for itself. */
  selfSignedJwt: boolean;
  /** What Chat says of a message that isn't there; both have been seen. */
  missingMessage: 'NOT_FOUND' | 'PERMISSION_DENIED';
  /** Whether a member can be asked for by e-mail address; Google documents it without saying for whom. */
  emailAliases: boolean;
  /** Whether an app is told how many people are in a space; not known for `chat.bot`. */
  membershipCount: boolean;
};

/** How it is when nothing is chosen. */
export const DEFAULT_SETTINGS: Settings = {
  latencyMs: 0,
  quota: false,
  idempotency: 'requestId first',
  selfSignedJwt: true,
  missingMessage: 'NOT_FOUND',
  emailAliases: true,
  membershipCount: true,
};

/** A message in a space, with what only the server knows. */
export type StoredMessage = {
  readonly message: Message;
  /** The project whose app wrote it; absent for a person's message. */
  readonly project?: string;
  readonly clientId?: string;
};

/** Somebody in a space. */
export type Member = {
  /** The number in `users/{id}`. */
  readonly id: string;
  readonly displayName: string;
  readonly email?: string;
  readonly role?: 'ROLE_MEMBER' | 'ROLE_ASSISTANT_MANAGER' | 'ROLE_MANAGER';
  readonly state?: 'JOINED' | 'INVITED';
  /** A Chat app of somebody else's, which app authentication never shows. */
  readonly type?: 'HUMAN' | 'BOT';
  readonly affiliation?: 'INTERNAL' | 'EXTERNAL' | 'MANAGED_EXTERNAL';
  /** Whether the space's settings hide this membership from apps. */
  readonly hidden?: boolean;
};

/** Whom the creation of a message reached. Editing a message reaches nobody, so nothing is noted for it. */
export type Notification = {
  readonly message: string;
  readonly type: 'NOTIFICATION_TYPE_NONE' | 'NOTIFICATION_TYPE_FORCE_NOTIFY' | 'NOTIFICATION_TYPE_SILENT';
  /** The mentions that count, as written: `users/123`, `users/all`. */
  readonly mentioned: readonly string[];
  /** The members whose devices make a sound whatever their settings for ordinary messages. */
  readonly pinged: readonly string[];
  /** Whether the message shows as unread. */
  readonly unread: boolean;
};

/** Sections of a card that Chat silently leaves out, because with them the card would have over 100 widgets. */
export type Dropped = {
  readonly message: string;
  readonly cardId: string;
  readonly sections: number;
  readonly widgets: number;
};

/** A space, as the server keeps it. */
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
  /** The threads apps have named, by `threadKeyOf`. */
  readonly threadKeys: Map<string, string>;
  readonly notifications: Notification[];
  readonly dropped: Dropped[];
};

/** Something that was done to a space. */
export type Change = {
  readonly kind: 'created' | 'updated' | 'deleted' | 'space';
  readonly space: string;
  /** The message's system-assigned name. */
  readonly message?: string;
};

/** What Chat was asked to write, by a request that it carried out. Holds no header, so no token. */
export type Written = {
  readonly space: string;
  /** The message's system-assigned name. */
  readonly message: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Message;
};

/** An earlier request that Chat remembers by its `requestId`. */
export type RememberedRequest = { readonly project: string; readonly space: string; readonly message: Message };

/** All the Chat API works on. */
export type World = {
  readonly clock: Clock;
  readonly projects: readonly Project[];
  readonly tokens: AccessTokens;
  readonly settings: Settings;
  readonly spaces: Map<string, ChatSpace>;
  readonly requestIds: Map<string, RememberedRequest>;
  readonly spent: RecentRequests;
  /** Makes the next id of a message, thread or the like. */
  readonly nextId: () => string;
  readonly changed: (change: Change) => void;
  readonly written?: (written: Written) => void;
};

/** When the last requests to each space were, by kind and space. */
export type RecentRequests = Map<string, readonly number[]>;

/** Makes ids of the look of Google's, the same ones in the same order each time. */
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

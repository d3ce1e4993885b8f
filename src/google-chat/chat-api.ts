import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { ClientMessageId, MessageName, SpaceName } from './names.ts';

/**
 * The fields of a Chat message that the actions set
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages).
 */
export type ChatMessage = {
  readonly text: string;
  /** How Chat parses `text`. Always sent, because the default depends on a setting of the Chat app. */
  readonly markupSyntax: 'MARKUP_SYNTAX_CHAT';
  readonly cardsV2?: readonly { readonly cardId: string; readonly card: Card }[];
};

export type Card = chat_v1.Schema$GoogleAppsCardV1Card;
export type Section = chat_v1.Schema$GoogleAppsCardV1Section;
export type Widget = chat_v1.Schema$GoogleAppsCardV1Widget;

/** The thread and the notification of a new message. An update cannot change them. */
export type CreateOptions = {
  /** The app's own name for a thread. Messages with the same key are in one thread. */
  readonly threadKey?: string | undefined;
  /** The resource name of a thread to reply in. */
  readonly thread?: string | undefined;
  /** `silent` sends no notification; `force` always sends one. */
  readonly notification?: 'silent' | 'force' | undefined;
};

/** A message with an id that the app chose. */
export type Post = CreateOptions & {
  readonly space: SpaceName;
  readonly id: ClientMessageId;
  readonly message: ChatMessage;
};

/** Chat's response to a create or update. */
export type Posted = {
  /** The name with which the app can update the message. */
  readonly message: MessageName;
  /** Whether this request is known to have created the message. */
  readonly created: boolean;
  readonly thread: string | undefined;
  /** The name that Chat assigned, and when it created the message; `undefined` if the response does not say so. */
  readonly systemName: string | undefined;
  readonly createdAt: Date | undefined;
  /** The URL of the message; `undefined` if Chat's response does not include its name. */
  readonly url: string | undefined;
};

/** A message as it currently is in its space. */
export type FoundMessage = Pick<Posted, 'thread' | 'url'> & { readonly message: ChatMessage };

/** A space and its display name. */
export type SpaceInfo = {
  readonly name: string;
  readonly displayName: string;
  /** `SPACE`, `GROUP_CHAT` or `DIRECT_MESSAGE`. */
  readonly type: string;
};

/** A membership in a space. Roles and states are Google's values; Google may add new ones. */
export type Membership = {
  /** Such as `users/123`. */
  readonly user: string;
  readonly displayName: string;
  /** `ROLE_MEMBER`, `ROLE_ASSISTANT_MANAGER` (a manager in Chat), `ROLE_MANAGER` (an owner in Chat). */
  readonly role: string;
  /** `JOINED`, `INVITED`, … */
  readonly state: string;
  /** `HUMAN` or `BOT`. */
  readonly type: string;
};

/** The Google Chat API as the actions use it. Every method throws a `ChatError`, or a `SignInError` if signing in fails. */
export type Chat = {
  /** Creates a message. Idempotent: a repeated call, even after a lost response, does not create a second message. */
  readonly create: (post: Post) => Promise<Posted>;
  /** Updates the message, or creates it if it does not exist. Chat then chooses its thread. */
  readonly updateOrCreate: (post: Post) => Promise<Posted>;
  /** The same, but applies {@link CreateOptions} when it creates. `attempt` makes the request id unique to this caller. */
  readonly updateOrCreateWithOptions: (post: Post, attempt: string) => Promise<Posted>;
  /** Updates an existing message, by its system name or its client-assigned name. */
  readonly update: (name: MessageName, message: ChatMessage) => Promise<Posted>;
  /** Reads one of the app's messages. */
  readonly read: (name: MessageName) => Promise<FoundMessage>;
  /** The same, but returns `undefined` if the message does not exist or the app cannot see it. */
  readonly find: (name: MessageName) => Promise<FoundMessage | undefined>;
  readonly remove: (message: MessageName) => Promise<void>;
  /** All spaces that the app is in. */
  readonly spaces: () => Promise<readonly SpaceInfo[]>;
  readonly space: (name: SpaceName) => Promise<SpaceInfo>;
  /**
   * All members that the app can see, which may not be all members of the space
   * (https://developers.google.com/workspace/chat/list-members). Calls `onPage` with the count so far after each page.
   */
  readonly members: (space: SpaceName, onPage: (count: number) => void) => Promise<readonly Membership[]>;
  /** One person's membership, by user id (`123`) or email address; `undefined` if Chat says there is none. */
  readonly member: (space: SpaceName, who: string) => Promise<Membership | undefined>;
  /** Google's current time, without signing in; `undefined` if the response has no date. */
  readonly serverTime: () => Promise<Date | undefined>;
};

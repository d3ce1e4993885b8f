import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { ClientMessageId, MessageName, SpaceName } from './names.ts';

/** What the action writes of a Chat message (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages). */
export type ChatMessage = {
  readonly text: string;
  /** How Chat reads `text`. Always sent: the default is a setting of the Chat app. */
  readonly markupSyntax: 'MARKUP_SYNTAX_CHAT';
  readonly cardsV2?: readonly { readonly cardId: string; readonly card: Card }[];
};

export type Card = chat_v1.Schema$GoogleAppsCardV1Card;
export type Section = chat_v1.Schema$GoogleAppsCardV1Section;
export type Widget = chat_v1.Schema$GoogleAppsCardV1Widget;

/** Where a new message goes, and how it arrives. An update changes neither. */
export type CreateOptions = {
  /** The app's own name for a thread; messages with the same key stand in one thread. */
  readonly threadKey?: string | undefined;
  /** A thread's resource name, to reply in. */
  readonly thread?: string | undefined;
  /** Whether the arrival makes no sound, or one in any case. */
  readonly notification?: 'silent' | 'force' | undefined;
};

/** A message with an id of the app's own. */
export type Post = CreateOptions & {
  readonly space: SpaceName;
  readonly id: ClientMessageId;
  readonly message: ChatMessage;
};

/** What Chat answered to a write. */
export type Posted = {
  /** The name under which the app can write to the message again. */
  readonly message: MessageName;
  /** Whether this write is known to have made the message. */
  readonly created: boolean;
  readonly thread: string | undefined;
  /** Where a browser shows the message; `undefined` when Chat did not say. */
  readonly url: string | undefined;
};

/** A message as it stands in its space. */
export type FoundMessage = Pick<Posted, 'thread' | 'url'> & { readonly message: ChatMessage };

/** A space as people know it. */
export type SpaceInfo = {
  readonly name: string;
  readonly displayName: string;
  /** `SPACE`, `GROUP_CHAT` or `DIRECT_MESSAGE`. */
  readonly type: string;
};

/** Somebody's membership of a space. Roles and states are Google's words; new ones may come. */
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

/** Google Chat as the actions see it. Every method throws a `ChatError`, or a `SignInError` before it gets there. */
export type Chat = {
  /** Posts a message once: asked again, even after a lost answer, there is still one. */
  readonly create: (post: Post) => Promise<Posted>;
  /** Makes the message what is given, whether it exists or not. A missing one gets a thread of Chat's choosing. */
  readonly updateOrCreate: (post: Post) => Promise<Posted>;
  /** The same with a say in how a missing one is placed; `attempt` tells this writer's tries from everybody else's. */
  readonly updateOrCreateWithOptions: (post: Post, attempt: string) => Promise<Posted>;
  /** Changes a message that exists, by any of its names. */
  readonly update: (name: MessageName, message: ChatMessage) => Promise<Posted>;
  /** What one of the app's messages says now, and where it stands. */
  readonly read: (name: MessageName) => Promise<FoundMessage>;
  /** The same; `undefined` where there is none, or none that the app may see. */
  readonly find: (name: MessageName) => Promise<FoundMessage | undefined>;
  readonly remove: (message: MessageName) => Promise<void>;
  /** Every space that the app is in, however many. */
  readonly spaces: () => Promise<readonly SpaceInfo[]>;
  readonly space: (name: SpaceName) => Promise<SpaceInfo>;
  /**
   * Everybody whom Chat shows to the app, which may be fewer than are in the space
   * (https://developers.google.com/workspace/chat/list-members). Calls back with the count after each page.
   */
  readonly members: (space: SpaceName, onPage: (count: number) => void) => Promise<readonly Membership[]>;
  /** One person's membership, by user id (`123`) or e-mail address; `undefined` when Chat says there is none. */
  readonly member: (space: SpaceName, who: string) => Promise<Membership | undefined>;
  /** What Google's clock says, without signing in; `undefined` when the answer does not tell. */
  readonly serverTime: () => Promise<Date | undefined>;
};

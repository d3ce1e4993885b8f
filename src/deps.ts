import type { Core, Env } from './core.ts';
import type { Chat } from './google-chat/chat-api.ts';
import type { GitHub } from './github/github-api.ts';
import type { RunEvent } from './github/event.ts';
import type { Connection } from './inputs/connection.ts';

/** Everything an action can reach: the real things in the action, plain ones in a test. */
export type Deps = {
  readonly core: Core;
  readonly env: Env;
  readonly event: RunEvent;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** What the network offers for so many seconds from now, every sign-in and retry included. */
  readonly within: (seconds: number) => Network;
};

/** The network for a limited time. Opening makes no request yet, and loads only what is opened. */
export type Network = {
  readonly chat: (connection: Connection) => Promise<Chat>;
  readonly github: (token: string) => Promise<GitHub>;
};

/** What one entry does. It throws what went wrong; `run` decides whether that warns or fails. */
export type Action = (deps: Deps) => Promise<void>;

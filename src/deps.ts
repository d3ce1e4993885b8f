import type { Core, Env } from './core.ts';
import type { Chat } from './google-chat/chat-api.ts';
import type { GitHub } from './github/github-api.ts';
import type { RunEvent } from './github/event.ts';
import type { Connection } from './inputs/connection.ts';

/** What an action depends on. Tests pass fakes. */
export type Deps = {
  readonly core: Core;
  readonly env: Env;
  readonly event: RunEvent;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** Clients that stop after so many seconds from now, sign-in and retries included. */
  readonly within: (seconds: number) => Network;
};

/** Creates API clients with a shared deadline. Loads a client's code when it is created. Makes no requests itself. */
export type Network = {
  readonly chat: (connection: Connection) => Promise<Chat>;
  readonly github: (token: string) => Promise<GitHub>;
};

/** The main function of an action. If it throws, `run` decides whether to warn or to fail. */
export type Action = (deps: Deps) => Promise<void>;

import type * as core from '@actions/core';
import type { Chat } from './google-chat/chat.ts';
import type { GitHub } from './github/github.ts';
import type { RunEvent } from './github/event.ts';
import type { Connection } from './inputs/connection.ts';

/** What of `@actions/core` an action may use. A test passes a plain object that records. */
export type Core = Pick<
  typeof core,
  | 'getInput'
  | 'setSecret'
  | 'setOutput'
  | 'saveState'
  | 'getState'
  | 'info'
  | 'notice'
  | 'warning'
  | 'debug'
  | 'setFailed'
  | 'summary'
>;

/** The runner's environment variables. */
export type Env = Readonly<Record<string, string | undefined>>;

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

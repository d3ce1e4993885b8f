import type { Core, Env } from './core.ts';
import type { Chat } from './google-chat/chat-api.ts';
import type { PubSub } from './google-pubsub/pubsub-api.ts';
import type { GitHub } from './github/github-api.ts';
import type { RunEvent } from './github/event.ts';
import type { Connection } from './inputs/connection.ts';

/** What an action depends on. Tests pass fakes. */
export type Deps = {
  readonly core: Core;
  readonly env: Env;
  readonly event: RunEvent;
  readonly now: () => Date;
  /** A monotonic clock, in milliseconds. */
  readonly elapsed: () => number;
  /** `stop` ends the sleep early, with an error. */
  readonly sleep: (ms: number, stop?: AbortSignal) => Promise<void>;
  /** Clients that stop after so many seconds from now, sign-in and retries included. */
  readonly within: (seconds: number) => Network;
  /** From this call on, a cancellation of the step aborts the signal instead of ending the process. */
  readonly onCancel: () => AbortSignal;
};

/** Creates API clients with a shared deadline. Loads a client's code when it is created. Makes no requests itself. */
export type Network = {
  readonly chat: (connection: Connection) => Promise<Chat>;
  readonly pubSub: (connection: Pick<Connection, 'signIn'> & { readonly pubSubApiUrl: string }) => Promise<PubSub>;
  readonly github: (token: string) => Promise<GitHub>;
};

/** The main function of an action. If it throws, `run` decides whether to warn or to fail. */
export type Action = (deps: Deps) => Promise<void>;

import * as toolkit from '@actions/core';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core, Env } from './core.ts';
import type { Deps, Network } from './deps.ts';
import { readEvent } from './github/event.ts';
import { CHAT_SCOPE, PUBSUB_SCOPE, type Signer } from './google-auth/sign-in.ts';
import type { Connection } from './inputs/connection.ts';
import { boundedFetch, throughProxy } from './network.ts';
import type { Deadline, RetryOptions } from './retry.ts';

/** Everything outside the process that the actions use. */
export type World = {
  readonly core: Core;
  readonly env: Env;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds on a monotonic clock. */
  readonly elapsed: () => number;
  /** A signal that aborts after so many milliseconds. */
  readonly timeout: (ms: number) => AbortSignal;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly onCancel: () => AbortSignal;
};

/** The real environment. */
export const REAL: World = {
  core: toolkit,
  env: process.env,
  now: () => new Date(),
  fetch: throughProxy(fetch, process.env),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  elapsed: () => performance.now(),
  timeout: (ms) => AbortSignal.timeout(Math.ceil(ms)),
  random: Math.random,
  onCancel: cancelSignal,
};

/** Creates the dependencies of an action. Makes no requests. */
export function depsOf(world: World): Deps {
  const { core, env, now } = world;
  const sleep: Deps['sleep'] = (ms, stop = NEVER) => world.sleep(ms, stop);
  const msOf = timeBudget(world.elapsed);
  const within: Deps['within'] = (seconds) => network(world, msOf(seconds));
  const { elapsed, onCancel } = world;
  return { core, env, event: readEvent(env), now, elapsed, sleep, within, onCancel };
}

const NEVER = new AbortController().signal;

/**
 * A signal that aborts when the runner cancels the step: it sends SIGINT, and SIGTERM after 7.5 s
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation). From then on the process
 * doesn't end by itself.
 */
function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

/** The timeout of one attempt, so that there is time for a retry. */
const MAX_ATTEMPT_MS = 10_000;

/**
 * Limits the total network time of a step. Returns a function from the seconds that a part of the step may take to the
 * milliseconds that it has left: all parts together take no longer than the longest of them may take.
 */
function timeBudget(elapsed: World['elapsed']): (seconds: number) => number {
  let start: number | undefined;
  let longest = 0;
  return (seconds) => {
    const now = elapsed();
    start ??= now;
    longest = Math.max(longest, seconds * 1000);
    return Math.max(1, Math.min(seconds * 1000, start + longest - now));
  };
}

/** Creates the real clients, with a shared deadline. Loads their code only when needed. */
function network(world: World, ms: number): Network {
  const { core, env, random, sleep } = world;
  const deadline = deadlineIn(world, ms);
  const fetch = boundedFetch(world.fetch, deadline.signal);
  const retryOptions: RetryOptions = {
    deadline,
    attemptMs: Math.min(MAX_ATTEMPT_MS, ms / 2),
    random,
    sleep,
    timeout: world.timeout,
    elapsed: world.elapsed,
    onRetry: (error, waitMs) => core.info(`${error.message} Retrying in ${(waitMs / 1000).toFixed(1)} s.`),
  };
  async function signerFor(scope: string, signIn: Connection['signIn']): Promise<Signer> {
    if (signIn === undefined) throw new Error('There are no credentials to sign in with.');
    const { openSignIn } = await import('./google.ts');
    // Signing in is part of an attempt, so its requests have the same timeout.
    const signInFetch: typeof fetch = (input, init) =>
      fetch(input, { ...init, signal: world.timeout(retryOptions.attemptMs) });
    return openSignIn(signIn, { scope, fetch: signInFetch, mask: core.setSecret });
  }

  return {
    chat: async ({ signIn, chatApiUrl: apiUrl }) => {
      noticeForeignHost(core, 'chat-api-url', apiUrl);
      const { createChatClient } = await import('./google.ts');
      return createChatClient({ apiUrl, signer: await signerFor(CHAT_SCOPE, signIn), fetch, retryOptions });
    },
    pubSub: async ({ signIn, pubSubApiUrl: apiUrl }) => {
      noticeForeignHost(core, 'pubsub-api-url', apiUrl);
      const { createPubSubClient } = await import('./google-pubsub/pubsub-client.ts');
      return createPubSubClient({ apiUrl, signer: await signerFor(PUBSUB_SCOPE, signIn), fetch, retryOptions });
    },
    github: async (token) => {
      const { createGitHubClient } = await import('./github/github-client.ts');
      const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
      return createGitHubClient({ token, apiUrl, fetch, retryOptions });
    },
  };
}

/** Logs that messages and credentials go to a host other than Google's. */
function noticeForeignHost(core: Core, input: 'chat-api-url' | 'pubsub-api-url', apiUrl: string): void {
  const { host, hostname } = new URL(apiUrl);
  const google = input === 'chat-api-url' ? 'chat.googleapis.com' : 'pubsub.googleapis.com';
  if (host === google || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) return;
  core.notice(`Google Chat: ${input} sends messages and credentials to ${host}, not to ${google}.`);
}

function deadlineIn({ elapsed, timeout }: World, ms: number): Deadline {
  const end = elapsed() + ms;
  return { signal: timeout(ms), remainingMs: () => end - elapsed() };
}

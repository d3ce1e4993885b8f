import * as toolkit from '@actions/core';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core, Env } from './core.ts';
import type { Deps, Network } from './deps.ts';
import { readEvent } from './github/event.ts';
import { boundedFetch, throughProxy } from './network.ts';
import type { Deadline, RetryOptions } from './retry.ts';

/** The outside world, as far as an action meets it. */
export type World = {
  readonly core: Core;
  readonly env: Env;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since some moment, on a clock that nobody sets. */
  readonly elapsed: () => number;
  /** A signal that comes after so many milliseconds. */
  readonly timeout: (ms: number) => AbortSignal;
  /** A number in [0, 1). */
  readonly random: () => number;
};

/** The real one. */
export const REAL: World = {
  core: toolkit,
  env: process.env,
  now: () => new Date(),
  fetch: throughProxy(fetch, process.env),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  elapsed: () => performance.now(),
  timeout: (ms) => AbortSignal.timeout(Math.ceil(ms)),
  random: Math.random,
};

/** What an action is given to work with in a world. Nothing is asked yet. */
export function depsOf(world: World): Deps {
  const { core, env, now } = world;
  const sleep = (ms: number) => world.sleep(ms, NEVER);
  const msOf = timeBudget(world.elapsed);
  const within: Deps['within'] = (seconds) => network(world, msOf(seconds));
  return { core, env, event: readEvent(env), now, sleep, within };
}

const NEVER = new AbortController().signal;

/** The longest that one attempt may take: a second one must fit in. */
const MAX_ATTEMPT_MS = 10_000;

/**
 * The milliseconds that so many seconds have left in this step: what it does on the network in parts, one after the
 * other, takes no longer all in all than the longest of the parts may take.
 */
function timeBudget(elapsed: World['elapsed']): (seconds: number) => number {
  let began: number | undefined;
  let longest = 0;
  return (seconds) => {
    const now = elapsed();
    began ??= now;
    longest = Math.max(longest, seconds * 1000);
    return Math.max(1, Math.min(seconds * 1000, began + longest - now));
  };
}

/** The real clients, with one deadline for all they do. A run that sends nothing loads none of them. */
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
    onRetry: (error, waitMs) => core.info(`${error.message} Trying again in ${(waitMs / 1000).toFixed(1)} s.`),
  };
  return {
    chat: async ({ signIn, chatApiUrl: apiUrl }) => {
      if (signIn === undefined) throw new Error('There is no way to sign in.');
      noticeForeignHost(core, apiUrl);
      const { createChatClient, openSignIn } = await import('./google.ts');
      // One request of a sign-in takes no longer than one attempt: it is a part of it.
      const briefly: typeof fetch = (input, init) =>
        fetch(input, { ...init, signal: world.timeout(retryOptions.attemptMs) });
      const signer = await openSignIn(signIn, { fetch: briefly, mask: core.setSecret });
      return createChatClient({ apiUrl, signer, fetch, retryOptions });
    },
    github: async (token) => {
      const { createGitHubClient } = await import('./github/github-client.ts');
      const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
      return createGitHubClient({ token, apiUrl, fetch, retryOptions });
    },
  };
}

/** Whoever reads the log sees that the sign-in goes elsewhere than to Google. */
function noticeForeignHost(core: Core, apiUrl: string): void {
  const { host, hostname } = new URL(apiUrl);
  if (host === 'chat.googleapis.com' || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) return;
  core.notice(`Google Chat: chat-api-url sends the messages and the sign-in to ${host}, not to chat.googleapis.com.`);
}

function deadlineIn({ elapsed, timeout }: World, ms: number): Deadline {
  const end = elapsed() + ms;
  return { signal: timeout(ms), remainingMs: () => end - elapsed() };
}

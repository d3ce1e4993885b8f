import * as core from '@actions/core';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Deadline } from './chat/retry.ts';
import type { Action, Deps } from './deps.ts';
import { asError, describe } from './errors.ts';
import { readEvent } from './github/event.ts';

/** What a failure does to the step, unless the input `on-error` says otherwise. */
export type Policy = { readonly onFailure: 'warn' | 'fail' };

/**
 * Runs an action with the real runner, clock and network. The only place where a thrown error becomes a
 * line that people read, and where it is decided whether it fails the step.
 */
export async function run(action: Action, policy: Policy, deps: Deps = realDeps()): Promise<void> {
  try {
    await action(deps);
  } catch (thrown) {
    const error = asError(thrown);
    deps.core.debug(error.stack ?? '');
    const line = `Google Chat: ${describe(error)}`;
    if (failurePolicy(deps, policy) === 'warn') deps.core.warning(line);
    else deps.core.setFailed(line);
  }
}

function failurePolicy({ core }: Deps, policy: Policy): Policy['onFailure'] {
  const wish = core.getInput('on-error');
  return wish === 'warn' || wish === 'fail' ? wish : policy.onFailure;
}

function realDeps(): Deps {
  return { core, env: process.env, event: readEvent(process.env), now: () => new Date(), connect };
}

/** The longest that one attempt may take: a second one must fit in. */
const LONGEST_ATTEMPT_MS = 10_000;

const connect: Deps['connect'] = async (connection, seconds) => {
  const { signIn, chatApiUrl: apiUrl } = connection;
  if (signIn === undefined) throw new Error('There is no way to sign in.');
  const [{ googleChat }, { openSignIn }] = await Promise.all([
    import('./chat/google-chat.ts'),
    import('./google-auth/open.ts'),
  ]);
  const deadline = deadlineIn(seconds * 1000);
  const bounded = boundedFetch(deadline.signal);
  return googleChat({
    apiUrl,
    ...openSignIn(signIn, bounded),
    fetch: bounded,
    patience: {
      deadline,
      attemptMs: Math.min(LONGEST_ATTEMPT_MS, (seconds * 1000) / 2),
      random: Math.random,
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
      onRetry: (error, ms) => core.info(`${error.message} Trying again in ${(ms / 1000).toFixed(1)} s.`),
    },
  });
};

function deadlineIn(ms: number): Deadline {
  const end = performance.now() + ms;
  return { signal: AbortSignal.timeout(ms), remainingMs: () => end - performance.now() };
}

/** A fetch that ends with the deadline, and never follows a redirect: a token goes where it was meant to, or nowhere. */
function boundedFetch(deadline: AbortSignal): typeof fetch {
  return (input, init) =>
    fetch(input, {
      ...init,
      redirect: 'manual',
      signal: init?.signal ? AbortSignal.any([deadline, init.signal]) : deadline,
    });
}

import type { Emulator } from '../../emulator/index.ts';
import { progress } from '../../src/progress/update-progress.ts';
import { finish } from '../../src/status/finish.ts';
import { start } from '../../src/status/start.ts';
import type { Action } from '../../src/deps.ts';
import type { World } from '../../src/host.ts';
import { run, type Policy } from '../../src/run-action.ts';
import { fakeCore } from './fake-core.ts';
import { virtualClock } from './virtual-clock.ts';
import { JOB_ID, RUNNER_ENV, SPACE } from './runner.ts';

/** One job on a runner: what it gives the action, and what the action says and leaves. */
export function job(
  emulator: Emulator,
  options: {
    inputs?: Record<string, string>;
    env?: Record<string, string>;
    day?: string;
    state?: Record<string, string>;
    world?: Partial<World>;
    /** Whether the emulator's clock moves with that of the step. */
    movesEmulator?: boolean;
  } = {},
) {
  const state = options.state ?? {};
  const inputs = {
    space: SPACE,
    credentials: JSON.stringify(emulator.key),
    'chat-api-url': emulator.url,
    'job-status': 'success',
    'job-id': JOB_ID,
    ...options.inputs,
  };
  const env = { ...RUNNER_ENV, ...options.env };

  /** Runs one entry as its file in `src` does, at a time of day; `tookMs` is by a clock that waits for nothing. */
  async function step(action: Action, at: string, more: Record<string, string>, policy: Policy) {
    const fake = fakeCore({ ...inputs, ...more }, state);
    const clock = virtualClock(emulator, toEmulator(emulator), (ms) => {
      if (options.movesEmulator) emulator.clock.advance(ms);
    });
    const world: World = {
      core: fake.core,
      env,
      now: () => new Date(`${options.day ?? '2026-11-22'}T${at}Z`),
      ...clock,
      random: Math.random,
      onCancel: () => new AbortController().signal,
      ...options.world,
    };
    await run(action, policy, world);
    return { ...fake, tookMs: clock.elapsed() };
  }

  return {
    state,
    start: (at = '14:00:00', more = {}) => step(start, at, more, { onFailure: 'warn' }),
    finish: (at = '14:02:30', more = {}) => step(finish, at, more, { onFailure: 'warn' }),
    progress: (at: string, more = {}) => step(progress, at, more, { onFailure: 'warn' }),
    step,
  };
}

/** The network as this machine has it, but for Google's public hosts, which the emulator stands in for. */
export function toEmulator(emulator: Emulator): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return fetch(
      emulator.hosts.includes(url.hostname) ? new URL(url.pathname + url.search, emulator.url) : input,
      init,
    );
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Emulator } from '../../emulator/index.ts';
import { finish } from '../../src/status/finish.ts';
import { start } from '../../src/status/start.ts';
import type { Action } from '../../src/deps.ts';
import { run } from '../../src/run-action.ts';
import { fakeCore } from './fake-core.ts';
import { heldUp } from './held-up.ts';

/** Many jobs at once: how many, in which spaces, and how many seconds each end of a job is given. */
export type Crowd = {
  readonly jobs: number;
  readonly spaces: readonly string[];
  readonly startSeconds: number;
  readonly endSeconds: number;
};

/** What became of one of them. */
export type Fate = {
  /** Whether its message says how it ended. */
  readonly shown: boolean;
  /** Whether its end said that it could not say so. */
  readonly warned: boolean;
  readonly messages: number;
  /**
   * How much longer than its timeout a step took, in milliseconds, without what this process was held up by: all jobs
   * share it. Less than nothing when it took less.
   */
  readonly overMs: number;
};

/** Starts all jobs at the same moment and, when all have started, ends them at the same moment. Waits are real. */
export async function manyJobs(emulator: Emulator, crowd: Crowd): Promise<readonly Fate[]> {
  const { jobs, spaces, startSeconds, endSeconds } = crowd;
  const all = Array.from({ length: jobs }, (_, index) => ({
    space: spaces[index % spaces.length] ?? '',
    id: String(1000 + index),
    state: {},
  }));
  const starts = await Promise.all(all.map((job) => step(emulator, job, start, startSeconds)));
  const ends = await Promise.all(all.map((job) => step(emulator, job, finish, endSeconds)));
  return all.map(({ space, id }, index) => {
    const ours = emulator.space(space).messages.filter(({ text }) => text?.includes(`job ${id} `));
    return {
      shown: ours[0]?.text?.startsWith('🟢') ?? false,
      warned: (ends[index]?.warnings ?? 0) > 0,
      messages: ours.length,
      overMs: Math.max(starts[index]?.overMs ?? NaN, ends[index]?.overMs ?? NaN),
    };
  });
}

type Job = { readonly space: string; readonly id: string; readonly state: Record<string, string> };

async function step(emulator: Emulator, { space, id, state }: Job, action: Action, seconds: number) {
  const { core, log } = fakeCore(
    {
      ...{ space, credentials: JSON.stringify(emulator.key), 'chat-api-url': emulator.url, timeout: String(seconds) },
      ...{ title: `job ${id} of many`, 'job-id': id, 'job-status': 'success' },
    },
    state,
  );
  const env = { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1' };
  const [began, held] = [performance.now(), heldUp()];
  await run(
    action,
    { onFailure: 'warn' },
    {
      core,
      env,
      now: () => new Date(),
      fetch,
      sleep: (ms, signal) => wait(ms, undefined, { signal }),
      elapsed: () => performance.now(),
      timeout: (ms: number) => AbortSignal.timeout(Math.ceil(ms)),
      random: Math.random,
    },
  );
  held.stop();
  return {
    overMs: performance.now() - began - held.ms() - seconds * 1000,
    warnings: log.filter((line) => line.startsWith('warning')).length,
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import { job } from '../../__tests__/support/job.ts';
import type { Emulator } from '../../emulator/index.ts';

/** Many jobs at once: how many, in which spaces, and the timeout of their first and last step. */
type Crowd = {
  readonly jobs: number;
  readonly spaces: readonly string[];
  readonly startSeconds: number;
  readonly endSeconds: number;
};

/** The result of one job. */
type Fate = {
  /** Whether its message shows how the job ended. */
  readonly shown: boolean;
  /** Whether its last step warned that it could not update the message. */
  readonly warned: boolean;
  readonly messages: number;
  /**
   * How much longer than its timeout a step took, in milliseconds, without the time in which this process was busy with
   * other jobs. Negative when the step took less.
   */
  readonly overMs: number;
};

/** The spaces that the jobs of a crowd post in. */
export const SPACES: readonly string[] = Array.from({ length: 40 }, (_, index) => `spaces/AAQACROWD${index}`);

/** The crowds in docs/evidence/reliability.md. At least `atLeast` jobs of each show their result. */
export const CROWDS: readonly (Crowd & { readonly name: string; readonly atLeast: number })[] = [
  { name: '200 jobs in one space', jobs: 200, spaces: SPACES.slice(0, 1), startSeconds: 3, endSeconds: 6, atLeast: 2 },
  { name: '200 jobs in 40 spaces', jobs: 200, spaces: SPACES, startSeconds: 4, endSeconds: 10, atLeast: 20 },
];

/** Sums up the results of a crowd. */
export function summaryOf(fates: readonly Fate[]) {
  return {
    shown: fates.filter(({ shown }) => shown).length,
    warned: fates.filter(({ shown, warned }) => !shown && warned).length,
    lost: fates.filter(({ shown, warned }) => !shown && !warned).length,
    twice: fates.filter(({ messages }) => messages > 1).length,
    overMs: Math.max(...fates.map(({ overMs }) => overMs)),
  };
}

/** Starts all jobs at the same moment. When all have started, ends them at the same moment. Waits take real time. */
export async function manyJobs(emulator: Emulator, crowd: Crowd): Promise<readonly Fate[]> {
  const { jobs, spaces, startSeconds, endSeconds } = crowd;
  const all = Array.from({ length: jobs }, (_, index) => {
    const [space, id] = [spaces[index % spaces.length] ?? '', String(1000 + index)];
    return {
      space,
      id,
      job: job(emulator, { inputs: { space, title: `job ${id} of many`, 'job-id': id }, world: REAL }),
    };
  });
  const step = async (step: (timeout: { timeout: string }) => Promise<{ log: string[] }>, seconds: number) => {
    const [began, held] = [performance.now(), heldUp()];
    const { log } = await step({ timeout: String(seconds) });
    held.stop();
    return {
      overMs: performance.now() - began - held.ms() - seconds * 1000,
      warned: log.some((line) => line.startsWith('warning')),
    };
  };
  const starts = await Promise.all(all.map(({ job }) => step((more) => job.start(undefined, more), startSeconds)));
  const ends = await Promise.all(all.map(({ job }) => step((more) => job.finish(undefined, more), endSeconds)));
  return all.map(({ space, id }, index) => {
    const ours = emulator.space(space).messages.filter(({ text }) => text?.includes(`job ${id} `));
    return {
      shown: ours[0]?.text?.startsWith('🟢') ?? false,
      warned: ends[index]?.warned ?? false,
      messages: ours.length,
      overMs: Math.max(starts[index]?.overMs ?? NaN, ends[index]?.overMs ?? NaN),
    };
  });
}

/** The clock and the network as they are. */
const REAL: NonNullable<NonNullable<Parameters<typeof job>[1]>['world']> = {
  now: () => new Date(),
  fetch,
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  elapsed: () => performance.now(),
  timeout: (ms) => AbortSignal.timeout(Math.ceil(ms)),
};

const EVERY_MS = 10;

/** Measures how many milliseconds this process is late with what is due, because of other work. */
function heldUp(): { readonly ms: () => number; readonly stop: () => void } {
  let last = performance.now();
  let total = 0;
  const look = () => {
    const now = performance.now();
    total += Math.max(0, now - last - EVERY_MS);
    last = now;
  };
  const timer = setInterval(look, EVERY_MS);
  return { ms: () => (look(), total), stop: () => clearInterval(timer) };
}

/** How the emulator answered the requests of many clients. */
type Flood = { readonly requests: number; readonly errors: number; readonly perSecond: number };

const CLIENTS = 50;
const OF_EACH = 50;

/** Sends the emulator 2,500 requests of 50 clients, each as fast as it answers. */
export async function flood(emulator: Emulator): Promise<Flood> {
  const headers = { authorization: `Bearer ${emulator.mintAccessToken()}` };
  const statuses: number[] = [];
  const client = async () => {
    for (let request = 0; request < OF_EACH; request += 1) {
      const answer = await fetch(`${emulator.url}/v1/${SPACES[0]}`, { headers });
      await answer.arrayBuffer();
      statuses.push(answer.status);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - began) / 1000;
  return {
    requests: statuses.length,
    errors: statuses.filter((status) => status !== 200).length,
    perSecond: Math.round(statuses.length / seconds),
  };
}

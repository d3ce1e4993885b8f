import { fakeCore } from '../../__tests__/support/fake-core.ts';
import { finish } from '../../src/actions/finish.ts';
import { start } from '../../src/actions/start.ts';
import type { Action } from '../../src/deps.ts';
import { run, type World } from '../../src/run.ts';
import { chance } from './chance.ts';
import { network, type Sent } from './network.ts';
import type { Scenario } from './scenario.ts';
import type { Services } from './services.ts';
import type { VirtualTime } from './virtual-time.ts';

/** The part of the world that all runners share. */
export type Surroundings = {
  readonly time: VirtualTime;
  readonly services: Services;
  readonly seed: number;
  readonly scenario: Scenario;
  readonly githubToken: string;
  readonly record: (sent: Sent) => void;
};

/** What a runner hands to the status action in one job. */
export type JobContext = {
  /** Tells its luck from that of the others. */
  readonly id: number;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
};

/** The status action in one job, from its first step to its last. */
export type StatusAction = {
  /** Runs an entry as its file in `src` does; gives how long it took, in virtual milliseconds. */
  readonly main: () => Promise<number>;
  readonly post: (jobStatus: string) => Promise<number>;
  readonly warnings: readonly string[];
  readonly log: readonly string[];
  /** The machine is gone: nothing more is sent, and nothing comes back. What is on its way goes on. */
  readonly die: () => void;
};

/** Gives the real entries `start` and `finish` a world whose time is virtual. */
export function statusAction({ id, inputs, env }: JobContext, around: Surroundings): StatusAction {
  const { time, services, seed, scenario, githubToken, record } = around;
  const luck = chance(seed, 'luck', id);
  const send = network({
    ...{ from: id, time, services, record },
    chance: chance(seed, 'network', id),
    faults: scenario.faults,
  });
  const state: Record<string, string> = {};
  const log: string[] = [];
  const began = time.now();
  let dead = false;
  const never = new Promise<never>(() => undefined);
  /** A machine that is gone sends nothing, and what comes back reaches nobody. */
  const whileAlive = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (dead) return never;
    try {
      return await ask();
    } finally {
      if (dead) await never;
    }
  };

  const world = (core: World['core']): World => ({
    core,
    env: { ...env, GITHUB_API_URL: services.github.apiUrl },
    now: () => new Date(time.now()),
    fetch: (input, init) => whileAlive(() => send(input, init)),
    sleep: (ms, signal) => whileAlive(() => time.sleep(ms, signal)),
    elapsed: () => time.now() - began,
    timeout: time.timeout,
    random: luck.number,
  });
  async function step(action: Action, more: Record<string, string>): Promise<number> {
    const from = time.now();
    const given = {
      space: services.space.name,
      credentials: JSON.stringify(services.key),
      'chat-api-url': services.chatUrl,
      'github-token': githubToken,
      'message-per': scenario.messagePer,
      ...(scenario.mention === '' ? {} : { mention: scenario.mention, 'mention-on': 'failure' }),
      ...inputs,
      ...more,
    };
    const fake = fakeCore(given, state);
    await run(action, { onFailure: 'warn' }, world(fake.core));
    log.push(...fake.log.map((line) => `${line} [job ${id}, ${(time.now() - from) / 1000} s]`));
    return time.now() - from;
  }

  return {
    main: () => step(start, { 'job-status': 'success' }),
    post: (jobStatus) => step(finish, { 'job-status': jobStatus }),
    get warnings() {
      return log.filter((line) => line.startsWith('warning') || line.startsWith('failed'));
    },
    log,
    die: () => void (dead = true),
  };
}

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import { startEmulator, type Emulator } from '../../emulator/emulator.ts';
import { REPOSITORY } from '../support/recorded-run.ts';
import { runOnGitHub, type Fate, type ShownClock } from '../support/run-on-github.ts';
import { annotations, ROOT, SPACE, status, type Step } from '../support/workflow.ts';

// The board of a run, by the shipped bundle in processes that run at the same time.

jest.setTimeout(120_000);

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => {
  emulator.reset();
  emulator.github.addRepository({ name: REPOSITORY });
});
afterAll(() => emulator.close());

/** A clock that stands still but for what steps are said to take. */
const NOON = { startsAt: new Date('2026-11-22T12:00:00Z') };

const messages = () => emulator.space(SPACE).messages;
const plain = (text = '') => text.replaceAll('\u2060', '');
const headlines = () => messages().map(({ text }) => plain(text ?? ''));
const rows = () =>
  (messages()[0]?.cardsV2 ?? [])
    .flatMap(({ card }) => card?.sections ?? [])
    .flatMap(({ widgets }) => widgets ?? [])
    .map(({ decoratedText }) =>
      plain(decoratedText?.text ?? '').replace(/<br>|<[^>]*>/g, (tag) => (tag === '<br>' ? ' | ' : '')),
    );
/** What is asked of Chat and GitHub, in order. */
const calls = () => emulator.requests.map(({ service, call }) => `${service} ${call}`);

type Job = { readonly steps: readonly Step[]; readonly needs?: string; readonly strategy?: object };

const counted = (all: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(all)].map((call) => [call, all.filter((each) => each === call).length]));

/** A run of these jobs, each with the status step before its own ones. */
function runOf(
  jobs: Readonly<Record<string, Job>>,
  inputs: Readonly<Record<string, string>> = {},
  clock: 'real' | ShownClock = 'real',
) {
  const all = Object.entries(jobs).map(([name, { steps, ...job }]) => {
    const own = status({ 'message-per': 'run', ...inputs });
    return [name, { 'runs-on': 'ubuntu-latest', ...job, steps: [own, ...steps] }];
  });
  const run = runOnGitHub(emulator, stringify({ name: 'CI', on: 'push', jobs: Object.fromEntries(all) as object }), {
    machine: {
      localActions: ROOT,
      secrets: { KEY: JSON.stringify(emulator.key) },
      vars: { API: emulator.url },
      env: { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' },
    },
    clock,
  });
  return {
    ...run,
    /** Plays a job; gives its conclusion and what it warned of. */
    play: async (name: string, fate: Fate = {}) => {
      const job = await run.play(name, fate);
      return { conclusion: job?.conclusion, warnings: job === undefined ? [] : annotations(job) };
    },
  };
}

describe('twelve jobs at once, in a space that takes one write a second', () => {
  const LEGS = Array.from({ length: 12 }, (_, n) => n + 1);
  const FAILS = 'case $LEG in 3|8) exit 2;; esac';
  const test12 = {
    strategy: { matrix: { leg: LEGS } },
    steps: [{ name: 'Test', run: FAILS, env: { LEG: '${{ matrix.leg }}' } }],
  };

  test('have one message, which in the end is what GitHub has written down', async () => {
    emulator.settings.quota = true;
    const run = runOf({ test: test12 }, { mention: 'users/101' });
    const played = await Promise.all(run.make('test').map((name) => run.play(name)));
    expect(played.flatMap(({ warnings }) => warnings.filter((line) => line.includes('Chat')))).toEqual([]);

    const record = run.jobs();
    const failed = record.filter(({ conclusion }) => conclusion === 'failure');
    expect([record.length, failed.map(({ name }) => name)]).toEqual([12, ['test (3)', 'test (8)']]);
    const legs = failed.map(({ name, steps }) => {
      const step = steps?.find(({ conclusion }) => conclusion === 'failure');
      return ` | ${name.slice('test ('.length, -1)} in “${step?.name}”`;
    });
    expect(rows()).toContain(`test 10 of 12 passed · 2 failed${legs.join('')}`);
    expect(headlines()).toEqual([
      expect.stringMatching(/^🔴 CI failed on main in .+: 12 jobs, 2 failed$/),
      expect.stringMatching(/^<users\/101> 🔴 CI failed on main in .+: 12 jobs, 2 failed/),
    ]);
  });
});

describe('a job of a run', () => {
  const jobs = { build: { steps: [{ run: 'true' }] }, test: { needs: 'build', steps: [{ run: 'true' }] } };
  const opened: (() => void)[] = [];
  afterEach(() => opened.splice(0).forEach((close) => close()));

  /** How often what is asked until the first step of the job itself, and from its end on. */
  async function asked(run: ReturnType<typeof runOf>, name: string) {
    const from = emulator.requests.length;
    let main = from;
    const onFirstStepOver = () => (main = emulator.requests.length);
    expect((await run.play(name, { onFirstStepOver, took: { 'Run true': 60_000 } })).warnings).toEqual([]);
    return { main: counted(calls().slice(from, main)), post: counted(calls().slice(main)) };
  }

  test('asks GitHub and Chat no more than it needs, and signs in nowhere', async () => {
    const run = runOf(jobs, {}, NOON);
    opened.push(run.close);
    // Whoever looked at the board too long ago looks again, which a busy machine makes likelier.
    const looks = expect.any(Number);
    const post = {
      'github jobs.listForAttempt': 1,
      'github contents.get': 1,
      'chat messages.get': looks,
      'chat messages.patch': 1,
    };
    run.make('build');
    expect(await asked(run, 'build')).toEqual({
      main: { 'chat messages.get': 1, 'github jobs.listForAttempt': 1, 'chat messages.create': 1 },
      post,
    });
    run.pass(10_000);
    run.make('test');
    expect(await asked(run, 'test')).toEqual({
      main: { 'chat messages.get': 1, 'github jobs.listForAttempt': 1, 'chat messages.patch': 1 },
      post,
    });
  });

  test('without the right to read the run has a message of its own, and says what to add', async () => {
    const run = runOf(jobs);
    for (const name of ['build', 'test']) {
      run.make(name);
      const { conclusion, warnings } = await run.play(name, { permissions: {} });
      expect(conclusion).toBe('success');
      const advice = expect.stringMatching(
        /^warning: Google Chat: This job has a message of its own, .*"actions: read"/,
      );
      expect(warnings).toEqual([advice, advice]);
    }
    expect(headlines()).toEqual([
      expect.stringMatching(/^🟢 CI · build passed on main/),
      expect.stringMatching(/^🟢 CI · test passed on main/),
    ]);
  });
});

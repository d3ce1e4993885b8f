import { beforeEach, expect, test } from '@jest/globals';
import { aRun, timeline, type Happening } from '../support/workflow-run.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { REPOSITORY, SPACE } from '../support/runner.ts';

const emulator = useEmulator();
beforeEach(() => {
  emulator.clock.freeze(new Date('2026-11-22T14:00:00Z'));
  emulator.github.addRepository({ name: REPOSITORY });
});

const texts = () => emulator.space(SPACE).messages.map(({ text }) => text ?? '');
const asked = (name: string) => emulator.requests.filter(({ call }) => call === name);
const MINUTE = 60_000;

/** Follows a run of one job, and lists what the message said. */
async function follow(happenings: (ci: ReturnType<typeof aRun>) => Happening[], inputs: Record<string, string> = {}) {
  const ci = aRun(emulator);
  ci.job('build', { status: 'in_progress' });
  const content: string[] = [];
  const stop = emulator.onWritten(() => content.push(texts()[0] ?? ''));
  const time = timeline(emulator, happenings(ci));
  const call = await ci.told('requested', { inputs: { follow: 'true', ...inputs }, world: { sleep: time.sleep } });
  stop();
  return { ci, call, content, tookMs: time.sinceBegin() };
}

const ends = (ci: ReturnType<typeof aRun>, at: number): Happening => ({
  at,
  happen: () => {
    ci.change('build', { conclusion: 'success' });
    ci.goesOn({ conclusion: 'success' });
  },
});

test('one call shows every step of the run until it is over, and mentions once', async () => {
  const { content, call } = await follow(
    (ci) => [
      { at: MINUTE, happen: () => void ci.job('deploy', { status: 'waiting' }) },
      {
        at: MINUTE,
        happen: () =>
          void ci.goesOn({
            status: 'waiting',
            pending_deployments: [{ environment: 'production', reviewers: ['ada'] }],
          }),
      },
      { at: MINUTE, happen: () => void ci.change('build', { conclusion: 'success' }) },
      { at: 10 * MINUTE, happen: () => void ci.change('deploy', { status: 'in_progress' }) },
      { at: 10 * MINUTE, happen: () => void ci.goesOn({ status: 'in_progress', pending_deployments: [] }) },
      { at: 12 * MINUTE, happen: () => void ci.change('deploy', { conclusion: 'failure' }) },
      { at: 12 * MINUTE, happen: () => void ci.goesOn({ conclusion: 'failure' }) },
    ],
    { mention: 'users/103' },
  );
  expect(content).toEqual([
    '🟡 CI #1 is running on main: 0 of 1 job',
    '🔵 CI #1 is waiting for approval to deploy to production on main: 1 of 2 jobs',
    '🟡 CI #1 is running on main: 1 of 2 jobs',
    '🔴 CI #1 failed on main in 12m 0s: 2 jobs, 1 failed',
    '🔴 CI #1 failed on main in 12m 0s: 2 jobs, 1 failed',
  ]);
  expect(texts()[1]).toMatch(/^<users\/103> 🔴 CI #1 failed/);
  expect(call.warnings).toEqual([]);
  expect(call.outputs).toMatchObject({ result: 'failure', sent: true });
});

test('the longer nothing changes, the longer it waits; and what has not changed does not count against the limit', async () => {
  const { content } = await follow((ci) => [ends(ci, 40 * MINUTE)]);
  expect(content).toHaveLength(2);
  const moments = asked('runs.getAttempt').map(({ at }) => at.getTime());
  const waits = moments.slice(1).map((moment, n) => moment - moments[n]!);
  const last = waits.slice(0, -1);
  expect(last).toEqual([...last].sort((a, b) => a - b));
  expect(last.at(-1)! / last[0]!).toBeGreaterThan(5);
  const changed = asked('runs.getAttempt').filter(({ status }) => status === 200);
  expect([changed.length, moments.length > 50]).toEqual([2, true]);
});

test('when its time is up it says so, in the log and in the message, and the event of the end has the last word', async () => {
  const { ci, call, tookMs } = await follow(() => [], { timeout: '30m' });
  expect(call.warnings).toEqual([
    'warning: Google Chat: stopped following the run after 30m 0s, although it is not over. To follow it longer, increase timeout.',
  ]);
  expect(tookMs / MINUTE).toBeLessThanOrEqual(30);
  expect(JSON.stringify(emulator.space(SPACE).messages)).toMatch(/Live updates stopped at 14:(29|30) UTC/);
  ends(ci, 0).happen();
  await ci.told('completed');
  expect(texts()).toEqual([expect.stringMatching(/^🟢 CI #1 passed on main/)]);
  expect(JSON.stringify(emulator.space(SPACE).messages)).not.toContain('Live updates stopped');
});

test('its time is up too when the clock of the machine is set back meanwhile', async () => {
  const ci = aRun(emulator);
  const time = timeline(emulator, []);
  const now = () => new Date(emulator.clock.now().getTime() - (time.sinceBegin() > 5 * MINUTE ? 24 * 60 * MINUTE : 0));
  const call = await ci.told('requested', {
    inputs: { follow: 'true', timeout: '30m' },
    world: { sleep: time.sleep, now },
  });
  expect(call.warnings).toEqual([expect.stringContaining('stopped following the run after 30m 0s')]);
  expect(time.sinceBegin() / MINUTE).toBeLessThan(31);
});

test('without actions: read it shows what the event tells, and does not stay', async () => {
  const ci = aRun(emulator);
  const call = await ci.told('requested', { permissions: {}, inputs: { follow: 'true' } });
  expect(texts()).toEqual(['🟡 CI #1 is running on main']);
  expect(call.warnings).toHaveLength(1);
  expect(asked('runs.getAttempt').length).toBeLessThan(4);
});

test('while GitHub or Chat fail it goes on, and shows the end all the same', async () => {
  const { content } = await follow((ci) => [
    {
      at: MINUTE,
      happen: () => void emulator.faults.add({ on: 'github', times: 20, fault: { kind: 'status', code: 502 } }),
    },
    {
      at: 5 * MINUTE,
      happen: () => void emulator.faults.add({ on: 'runs.getAttempt', times: 3, fault: { kind: 'status', code: 404 } }),
    },
    {
      at: 6 * MINUTE,
      happen: () => void emulator.faults.add({ on: 'chat', times: 9, fault: { kind: 'status', code: 503 } }),
    },
    ends(ci, 6 * MINUTE),
  ]);
  expect(content.at(-1)).toBe('🟢 CI #1 passed on main in 6m 0s: 1 job');
});

test('in a job of the run it stays until no other job runs, and then says how they ended', async () => {
  const ci = aRun(emulator);
  ci.job('build', { status: 'in_progress' });
  ci.job('follow', { status: 'in_progress' });
  const time = timeline(emulator, [
    { at: MINUTE, happen: () => void ci.change('build', { conclusion: 'success' }) },
    { at: MINUTE + 2000, happen: () => void ci.job('test', { status: 'in_progress' }) },
    { at: 5 * MINUTE, happen: () => void ci.change('test', { conclusion: 'failure' }) },
  ]);
  const call = await ci.inside('follow', {
    inputs: { follow: 'true', mention: 'users/103' },
    world: { sleep: time.sleep },
  });
  expect(texts()).toEqual([
    '🔴 CI #1 failed on main in 5m 0s: 2 jobs, 1 failed',
    expect.stringMatching(/^<users\/103> 🔴 CI #1 failed/),
  ]);
  expect(time.sinceBegin() / MINUTE).toBeLessThan(7);
  expect(call.warnings).toEqual([]);
});

test('a dry run looks once', async () => {
  const ci = aRun(emulator);
  const call = await ci.told('requested', { inputs: { follow: 'true', 'dry-run': 'true' } });
  expect(call.log).toEqual([expect.stringMatching(/^info: Dry run\. Would update client-run-/)]);
  expect(texts()).toEqual([]);
});

test.each(['0', '25h', '1.5h', 'long'])(
  '%j is no time to follow a run: the default is taken, with a warning',
  async (timeout) => {
    const call = await aRun(emulator).told('requested', { inputs: { follow: 'true', timeout } });
    expect(call.warnings).toContainEqual(expect.stringContaining(`timeout: "${timeout}" is not a time.`));
  },
);

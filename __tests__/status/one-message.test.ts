import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { progress } from '../../src/progress/update-progress.ts';
import { job } from '../support/job.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// One message is one thing: of one step of one job of one run, and it arrives as was asked for.

const emulator = useEmulator();
let temp: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  if (!emulator.listening) await emulator.startListening();
  emulator.reset();
  temp = temporaryFolder();
});
afterEach(() => temp.remove());

const space = () => emulator.space(SPACE);
const texts = () => space().messages.map(({ text }) => text?.replaceAll('\u2060', ''));
const mentioned = () => space().notifications.flatMap(({ mentioned: users }) => users);
const loud = (log: readonly string[]) => log.filter((line) => !/^(info|debug): /.test(line));

/** A step of a job; all steps made here are of the same job unless `env` says otherwise. */
const step = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
  job(emulator, { inputs, env: { RUNNER_TEMP: temp.folder, ...env } });

describe('two uses of the status step in one job', () => {
  const TAKEN = /^warning: Google Chat: another step of this job uses the same message.*message-key/;

  test('without message-key: the second one is warned, and told what to do', async () => {
    const [first, second] = [step({ title: 'Build' }), step({ title: 'Deployment' })];
    expect(loud((await first.start()).log)).toEqual([]);
    const { log } = await second.start();
    expect(loud(log)).toEqual([expect.stringMatching(TAKEN)]);
    expect(log.join('\n')).not.toContain('Posted to');
    for (const each of [second, first]) expect(loud((await each.finish()).log)).toEqual([]);
    expect(texts()).toHaveLength(1);
  });

  test('with a message-key nothing is wrong', async () => {
    const [first, second] = [step(), step({ 'message-key': 'deployment' })];
    for (const each of [first, second]) expect(loud((await each.start()).log)).toEqual([]);
    expect(texts()).toHaveLength(2);
  });

  test('a step that runs once more is no second one', async () => {
    const build = step();
    for (const time of ['14:00:00', '14:00:10']) expect(loud((await build.start(time)).log)).toEqual([]);
    expect(texts()).toHaveLength(1);
  });

  test('a start whose answer is lost is no second one', async () => {
    emulator.faults.add({ on: 'messages.create', fault: { kind: 'cut', after: 'commit' } });
    expect(loud((await step().start()).log)).toEqual([]);
  });

  test.each([
    ['a re-run of the job', { 'job-id': '7' }, { GITHUB_RUN_ATTEMPT: '2' }],
    ['the next run on a machine that keeps its temporary folder', {}, {}],
  ])('%s is no second one', async (_, inputs, env) => {
    const before = step();
    await before.start();
    await before.finish();
    expect(loud((await step(inputs, env).start()).log)).toEqual([]);
  });

  test('each one mentions its own people, and the log names only those who were mentioned', async () => {
    const [first, second] = [
      step({ title: 'First', mention: 'users/101', 'mention-on': 'always' }),
      step({ title: 'Second', mention: 'users/102', 'mention-on': 'always' }),
    ];
    for (const each of [first, second]) await each.start();
    const logs = [(await second.finish()).log.join('\n'), (await first.finish()).log.join('\n')];
    expect(logs[0]).toContain('Mentioned users/102 in');
    expect(logs[1]).toContain('Mentioned users/101 in');
    expect(mentioned()).toEqual(['users/102', 'users/101']);
  });
});

describe('a runner that has no ids', () => {
  const UNKNOWN = { 'job-id': '' };

  test('two calls of one reusable workflow do not share a message', async () => {
    const [eu, us] = [step({ ...UNKNOWN, environment: 'eu' }), step({ ...UNKNOWN, environment: 'us' })];
    await eu.start();
    await eu.finish('14:01:00', { 'job-status': 'failure' });
    await us.start();
    await us.finish();
    expect(texts().map((text) => text?.slice(0, 2))).toEqual(['🔴', '🟢']);
  });

  test('an end that knows nothing of its start replaces no message of another run', async () => {
    for (const status of ['failure', 'success']) {
      await step(UNKNOWN, { GITHUB_RUN_ID: '1', RUNNER_TEMP: '' }).finish('14:00:00', { 'job-status': status });
    }
    expect(texts()).toEqual(['🔴 CI · build failed on main', '🟢 CI · build passed on main']);
  });

  test('progress finds the message of its own job', async () => {
    const build = step(UNKNOWN);
    await build.start();
    await build.step(progress, '14:00:10', { text: 'Half way' }, { onFailure: 'warn' });
    expect(texts()).toEqual(['🟡 CI · build running on main: Half way']);
    await build.finish();
    expect(texts()).toEqual(['🟢 CI · build passed on main in 2m 30s']);
  });

  test.each([
    ['gives every run the number 1', { GITHUB_RUN_ID: '1' }, 0],
    ['has no number for a run', { GITHUB_RUN_ID: '' }, 1],
  ])('one that %s: each run has its own message, and each failure is told', async (_, env, warnings) => {
    for (const [at, status] of ['failure', 'success', 'failure'].entries()) {
      const run = step({ ...UNKNOWN, mention: 'users/101' }, env);
      const { log } = await run.start();
      expect(loud(log)).toHaveLength(warnings);
      if (warnings > 0) expect(loud(log)[0]).toMatch(/does not set GITHUB_RUN_ID/);
      expect(loud((await run.finish(`14:0${at}:30`, { 'job-status': status })).log)).toEqual([]);
    }
    expect(
      texts()
        .filter((text) => /^[🔴🟢]/u.test(text ?? ''))
        .map((text) => text?.slice(0, 2)),
    ).toEqual(['🔴', '🟢', '🔴']);
    expect(mentioned()).toEqual(['users/101', 'users/101']);
    expect(JSON.stringify(space().messages)).not.toMatch(/actions\/runs\/["|>]/);
  });
});

describe('a silent message', () => {
  const silent = () => step({ notification: 'silent' });
  const arrivals = () => space().notifications.map(({ type, unread }) => ({ type, unread }));
  const SILENT = [{ type: 'NOTIFICATION_TYPE_SILENT', unread: false }];

  test('stays silent where the end has to create it, because Chat was down at the start', async () => {
    const build = silent();
    await emulator.stopListening();
    await build.start('14:00:00', { timeout: '1' });
    await emulator.startListening();
    await build.step(progress, '14:00:30', { text: 'Half way' }, { onFailure: 'warn' });
    await build.finish();
    expect(texts()).toEqual(['🟢 CI · build passed on main in 2m 30s']);
    expect(arrivals()).toEqual(SILENT);
  });

  test('stays silent where somebody deleted it', async () => {
    const build = silent();
    await build.start();
    space().deleteMessage(space().messages[0]!.name!);
    await build.finish();
    expect(texts()).toHaveLength(1);
    expect(arrivals()).toEqual([...SILENT, ...SILENT]);
  });
});

describe('what the log says of mentions', () => {
  const told = (mention: string) => step({ mention, people: 'octocat: users/101' });

  test('only those who were mentioned: a name without a mention notifies nobody', async () => {
    const both = (await told('octocat\nhubot').finish('14:00:00', { 'job-status': 'failure' })).log.join('\n');
    expect(both).toContain("Mentioned users/101 in the message's thread.");
    expect(both).not.toMatch(/Mentioned .*hubot/);
    emulator.reset();
    const none = (await told('hubot').finish('14:00:00', { 'job-status': 'failure' })).log.join('\n');
    expect(none).toContain('Nobody was mentioned.');
  });

  test('a reply that was there already mentions nobody again', async () => {
    emulator.settings.idempotency = 'messageId first';
    const build = told('octocat');
    await build.finish('14:00:00', { 'job-status': 'failure' });
    const { log } = await build.finish('14:00:10', { 'job-status': 'failure' });
    expect(log.join('\n')).toContain('Nobody was mentioned again.');
    expect(mentioned()).toEqual(['users/101']);
  });

  test.each([
    ['the update fails', 'messages.patch'],
    ['the reply fails', 'messages.create'],
  ] as const)('%s: the warning says that nobody was mentioned', async (_, on) => {
    const build = told('octocat');
    await build.start();
    emulator.faults.add({ on, times: 99, fault: { kind: 'status', code: 503 } });
    const { log } = await build.finish('14:02:30', { 'job-status': 'failure', timeout: '2' });
    expect(loud(log)).toEqual([expect.stringMatching(/\(503 UNAVAILABLE\).* Nobody was mentioned\.$/)]);
  });

  test('where nobody was to be mentioned, the warning says nothing of it', async () => {
    const build = told('octocat');
    await build.start();
    emulator.faults.add({ on: 'messages.patch', times: 99, fault: { kind: 'status', code: 503 } });
    const { log } = await build.finish('14:02:30', { timeout: '2' });
    expect(loud(log).join('')).toContain('503');
    expect(loud(log).join('')).not.toContain('mentioned');
  });
});

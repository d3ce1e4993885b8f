import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { progress } from '../../src/progress/update-progress.ts';
import { job } from '../support/job.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { foreignMarks } from '../support/marks.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

const emulator = useEmulator();
let temp: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  if (!emulator.listening) await emulator.startListening();
  emulator.reset();
  temp = temporaryFolder();
});
afterEach(() => temp.remove());

const messages = () => emulator.space(SPACE).messages;
const texts = () => messages().map(({ text }) => text);
const shown = () => JSON.stringify(messages());
const writes = () => emulator.requests.map(({ call, status }) => `${call} ${status}`);

/** A job whose steps share a temporary folder; `say` is a progress step at a time of day. */
function build(inputs: Record<string, string> = {}) {
  const steps = job(emulator, { inputs, env: { RUNNER_TEMP: temp.folder } });
  return {
    ...steps,
    say: async (at: string, more: Record<string, string>) => {
      const fake = await steps.step(progress, at, more, { onFailure: 'warn' });
      return { ...fake, loud: fake.log.filter((line) => !/^(info|debug): /.test(line)) };
    },
  };
}

describe('what a step says', () => {
  test('shows in the message, under the same name', async () => {
    const { start, say } = build();
    const started = await start();
    const { outputs, loud } = await say('14:00:10', { text: 'Deploying eu-west-1 (2 of 3)' });
    expect(texts()).toEqual(['🟡 CI · build running on main: Deploying eu-west-1 (2 of 3)']);
    expect(outputs).toEqual({ sent: true, message: started.outputs['message'] });
    expect(loud).toEqual([]);
    expect(writes()).toEqual(['messages.create 200', 'messages.patch 200']);
  });

  test('replaces what was there, and leaves what it does not mention', async () => {
    const { start, say } = build();
    await start('14:00:00', { fields: 'Version: one\nTests: 7', text: 'At first', environment: 'staging' });
    await say('14:00:10', { fields: 'Version: two', url: 'https://example.com/' });
    expect(shown()).toContain('two');
    for (const kept of ['At first', 'staging', 'https://example.com/']) expect(shown()).toContain(kept);
    for (const gone of ['one', 'Tests']) expect(shown()).not.toContain(`"${gone}"`);

    await say('14:00:20', { text: 'Later', environment: 'production', buttons: 'Docs: https://docs.example/' });
    for (const kept of ['two', 'Later', 'production', 'https://docs.example/']) expect(shown()).toContain(kept);
    for (const gone of ['At first', 'staging']) expect(shown()).not.toContain(gone);
  });

  test('is still there at the end, with the result', async () => {
    const { start, say, finish } = build();
    await start('14:00:00', { fields: 'Version: one' });
    await say('14:00:10', { text: 'Deployed', fields: 'Version: two', buttons: 'Docs: https://docs.example/' });
    await say('14:00:20', { url: 'https://example.com/', environment: 'production' });
    await finish('14:02:30', { fields: 'Version: one', 'job-status': 'failure' });
    expect(texts()).toEqual(['🔴 CI · build failed on main in 2m 30s']);
    for (const kept of ['Deployed', 'two', 'https://docs.example/', 'https://example.com/', 'production'])
      expect(shown()).toContain(kept);
    expect(shown()).not.toContain('"one"');
  });

  test('goes to the message with the same message-key', async () => {
    const [one, two] = [build({ 'message-key': 'one' }), build({ 'message-key': 'two' })];
    await one.start();
    await two.start();
    await two.say('14:00:10', { text: 'Here' });
    expect(texts().map((text) => text?.endsWith(': Here'))).toEqual([false, true]);
  });

  test('notifies nobody, and can mention nobody and mark up nothing', async () => {
    const { start, say } = build();
    await start();
    await say('14:00:10', { text: '<users/all> https://evil.example/ *b*', fields: 'a: <users/all> www.evil.example' });
    expect(emulator.space(SPACE).notifications).toHaveLength(1);
    expect(emulator.space(SPACE).messages.flatMap((message) => foreignMarks(message))).toEqual([]);
  });

  test('is nothing in a dry run but what it would be', async () => {
    const { start, say } = build({ 'dry-run': 'true', credentials: '' });
    await start();
    const { log } = await say('14:00:10', { text: 'Deploying' });
    expect(log.join('\n')).toContain('running on main: Deploying');
    expect(emulator.requests).toEqual([]);
  });
});

describe('without a message to change', () => {
  const NONE = /^warning: Google Chat: This job has no message to update\. Add the status action as an earlier step/;

  test.each([
    ['no status step', {}, {}],
    ['a status step for another space', { space: 'spaces/AAQAOTHER' }, {}],
    ['a status step with another message-key', { 'message-key': 'one' }, { 'message-key': 'two' }],
  ])('%s: one warning, and nothing is sent', async (title, at, more) => {
    emulator.addSpace({ name: 'spaces/AAQAOTHER' });
    if (title !== 'no status step') await build().start('14:00:00', at);
    const before = writes();
    const { loud, outputs } = await build().say('14:00:10', { text: 'Deploying', ...more });
    expect(loud).toEqual([expect.stringMatching(NONE)]);
    expect(outputs).toMatchObject({ sent: false, error: expect.stringContaining('no message') as unknown });
    expect(writes()).toEqual(before);
  });

  test('the step fails where the workflow asks for it', async () => {
    const { log } = await build().say('14:00:10', { text: 'Deploying', 'on-error': 'fail' });
    expect(log.at(-1)).toMatch(/^failed: /);
  });

  test('a run that gets no secrets is left in peace', async () => {
    const dependabot = job(emulator, {
      inputs: { credentials: '' },
      env: { GITHUB_ACTOR: 'dependabot[bot]', RUNNER_TEMP: temp.folder },
    });
    expect((await dependabot.step(progress, '14:00:10', { text: 'a' }, { onFailure: 'warn' })).log).toEqual([]);
  });
});

test('what is wrong with the inputs is told at once, and what is right is shown', async () => {
  const { start, say } = build();
  await start();
  const { loud, outputs } = await say('14:00:10', {
    url: 'ftp://a.example',
    buttons: 'Docs',
    fields: 'x',
    timeout: '0',
  });
  expect(loud).toEqual([
    expect.stringMatching(/4 inputs need attention\.\n {2}timeout: .*\n {2}fields: .*\n {2}buttons: .*\n {2}url: /),
  ]);
  expect(outputs).toMatchObject({ sent: true });
  expect(texts()).toEqual(['🟡 CI · build started on main']);
});

describe('a start that did not get through', () => {
  test('is made up for by the first step that does', async () => {
    const { start, say, finish } = build();
    await emulator.stopListening();
    await start('14:00:00', { timeout: '1' });
    await emulator.startListening();
    await say('14:00:10', { text: 'Deploying' });
    expect(texts()).toEqual(['🟡 CI · build running on main: Deploying']);
    await finish();
    expect(texts()).toEqual(['🟢 CI · build passed on main in 2m 30s']);
  });

  test('is left to the end where the message has a thread of its own choosing', async () => {
    const { start, say, finish } = build({ 'thread-key': 'pr-12' });
    await emulator.stopListening();
    await start('14:00:00', { timeout: '1' });
    await emulator.startListening();
    const { loud } = await say('14:00:10', { text: 'Deploying' });
    expect(loud).toEqual([expect.stringMatching(/^warning: Google Chat: Could not update .*404/)]);
    await finish();
    expect(messages()).toMatchObject([
      { text: '🟢 CI · build passed on main in 2m 30s', thread: { threadKey: 'pr-12' } },
    ]);
    expect(shown()).toContain('Deploying');
  });

  test('does not make every step wait for its timeout: after a failure Chat is left alone for ten seconds', async () => {
    const { start, say, finish } = build({ timeout: '1' });
    await start();
    await emulator.stopListening();
    expect((await say('14:00:10', { text: 'one' })).loud).toHaveLength(1);
    expect((await say('14:00:19.900', { text: 'two' })).log).toEqual([
      expect.stringMatching(/^info: Deferred to the next update/),
    ]);
    expect((await say('14:00:21.100', { text: 'three' })).loud).toHaveLength(1);
    await emulator.startListening();
    await finish();
    expect(shown()).toContain('three');
  });
});

describe('a space takes one write per second', () => {
  test('what comes sooner waits for its turn, 1.5 seconds at most for all steps together; the rest is kept', async () => {
    const { start, say } = build();
    await start('14:00:00');
    const sent = [];
    for (const [at, text] of [
      ['00.200', 'one'],
      ['00.600', 'two'],
      ['00.900', 'three'],
      ['01.400', 'four'],
    ])
      sent.push([text, (await say(`14:00:${at}`, { text: text! })).outputs['sent'], temp.read()['waitedMs']]);
    expect(sent).toEqual([
      ['one', true, 800],
      ['two', true, 1400],
      ['three', false, 1400],
      ['four', false, 1400],
    ]);
    expect(texts()).toEqual(['🟡 CI · build running on main: two']);
  });

  test('what is kept shows with the next write that is not too early', async () => {
    const { start, say } = build();
    await start('14:00:00');
    temp.forge(JSON.stringify({ ...temp.read(), waitedMs: 1500 }));
    const kept = await say('14:00:00.500', { fields: 'Region: eu-west-1' });
    expect([kept.outputs['sent'], kept.loud]).toEqual([false, []]);
    expect(shown()).not.toContain('eu-west-1');
    await say('14:00:01', { text: 'Deploying' });
    expect(shown()).toContain('eu-west-1');
    expect(texts()[0]).toContain(': Deploying');
  });

  test('what is kept shows at the end at the latest', async () => {
    const { start, say, finish } = build();
    await start('14:00:00');
    temp.forge(JSON.stringify({ ...temp.read(), waitedMs: 1500 }));
    for (let i = 1; i <= 9; i += 1) await say(`14:00:00.${i}00`, { text: `Phase ${i}` });
    expect(texts()).toEqual(['🟡 CI · build started on main']);
    await finish('14:00:02');
    expect(texts()).toEqual(['🟢 CI · build passed on main in 2s']);
    expect(shown()).toContain('Phase 9');
    expect(shown()).not.toContain('Phase 8');
  });

  test('a space that is busy with the writes of others keeps it for later, without a warning', async () => {
    const { start, say, finish } = build({ timeout: '1' });
    await start('14:00:00');
    const stop = emulator.faults.add({ on: 'messages.patch', times: 99, fault: { kind: 'status', code: 429 } });
    const { loud, outputs } = await say('14:00:10', { text: 'Deploying' });
    expect([loud, outputs]).toEqual([[], expect.objectContaining({ sent: false })]);
    stop();
    await finish();
    expect(shown()).toContain('Deploying');
  });

  test('a wait never takes more than half of the timeout', async () => {
    const { start, say } = build({ timeout: '1' });
    await start('14:00:00');
    expect((await say('14:00:00.400', { text: 'one' })).outputs).toMatchObject({ sent: false });
    expect((await say('14:00:00.500', { text: 'two' })).outputs).toMatchObject({ sent: true });
  });

  test('a clock that was set back does not keep it for ever', async () => {
    const { start, say } = build();
    await start('14:00:00');
    expect((await say('13:00:00', { text: 'Deploying' })).outputs).toMatchObject({ sent: true });
  });
});

describe('what a step in between writes into the note', () => {
  const forged = (change: object) => temp.forge(JSON.stringify({ ...temp.read(), ...change }));

  test('can lead the update nowhere else', async () => {
    emulator.addSpace({ name: 'spaces/AAQAOTHER' });
    const { start, say, finish } = build();
    await start();
    const other = {
      space: 'spaces/AAQAOTHER',
      name: 'spaces/AAQAOTHER/messages/x',
      message: 'spaces/AAQAOTHER/messages/x',
    };
    forged({
      ...other,
      id: 'client-x',
      threadKey: 'x',
      chatApiUrl: 'http://evil.example',
      content: other,
      progress: other,
    });
    await say('14:00:10', { text: 'Deploying' });
    await finish();
    expect(emulator.space('spaces/AAQAOTHER').messages).toEqual([]);
    expect(texts()).toEqual(['🟢 CI · build passed on main in 2m 30s']);
  });

  test('has no address that is not https, no mark-up and no more than fits', async () => {
    const { start, say, finish } = build();
    await start();
    const bad = [
      'http://evil.example/',
      'javascript:alert(1)',
      'https://user:pw@evil.example/',
      'https://:pw@evil.example/',
      7,
    ];
    forged({
      progress: {
        title: '<users/all> *x*',
        text: '<users/all> '.repeat(50_000),
        url: 'http://evil.example/',
        buttons: bad.map((url) => ({ label: 'a', url })),
        fields: [
          null,
          7,
          'x',
          { label: 7, value: 'x' },
          { label: '<users/all>', value: '<b>x</b>' },
          ...Array.from({ length: 3000 }, () => ({ label: 'a', value: 'b'.repeat(900) })),
        ],
      },
    });
    expect((await say('14:00:10', { environment: 'production' })).loud).toEqual([]);
    expect((await finish()).log.filter((line) => !/^(info|debug): /.test(line))).toEqual([]);
    expect(shown()).not.toMatch(/evil\.example|javascript:|<users|<b>x/);
    expect(messages()).toHaveLength(1);
  });

  test('does not change the result, nor when the job started', async () => {
    const { start, finish } = build();
    await start();
    forged({
      startedAt: '1999-01-01T00:00:00Z',
      outcome: 'success',
      status: 'success',
      progress: { outcome: 'success' },
    });
    await finish('14:02:30', { 'job-status': 'failure' });
    expect(texts()).toEqual(['🔴 CI · build failed on main in 2m 30s']);
    expect(shown()).toContain('started 14:00 UTC');
  });

  test.each([
    ['a wait without end', { waitedMs: -1e9, writtenAt: 1e300 }],
    ['a wait that is used up', { waitedMs: 1e300 }],
    ['words in place of numbers', { waitedMs: 'x', writtenAt: {} }],
  ])('is not obeyed: %s', async (_, change) => {
    const { start, say } = build();
    await start('14:00:00');
    forged(change);
    expect((await say('14:00:10', { text: 'Deploying' })).outputs).toMatchObject({ sent: true });
    expect(temp.read()['waitedMs']).toEqual(change.waitedMs === 1e300 ? 1e300 : 0);
  });

  test.each([
    ['garbage', () => temp.forge('{"startedAt":')],
    ['something else', () => temp.forge('[7]')],
    ['a time that is none', () => temp.forge('{"startedAt":"soon"}')],
    ['far too much', () => temp.forge(JSON.stringify({ ...temp.read(), filler: 'x'.repeat(5_000_000) }))],
    [
      'a pipe that nobody writes to',
      () => {
        const file = temp.file();
        rmSync(file);
        execFileSync('mkfifo', [file, `${file}.new`]);
      },
    ],
  ])('counts as no note when it is %s: a warning, and the end is right', async (_, make) => {
    const { start, say, finish } = build();
    await start();
    make();
    expect((await say('14:00:10', { text: 'Deploying' })).loud).toEqual([
      expect.stringContaining('This job has no message to update'),
    ]);
    await finish();
    expect(texts()).toEqual(['🟢 CI · build passed on main in 2m 30s']);
  });
});

test('a runner without a temporary folder has its message all the same', async () => {
  const steps = job(emulator);
  await steps.start();
  await steps.finish();
  expect(texts()).toEqual(['🟢 CI · build passed on main in 2m 30s']);
});

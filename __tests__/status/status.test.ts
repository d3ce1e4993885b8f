import { describe, expect, test } from '@jest/globals';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

const emulator = useEmulator();

const messages = () => emulator.space(SPACE).messages;
const requests = () => emulator.requests.map(({ call, status }) => `${call} ${status}`);

test('posts when the job starts, and updates that message when it ends', async () => {
  const build = job(emulator);
  const started = await build.start();
  expect(messages().map(({ text }) => text)).toEqual(['🟡 CI · build started on main']);
  const { name } = messages()[0]!;

  const ended = await build.finish('14:02:30', { 'job-status': 'failure' });
  expect(messages()).toHaveLength(1);
  expect(messages()[0]).toMatchObject({ name, text: '🔴 CI · build failed on main in 2m 30s' });
  expect([...started.log, ...ended.log].filter((line) => !line.startsWith('info'))).toEqual([]);
});

test('asks Chat once to start and once to end', async () => {
  const build = job(emulator);
  await build.start();
  await build.finish();
  expect(requests()).toEqual(['messages.create 200', 'messages.patch 200']);
});

test('tells the workflow where the message is', async () => {
  const { outputs } = await job(emulator).start();
  const [message] = messages();
  expect(outputs).toEqual({
    sent: true,
    space: SPACE,
    message: `${SPACE}/messages/${message?.clientAssignedMessageId}`,
    thread: message?.thread?.name,
    url: `https://chat.google.com/room/AAQABUILDS/${message?.name?.split('/').at(-1)?.replace('.', '/')}`,
  });
});

describe('one message, whatever happens', () => {
  test('a start whose answer is lost is asked again, and there is still one', async () => {
    emulator.faults.add({ on: 'messages.create', fault: { kind: 'cut', after: 'commit' } });
    const build = job(emulator);
    expect((await build.start()).outputs).toMatchObject({ sent: true });
    await build.finish();
    expect(messages().map(({ text }) => text)).toEqual(['🟢 CI · build passed on main in 2m 30s']);
  });

  test('the same where Chat looks at the message id before the request id', async () => {
    emulator.settings.idempotency = 'messageId first';
    emulator.faults.add({ on: 'messages.create', fault: { kind: 'cut', after: 'commit' } });
    expect((await job(emulator).start()).outputs).toMatchObject({ sent: true });
    expect(messages()).toHaveLength(1);
  });

  test('a start that could not reach Chat leaves it to the end', async () => {
    const build = job(emulator);
    await emulator.stopListening();
    const started = await build.start('14:00:00', { timeout: '1' });
    expect(started.log.at(-1)).toMatch(
      /^warning: Google Chat: Could not post to spaces\/AAQABUILDS: the connection was refused/,
    );
    expect(started.outputs).toMatchObject({ sent: false, error: expect.stringContaining('refused') as unknown });

    await emulator.startListening();
    await build.finish('14:00:09', { 'job-status': 'cancelled' });
    expect(messages().map(({ text }) => text)).toEqual(['⚪ CI · build cancelled on main after 9s']);
  });

  test('a message that was deleted by hand comes back with the result', async () => {
    const build = job(emulator);
    await build.start();
    emulator.space(SPACE).deleteMessage(messages()[0]!.name!);
    expect(messages()).toHaveLength(0);
    await build.finish();
    expect(messages().map(({ text }) => text)).toEqual(['🟢 CI · build passed on main in 2m 30s']);
  });

  test('two uses in one job are told apart by their key', async () => {
    const [one, two] = [
      job(emulator, { inputs: { 'message-key': 'a' } }),
      job(emulator, { inputs: { 'message-key': 'b' } }),
    ];
    await one.start();
    await two.start();
    await two.finish('14:01:00', { 'job-status': 'failure' });
    await one.finish();
    expect(messages().map(({ text }) => text?.slice(0, 2))).toEqual(['🟢', '🔴']);
  });

  test.each([
    ['another repository', { GITHUB_REPOSITORY: 'octo-org/other' }, {}],
    ['another run', { GITHUB_RUN_ID: '2' }, {}],
    ['another attempt', { GITHUB_RUN_ATTEMPT: '2' }, {}],
    ['another server', { GITHUB_SERVER_URL: 'https://ghe.example.com' }, {}],
    ['another job', {}, { 'job-id': '7' }],
    ['a job without id', {}, { 'job-id': '' }],
  ])('%s has a message of its own', async (_, env, inputs) => {
    await job(emulator).start();
    await job(emulator, { env, inputs }).start();
    expect(messages()).toHaveLength(2);
  });

  test('where a server has no id for a job, its place in the matrix tells it apart', async () => {
    for (const [index, os] of ['linux', 'mac'].entries()) {
      const leg = job(emulator, {
        inputs: { 'job-id': '', 'job-index': String(index), 'matrix-values': os },
      });
      await leg.start();
      await leg.finish();
    }
    expect(messages()).toHaveLength(2);
  });
});

describe('a thread of its own choosing', () => {
  const threaded = () => job(emulator, { inputs: { 'thread-key': 'pr-12' } });

  test('holds the messages with the same key', async () => {
    const first = threaded();
    await first.start();
    const second = job(emulator, { inputs: { 'thread-key': 'pr-12', 'message-key': 'b' } });
    await second.start();
    await second.finish();
    expect(messages()).toHaveLength(2);
    expect(messages()[0]?.thread?.name).toBe(messages()[1]?.thread?.name);
  });

  test('costs no more requests', async () => {
    const build = threaded();
    await build.start();
    await build.finish();
    expect(requests()).toEqual(['messages.create 200', 'messages.patch 200']);
  });

  test.each(['NOT_FOUND', 'PERMISSION_DENIED'] as const)(
    'holds a message made at the end too, where a missing one is %s',
    async (missingMessage) => {
      emulator.settings.missingMessage = missingMessage;
      const other = job(emulator, { inputs: { 'thread-key': 'pr-12', 'message-key': 'other' } });
      await other.start();
      await threaded().finish();
      expect(messages().map(({ thread }) => thread?.name)).toEqual([
        messages()[0]?.thread?.name,
        messages()[0]?.thread?.name,
      ]);
    },
  );
});

describe('signing in', () => {
  test('falls back to a token of Google when Chat does not take the self-signed one', async () => {
    emulator.settings.selfSignedJwt = false;
    const started = await job(emulator).start();
    expect(requests()).toEqual(['messages.create 401', 'token 200', 'messages.create 200']);
    expect(started.outputs).toMatchObject({ sent: true });
  });

  test('masks the token it fetched', async () => {
    emulator.settings.selfSignedJwt = false;
    const { masks } = await job(emulator).start();
    expect(masks.some((mask) => mask.startsWith('ya29.'))).toBe(true);
  });

  test('says that the key was deleted', async () => {
    emulator.project.deleteKey(emulator.key.private_key_id);
    expect((await job(emulator).start()).log.at(-1)).toMatch(/Invalid JWT Signature.*The key was deleted/);
  });

  test('says that the clock is wrong', async () => {
    emulator.clock.freeze(new Date(Date.now() - 10 * 60_000));
    expect((await job(emulator).start()).log.at(-1)).toMatch(/clock of this runner is wrong/);
  });
});

describe('what Google refuses is told with what to do', () => {
  test.each([
    ['the API is off', () => (emulator.project.apiEnabled = false), /Enable the Google Chat API.*overview\?project=/],
    ['the app is not configured', () => (emulator.project.appConfigured = false), /Configure the Chat app/],
    ['the app is not in the space', () => emulator.space(SPACE).removeApp(), /Apps & integrations → Add apps/],
  ])('%s', async (_, make, says) => {
    make();
    const { log } = await job(emulator).start();
    expect(log.at(-1)).toMatch(says);
    expect(log.at(-1)).toMatch(/^warning/);
  });
});

describe('the workflow decides what a failure does', () => {
  test.each([
    ['', 'warning'],
    ['warn', 'warning'],
    ['fail', 'failed'],
    ['fial', 'warning'],
  ])('on-error %j: %s', async (wish, level) => {
    emulator.space(SPACE).removeApp();
    expect((await job(emulator, { inputs: { 'on-error': wish } }).start()).log.at(-1)).toMatch(
      new RegExp(`^${level}: Google Chat: `),
    );
  });
});

describe('runs without secrets', () => {
  const fork = { env: { GITHUB_ACTOR: 'dependabot[bot]' }, inputs: { credentials: '', space: '' } };

  test('say so once, and do nothing else', async () => {
    const build = job(emulator, fork);
    const [started, ended] = [await build.start(), await build.finish()];
    expect(started.log).toEqual([
      'notice: Google Chat: skipped. Actions secrets are not available to workflows triggered by Dependabot.',
    ]);
    expect(ended.log).toEqual([]);
    expect({ ...started.outputs, ...ended.outputs }).toEqual({});
    expect(emulator.requests).toEqual([]);
  });

  test('speak when they do have credentials', async () => {
    expect((await job(emulator, { env: fork.env }).start()).outputs).toMatchObject({ sent: true });
  });
});

test('a dry run shows the message and sends nothing', async () => {
  const build = job(emulator, { inputs: { 'dry-run': 'true', credentials: '' } });
  const [started, ended] = [await build.start(), await build.finish()];
  expect(started.log.join('\n')).toContain('"text": "🟡 CI · build started on main"');
  expect(ended.summary.join('\n')).toContain('"text": "🟢 CI · build passed on main in 2m 30s"');
  expect(started.outputs).toMatchObject({ sent: false });
  expect(emulator.requests).toEqual([]);
});

test('what is wrong with a decoration is told, and the message goes out without it', async () => {
  const { log, outputs } = await job(emulator, { inputs: { fields: 'nonsense\nVersion: 1' } }).start();
  expect(log.filter((line) => line.startsWith('warning'))).toEqual([
    expect.stringContaining('"nonsense" is not a field'),
  ]);
  expect(outputs).toMatchObject({ sent: true });
  expect(JSON.stringify(messages())).toContain('Version');
});

test('values that a later step gives show at the end', async () => {
  const build = job(emulator, { inputs: { fields: 'Version:' } });
  await build.start();
  expect(JSON.stringify(messages())).not.toContain('Version');
  await build.finish('14:01:00', { fields: 'Version: 1.4.2' });
  expect(JSON.stringify(messages())).toContain('1.4.2');
});

test('without a start there is a result, and no made-up duration', async () => {
  await job(emulator).finish();
  expect(messages().map(({ text }) => text)).toEqual(['🟢 CI · build passed on main']);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../../emulator/emulator.ts';
import { SPACE } from '../../support/job.ts';
import { REPOSITORY, runOfJobs } from '../../support/run-of-jobs.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => {
  emulator.reset();
  emulator.clock.freeze();
});
afterAll(() => emulator.close());

const messages = () => emulator.space(SPACE).messages;
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u2060', '');
const headline = () => plain(messages()[0]?.text);
const card = () => plain(JSON.stringify(messages()[0]?.cardsV2));
const writes = () => emulator.requests.filter(({ call }) => /messages\.(create|patch)/.test(call));
const pass = (seconds: number) => emulator.clock.advance(seconds * 1000);
const warnings = ({ log }: { log: readonly string[] }) => log.filter((line) => /^(warning|failed)/.test(line));

/** Writes other cards into a message, as the app. */
async function forge(message: string, cardsV2: string) {
  const answer = await fetch(`${emulator.url}/v1/${message}?updateMask=cardsV2`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${emulator.mintAccessToken()}`, 'content-type': 'application/json' },
    body: `{"cardsV2":${cardsV2}}`,
  });
  expect(answer.status).toBe(200);
}

/** Nothing of a service comes through. */
const down = (...calls: readonly string[]) =>
  calls.map((on) => emulator.faults.add({ on, times: Infinity, fault: { kind: 'status', code: 503 } }));

type Run = ReturnType<typeof runOfJobs>;

/** A job from its start to its end, alone for a minute. */
async function wholeJob(run: Run, name: string, ends: 'success' | 'failure' = 'success', inputs = {}) {
  run.begins(name);
  pass(30);
  const main = await run.start(name, inputs);
  pass(30);
  run.posts(name, ends);
  const post = await run.finish(name, ends, inputs);
  run.ends(name, ends);
  return { main, post };
}

describe('one message for a run', () => {
  test('is put up by the first job, shows every job, and ends with the last', async () => {
    const run = runOfJobs(emulator, ['build', 'test (18)', 'test (20)', 'lint']);
    run.begins('build');
    expect(warnings(await run.start('build'))).toEqual([]);
    expect(headline()).toBe('🟡 CI is running on main: 0 of 4 jobs');
    run.begins('test (18)');
    run.begins('test (20)');
    pass(5);
    await run.start('test (18)');
    await run.start('test (20)');
    run.posts('test (18)', 'failure');
    pass(20);
    await run.finish('test (18)', 'failure');
    run.ends('test (18)', 'failure');
    expect(headline()).toBe('🟡 CI is running on main: 1 of 4 jobs, 1 failed');
    expect(card()).toContain('0 of 2 passed');
    expect(card()).toContain('in “Run make test”');
    for (const name of ['test (20)', 'build']) {
      pass(20);
      await run.finish(name);
      run.ends(name);
    }
    await wholeJob(run, 'lint');
    expect(messages()).toHaveLength(1);
    expect(headline()).toMatch(/^🔴 CI failed on main in 2m \d+s: 4 jobs, 1 failed$/);
    expect(card()).toContain('1 of 2 passed');
  });

  test('shows jobs that do not have the step', async () => {
    const run = runOfJobs(emulator, ['build', 'docs']);
    run.begins('docs');
    run.ends('docs', 'failure');
    await wholeJob(run, 'build');
    expect(headline()).toMatch(/^🔴 CI failed on main in .*: 2 jobs, 1 failed$/);
  });

  test('takes a write a job at its start and one at its end, when the jobs come one by one', async () => {
    const run = runOfJobs(emulator, ['build', 'test', 'deploy']);
    for (const name of ['build', 'test', 'deploy']) await wholeJob(run, name);
    expect(writes()).toHaveLength(6);
    expect(headline()).toMatch(/^🟢 CI passed on main in .*: 3 jobs$/);
  });

  test('is left alone by a job that starts when it was just written', async () => {
    const run = runOfJobs(emulator, ['build', 'test']);
    run.begins('build');
    await run.start('build');
    run.begins('test');
    const { outputs } = await run.start('test');
    expect(writes()).toHaveLength(1);
    expect(outputs).toMatchObject({ sent: true, message: expect.stringMatching(/\/messages\/client-\d+-1-run-/) });
  });

  test('is made anew by the end of a job when somebody deleted it', async () => {
    const run = runOfJobs(emulator, ['build']);
    run.begins('build');
    const { outputs } = await run.start('build');
    expect(outputs['sent']).toBe(true);
    emulator.space(SPACE).deleteMessage(messages()[0]?.name ?? '');
    pass(30);
    expect(warnings(await run.finish('build'))).toEqual([]);
    expect(messages().map(({ text }) => plain(text))).toEqual([expect.stringMatching(/^🟢 CI passed on main/)]);
  });

  test('is right when the last two jobs end before GitHub has written down either', async () => {
    const run = runOfJobs(emulator, ['a', 'b']);
    for (const name of ['a', 'b']) {
      run.begins(name);
      pass(5);
      await run.start(name);
    }
    pass(30);
    await Promise.all([run.finish('a', 'failure'), run.finish('b')]);
    expect(headline()).toMatch(/^🔴 CI failed on main in .*: 2 jobs, 1 failed$/);
  });

  test('does not believe a mark that was tampered with', async () => {
    const run = runOfJobs(emulator, ['build', 'test']);
    run.begins('build');
    const { outputs } = await run.start('build');
    await forge(String(outputs['message']), card().replace(/#board=[^"]*/, '#board=zzzz.zz.zzzz.zz.00000000.99999p'));
    pass(30);
    await run.finish('build');
    run.ends('build');
    await wholeJob(run, 'test');
    expect(headline()).toMatch(/^🟢 CI passed on main in .*: 2 jobs$/);
  });
});

describe('without the right to read the run', () => {
  test('each job has a message of its own, at its start and at its end, and one warning says what to add', async () => {
    const run = runOfJobs(emulator, ['build', 'test'], { permissions: {} });
    for (const name of ['build', 'test']) {
      const { main, post } = await wholeJob(run, name);
      expect(warnings(main)).toEqual([expect.stringContaining('Add "actions: read" to the permissions of the job.')]);
      expect(warnings(post)).toHaveLength(1);
    }
    expect(messages().map(({ text }) => plain(text))).toEqual([
      expect.stringMatching(/CI · build passed on main/),
      expect.stringMatching(/CI · test passed on main/),
    ]);
  });

  test('an empty github-token is told as such', async () => {
    const run = runOfJobs(emulator, ['build']);
    run.begins('build');
    const { log } = await run.start('build', { 'github-token': '' });
    expect(log.join()).toContain('github-token is empty.');
    expect(messages()).toHaveLength(1);
  });
});

describe('when something is down', () => {
  test('a job whose start did not get through shows at its end', async () => {
    const run = runOfJobs(emulator, ['build']);
    run.begins('build');
    down('messages.get', 'messages.create', 'messages.patch');
    const main = await run.start('build');
    expect(main.log.join('\n')).toContain('shown by the next write to the board');
    emulator.faults.clear();
    await run.finish('build');
    expect(headline()).toMatch(/^🟢 CI passed/);
  });

  test('GitHub being away all the time costs a warning, and no more than the patience of the step', async () => {
    const run = runOfJobs(emulator, ['build']);
    run.begins('build');
    await run.start('build');
    down('jobs.get', 'jobs.listForAttempt');
    const before = emulator.clock.now().getTime();
    const post = await run.finish('build');
    expect(warnings(post)).toEqual([expect.stringContaining("Could not read the run's jobs: GitHub answered 503")]);
    expect(emulator.clock.now().getTime() - before).toBeLessThan(31_000);
  });
});

describe('who should know', () => {
  const inputs = { mention: 'users/101' };
  const replies = () => messages().filter(({ text }) => text?.includes('<users/101>'));

  test('is told once, by the job that ends the run, of a run that failed', async () => {
    const run = runOfJobs(emulator, ['build', 'test'], { inputs });
    await wholeJob(run, 'build', 'failure');
    expect(replies()).toHaveLength(0);
    await wholeJob(run, 'test');
    expect(replies().map(({ text }) => plain(text))).toEqual([
      expect.stringMatching(/^<users\/101> 🔴 CI failed on main in .*: 2 jobs, 1 failed <https:.*\|Run>$/),
    ]);
    expect(replies()[0]?.thread?.name).toBe(messages()[0]?.thread?.name);
  });

  test('is not told of one that passed, unless they always want to know', async () => {
    await wholeJob(runOfJobs(emulator, ['build'], { inputs }), 'build');
    expect(replies()).toHaveLength(0);
    emulator.reset();
    await wholeJob(runOfJobs(emulator, ['build'], { inputs: { ...inputs, 'mention-on': 'always' } }), 'build');
    expect(replies()).toHaveLength(1);
  });

  test('is told once even when two jobs end the run together', async () => {
    const run = runOfJobs(emulator, ['a', 'b'], { inputs });
    for (const name of ['a', 'b']) {
      run.begins(name);
      pass(5);
      await run.start(name);
      run.posts(name, 'failure');
    }
    pass(10);
    await Promise.all([run.finish('a', 'failure'), run.finish('b', 'failure')]);
    expect(replies()).toHaveLength(1);
  });

  test('is told by nobody who had to wait and finds it done', async () => {
    const run = runOfJobs(emulator, ['build'], { inputs });
    await wholeJob(run, 'build', 'failure');
    const before = writes().length;
    emulator.faults.add({ on: 'messages.create', fault: { kind: 'status', code: 429 } });
    const { log } = await run.finish('build', 'failure');
    expect(log).toContain('info: Another job has told them already.');
    expect(
      writes()
        .slice(before)
        .map(({ call, status }) => [call, status]),
    ).toEqual([['messages.create', 429]]);
    expect(replies()).toHaveLength(1);
  });
});

describe('a workflow whose jobs wait for each other', () => {
  const FILE = `
jobs:
  build: { runs-on: ubuntu-latest, steps: [] }
  test: { needs: build, runs-on: ubuntu-latest, steps: [] }
  deploy: { needs: test, if: github.ref == 'refs/heads/main', runs-on: ubuntu-latest, steps: [] }
`;
  const given = {
    permissions: { actions: 'read', contents: 'read' } as const,
    env: { GITHUB_WORKFLOW_SHA: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e' },
    inputs: { mention: 'users/101', 'mention-on': 'always' },
  };

  test('is not said to have passed while a job is certain to come', async () => {
    const run = runOfJobs(emulator, ['build'], given);
    emulator.github.addFile(REPOSITORY, '.github/workflows/ci.yml', FILE);
    await wholeJob(run, 'build');
    expect(headline()).toBe('🟡 CI is running on main: 1 of 2 jobs');
    expect(card()).toContain('Still to come: test');
    expect(messages()).toHaveLength(1);
    run.add('test');
    await wholeJob(run, 'test');
    expect(headline()).toMatch(/^🟢 CI passed on main in .*: 2 jobs$/);
    expect(messages()).toHaveLength(2);
  });

  test('has failed when the job that the others need has', async () => {
    const run = runOfJobs(emulator, ['build'], given);
    emulator.github.addFile(REPOSITORY, '.github/workflows/ci.yml', FILE);
    await wholeJob(run, 'build', 'failure');
    expect(headline()).toMatch(/^🔴 CI failed on main in .*: 1 job, 1 failed$/);
  });

  test('is taken to be over when its file may not be read', async () => {
    const run = runOfJobs(emulator, ['build'], { ...given, permissions: { actions: 'read' } });
    const { post } = await wholeJob(run, 'build');
    expect(post.log.join()).toContain('Add "contents: read" to the permissions of the job.');
    expect(headline()).toMatch(/^🟢 CI passed/);
  });
});

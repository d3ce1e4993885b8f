import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Emulator } from '../../emulator/index.ts';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

const emulator = useEmulator();
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY });
});

const REPOSITORY = 'octo-org/octo-repo';
const PEOPLE = 'octocat: users/101\nhubot: users/102';
const ALL_PERMISSIONS = { actions: 'read', checks: 'read' } as const;
const token = (permissions: Record<string, 'read'> = ALL_PERMISSIONS) =>
  emulator.github.token({ permissions, repositories: [REPOSITORY] });
const messages = () => emulator.space(SPACE).messages;
const text = () => JSON.stringify(messages()).replaceAll('\u2060', '');
const gitHubCalls = () => emulator.requests.filter(({ service }) => service === 'github').map(({ call }) => call);
const pinged = () => emulator.space(SPACE).notifications.flatMap(({ mentioned }) => mentioned);

type Run = ReturnType<Emulator['github']['addRun']>;

/** The job of a run as our steps see it, at its end. */
function ofRun(
  run: Run,
  jobId: number | string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
) {
  return job(emulator, {
    inputs: { 'job-id': String(jobId), 'github-token': token(), people: PEOPLE, ...inputs },
    env: {
      GITHUB_API_URL: emulator.github.apiUrl,
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_NUMBER: String(run.run_number),
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/ci.yml@refs/heads/main`,
      GITHUB_ACTOR: 'octocat',
      GITHUB_TRIGGERING_ACTOR: 'octocat',
      RUNNER_NAME: 'runner-7',
      ...env,
    },
  });
}

/** A run with one job whose third step failed, the fifth being our own. */
function failedJob() {
  const run = emulator.github.addRun({ repository: REPOSITORY });
  const { id } = emulator.github.addJob(run.id, {
    name: 'build',
    runner_name: 'runner-7',
    status: 'in_progress',
    steps: [
      { name: 'Set up job', status: 'completed', conclusion: 'success' },
      { name: 'Run status', status: 'completed', conclusion: 'success' },
      { name: 'Run make test', status: 'completed', conclusion: 'failure' },
      { name: 'Run make deploy', status: 'completed', conclusion: 'skipped' },
      { name: 'Post Run status', status: 'in_progress' },
    ],
  });
  emulator.github.addAnnotation(id, {
    message: 'expected 4, got 5',
    path: 'src/sum.test.ts',
    start_line: 12,
    annotation_level: 'failure',
  });
  return { run, id };
}

describe('what failed', () => {
  test('is the step and the first error of the record', async () => {
    const { run, id } = failedJob();
    await ofRun(run, id).finish('14:00:00', { 'job-status': 'failure' });
    for (const part of ['Failed step', 'Run make test', 'step 3', 'expected 4, got 5', 'src/sum.test.ts:12'])
      expect(text()).toContain(part);
    expect(gitHubCalls()).toEqual(['jobs.get', 'annotations.list']);
  });

  test('is found by the runner where the job has no id', async () => {
    const { run } = failedJob();
    emulator.github.addJob(run.id, { name: 'build', runner_name: 'runner-8', status: 'in_progress' });
    await ofRun(run, '').finish('14:00:00', { 'job-status': 'failure' });
    expect(text()).toContain('Run make test');
    expect(gitHubCalls()).toEqual(['jobs.listForAttempt', 'annotations.list']);
  });

  test('is read again until GitHub has written it down', async () => {
    const run = emulator.github.addRun({ repository: REPOSITORY });
    const steps = [{ name: 'Run make test', number: 1, status: 'in_progress' as const }];
    const { id } = emulator.github.addJob(run.id, { name: 'build', status: 'in_progress', steps });
    const writeDown = setInterval(() => {
      if (!gitHubCalls().includes('jobs.get')) return;
      clearInterval(writeDown);
      emulator.github.updateJob(id, {
        steps: [{ name: 'Run make test', number: 1, status: 'completed', conclusion: 'failure' }],
      });
    }, 1);
    await ofRun(run, id).finish('14:00:00', { 'job-status': 'failure' });
    expect(gitHubCalls().filter((call) => call === 'jobs.get')).toHaveLength(2);
    expect(text()).toContain('Failed step');
  });

  test.each([
    [{}, 'actions: read', ['Failed step', 'expected 4']],
    [{ actions: 'read' }, 'checks: read', ['expected 4']],
  ] as const)(
    'with the permissions %j the rest is there, and the log says once what is missing: %s',
    async (permissions, missing, absent) => {
      const { run, id } = failedJob();
      const { log } = await ofRun(run, id, { 'github-token': token(permissions) }).finish('14:00:00', {
        'job-status': 'failure',
      });
      expect(messages()[0]?.text).toBe('🔴 CI · build failed on main');
      for (const part of absent) expect(text()).not.toContain(part);
      expect(log.filter((line) => line.includes(missing))).toHaveLength(1);
      expect(log.filter((line) => !line.startsWith('info'))).toEqual([]);
    },
  );

  test.each([
    ['down', { kind: 'status', code: 503 }],
    ['silent', { kind: 'hang' }],
    ['limited', { kind: 'status', code: 403, headers: { 'retry-after': '60' } }],
    ['cut off', { kind: 'reset', when: 'before handling' }],
  ] as const)(
    'with GitHub %s the message is complete otherwise, and the end waits at most 3 seconds',
    async (_, fault) => {
      const { run, id } = failedJob();
      emulator.faults.add({ on: 'github', times: 999, fault });
      const { tookMs } = await ofRun(run, id).finish('14:00:00', { 'job-status': 'failure' });
      expect(tookMs).toBeLessThanOrEqual(3000);
      expect(messages()[0]?.text).toBe('🔴 CI · build failed on main');
    },
  );

  test('a job that ran out of time is told apart from one that was cancelled', async () => {
    const { run, id } = failedJob();
    emulator.github.addAnnotation(id, {
      message: 'The job running on runner r has exceeded the maximum execution time of 5 minutes.',
      annotation_level: 'failure',
    });
    await ofRun(run, id).finish('14:00:00', { 'job-status': 'cancelled' });
    expect(messages()[0]?.text).toBe('🔴 CI · build timed out on main');
  });

  test('a run that a newer one replaced names it, and tells nobody', async () => {
    const { run, id } = failedJob();
    const newer = emulator.github.addRun({ repository: REPOSITORY });
    emulator.github.addAnnotation(id, {
      message: "Canceling since a higher priority waiting request for 'ci-main' exists",
      annotation_level: 'failure',
    });
    await ofRun(run, id, { mention: 'all', 'mention-on': 'always' }).finish('14:00:00', { 'job-status': 'cancelled' });
    expect(messages()).toHaveLength(1);
    expect(messages()[0]?.text).toBe('⚪ CI · build superseded on main');
    expect(text()).toContain(`run #${newer.run_number}`);
    expect(pinged()).toEqual([]);
  });
});

describe('a job that passes', () => {
  test('asks GitHub nothing', async () => {
    const { run, id } = failedJob();
    const build = ofRun(run, id, { mention: 'author' });
    await build.start();
    await build.finish();
    expect(gitHubCalls()).toEqual([]);
    expect(messages()).toHaveLength(1);
  });
});

describe('who should know', () => {
  test('is told by one reply in the thread, with a mention and what failed', async () => {
    const { run, id } = failedJob();
    const build = ofRun(run, id, { mention: 'author\nusers/103\nall' });
    await build.start();
    await build.finish('14:02:30', { 'job-status': 'failure' });
    expect(messages()).toHaveLength(2);
    expect(messages()[1]?.thread?.name).toBe(messages()[0]?.thread?.name);
    expect(messages()[1]?.text).toMatch(
      /^<users\/101> <users\/103> <users\/all> 🔴 CI · build failed on main in 2m 30s at step “Run make test” <https:\/\/github\.com\/.*\|Job log>$/,
    );
    expect(pinged()).toEqual(['users/101', 'users/103', 'users/all']);
  });

  test('is told once, even when the end is told twice or an answer is lost', async () => {
    const { run, id } = failedJob();
    const build = ofRun(run, id, { mention: 'author' });
    emulator.faults.add({ on: 'messages.create', fault: { kind: 'cut', after: 'commit' } });
    await build.finish('14:00:00', { 'job-status': 'failure' });
    await build.finish('14:00:00', { 'job-status': 'failure' });
    expect(messages()).toHaveLength(2);
    expect(pinged()).toEqual(['users/101']);
  });

  test('is the person who ran it again, on a re-run', async () => {
    const { run, id } = failedJob();
    await ofRun(run, id, { mention: 'author' }, { GITHUB_TRIGGERING_ACTOR: 'hubot' }).finish('14:00:00', {
      'job-status': 'failure',
    });
    expect(pinged()).toEqual(['users/102']);
  });

  test('is named without a mention where people does not know them, and the log says how to map them', async () => {
    const { run, id } = failedJob();
    const { log } = await ofRun(run, id, { mention: 'mona' }).finish('14:00:00', { 'job-status': 'failure' });
    expect(messages()[1]?.text).toMatch(/^mona 🔴/);
    expect(pinged()).toEqual([]);
    expect(log.join('\n')).toContain('add "mona: users/…" to people.');
  });

  test.each([
    ['failure', 'failure', 2],
    ['failure', 'success', 1],
    ['failure', 'cancelled', 1],
    ['always', 'success', 2],
    ['always', 'cancelled', 2],
    ['never', 'failure', 1],
  ])('mention-on %s, a job that ends with %s: %p messages', async (when, status, count) => {
    const { run, id } = failedJob();
    await ofRun(run, id, { mention: 'author', 'mention-on': when }).finish('14:00:00', { 'job-status': status });
    expect(messages()).toHaveLength(count);
  });

  test('people may be a file that only a checkout brings: the start does not look for it', async () => {
    const { run, id } = failedJob();
    const build = ofRun(
      run,
      id,
      { mention: 'octocat', people: '.github/people.yml' },
      { GITHUB_WORKSPACE: '/nowhere' },
    );
    expect((await build.start()).log.filter((line) => !line.startsWith('info'))).toEqual([]);
    const { log } = await build.finish('14:00:00', { 'job-status': 'failure' });
    expect(log.at(-1)).toContain('run actions/checkout before this step');
    expect(messages()).toHaveLength(2);
  });
});

test('change pings when the result differs from the last one, over a sequence of 12 runs', async () => {
  const sequence = [
    'success',
    'success',
    'failure',
    'failure',
    'cancelled',
    'failure',
    'success',
    'success',
    'failure',
    'cancelled',
    'success',
    'success',
  ] as const;
  const newProblems: string[] = [];
  for (const result of sequence) {
    const run = emulator.github.addRun({ repository: REPOSITORY });
    const { id } = emulator.github.addJob(run.id, { name: 'build', status: 'in_progress' });
    const before = messages().length;
    const build = ofRun(run, id, { mention: 'author', 'mention-on': 'change', 'message-key': String(run.id) });
    await build.finish('14:00:00', { 'job-status': result });
    newProblems.push(
      messages().length - before === 2
        ? (messages()
            .at(-1)
            ?.text?.match(/fixed after (at least )?\d+ failed runs?|previously passing/)?.[0] ?? '?')
        : '',
    );
    emulator.github.updateJob(id, { status: 'completed', conclusion: result });
    emulator.github.updateRun(run.id, { status: 'completed', conclusion: result });
  }
  expect(newProblems).toEqual([
    '',
    '',
    'previously passing',
    '',
    '',
    '',
    'fixed after at least 1 failed run',
    '',
    'previously passing',
    '',
    'fixed after at least 1 failed run',
    '',
  ]);
  expect(text()).toContain('Failing since');
});

describe('quiet', () => {
  test('a silent start wakes nobody', async () => {
    await job(emulator, { inputs: { notification: 'silent' } }).start();
    expect(emulator.space(SPACE).notifications).toMatchObject([
      { type: 'NOTIFICATION_TYPE_SILENT', pinged: [], unread: false },
    ]);
  });

  test('a silent message cannot stand in a thread, so it arrives as any other, with a warning', async () => {
    const { log } = await job(emulator, { inputs: { notification: 'silent', 'thread-key': 'pr-1' } }).start();
    expect(log).toContainEqual(expect.stringContaining('notification: a silent message cannot start or reply'));
    expect(messages()).toHaveLength(1);
  });
});

describe('another attempt', () => {
  function twoAttempts() {
    const { run, id } = failedJob();
    const first = ofRun(run, id);
    emulator.github.updateRun(run.id, { status: 'completed', conclusion: 'failure' });
    emulator.github.updateJob(id, { status: 'completed', conclusion: 'failure' });
    return { run, first };
  }

  test('is pointed to by the message of the attempt before, and named on its own', async () => {
    const { run, first } = twoAttempts();
    await first.start();
    const again = emulator.github.rerun(run.id);
    const { id } = emulator.github.addJob(again.id, { name: 'build', status: 'in_progress', run_attempt: 2 });
    const second = ofRun(again, id, {}, { GITHUB_RUN_ATTEMPT: '2' });
    await second.start();
    expect(messages()).toHaveLength(2);
    expect(JSON.stringify(messages()[0])).toContain('Attempt 2</a>');
    expect(JSON.stringify(messages()[1])).toContain(' · attempt 2"');
  });

  test('with a thread key stands in the same thread', async () => {
    const { run } = twoAttempts();
    for (const attempt of ['1', '2'])
      await ofRun(run, attempt, { 'thread-key': 'nightly' }, { GITHUB_RUN_ATTEMPT: attempt }).start();
    expect(new Set(messages().map(({ thread }) => thread?.name)).size).toBe(1);
  });

  test('without permission to look starts all the same', async () => {
    const { run } = twoAttempts();
    const { outputs, log } = await ofRun(run, 7, { 'github-token': token({}) }, { GITHUB_RUN_ATTEMPT: '2' }).start();
    expect(outputs).toMatchObject({ sent: true });
    expect(log.join('\n')).toContain('"actions: read"');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Emulator, secondaryRateLimit, type RunSeed } from '../../emulator/index.ts';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// mention-on: change. A job is compared with its own last result; what the other jobs of its run did says nothing.

const emulator = useEmulator();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-'));
});
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY });
  emulator.github.addRepository({ name: 'stranger/octo-repo' });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const REPOSITORY = 'octo-org/octo-repo';
const READ = { actions: 'read', checks: 'read' } as const;
type Result = 'success' | 'failure' | 'cancelled';
type Run = ReturnType<Emulator['github']['addRun']>;

const gitHubCalls = () => emulator.requests.filter(({ service }) => service === 'github').map(({ call }) => call);
const replies = () => emulator.space(SPACE).messages.flatMap(({ text }) => (text?.startsWith('<users/') ? [text] : []));
/** What people are told of a job: '' for nothing. */
const newsIn = (texts: readonly string[]): string =>
  texts.map((text) => /, (previously passing|fixed after .*? runs?)|$/.exec(text)?.[1] ?? 'told').join();

type Played = { readonly mentioned: string; readonly calls: readonly string[]; readonly log: readonly string[] };
type Playing = {
  readonly permissions?: Record<string, 'read'>;
  readonly env?: Record<string, string>;
  readonly inputs?: Record<string, string>;
  /** What happens to GitHub before the end of the job. */
  readonly before?: () => void;
};

/** The end of one job in a run that is under way. */
async function finishJob(run: Run, name: string, result: Result, playing: Playing = {}): Promise<Played> {
  const { github } = emulator;
  const { id } = github.addJob(run.id, {
    name,
    status: 'in_progress',
    runner_name: 'runner-7',
    steps: [{ name: 'Run make', status: 'completed', conclusion: result }],
  });
  const [told, asked] = [replies().length, gitHubCalls().length];
  playing.before?.();
  const { log } = await job(emulator, {
    inputs: {
      'job-id': String(id),
      'github-token': github.token({ permissions: playing.permissions ?? READ, repositories: [REPOSITORY] }),
      mention: 'all',
      'mention-on': 'change',
      ...playing.inputs,
    },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_NUMBER: String(run.run_number),
      GITHUB_RUN_ATTEMPT: String(run.run_attempt),
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/ci.yml@refs/heads/main`,
      RUNNER_NAME: 'runner-7',
      ...playing.env,
    },
  }).finish('14:00:00', { 'job-status': result });
  github.updateJob(id, { status: 'completed', conclusion: result });
  return { mentioned: newsIn(replies().slice(told)), calls: gitHubCalls().slice(asked), log };
}

/** A run on main with its jobs, one after the other; gives what people were told of each. */
async function play(jobs: Readonly<Record<string, Result>>, run = aRun()): Promise<Record<string, string>> {
  const mentioned: Record<string, string> = {};
  for (const [name, result] of Object.entries(jobs)) mentioned[name] = (await finishJob(run, name, result)).mentioned;
  end(run, jobs);
  return mentioned;
}

const aRun = (seed: Partial<RunSeed> = {}): Run => emulator.github.addRun({ repository: REPOSITORY, ...seed });

/** A run of earlier times, with the end of each of its jobs. */
function past(jobs: Readonly<Record<string, Result | 'skipped'>>, seed: Partial<RunSeed> = {}): Run {
  const run = aRun(seed);
  for (const [name, conclusion] of Object.entries(jobs))
    emulator.github.addJob(run.id, { name, status: 'completed', conclusion });
  end(run, jobs);
  return run;
}

function end(run: Run, jobs: Readonly<Record<string, string>>): void {
  const all = Object.values(jobs);
  const conclusion = (['failure', 'cancelled'] as const).find((each) => all.includes(each)) ?? 'success';
  emulator.github.updateRun(run.id, { status: 'completed', conclusion });
}

const again = (run: Run): Run => emulator.github.rerun(run.id);

describe('what other jobs do says nothing', () => {
  test('a job that always passed is not fixed by the next run, and one that stays broken is told once', async () => {
    await play({ lint: 'success', test: 'success' });
    expect(await play({ lint: 'success', test: 'failure' })).toEqual({ lint: '', test: 'previously passing' });
    expect(await play({ lint: 'success', test: 'failure' })).toEqual({ lint: '', test: '' });
  });

  test('a job that breaks in a workflow that is red already is told, and so is the one that is mended', async () => {
    await play({ lint: 'success', test: 'success' });
    expect(await play({ lint: 'failure', test: 'success' })).toEqual({ lint: 'previously passing', test: '' });
    expect(await play({ lint: 'failure', test: 'failure' })).toEqual({ lint: '', test: 'previously passing' });
    expect(await play({ lint: 'success', test: 'failure' })).toEqual({
      lint: 'fixed after at least 1 failed run',
      test: '',
    });
  });

  test('jobs of a matrix, and of a workflow that is called twice, are told apart by GitHub’s names', async () => {
    past({
      'test (linux)': 'failure',
      'test (mac)': 'success',
      'staging / deploy': 'failure',
      'production / deploy': 'success',
    });
    expect(
      await play({
        'test (linux)': 'failure',
        'test (mac)': 'failure',
        'staging / deploy': 'success',
        'production / deploy': 'success',
      }),
    ).toEqual({
      'test (linux)': '',
      'test (mac)': 'previously passing',
      'staging / deploy': 'fixed after 1 failed run',
      'production / deploy': '',
    });
  });
});

describe('another attempt is compared with the one before it', () => {
  test('a failed job that passes when it is run again is fixed, and the next run has nothing to add', async () => {
    await play({ test: 'success' });
    const second = aRun();
    expect(await play({ test: 'failure' }, second)).toEqual({ test: 'previously passing' });
    expect(await play({ test: 'success' }, again(second))).toEqual({ test: 'fixed after 1 failed run' });
    expect(await play({ test: 'success' })).toEqual({ test: '' });
  });

  test('one that fails again is told no second time', async () => {
    await play({ test: 'success' });
    const second = aRun();
    await play({ test: 'failure' }, second);
    expect(await play({ test: 'failure' }, again(second))).toEqual({ test: '' });
  });

  test('an attempt that was cancelled says nothing: the one before it does', async () => {
    const run = aRun();
    await play({ test: 'failure' }, run);
    await play({ test: 'cancelled' }, again(run));
    expect(await play({ test: 'success' }, again(run))).toEqual({ test: 'fixed after 1 failed run' });
  });

  test('a job that a re-run took over from the attempt before counts once', async () => {
    past({ test: 'success' });
    const run = aRun();
    const { id } = emulator.github.addJob(run.id, { name: 'test', status: 'completed', conclusion: 'failure' });
    const { started_at, completed_at } = emulator.github.updateJob(id, {});
    end(run, { test: 'failure' });
    emulator.github.addJob(again(run).id, {
      name: 'test',
      status: 'completed',
      conclusion: 'failure',
      started_at,
      completed_at,
    });
    end(run, { test: 'failure' });
    expect(await play({ test: 'success' }, again(run))).toEqual({ test: 'fixed after 1 failed run' });
  });

  test('one of a run that was cancelled at first is compared with the run before', async () => {
    past({ test: 'failure' });
    const run = past({ test: 'cancelled' });
    expect(await play({ test: 'success' }, again(run))).toEqual({ test: 'fixed after 1 failed run' });
  });
});

describe('what says nothing is passed over', () => {
  test('a job that was skipped, and a run that was cancelled', async () => {
    past({ test: 'failure' });
    past({ test: 'cancelled', lint: 'cancelled' });
    expect(await play({ test: 'failure' })).toEqual({ test: '' });
    past({ test: 'skipped', lint: 'success' });
    expect(await play({ test: 'failure' })).toEqual({ test: '' });
  });

  test('a fork’s branch that is called main too', async () => {
    past({ test: 'success' });
    past({ test: 'failure' }, { head_repository: 'stranger/octo-repo' });
    expect(await play({ test: 'success' })).toEqual({ test: '' });
    past({ test: 'success' }, { head_repository: 'stranger/octo-repo' });
    past({ test: 'failure' });
    past({ test: 'success' }, { head_repository: 'stranger/octo-repo' });
    expect(await play({ test: 'failure' })).toEqual({ test: '' });
  });

  test('another branch, event and workflow', async () => {
    past({ test: 'success' });
    past({ test: 'failure' }, { head_branch: 'other' });
    past({ test: 'failure' }, { event: 'schedule' });
    past({ test: 'failure' }, { path: '.github/workflows/other.yml' });
    expect(await play({ test: 'success' })).toEqual({ test: '' });
  });
});

describe('at most three requests', () => {
  test.each<[string, Result, readonly string[]]>([
    ['a job that passed', 'success', ['jobs.get', 'runs.list', 'jobs.listForAttempt']],
    [
      'a job that failed, besides those for its cause',
      'failure',
      ['jobs.get', 'annotations.list', 'runs.list', 'jobs.listForAttempt', 'jobs.listForAttempt'],
    ],
  ])('%s', async (_, result, calls) => {
    for (let n = 0; n < 5; n += 1) past({ test: 'failure' });
    expect((await finishJob(aRun(), 'test', result)).calls).toEqual(calls);
  });

  test('in a later attempt the list of all attempts tells the name as well', async () => {
    past({ test: 'failure' });
    const run = past({ test: 'failure' });
    expect(await finishJob(again(run), 'test', 'success')).toMatchObject({
      calls: ['jobs.list', 'runs.list', 'jobs.listForAttempt'],
      mentioned: 'fixed after 2 failed runs',
    });
  });

  test('failures that were not read are told as “at least”, in the reply and on the card', async () => {
    for (let n = 0; n < 5; n += 1) past({ test: 'failure' });
    expect((await finishJob(aRun(), 'test', 'success')).mentioned).toBe('fixed after at least 1 failed run');
    expect(JSON.stringify(emulator.space(SPACE).messages)).toContain('Fixed after at least 1 failed run');
    await finishJob(aRun(), 'test', 'failure');
    expect(JSON.stringify(emulator.space(SPACE).messages)).toContain('(at least 2 failed runs before this one)');
  });

  test('a job on a later page of a large run is found while there are requests left', async () => {
    const others = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`other ${n}`, 'success'] as const));
    past({ ...others, test: 'failure' });
    expect((await finishJob(aRun(), 'test', 'failure')).mentioned).toBe('');
    expect((await finishJob(aRun(), 'test', 'success')).mentioned).toBe('');
  });
});

describe('when the last result cannot be known, people are told of a failure anyway', () => {
  const end = (result: Result, playing: Playing) => finishJob(aRun(), 'test', result, playing);

  test('without the permission, and one warning says which to add', async () => {
    emulator.reset();
    emulator.github.addRepository({ name: REPOSITORY, visibility: 'private' });
    past({ test: 'failure' });
    const warned = ({ log }: Played) => log.filter((line) => line.startsWith('warning'));
    const failed = await end('failure', { permissions: {} });
    expect(failed.mentioned).toBe('told');
    expect(warned(failed)).toEqual([
      expect.stringMatching(/Could not compare.*change counts every failure.*Add "actions: read" to the permissions/),
    ]);
    const passed = await end('success', { permissions: {} });
    expect(passed.mentioned).toBe('');
    expect(warned(passed)).toHaveLength(1);
  });

  test.each<[string, () => void, RegExp]>([
    ['is down', () => plant({ kind: 'status', code: 503 }), /GitHub answered 503/],
    ['has enough of so many requests', () => plant(secondaryRateLimit()), /GitHub answered 403 \(rate limit\)/],
    ['says that the repository was renamed', () => plant({ kind: 'status', code: 301, body: {} }), /renamed or moved/],
    [
      'answers with a web page',
      () => plant({ kind: 'status', code: 200, body: '<html>' }),
      /the response is not from GitHub\. A proxy may have sent it/,
    ],
    ['lists no run, not even this one', () => plant(EMPTY, 'runs.list'), /Could not compare/],
  ])('when GitHub %s, without a warning', async (_, before, why) => {
    past({ test: 'failure' });
    const failed = await end('failure', { before });
    expect(failed.mentioned).toBe('told');
    expect(failed.log.join('\n')).toMatch(why);
    expect(failed.log.filter((line) => !line.startsWith('info'))).toEqual([]);
    emulator.faults.clear();
    expect((await end('success', { before })).mentioned).toBe('');
  });

  test('when several jobs have one name, and ended differently', async () => {
    const run = aRun();
    for (const conclusion of ['success', 'failure'] as const)
      emulator.github.addJob(run.id, { name: 'test', status: 'completed', conclusion });
    emulator.github.updateRun(run.id, { status: 'completed', conclusion: 'failure' });
    expect((await end('failure', {})).mentioned).toBe('told');
    expect((await end('success', {})).mentioned).toBe('');
  });

  test('without a token', async () => {
    past({ test: 'failure' });
    const { mentioned, log } = await end('failure', { inputs: { 'github-token': '' } });
    expect(mentioned).toBe('told');
    expect(log.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining('github-token is empty.'),
    ]);
  });

  test('in a run that follows one of a fork, or of another branch', async () => {
    past({ test: 'success' }, { event: 'workflow_run' });
    const following = (head_repository: string, head_branch: string) => {
      const path = join(folder, 'event.json');
      const workflow_run = { id: 1, status: 'completed', head_branch, head_repository: { full_name: head_repository } };
      writeFileSync(path, JSON.stringify({ action: 'completed', workflow_run }));
      return finishJob(aRun({ event: 'workflow_run' }), 'test', 'failure', {
        env: { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: path },
      });
    };
    expect((await following(REPOSITORY, 'main')).mentioned).toBe('previously passing');
    expect((await following('stranger/octo-repo', 'main')).mentioned).toBe('told');
    expect((await following(REPOSITORY, 'feature')).mentioned).toBe('told');
  });
});

test('where a server has no id for a job, the runner that has it in hand tells which it is', async () => {
  past({ test: 'failure', other: 'success' });
  expect((await finishJob(aRun(), 'test', 'success', { inputs: { 'job-id': '' } })).mentioned).toBe(
    'fixed after 1 failed run',
  );
});

describe('the job is called as GitHub calls it, where GitHub is asked anyway', () => {
  const headlines = () => emulator.space(SPACE).messages.map(({ text }) => text);

  test('a job that failed', async () => {
    await finishJob(aRun(), 'production / deploy', 'failure', { inputs: { 'mention-on': 'failure' } });
    expect(headlines()).toEqual([
      '🔴 CI · production / deploy failed on main',
      expect.stringMatching(/^<users\/all> 🔴 CI · production \/ deploy failed on main at step “Run make”/),
    ]);
  });

  test('one that is compared', async () => {
    await finishJob(aRun(), 'Unit tests on Linux', 'success');
    expect(headlines()).toEqual(['🟢 CI · Unit tests on Linux passed on main']);
  });

  test('a job that passes asks nothing for it', async () => {
    const { calls } = await finishJob(aRun(), 'Unit tests on Linux', 'success', {
      inputs: { 'mention-on': 'failure' },
    });
    expect(calls).toEqual([]);
    expect(headlines()).toEqual(['🟢 CI · build passed on main']);
  });
});

const EMPTY = { kind: 'status', code: 200, body: { total_count: 0, workflow_runs: [] } } as const;

function plant(fault: Parameters<Emulator['faults']['add']>[0]['fault'], on = 'github'): void {
  emulator.faults.add({ on, times: 99, fault });
}

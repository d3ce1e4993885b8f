import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../../emulator/emulator.ts';
import { startGateway, type Gateway } from '../../emulator/google/gateway.ts';
import type { JobOptions } from '../../emulator/runner/run-job.ts';
import { examples } from '../support/github-examples.ts';
import { openRepository, recipe, runRecipe } from '../support/recipes.ts';
import { REPOSITORY } from '../support/recorded-run.ts';
import { runOnGitHub, type Fate, type ShownClock } from '../support/run-on-github.ts';
import { annotations, ROOT, SPACE } from '../support/workflow.ts';

// Every workflow of docs/recipes.md, unchanged, with the shipped bundle.

let emulator: Emulator;
let gateway: Gateway;
let repository: ReturnType<typeof openRepository>;
beforeAll(async () => {
  emulator = await startEmulator();
  gateway = await startGateway({ emulator });
  repository = openRepository();
});
beforeEach(() => {
  emulator.reset();
  emulator.github.addRepository({ name: REPOSITORY });
});
afterAll(async () => {
  await gateway.close();
  await emulator.close();
  repository.close();
});

/** A clock that stands still but for what steps are said to take. */
const NOON = { startsAt: new Date('2026-11-22T12:00:00Z') };

const space = (name = SPACE) => emulator.space(name);
const texts = (name = SPACE) => space(name).messages.map(({ text }) => text);
const shown = (name = SPACE) => JSON.stringify(space(name).messages);
const pinged = () => space().notifications.map((each) => each.pinged);

test('every recipe is tried here', () => {
  const sections = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8').split(/^## /m).slice(1);
  const headings = sections.filter((text) => text.includes('```yaml')).map((text) => text.split('\n')[0]);
  expect(headings).toEqual(Object.values(RECIPES));
});

const RECIPES = {
  board: 'One message for a whole run',
  last: 'The last word on a run',
  release: 'One release message, updated by three jobs',
  uptime: 'An outage alert by schedule',
  thread: 'A thread for each pull request',
  deploy: 'A deployment that tells where it is',
  spaces: 'Two spaces',
  nightly: 'A nightly job that speaks only when it fails',
} as const;

/** Runs a job of a recipe; whatever it warns of fails the test. */
async function run(name: keyof typeof RECIPES, options: Partial<JobOptions> & { fails?: string } = {}) {
  const job = await runRecipe({ emulator, gateway, repository }, recipe(RECIPES[name]), options);
  expect(annotations(job).filter((line) => line.includes('Chat'))).toEqual([]);
  return job.conclusion;
}

/** A run of a recipe with several jobs, in GitHub's record. */
function wholeRun(workflow: string, clock: 'real' | ShownClock, file = 'ci.yml') {
  const machine = {
    workspace: repository.workspace,
    actions: { 'OWNER/google-chat-status': ROOT },
    secrets: { CHAT_SERVICE_ACCOUNT: JSON.stringify(emulator.key) },
    vars: { CHAT_SPACE: SPACE },
    env: { ...gateway.env, ...repository.env('') },
  };
  const run = runOnGitHub(emulator, workflow, { machine, clock, file });
  opened.push(run.close);
  return {
    ...run,
    /** Plays a job; whatever it warns of fails the test. */
    play: async (name: string, { fails = '', hangs = '', ...fate }: Fate & { fails?: string; hangs?: string } = {}) => {
      const job = await run.play(name, {
        took: { 'Run make': 60_000, 'Run OWNER': 2_000 },
        env: repository.env(fails, hangs),
        ...fate,
      });
      if (job !== undefined) expect(annotations(job).filter((line) => line.includes('Chat'))).toEqual([]);
      return job?.conclusion ?? 'lost';
    },
  };
}
const opened: (() => void)[] = [];
afterEach(() => opened.splice(0).forEach((close) => close()));

/** What the rows of the first message say, without their marks. */
const rows = () =>
  [...JSON.stringify(space().messages[0]?.cardsV2).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, row = '']) =>
    row.replace(/<br>/g, ' ').replace(/<[^>]*>|\\u2060|\u2060/g, ''),
  );
const headline = () => texts()[0]?.replaceAll('\u2060', '');

describe(RECIPES.board, () => {
  const TESTS = ['test (20)', 'test (22)', 'test (24)'];

  test('goes through the whole run as one message, and everybody is told of it once', async () => {
    const run = wholeRun(recipe(RECIPES.board), NOON);
    const seen: unknown[] = [];
    const stop = emulator.onChange(() => void (seen.at(-1) === headline() || seen.push(headline())));
    for (const job of ['build', 'test', 'deploy']) {
      for (const name of run.make(job)) expect(await run.play(name)).toBe('success');
    }
    stop();
    expect(seen).toEqual([
      '🟡 CI is running on main: 0 of 1 job',
      '🟡 CI is running on main: 1 of 3 jobs',
      '🟡 CI is running on main: 1 of 4 jobs',
      '🟡 CI is running on main: 2 of 4 jobs',
      '🟡 CI is running on main: 3 of 4 jobs',
      '🟡 CI is running on main: 4 of 5 jobs',
      expect.stringMatching(/^🟢 CI passed on main in \d+m \d+s: 5 jobs$/),
    ]);
    expect(rows()).toEqual(expect.arrayContaining(['build passed', 'test 3 of 3 passed', 'deploy passed']));
    expect(space().notifications).toHaveLength(1);
  });

  test('is right when the legs of the matrix run and end at once, and tells the author of the one that failed', async () => {
    emulator.settings.quota = true;
    const run = wholeRun(recipe(RECIPES.board), 'real');
    run.make('build');
    await run.play('build');
    expect(headline()).toMatch(/^🟡 CI is running on main: 1 of 3 jobs$/);
    expect(run.make('test')).toEqual(TESTS);
    const ends = await Promise.all(TESTS.map((name) => run.play(name, { fails: '*NODE=22' })));
    expect(ends).toEqual(['success', 'failure', 'success']);
    expect(headline()).toMatch(/^🔴 CI failed on main in .+: 4 jobs, 1 failed$/);
    expect(rows()).toContain('test 2 of 3 passed · 1 failed 22 in “Run make test NODE=22”');
    expect(texts().slice(1)).toEqual([expect.stringMatching(/^<users\/103> 🔴 CI failed on main/)]);
    expect(pinged()).toEqual([[], ['users/103']]);
  });

  test('shows what somebody cancelled', async () => {
    const run = wholeRun(recipe(RECIPES.board), NOON);
    run.make('build');
    const end = await run.play('build', {
      hangs: 'build',
      cancelWhen: (line) => line.includes('make build') && !line.includes('Run'),
    });
    expect(end).toBe('cancelled');
    expect(headline()).toMatch(/^⚪ CI was cancelled on main in \d+m \d+s: 1 job$/);
    expect(rows()).toContain('build cancelled in “Run make build”');
    expect(pinged()).toEqual([[]]);
  });
});

describe(RECIPES.last, () => {
  async function lastWord(event: { name: string; payload: unknown }) {
    const run = wholeRun(recipe(RECIPES.last), { startsAt: emulator.clock.now() }, 'last-word.yml');
    run.make('settle');
    expect(await run.play('settle', { event, permissions: { actions: 'read' } })).toBe('success');
  }

  test('settles a board whose last runner was lost, and tells the author', async () => {
    const run = wholeRun(recipe(RECIPES.board), NOON);
    run.make('build');
    await run.play('build');
    const [first = '', ...others] = run.make('test');
    for (const name of others) await run.play(name);
    expect(await run.play(first, { lostIn: 'Run make test' })).toBe('lost');
    run.pass(600_000);
    run.giveUp(first, 'failure');
    run.make('deploy');
    run.giveUp('deploy', 'skipped');
    expect(headline()).toBe('🟡 CI is running on main: 3 of 4 jobs');
    await lastWord(run.ends('failure'));
    expect(headline()).toMatch(/^🔴 CI failed on main in \d+m \d+s: 5 jobs, 1 failed$/);
    expect(rows()).toEqual(
      expect.arrayContaining(['test 2 of 3 passed · 1 failed 20 in “Run make test NODE=20”', 'deploy skipped']),
    );
    expect(texts().slice(1)).toEqual([expect.stringMatching(/^<users\/103> 🔴 CI failed on main/)]);
  });

  test('settles the message of a single job that still says running', async () => {
    const alone = recipe(RECIPES.board).replace('message-per: run', 'message-per: job');
    const run = wholeRun(alone, NOON);
    run.make('build');
    await run.play('build', { lostIn: 'Run make' });
    expect(texts()).toEqual(['🟡 CI · build started on main']);
    run.giveUp('build', 'failure');
    await lastWord(run.ends('failure'));
    expect(texts()).toEqual([expect.stringMatching(/^🔴 CI · build failed on main/)]);
    expect(rows().join()).toContain('Run make build');
  });

  test('leaves a board that is right as it is, and tells nobody twice', async () => {
    const run = wholeRun(recipe(RECIPES.board), NOON);
    run.make('build');
    expect(await run.play('build', { fails: 'build' })).toBe('failure');
    const [before, said] = [headline(), rows()];
    await lastWord(run.ends('failure'));
    expect([headline(), rows()]).toEqual([before, said]);
    expect(pinged()).toEqual([[], ['users/103']]);
  });
});

describe(RECIPES.release, () => {
  const github = { ref: 'refs/tags/v1.4.2' };

  test('one message goes from built to published to out', async () => {
    await run('release', { job: 'build', github });
    expect(texts()).toEqual(['📦 v1.4.2 is being built']);
    await run('release', { job: 'publish', github });
    expect(texts()).toEqual(['🚚 v1.4.2 is being published']);
    await run('release', { job: 'report', github });
    expect(texts()).toEqual(['🚀 v1.4.2 is out']);
    expect(shown()).toContain('"url":"https://github.com/octo-org/octo-repo/releases/tag/v1.4.2"');
    expect(space().notifications).toHaveLength(1);
  });

  test('a job that fails is told by the last one', async () => {
    expect(await run('release', { job: 'build', github, fails: 'build' })).toBe('failure');
    const needs = { build: { result: 'failure', outputs: {} }, publish: { result: 'skipped', outputs: {} } };
    await run('release', { job: 'report', github, needs });
    expect(texts()).toEqual(['🔴 v1.4.2 was not released']);
    expect(shown()).toMatch(/Build.*failure.*Publish.*skipped/);
  });

  test('the next release has a message of its own', async () => {
    for (const ref of ['refs/tags/v1.4.2', 'refs/tags/v1.4.3']) await run('release', { job: 'build', github: { ref } });
    expect(texts()).toHaveLength(2);
  });
});

describe(RECIPES.uptime, () => {
  const check = (fails = '') =>
    run('uptime', { fails, event: { name: 'schedule', payload: { schedule: '*/10 * * * *' } } });

  test('while the page answers there is one message, and nobody is called', async () => {
    expect([await check(), await check()]).toEqual(['success', 'success']);
    expect(texts()).toEqual(['🟢 The page is up']);
    expect(pinged()).toEqual([[]]);
  });

  test('an outage turns it red and calls once, and the end of it turns it green', async () => {
    await check();
    expect([await check('*example.com*'), await check('*example.com*')]).toEqual(['failure', 'failure']);
    expect(texts()).toEqual([
      '🔴 The page is down',
      expect.stringMatching(/^<users\/all> The page does not answer since 14:00 UTC/),
    ]);
    await check();
    expect(texts()[0]).toBe('🟢 The page is up');
    expect(texts()).toHaveLength(2);
    expect(pinged().at(-1)).toHaveLength(4);
    expect(new Set(space().messages.map(({ thread }) => thread?.name)).size).toBe(1);
  });
});

describe(RECIPES.thread, () => {
  const [opened] = examples('pull_request') as { pull_request: object; repository: { full_name: string } }[];
  const push = (number: number, title: string, more: Partial<JobOptions> = {}) => {
    const pull = { ...opened!.pull_request, number, title };
    return run('thread', {
      event: { name: 'pull_request', payload: { ...opened, number, pull_request: pull } },
      ...more,
    });
  };

  test('each has one, headed by its title of today', async () => {
    await push(12, 'Teach the parrot', { github: { run_id: '1' }, jobContext: { check_run_id: 1 } });
    await push(12, 'Teach the *parrot* to sing', { github: { run_id: '2' }, jobContext: { check_run_id: 2 } });
    await push(13, 'Teach the crow', { github: { run_id: '3' }, jobContext: { check_run_id: 3 } });
    const [first, one, two, other, three] = space().messages;
    expect(texts()).toEqual([
      '#12 Teach the ∗parrot∗ to sing',
      expect.stringMatching(/^🟢 Pull request · test passed on #12/),
      expect.stringMatching(/^🟢 Pull request · test passed on #12/),
      '#13 Teach the crow',
      expect.stringMatching(/^🟢 Pull request · test passed on #13/),
    ]);
    expect([one, two].map((message) => message?.thread?.name)).toEqual([first?.thread?.name, first?.thread?.name]);
    expect(three?.thread?.name).toBe(other?.thread?.name);
    expect(other?.thread?.name).not.toBe(first?.thread?.name);
  });

  test('a fork, which has no secrets, gets a notice and a green job', async () => {
    const pull = {
      ...opened!.pull_request,
      number: 14,
      head: { sha: 'a'.repeat(40), ref: 'x', repo: { full_name: 'mallory/fork' } },
    };
    const payload = { ...opened, number: 14, pull_request: pull };
    const workflow = recipe(RECIPES.thread);
    const job = await runRecipe({ emulator, gateway, repository }, workflow, {
      event: { name: 'pull_request', payload },
      secrets: {},
    });
    expect(job.conclusion).toBe('success');
    expect(annotations(job)).toEqual([expect.stringMatching(/^notice: .*a pull request from a fork gets no secrets/)]);
    expect(emulator.requests).toEqual([]);
  });
});

describe(RECIPES.deploy, () => {
  // A space takes one write a second, as Google's do.
  beforeEach(() => void (emulator.settings.quota = true));
  const deploy = (options: Partial<JobOptions> & { fails?: string } = {}) =>
    run('deploy', { event: { name: 'workflow_dispatch', payload: {} }, ...options });

  test('the message tells each region, and ends with the result and the address', async () => {
    const seen: unknown[] = [];
    const stop = emulator.onChange(() => void seen.push(texts()[0]));
    expect(await deploy()).toBe('success');
    stop();
    expect(seen[0]).toBe('🟡 Deploy · deploy started on main');
    expect(seen.filter((text) => String(text).endsWith('Deploying eu-west-1 (1 of 3)'))).toHaveLength(1);
    expect(texts()).toEqual([expect.stringMatching(/^🟢 Deploy · deploy passed on main in \d+s$/)]);
    expect(shown()).toContain('Deployed to 3 regions');
    expect(shown()).toContain('"url":"https://www.example.com/"');
  });

  test('a region that fails is where the message stops', async () => {
    expect(await deploy({ fails: '*us-east-1*' })).toBe('failure');
    expect(texts()).toEqual([expect.stringMatching(/^🔴 Deploy · deploy failed on main/)]);
    expect(shown()).toContain('Deploying us-east-1 (2 of 3)');
  });
});

test(`${RECIPES.spaces}: each has its message, and both show the result`, async () => {
  emulator.addSpace({ name: 'spaces/AAQARELEASES' });
  await run('spaces', { vars: { RELEASES_SPACE: 'spaces/AAQARELEASES' }, fails: 'build' });
  expect(texts()).toEqual([expect.stringMatching(/^🔴 Main branch · build failed on main/)]);
  expect(texts('spaces/AAQARELEASES')).toEqual([expect.stringMatching(/^🔴 Next release failed on main/)]);
});

describe(RECIPES.nightly, () => {
  const night = (fails = '') =>
    run('nightly', { fails, event: { name: 'schedule', payload: { schedule: '17 3 * * *' } } });

  test('a good night is a quiet one', async () => {
    expect(await night()).toBe('success');
    expect(emulator.requests).toEqual([]);
  });

  test('each failure is a new message that mentions who is to look', async () => {
    await night('test-all');
    await night('test-all');
    expect(texts()).toEqual(Array(2).fill('<users/103> 🔴 The nightly tests failed on main'));
    expect(pinged()).toEqual([['users/103'], ['users/103']]);
  });
});

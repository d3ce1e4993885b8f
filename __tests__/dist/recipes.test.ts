import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway, type Gateway, type JobOptions } from '../../emulator/index.ts';
import { examples } from '../support/github-examples.ts';
import { openRepository, recipe, runRecipe } from '../support/recipes.ts';
import { annotations, ROOT } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { REPOSITORY, SPACE } from '../support/runner.ts';

// Every workflow of docs/recipes.md, unchanged, with the shipped bundle.

const emulator = useEmulator();
let gateway: Gateway;
let repository: ReturnType<typeof openRepository>;
beforeAll(async () => {
  gateway = await startGateway({ emulator });
  repository = openRepository();
  await emulator.github.buildSchema();
});
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY });
});
afterAll(async () => {
  await gateway.close();
  repository.close();
});

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
  release: 'One release message, updated by three jobs',
  uptime: 'An outage alert on a schedule',
  thread: 'A thread for each pull request',
  changes: 'A deployment that says what is in it',
  notes: 'Release notes in a space',
  deploy: 'A deployment that shows its progress',
  spaces: 'Two spaces',
  nightly: 'A message only when the nightly tests fail',
} as const;

/** Runs a job of a recipe; whatever it warns of fails the test. */
async function run(name: keyof typeof RECIPES, options: Partial<JobOptions> & { fails?: string } = {}) {
  const job = await runRecipe({ emulator, gateway, repository }, recipe(RECIPES[name]), options);
  expect(annotations(job).filter((line) => line.includes('Chat'))).toEqual([]);
  return job.conclusion;
}

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
      expect.stringMatching(/^🟢 Pull request · test passed on PR #12/),
      expect.stringMatching(/^🟢 Pull request · test passed on PR #12/),
      '#13 Teach the crow',
      expect.stringMatching(/^🟢 Pull request · test passed on PR #13/),
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
    expect(annotations(job)).toEqual([
      expect.stringMatching(/^notice: .*Secrets are not available to workflows triggered from a fork/),
    ]);
    expect(emulator.requests).toEqual([]);
  });
});

describe('what changed', () => {
  const [last = '', head = ''] = ['5', '6'].map((digit) => digit.repeat(40));
  const github = () => ({
    sha: head,
    token: emulator.github.token({
      permissions: { contents: 'read', deployments: 'read', pull_requests: 'read' },
      repositories: [REPOSITORY],
    }),
  });
  beforeEach(() => {
    emulator.github.addCommit({ repository: REPOSITORY, sha: last });
    emulator.github.addCommit({ repository: REPOSITORY, sha: head, message: 'Lay eggs (#12)' });
    emulator.github.addTag(REPOSITORY, 'v1.3', last);
    emulator.github.addDeployment({ repository: REPOSITORY, environment: 'production', sha: last });
  });

  test(RECIPES.changes, async () => {
    expect(await run('changes', { github: github() })).toBe('success');
    expect(shown()).toMatch(/Since the last deployment to production, \d+s ago.*Lay eggs/);
    expect(await run('changes', { github: { ...github(), sha: last, run_id: '7' } })).toBe('success');
    expect(shown()).toContain('The same commit again');
  });

  test(RECIPES.notes, async () => {
    const payload = {
      action: 'published',
      release: { html_url: 'https://github.com/o/r/releases/1', tag_name: 'v1.4' },
    };
    const event = { name: 'release', payload };
    expect(await run('notes', { github: { ...github(), ref: 'refs/tags/v1.4' }, event })).toBe('success');
    expect(texts()).toEqual(['Release v1.4']);
    expect(shown()).toMatch(/Since v1\.3.*Lay eggs/);
    expect(shown()).toContain('https://github.com/o/r/releases/1');
  });
});

describe(RECIPES.deploy, () => {
  // A space takes one write per second, as Google's do.
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

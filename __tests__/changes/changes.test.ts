import { beforeEach, describe, expect, test } from '@jest/globals';
import { send } from '../../src/send/send-message.ts';
import { job } from '../support/job.ts';
import { REPOSITORY, RUNNER_ENV, SPACE } from '../support/runner.ts';
import { useEmulator } from '../support/use-emulator.ts';

const emulator = useEmulator();
const PERMISSIONS = { contents: 'read', deployments: 'read', pull_requests: 'read' } as const;
const sha = (n: number): string => `5${n.toString(16).padStart(39, '0')}`;

beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY });
});

/** Adds commits, oldest first, each with the pull requests of its line. */
function addCommits(
  ...commits: readonly { n: number; message?: string; author?: string; pulls?: number[]; parents?: number[] }[]
) {
  for (const { n, parents, ...commit } of commits)
    emulator.github.addCommit({
      ...{ repository: REPOSITORY, sha: sha(n), ...commit },
      ...(parents === undefined ? {} : { parents: parents.map(sha) }),
    });
}

const addPull = (number: number, title: string, user = 'octocat', merged = true) =>
  emulator.github.addPull({ repository: REPOSITORY, number, title, user, merged });

const deploy = (n: number, more: object = {}) =>
  emulator.github.addDeployment({ repository: REPOSITORY, environment: 'production', sha: sha(n), ...more });

/** A job that deploys a commit. */
function deployment(
  head: number,
  { permissions = PERMISSIONS, env = {}, inputs = {} }: { permissions?: object; env?: object; inputs?: object } = {},
) {
  const token = emulator.github.token({ permissions, repositories: [REPOSITORY] });
  return job(emulator, {
    inputs: { changes: 'true', environment: 'production', 'github-token': token, ...inputs },
    env: { GITHUB_SHA: sha(head), GITHUB_API_URL: emulator.github.apiUrl, ...env },
    day: emulator.clock.now().toISOString().slice(0, 10),
  });
}

/** The lines of the card's section about changes. */
function lines(): string[] {
  const sections = emulator.space(SPACE).messages.at(-1)?.cardsV2?.[0]?.card?.sections ?? [];
  const section = sections.find(({ widgets }) => /^(Changes|Since )/.test(widgets?.[0]?.decoratedText?.topLabel ?? ''));
  return (section?.widgets ?? []).map(({ decoratedText, textParagraph }) =>
    [decoratedText?.topLabel, decoratedText?.text ?? textParagraph?.text, decoratedText?.bottomLabel]
      .filter(Boolean)
      .join(' | ')
      .replace(/<a href="[^"]*">([^<]*)<\/a>/g, '$1'),
  );
}

const at = () => emulator.clock.now().toISOString().slice(11, 19);
const calls = () => emulator.requests.filter(({ service }) => service === 'github').map(({ call }) => call);

describe('the pull requests since the last deployment', () => {
  test('are listed at the start and at the end, and GitHub is asked once', async () => {
    addCommits(
      { n: 1 },
      { n: 2, pulls: [12] },
      { n: 3, pulls: [12] },
      { n: 4, author: 'hubot' },
      { n: 5, pulls: [13] },
    );
    addPull(12, 'Sing louder', 'monalisa');
    addPull(13, 'Lay eggs <b>');
    deploy(1, { createdAt: new Date(emulator.clock.now().getTime() - 3 * 86_400_000) });
    const build = deployment(5);
    await build.start(at());
    const expected = [
      'Since the last deployment to production, 3d ago | 4 commits by octocat, monalisa, hubot',
      '#13 Lay eggs &lt;b&gt; | octocat',
      '#12 Sing louder | monalisa',
      '… 1 direct commit',
    ];
    expect(lines()).toEqual(expected);
    expect(calls()).toEqual(['graphql', 'commits.compare', 'graphql']);
    await build.progress(at(), { text: 'Deploying' });
    expect(lines()).toEqual(expected);
    await build.finish(at());
    expect(emulator.space(SPACE).messages.at(-1)?.text).toContain('passed');
    expect(lines()).toEqual(expected);
    expect(calls()).toHaveLength(3);
  });

  test('a history of 300 commits and 120 pull requests: three requests, and one card inside its limits', async () => {
    addCommits({ n: 1 });
    deploy(1);
    for (let n = 2; n <= 301; n += 1) {
      if (n % 5 < 2 && n <= 301) addPull(n, `Feature ${n} ${'x'.repeat(300)}`, `person-${n % 30}`);
      addCommits({ n, author: `person-${n % 30}`, ...(n % 5 < 2 ? { pulls: [n] } : {}) });
    }
    await deployment(301).start(at());
    const [first, ...others] = lines();
    expect(first).toMatch(
      /^Since the last deployment to production, .* ago \| The first 100 of 300 commits by person-/,
    );
    expect(others).toHaveLength(6);
    expect(others.at(-1)).toBe('… +35 more pull requests, 60 direct commits');
    expect(calls()).toEqual(['graphql', 'commits.compare', 'graphql']);
    expect(emulator.space(SPACE).dropped).toEqual([]);
  });

  test.each([
    ['a squash', 'Sing louder (#12)', '#12 Sing louder'],
    ['a merge', 'Merge pull request #12 from octo-org/sing', '#12 Merge pull request #12 from octo-org/sing'],
  ])('are known by the title of %s while GitHub does not know the pull request yet', async (_, message, line) => {
    addCommits({ n: 1 }, { n: 2, message });
    deploy(1);
    await deployment(2).start(at());
    expect(lines()[1]).toBe(`${line} | octocat`);
  });

  test('name a bot once, and last', async () => {
    addCommits({ n: 1 }, { n: 2, author: 'renovate[bot]', pulls: [12] }, { n: 3, author: 'octocat' });
    addPull(12, 'Update parrots', 'renovate[bot]');
    deploy(1);
    await deployment(3).start(at());
    expect(lines().slice(0, 2)).toEqual([
      expect.stringMatching(/ 2 commits by octocat, renovate\[bot\]$/),
      '#12 Update parrots | renovate[bot]',
    ]);
  });

  test('are only those that are merged', async () => {
    addCommits({ n: 1 }, { n: 2, pulls: [12, 13] });
    addPull(12, 'Open', 'octocat', false);
    addPull(13, 'Merged');
    deploy(1);
    await deployment(2).start(at());
    expect(lines().slice(1)).toEqual(['#13 Merged | octocat']);
  });
});

describe('what the deployment is', () => {
  test('the first one', async () => {
    addCommits({ n: 1 });
    deploy(1, { environment: 'staging' });
    await deployment(1).start(at());
    expect(lines()).toEqual(['Changes | First deployment to production']);
    expect(calls()).toEqual(['graphql']);
  });

  test('the same commit again', async () => {
    addCommits({ n: 1 });
    deploy(1);
    await deployment(1).start(at());
    expect(lines()[0]).toMatch(/ago \| The same commit again$/);
  });

  test('a rollback: to an older commit, by its tag', async () => {
    addCommits({ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }, { n: 5 });
    deploy(1);
    deploy(5);
    await deployment(1, {
      env: { GITHUB_REF: 'refs/tags/v1.3', GITHUB_REF_NAME: 'v1.3', GITHUB_REF_TYPE: 'tag' },
    }).start(at());
    expect(lines()[0]).toMatch(/ago \| Rolls back 4 commits to v1\.3$/);
  });

  test('a rollback to a commit on another branch, which was deployed before', async () => {
    addCommits({ n: 1 }, { n: 2, parents: [1] }, { n: 3, parents: [1] });
    deploy(2);
    deploy(3);
    await deployment(2).start(at());
    expect(lines()[0]).toMatch(/\| Rolls back 1 commit to 5000000$/);
  });

  test('another branch: commits of the last one are no longer in it', async () => {
    addCommits({ n: 1 }, { n: 2, parents: [1] }, { n: 3, parents: [1] }, { n: 4, parents: [3] });
    deploy(2);
    await deployment(4).start(at());
    expect(lines()[0]).toMatch(/\| 2 commits by octocat\. 1 commit of the last one is no longer in it$/);
  });

  test('a rewritten history', async () => {
    addCommits({ n: 1 }, { n: 2, parents: [] });
    deploy(1);
    await deployment(2).start(at());
    expect(lines()[0]).toMatch(/\| The history was rewritten, so the changes are not known$/);
    deploy(99);
    await deployment(2).start(at());
    expect(lines()[0]).toMatch(/\| The history was rewritten/);
  });
});

describe('which deployment is the last one', () => {
  beforeEach(() => addCommits({ n: 1 }, { n: 2 }, { n: 3 }));

  test('a failed one, an unfinished one and one of this run are left out', async () => {
    deploy(1);
    deploy(2, { state: 'failure' });
    deploy(2, { state: 'in_progress' });
    deploy(3, { run: Number(RUNNER_ENV['GITHUB_RUN_ID']) });
    await deployment(3).start(at());
    expect(lines()[0]).toContain('2 commits');
  });

  test('one that a later success made inactive has succeeded', async () => {
    deploy(1, { environment: 'staging' });
    deploy(2, { environment: 'staging' });
    deploy(3, { environment: 'staging', state: 'failure' });
    await deployment(3, { inputs: { environment: 'staging' } }).start(at());
    expect(lines()[0]).toContain('Since the last deployment to staging');
    expect(lines()[0]).toContain('1 commit');
  });

  test('of a production that never turns inactive, it is the newest', async () => {
    deploy(1);
    deploy(2);
    await deployment(3).start(at());
    expect(lines()[0]).toContain('1 commit');
  });
});

describe('without the list, the message is complete', () => {
  beforeEach(() => {
    addCommits({ n: 1 }, { n: 2, message: 'Sing louder (#12)' });
    deploy(1);
  });

  test.each([
    ['deployments', 'Add "deployments: read"', 0],
    ['contents', 'Add "contents: read"', 0],
    ['pull_requests', 'Add "pull-requests: read"', 2],
  ])('without the permission %s, which it names once', async (missing, advice, count) => {
    const permissions: object = Object.fromEntries(Object.entries(PERMISSIONS).filter(([name]) => name !== missing));
    const build = deployment(2, { permissions });
    const start = await build.start(at());
    const finish = await build.finish(at());
    const warnings = [...start.log, ...finish.log].filter((line) => line.startsWith('warning:'));
    expect(warnings).toEqual([expect.stringContaining(advice)]);
    expect(lines()).toHaveLength(count);
    expect(emulator.space(SPACE).messages.at(-1)?.text).toContain('passed');
  });

  test.each(['graphql', 'commits.compare'])('while GitHub does not answer: %s', async (on) => {
    emulator.faults.add({ on, times: 999, fault: { kind: 'hang' } });
    const build = deployment(2);
    expect((await build.start(at())).tookMs).toBeLessThanOrEqual(10_000);
    expect(lines()).toEqual([]);
    expect(emulator.space(SPACE).messages.at(-1)?.text).toContain('started');
    emulator.faults.clear();
  });

  test('a query that takes GitHub too long is halved once', async () => {
    addCommits({ n: 3, pulls: [13] });
    addPull(13, 'Lay eggs');
    emulator.faults.add({ on: 'graphql', after: 1, fault: { kind: 'status', code: 502 } });
    await deployment(3).start(at());
    expect(calls()).toEqual(['graphql', 'commits.compare', 'graphql', 'graphql', 'graphql']);
    expect(lines().slice(1)).toEqual(['#13 Lay eggs | octocat', '#12 Sing louder | octocat']);
  });
});

test.each([
  ['no JSON', 'nonsense'],
  ['another kind', JSON.stringify({ kind: 'deleted' })],
  ['wrong types', JSON.stringify({ kind: 'changes', pulls: 'all', authors: [1, null], added: -1, url: 7 })],
  ['a pull request that is none', JSON.stringify({ kind: 'changes', pulls: [null] })],
])('saved changes that another step wrote cannot break the message: %s', async (_, changes) => {
  const build = deployment(1);
  await build.start(at());
  build.state['changes'] = changes;
  expect((await build.finish(at())).log.filter((line) => line.startsWith('failed'))).toEqual([]);
  expect(emulator.space(SPACE).messages.at(-1)?.text).toContain('passed');
});

test('changes: true needs an environment, and asks for nothing without', async () => {
  const { log } = await deployment(1, { inputs: { environment: '' } }).start(at());
  expect(log.join('\n')).toContain('changes: is true, but environment is empty');
  expect(calls()).toEqual([]);
});

describe('a message of your own', () => {
  const release = async (inputs: Record<string, string>) => {
    addCommits({ n: 1 }, { n: 2, message: 'Sing louder (#12)' });
    emulator.github.addTag(REPOSITORY, 'v1.3', sha(1));
    deploy(1);
    const token = emulator.github.token({ permissions: PERMISSIONS, repositories: [REPOSITORY] });
    return job(emulator, {
      inputs: { title: 'Release 1.4', 'github-token': token, ...inputs },
      env: { GITHUB_SHA: sha(2), GITHUB_API_URL: emulator.github.apiUrl },
      day: emulator.clock.now().toISOString().slice(0, 10),
    }).step(send, at(), {}, { onFailure: 'fail' });
  };

  test('lists what changed since a tag, or since the last deployment', async () => {
    await release({ base: 'v1.3' });
    expect(lines()).toEqual(['Since v1.3 | 1 commit by octocat', '#12 Sing louder | octocat']);
  });

  test('lists what changed since the last deployment', async () => {
    await release({ changes: 'production', buttons: 'Notes: https://example.com/1.4' });
    expect(lines()[1]).toBe('#12 Sing louder | octocat');
  });

  test.each([
    [{ base: 'v1.3', changes: 'production' }, 'both say what to compare with'],
    [{ base: '../../etc' }, 'is not a commit, a branch or a tag'],
    [{ base: 'v1.3', title: '', text: 'Hi' }, 'need a card with a title'],
  ])('%j is reported', async (inputs, message) => {
    expect((await release(inputs)).log.join('\n')).toContain(message);
  });
});

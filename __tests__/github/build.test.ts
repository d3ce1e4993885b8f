import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeBuild } from '../../src/github/build.ts';
import { readEvent, noSecretsReason } from '../../src/github/event.ts';
import { examples, runOf } from '../support/github-examples.ts';

const NO_JOB = { jobId: undefined, matrixValues: undefined };
const build = (name: string, payload: unknown, variables?: Record<string, string>) =>
  describeBuild(runOf(name, payload, variables), NO_JOB);

const push = examples('push');
const branchPush = push.find(({ ref, deleted }) => ref?.startsWith('refs/heads/') && deleted === false)!;
const tagPush = push.find(({ ref, deleted }) => ref?.startsWith('refs/tags/') && deleted === false)!;
const deletion = push.find(({ deleted }) => deleted === true)!;
const pull = examples('pull_request')[0]!;

const HELLO = 'https://github.com/Codertocat/Hello-World';

describe('what a run is about, by the event that started it', () => {
  test('a push of a branch has its branch and its commit with the first line of the message', () => {
    expect(build('push', branchPush)).toMatchObject({
      event: 'push',
      ref: { kind: 'branch', name: 'main', url: `${HELLO}/tree/main` },
      commit: { title: 'Initial commit', url: `${HELLO}/commit/f95f852bd8fca8fcc58a9a2d6c842781e32a215e` },
    });
  });

  test('a push of a tag has its tag', () => {
    const tag = { GITHUB_REF: 'refs/tags/simple-tag', GITHUB_REF_NAME: 'simple-tag', GITHUB_REF_TYPE: 'tag' };
    expect(build('push', tagPush, tag)).toMatchObject({
      ref: { kind: 'tag', name: 'simple-tag' },
      commit: { title: 'Adding a .gitignore file' },
    });
  });

  test('a push that deletes a branch has no commit', () => {
    expect(build('push', deletion)).toMatchObject({
      event: 'push (deleted)',
      ref: { url: undefined },
      commit: undefined,
    });
  });

  test.each(['pull_request', 'pull_request_target'])(
    '%s has its number, its title and the commit people know',
    (name) => {
      const payload = pull as unknown as { pull_request: { head: { sha: string }; title: string } };
      const merge = { GITHUB_REF: 'refs/pull/2/merge', GITHUB_REF_NAME: '2/merge' };
      expect(build(name, pull, merge)).toMatchObject({
        event: name.replaceAll('_', ' '),
        ref: {
          kind: 'pull request',
          number: 2,
          name: 'changes',
          title: payload.pull_request.title,
          url: `${HELLO}/pull/2`,
        },
        commit: { sha: payload.pull_request.head.sha, title: undefined },
      });
    },
  );

  test('a merge queue has the branch it leads to and the pull request in it', () => {
    const payload = { ...examples('merge_group')[0]! };
    expect(build('merge_group', payload)).toMatchObject({
      event: 'merge queue',
      ref: { kind: 'merge queue', name: 'main', number: 104 },
      commit: { title: 'Merge pull request #2048 from octo-repo/update-readme' },
    });
  });

  test('a schedule tells when', () => {
    expect(build('schedule', { schedule: '30 5 * * 1' })).toMatchObject({
      event: 'schedule (30 5 * * 1)',
      ref: { name: 'main' },
    });
  });

  test('a run by hand is told by its event and branch', () => {
    expect(build('workflow_dispatch', examples('workflow_dispatch')[0])).toMatchObject({
      event: 'workflow dispatch',
      ref: { name: 'main' },
    });
  });

  test('a repository dispatch tells its type', () => {
    expect(build('repository_dispatch', examples('repository_dispatch')[0])).toMatchObject({
      event: 'repository dispatch (on-demand-test)',
    });
  });

  test('a release has its tag, linked to the release', () => {
    const published = examples('release').find(({ action }) => action === 'published')!;
    expect(
      build('release', published, { GITHUB_REF: 'refs/tags/0.0.1', GITHUB_REF_NAME: '0.0.1', GITHUB_REF_TYPE: 'tag' }),
    ).toMatchObject({
      event: 'release published',
      ref: { kind: 'release', name: '0.0.1', url: `${HELLO}/releases/tag/0.0.1` },
    });
  });

  test('a deployment tells where to', () => {
    expect(build('deployment', examples('deployment')[0])).toMatchObject({ event: 'deployment to production' });
  });

  test('a workflow run is about the commit and branch of the run before it', () => {
    const payload = examples('workflow_run')[0]!;
    // In GitHub's example the run is in another repository than the event.
    expect(build('workflow_run', payload, { GITHUB_REPOSITORY: 'octo-org/octo-repo' })).toMatchObject({
      event: 'after Manually triggered workflow',
      ref: { kind: 'branch', name: 'main' },
      commit: { sha: '5779607b49aab1200488439f02372c57b4f75444', title: 'Update milestone-created.yml' },
    });
  });

  describe('a workflow run', () => {
    const REPO = { full_name: 'octo-org/octo-repo', id: 74, default_branch: 'main' };
    const after = (run: object) =>
      build('workflow_run', {
        repository: REPO,
        workflow_run: {
          ...{ id: 7, status: 'completed', name: 'CI', event: 'push', head_branch: 'main', pull_requests: [] },
          ...{ head_sha: 'a'.repeat(40), head_commit: { message: 'Add a cuckoo' }, repository: REPO },
          head_repository: REPO,
          ...run,
        },
      });
    const OURS = 'https://github.com/octo-org/octo-repo';

    test('of a fork’s main is not told as our main, and leads to the fork', () => {
      const fork = { full_name: 'stranger/octo-repo', fork: true };
      const told = after({ event: 'pull_request', head_repository: fork });
      expect(told.ref).toEqual({
        kind: 'branch',
        name: 'stranger:main',
        url: 'https://github.com/stranger/octo-repo/tree/main',
      });
      expect(told.commit?.url).toBe(`https://github.com/stranger/octo-repo/commit/${'a'.repeat(40)}`);
      expect(JSON.stringify(told)).not.toContain(`${OURS}/tree`);
    });

    test('of a fork that is gone leads nowhere', () => {
      expect(after({ event: 'pull_request', head_repository: null }).ref).toEqual({
        kind: 'ref',
        name: 'main',
        url: undefined,
      });
    });

    test('of a push may be about a tag as well as a branch, so neither is claimed; but for the default branch', () => {
      expect(after({ head_branch: 'v1.2.3' }).ref).toEqual({ kind: 'ref', name: 'v1.2.3', url: `${OURS}/tree/v1.2.3` });
      expect(after({}).ref).toEqual({ kind: 'branch', name: 'main', url: `${OURS}/tree/main` });
    });

    test('of a release is about a tag, and of a pull request about a branch', () => {
      expect(after({ event: 'release', head_branch: 'v1.2.3' }).ref).toMatchObject({ kind: 'tag', name: 'v1.2.3' });
      expect(after({ event: 'pull_request', head_branch: 'topic' }).ref).toMatchObject({
        kind: 'branch',
        name: 'topic',
      });
    });

    test('of a pull request is about the one of this repository that it names; a push is about its branch', () => {
      const pull = (number: number, id: number) => ({ number, base: { ref: 'main', repo: { id } } });
      const event = 'pull_request';
      expect(after({ event, head_branch: 'topic', pull_requests: [pull(9, 1), pull(12, 74)] }).ref).toEqual({
        kind: 'pull request',
        name: 'topic',
        number: 12,
        url: `${OURS}/pull/12`,
      });
      expect(after({ event, pull_requests: [pull(12, 74), pull(13, 74)] }).ref).toMatchObject({ kind: 'branch' });
      expect(after({ pull_requests: [pull(12, 74)] }).ref).toMatchObject({ kind: 'branch', name: 'main' });
    });
  });

  test('a deletion is about what was deleted, which is nowhere to be seen, and about no commit', () => {
    expect(build('delete', { ref: 'feature/cuckoo', ref_type: 'branch' })).toMatchObject({
      event: 'delete of branch feature/cuckoo',
      ref: { kind: 'branch', name: 'feature/cuckoo', url: undefined },
      commit: undefined,
    });
    expect(build('delete', { ref: 'v1', ref_type: 'tag' })).toMatchObject({
      event: 'delete of tag v1',
      ref: { kind: 'tag', name: 'v1', url: undefined },
    });
    expect(build('delete', {})).toMatchObject({ ref: undefined, commit: undefined });
  });

  test.each([
    ...['branch_protection_rule', 'discussion', 'discussion_comment', 'fork', 'gollum', 'label', 'milestone'],
    ...['page_build', 'project', 'public', 'watch', 'issues', 'issue_comment', 'check_run', 'check_suite', 'status'],
  ])('%s is about no branch and no commit of the default branch, where GitHub runs it', (name) => {
    const { ref, commit } = build(name, {});
    expect({ ref, commit }).toEqual({ ref: undefined, commit: undefined });
    const real = build(name, examples(name)[0] ?? {});
    expect(real.ref?.kind).not.toBe('branch');
    expect(real.commit?.sha).not.toBe('f95f852bd8fca8fcc58a9a2d6c842781e32a215e');
  });

  test('a check and a commit status are about their own commit', () => {
    const sha = 'b'.repeat(40);
    expect(build('check_run', { check_run: { head_sha: sha } }).commit?.sha).toBe(sha);
    expect(build('check_suite', { check_suite: { head_sha: sha } }).commit?.sha).toBe(sha);
    expect(build('status', { sha }).commit?.sha).toBe(sha);
  });

  test('a merge queue is known by its branch where the payload does not tell', () => {
    const ref = `gh-readonly-queue/release/1.x/pr-7-${'c'.repeat(40)}`;
    expect(build('merge_group', {}, { GITHUB_REF: `refs/heads/${ref}`, GITHUB_REF_NAME: ref }).ref).toMatchObject({
      kind: 'merge queue',
      name: 'release/1.x',
      number: 7,
    });
  });

  test('a schedule was started by nobody, until somebody runs it again', () => {
    const cron = { schedule: '17 3 * * *' };
    expect(build('schedule', cron).actor).toBeUndefined();
    expect(build('schedule', cron, { GITHUB_TRIGGERING_ACTOR: 'hubot' }).actor?.login).toBe('hubot');
    expect(build('schedule', cron, { GITHUB_RUN_ATTEMPT: '2' }).actor?.login).toBe('Codertocat');
  });

  test('a comment is about its issue or its pull request', () => {
    const onIssue = examples('issue_comment')[0] as unknown as { issue: { number: number; title: string } };
    expect(build('issue_comment', onIssue)).toMatchObject({
      event: 'issue comment created',
      ref: { kind: 'issue', number: onIssue.issue.number, title: onIssue.issue.title },
    });
    expect(build('issue_comment', onIssue).commit).toBeUndefined();
    const onPull = { ...onIssue, issue: { ...onIssue.issue, pull_request: { url: 'x' } } };
    expect(build('issue_comment', onPull).ref).toMatchObject({
      kind: 'pull request',
      url: expect.stringContaining('/pull/') as unknown,
    });
  });

  test.each([
    'push',
    'pull_request',
    'merge_group',
    'schedule',
    'repository_dispatch',
    'release',
    'deployment',
    'workflow_run',
    'issue_comment',
    'constructor',
    '',
  ])('an empty or foreign payload of %p costs details and nothing else', (name) => {
    for (const payload of [{}, [], 'text', null, { pull_request: 7, issue: null, release: [], workflow_run: 'x' }]) {
      expect(describeBuild(runOf(name, payload ?? {}), NO_JOB).logUrl).toContain('/actions/runs/1658821493');
    }
  });
});

describe('where links lead', () => {
  test('they start with the server of the run, so GitHub Enterprise works', () => {
    const made = describeBuild(runOf('push', branchPush, { GITHUB_SERVER_URL: 'https://ghe.example.com/' }), {
      jobId: '77',
      matrixValues: undefined,
    });
    expect(made.logUrl).toBe('https://ghe.example.com/Codertocat/Hello-World/actions/runs/1658821493/job/77');
    expect(
      [made.ref?.url, made.commit?.url, made.actor?.url].every((url) => url?.startsWith('https://ghe.example.com/')),
    ).toBe(true);
  });

  test('a branch with slashes and odd characters keeps its slashes', () => {
    expect(build('push', branchPush, { GITHUB_REF_NAME: 'feat/a b#1' }).ref?.url).toBe(`${HELLO}/tree/feat/a%20b%231`);
  });

  test('a bot is linked to the page of its app', () => {
    expect(build('push', branchPush, { GITHUB_TRIGGERING_ACTOR: 'renovate[bot]' }).actor?.url).toBe(
      'https://github.com/apps/renovate',
    );
  });
});

test('a re-run is told by its attempt and by who ran it again', () => {
  const again = build('push', branchPush, { GITHUB_RUN_ATTEMPT: '3', GITHUB_TRIGGERING_ACTOR: 'hubot' });
  expect(again).toMatchObject({ attempt: 3, actor: { login: 'hubot' } });
});

describe('a job is called as GitHub calls it', () => {
  const named = (matrixValues: string | undefined, recordedName?: string) =>
    describeBuild(runOf('push', branchPush), { jobId: undefined, jobIndex: '2', matrixValues }, recordedName).job;

  test.each([
    [undefined, 'build'],
    ['windows, 22', 'build (windows, 22)'],
    ['linux', 'build (linux)'],
    [', ', 'build'],
    ['build, 22', 'build (build, 22)'],
    // What an expression says of an object or a list tells nothing apart; the place in the matrix does.
    ['linux, Object', 'build (linux, #3)'],
    ['Object', 'build (#3)'],
    ['Array, Object', 'build (#3)'],
  ])('the values %p of its matrix: %p', (values, name) => {
    expect(named(values)).toBe(name);
  });

  test('by its record, where that was read', () => {
    expect(named(undefined, 'production / deploy')).toBe('production / deploy');
    expect(named('windows, 22', 'production / test (windows, 22)')).toBe('production / test (windows, 22)');
    expect(named('windows, 22', 'Unit tests on windows')).toBe('Unit tests on windows');
  });

  test('with the values of its matrix, where all jobs of the matrix have one name', () => {
    expect(named('windows, 22', 'Unit tests')).toBe('Unit tests (windows, 22)');
  });
});

test('a workflow without a name is called by its file', () => {
  expect(build('push', branchPush, { GITHUB_WORKFLOW: '.github/workflows/ci.yml' }).workflow).toBe('ci.yml');
});

test('an event file that is missing or cut costs details and nothing else', () => {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/nowhere/event.json', GITHUB_SHA: 'nonsense' };
  expect(describeBuild(readEvent(env), NO_JOB)).toMatchObject({
    ref: undefined,
    commit: undefined,
    actor: undefined,
    attempt: 1,
  });
});

describe('the event file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'event-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const payloadOf = (make: (path: string) => void) => {
    const path = join(folder, 'event.json');
    rmSync(path, { recursive: true, force: true });
    make(path);
    return readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path }).payload;
  };

  test('may have the 25 MB that GitHub sends at most', () => {
    const message = 'x'.repeat(25_000_000);
    const payload = payloadOf((path) => writeFileSync(path, JSON.stringify({ head_commit: { message } })));
    expect((payload as { head_commit: { message: string } }).head_commit.message).toHaveLength(message.length);
  });

  test.each<[string, (path: string) => void]>([
    ['is not there', () => undefined],
    ['is cut', (path) => writeFileSync(path, '{"ref": "refs/he')],
    ['is a folder', (path) => mkdirSync(path)],
    ['is a pipe that nobody writes to', (path) => execFileSync('mkfifo', [path])],
    ['is larger than GitHub makes one', (path) => (writeFileSync(path, ''), truncateSync(path, 2 ** 40))],
    ['is nothing but brackets', (path) => writeFileSync(path, '['.repeat(500_000))],
  ])('that %s costs details and nothing else, and keeps nobody waiting', (_, make) => {
    expect(payloadOf(make)).toEqual({});
  });
});

describe('secrets are withheld', () => {
  const fork = {
    ...pull,
    pull_request: { ...(pull['pull_request'] as object), head: { repo: { full_name: 'mallory/Hello-World' } } },
  };
  const deletedFork = { ...pull, pull_request: { ...(pull['pull_request'] as object), head: { repo: null } } };

  test.each([
    ['from a pull request of a fork', runOf('pull_request', fork), 'fork'],
    ['from one whose fork is gone', runOf('pull_request', deletedFork), 'fork'],
    ['from Dependabot', runOf('push', branchPush, { GITHUB_ACTOR: 'dependabot[bot]' }), 'Dependabot'],
  ])('%s', (_, event, why) => {
    expect(noSecretsReason(event)).toContain(why);
  });

  test.each([
    ['a push', runOf('push', branchPush)],
    ['a pull request of the repository itself', runOf('pull_request', pull)],
    ['pull_request_target, even of a fork', runOf('pull_request_target', fork)],
  ])('but not from %s', (_, event) => {
    expect(noSecretsReason(event)).toBeUndefined();
  });
});

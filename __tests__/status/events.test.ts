import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messageAsText } from '../../tools/demo/message-as-text.ts';
import { checkMembers } from '../../src/members/check-members.ts';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// What a message says and whom it mentions, by the event that started the run: nothing and nobody that isn't meant.

const emulator = useEmulator();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-'));
});
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY, visibility: 'private' });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const REPOSITORY = 'octo-org/octo-repo';
const PEOPLE = 'ada: users/101\nben: users/102\noctocat: users/103';
const texts = () => emulator.space(SPACE).messages.map(({ text }) => text);
const card = () => messageAsText(emulator.space(SPACE).messages[0]!).join('\n');
const mentioned = () => emulator.space(SPACE).notifications.flatMap((each) => each.mentioned);

/** A job of a run that an event started. */
function aJob(
  name: string,
  payload: object,
  {
    env = {},
    inputs = {},
    permissions = {},
  }: Record<'env' | 'inputs' | 'permissions', Record<string, string>> | Record<string, never> = {},
) {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify({ repository: { full_name: REPOSITORY, default_branch: 'main' }, ...payload }));
  const token = emulator.github.token({ permissions, repositories: [REPOSITORY] });
  return job(emulator, {
    inputs: { people: PEOPLE, 'github-token': token, ...inputs },
    env: {
      GITHUB_API_URL: emulator.github.apiUrl,
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: path,
      GITHUB_ACTOR: 'octocat',
      GITHUB_TRIGGERING_ACTOR: 'octocat',
      ...env,
    },
  });
}

describe('a scheduled run', () => {
  const SCHEDULE = { schedule: '17 3 * * *' };
  const EDITOR = { GITHUB_ACTOR: 'ben', GITHUB_TRIGGERING_ACTOR: 'ben' };
  const failing = (env: Record<string, string>, mention: string) =>
    aJob('schedule', SCHEDULE, { env, inputs: { mention }, permissions: {} }).finish('14:00:00', {
      'job-status': 'failure',
    });

  test('neither names nor mentions who edited its cron line, and the log says once whom to write instead', async () => {
    const { log } = await failing(EDITOR, 'author');
    expect(texts()).toHaveLength(1);
    expect(mentioned()).toEqual([]);
    expect(card()).not.toContain('ben');
    expect(card()).toContain('schedule (17 3 * * *)');
    expect(log.filter((line) => line.includes('a scheduled run has no author'))).toEqual([
      expect.stringMatching(/^warning: .*Use all or users\/123 in mention instead\.$/),
    ]);
  });

  test('still mentions those who are named', async () => {
    await failing(EDITOR, 'author\nada');
    expect(mentioned()).toEqual(['users/101']);
  });

  test.each([
    ['by somebody else', { ...EDITOR, GITHUB_TRIGGERING_ACTOR: 'ada' }, 'users/101'],
    ['by the same', { ...EDITOR, GITHUB_RUN_ATTEMPT: '2' }, 'users/102'],
  ])('that was run again %s has an author', async (_, env, user) => {
    await failing(env, 'author');
    expect(mentioned()).toEqual([user]);
    expect(card()).toMatch(/main · (?:ada|ben)/);
  });

  test('opens no gate for who edited its cron line', async () => {
    const gate = (env: Record<string, string>) =>
      aJob('schedule', SCHEDULE, { env, inputs: { require: 'actor' }, permissions: {} }).step(
        checkMembers,
        '14:00:00',
        {},
        { onFailure: 'always fail' },
      );
    emulator.space(SPACE);
    const { outputs, log } = await gate(EDITOR);
    expect(outputs['result']).toBe('unknown');
    expect(log.join('\n')).toContain('nobody starts a scheduled run');
    expect((await gate({ ...EDITOR, GITHUB_TRIGGERING_ACTOR: 'ada' })).outputs['result']).toBe('allowed');
  });
});

describe('a merge queue that fails', () => {
  const GROUP = {
    merge_group: {
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-104-f00d7ea',
      base_ref: 'refs/heads/main',
      head_commit: { message: 'Sing louder', author: { name: 'Ben', email: '7+ben@users.noreply.github.com' } },
    },
  };
  const failing = (permissions: Record<string, string>, mention = 'author') =>
    aJob('merge_group', GROUP, {
      permissions,
      inputs: { mention },
      env: { GITHUB_ACTOR: 'github-merge-queue[bot]', GITHUB_TRIGGERING_ACTOR: 'github-merge-queue[bot]' },
    }).finish('14:00:00', { 'job-status': 'failure' });

  beforeEach(() => emulator.github.addPull({ repository: REPOSITORY, number: 104, user: 'ada' }));

  test('mentions who wrote the pull request', async () => {
    await failing({ pull_requests: 'read' });
    expect(mentioned()).toEqual(['users/101']);
    expect(texts()[0]).toMatch(/^🔴 CI · build failed on main/);
    expect(card()).toContain('#104');
  });

  test('without the permission, who wrote the commit, and the log says what to add', async () => {
    const { log } = await failing({});
    expect(mentioned()).toEqual(['users/102']);
    expect(log.join('\n')).toContain('Add "pull-requests: read" to the permissions of the job.');
  });

  test('asks for the author only where the author is meant', async () => {
    await failing({ pull_requests: 'read' }, 'ben');
    expect(emulator.requests.map(({ call }) => call)).not.toContain('pulls.get');
  });
});

describe('what is shown is the event’s own', () => {
  test('a fork’s main is not our main, in the line, on the card and behind the link', async () => {
    await aJob('workflow_run', {
      action: 'completed',
      workflow_run: {
        ...{ id: 7, name: 'CI', event: 'pull_request', status: 'completed', conclusion: 'success' },
        ...{ head_branch: 'main', head_sha: 'a'.repeat(40), head_commit: { message: 'Add a cuckoo' } },
        ...{ pull_requests: [], head_repository: { full_name: 'stranger/octo-repo' } },
      },
    }).finish();
    expect(texts()).toEqual(['🟢 CI · build passed on stranger:main']);
    expect(card()).toContain('stranger:main · octocat');
    const json = JSON.stringify(emulator.space(SPACE).messages);
    expect(json).toContain('https://github.com/stranger/octo-repo/tree/main');
    expect(json).not.toContain(`${REPOSITORY}/tree/main`);
  });

  test('a tag is not called a branch', async () => {
    await aJob('workflow_run', {
      workflow_run: {
        ...{ id: 7, name: 'CI', event: 'push', status: 'completed', head_branch: 'v1.2.3', head_sha: 'a'.repeat(40) },
        head_repository: { full_name: REPOSITORY },
      },
    }).finish();
    expect(card()).toContain('v1.2.3 · octocat');
  });

  test('a comment on a pull request shows no commit', async () => {
    await aJob('issue_comment', {
      action: 'created',
      issue: { number: 7, title: 'Add a cuckoo', pull_request: {} },
    }).finish();
    expect(texts()).toEqual(['🟢 CI · build passed on PR #7']);
    expect(card()).toContain('#7 Add a cuckoo');
    expect(card()).not.toContain('Commit');
  });

  test('a deletion shows what was deleted, without a link or a commit', async () => {
    await aJob('delete', { ref: 'feature/cuckoo', ref_type: 'branch' }).finish();
    expect(texts()).toEqual(['🟢 CI · build passed on feature/cuckoo']);
    expect(card()).toContain('delete of branch feature/cuckoo');
    expect(card()).toContain('feature/cuckoo · octocat');
    expect(card()).not.toContain('Commit');
    expect(JSON.stringify(emulator.space(SPACE).messages)).not.toContain('/tree/');
  });
});

import { beforeEach, expect, test } from '@jest/globals';
import { octokit, refused, REPO, REPOSITORY, type Octokit } from './octokit.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();
let client: Octokit;
beforeEach(() => {
  emulator.clock.freeze(new Date('2026-11-22T14:00:00Z'));
  emulator.github.addRepository({ name: REPOSITORY });
  client = octokit(emulator, { permissions: { actions: 'read' } });
});

const CI = { ...REPO, workflow_id: 'ci.yml' };
type Asked = Partial<Parameters<Octokit['rest']['actions']['listWorkflowRuns']>[0]>;

async function numbers(asked: Asked = {}): Promise<number[]> {
  const { data } = await client.rest.actions.listWorkflowRuns({ ...CI, ...asked });
  return data.workflow_runs.map(({ run_number }) => run_number);
}

test("a workflow's runs are listed newest first, and numbered per workflow", async () => {
  for (const path of ['ci', 'ci', 'deploy', 'ci'])
    emulator.github.addRun({ repository: REPOSITORY, path: `.github/workflows/${path}.yml` });
  expect(await numbers()).toEqual([3, 2, 1]);
  expect(await numbers({ workflow_id: 'deploy.yml' })).toEqual([1]);
});

test('a workflow is found by its id', async () => {
  const { workflow_id } = emulator.github.addRun({ repository: REPOSITORY });
  expect(await numbers({ workflow_id })).toEqual([1]);
});

test.each(['deploy.yml', '.github/workflows/ci.yml', 99])('a workflow is not found as %s', async (workflow_id) => {
  emulator.github.addRun({ repository: REPOSITORY });
  await expect(numbers({ workflow_id })).rejects.toMatchObject(refused(404, 'Not Found'));
});

test('runs are found by branch, event, and status or conclusion', async () => {
  const { github } = emulator;
  const run = (more: object) => github.addRun({ repository: REPOSITORY, ...more });
  run({ conclusion: 'success' });
  run({ conclusion: 'failure' });
  run({ conclusion: 'failure', head_branch: 'topic', event: 'pull_request' });
  run({ status: 'queued' });
  run({});
  expect(await numbers({ branch: 'main' })).toEqual([5, 4, 2, 1]);
  expect(await numbers({ event: 'pull_request' })).toEqual([3]);
  expect(await numbers({ status: 'completed' })).toEqual([3, 2, 1]);
  expect(await numbers({ status: 'failure', branch: 'main' })).toEqual([2]);
  expect(await numbers({ status: 'queued' })).toEqual([4]);
  expect(await numbers({ status: 'in_progress', branch: 'topic' })).toEqual([]);
});

test('a filtered list ends after 1,000 runs, with the full total count', async () => {
  for (let n = 0; n < 1005; n += 1) emulator.github.addRun({ repository: REPOSITORY });
  const last = { per_page: 100, page: 11 };
  expect(await numbers(last)).toEqual([5, 4, 3, 2, 1]);
  expect(await numbers({ ...last, branch: 'main' })).toEqual([]);
  const { data } = await client.rest.actions.listWorkflowRuns({ ...CI, branch: 'main' });
  expect(data.total_count).toBe(1005);
});

test('pull requests are left out on request', async () => {
  const { id } = emulator.github.addRun({ repository: REPOSITORY, pull_requests: [7], head_branch: 'topic' });
  const shown = async (exclude_pull_requests: boolean) =>
    (await client.rest.actions.getWorkflowRun({ ...REPO, run_id: id, exclude_pull_requests })).data.pull_requests;
  expect(await shown(true)).toEqual([]);
  expect(await shown(false)).toMatchObject([{ number: 7, head: { ref: 'topic' }, base: { ref: 'main' } }]);
});

test('a run has every field that clients read', async () => {
  const { id } = emulator.github.addRun({
    repository: REPOSITORY,
    display_title: 'Teach the crow to sing',
    actor: 'dependabot[bot]',
    conclusion: 'success',
    created_at: '2026-11-21T09:00:00Z',
  });
  const { data } = await client.rest.actions.getWorkflowRun({ ...REPO, run_id: id });
  expect(data).toMatchObject({
    id: 15842317462,
    name: 'CI',
    path: '.github/workflows/ci.yml',
    display_title: 'Teach the crow to sing',
    status: 'completed',
    conclusion: 'success',
    created_at: '2026-11-21T09:00:00Z',
    run_started_at: '2026-11-21T09:00:00Z',
    html_url: 'https://github.com/octo-org/octo-repo/actions/runs/15842317462',
    actor: { login: 'dependabot[bot]', type: 'Bot' },
    repository: {
      full_name: REPOSITORY,
      private: true,
      owner: { login: 'octo-org', type: 'Organization' },
      compare_url: `${emulator.github.apiUrl}/repos/octo-org/octo-repo/compare/{base}...{head}`,
    },
  });
});

test('a run belongs to its repository', async () => {
  emulator.github.addRepository({ name: 'octo-org/other' });
  const { id } = emulator.github.addRun({ repository: 'octo-org/other' });
  await expect(client.rest.actions.getWorkflowRun({ ...REPO, run_id: id })).rejects.toMatchObject(
    refused(404, 'Not Found'),
  );
});

test.each([{ created: '>2026-01-01' }, { actor: 'ada' }, { check_suite_id: 1 }])(
  'the query %j is refused with 501',
  async (by) => {
    emulator.github.addRun({ repository: REPOSITORY });
    await expect(numbers(by)).rejects.toMatchObject({ status: 501 });
  },
);

test('only a completed run can be re-run', () => {
  const { id } = emulator.github.addRun({ repository: REPOSITORY });
  expect(() => emulator.github.rerun(id)).toThrow(
    `Run ${id} is in_progress; it can only be re-run when it is completed.`,
  );
});

test('an earlier attempt keeps its result, and the run has that of the latest attempt', async () => {
  const { github } = emulator;
  const { id } = github.addRun({ repository: REPOSITORY, conclusion: 'failure' });
  github.rerun(id, 'ada');
  const shown = async (attempt_number: number) => {
    const wanted = { ...REPO, run_id: id, attempt_number };
    const { run_attempt, conclusion, triggering_actor } = (await client.rest.actions.getWorkflowRunAttempt(wanted))
      .data;
    return [run_attempt, conclusion, triggering_actor?.login];
  };
  expect(await shown(1)).toEqual([1, 'failure', 'octocat']);
  expect(await shown(2)).toEqual([2, null, 'ada']);
  await expect(shown(3)).rejects.toMatchObject(refused(404, 'Not Found'));
  expect((await client.rest.actions.getWorkflowRun({ ...REPO, run_id: id })).data.run_attempt).toBe(2);
});

test('a run that waits for a reviewer lists its pending deployment until it continues', async () => {
  const { github } = emulator;
  const { id } = github.addRun({ repository: REPOSITORY });
  const pending_deployments = [{ environment: 'production', reviewers: ['ada'] }];
  github.updateRun(id, { status: 'waiting', pending_deployments });
  const pending = async () =>
    (await client.rest.actions.getPendingDeploymentsForRun({ ...REPO, run_id: id })).data.map(
      ({ environment, reviewers }) => [environment.name, reviewers.length],
    );
  expect(await pending()).toEqual([['production', 1]]);
  github.updateRun(id, { status: 'in_progress', pending_deployments: [] });
  expect(await pending()).toEqual([]);
});

test("a workflow_run event has the run as it was then; for a fork's run it has the fork and no pull request", () => {
  const { github } = emulator;
  github.addRepository({ name: 'mallory/octo-repo', visibility: 'public' });
  const { id } = github.addRun({
    repository: REPOSITORY,
    event: 'pull_request',
    pull_requests: [7],
    head_repository: 'mallory/octo-repo',
  });
  const event = github.runEvent(id, 'in_progress');
  github.updateRun(id, { conclusion: 'success' });
  expect(event).toMatchObject({
    name: 'workflow_run',
    payload: {
      action: 'in_progress',
      workflow_run: {
        id,
        status: 'in_progress',
        conclusion: null,
        pull_requests: [],
        head_repository: { full_name: 'mallory/octo-repo', fork: true },
        repository: { full_name: REPOSITORY, fork: false },
      },
      workflow: { path: '.github/workflows/ci.yml' },
    },
  });
});

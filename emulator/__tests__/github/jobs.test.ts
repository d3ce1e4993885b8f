import { beforeEach, expect, test } from '@jest/globals';
import { octokit, refused, REPO, REPOSITORY, type Octokit } from './octokit.ts';
import { expectLinear } from './expect-linear.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();
let client: Octokit;
beforeEach(() => {
  emulator.clock.freeze(new Date('2026-11-22T14:00:00.500Z'));
  emulator.github.addRepository({ name: REPOSITORY });
  client = octokit(emulator, { permissions: { actions: 'read', checks: 'read' } });
});

const jobOf = async (job_id: number) => (await client.rest.actions.getJobForWorkflowRun({ ...REPO, job_id })).data;

test('a queued job has no steps and no runner', async () => {
  const run = emulator.github.addRun({ repository: REPOSITORY });
  const { id } = emulator.github.addJob(run.id, { name: 'build', steps: [{ name: 'Set up job' }] });
  expect(await jobOf(id)).toEqual({
    id: 51725241954,
    run_id: 15842317462,
    workflow_name: 'CI',
    head_branch: 'main',
    run_url: `${emulator.url}/api/v3/repos/octo-org/octo-repo/actions/runs/15842317462`,
    run_attempt: 1,
    node_id: expect.stringMatching(/^CR_/) as unknown,
    head_sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    url: `${emulator.url}/api/v3/repos/octo-org/octo-repo/actions/jobs/51725241954`,
    html_url: 'https://github.com/octo-org/octo-repo/actions/runs/15842317462/job/51725241954',
    status: 'queued',
    conclusion: null,
    created_at: '2026-11-22T14:00:00Z',
    started_at: '2026-11-22T14:00:00Z',
    completed_at: null,
    name: 'build',
    steps: [],
    check_run_url: `${emulator.url}/api/v3/repos/octo-org/octo-repo/check-runs/51725241954`,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  });
});

test("the times of a job and its steps come from the emulator's clock", async () => {
  const { github, clock } = emulator;
  const { id } = github.addJob(github.addRun({ repository: REPOSITORY }).id, { name: 'build' });
  clock.advance(10_000);
  github.updateJob(id, {
    status: 'in_progress',
    steps: [{ name: 'Set up job', status: 'in_progress' }, { name: 'Run make' }, { name: 'Complete job' }],
  });
  clock.advance(5_000);
  github.updateJob(id, {
    steps: [
      { name: 'Set up job', conclusion: 'success' },
      { name: 'Run make', status: 'in_progress' },
    ],
  });
  expect(await jobOf(id)).toMatchObject({
    status: 'in_progress',
    conclusion: null,
    started_at: '2026-11-22T14:00:10Z',
    runner_name: 'GitHub Actions 1000000001',
    steps: [
      {
        name: 'Set up job',
        number: 1,
        status: 'completed',
        conclusion: 'success',
        started_at: '2026-11-22T14:00:10Z',
        completed_at: '2026-11-22T14:00:15Z',
      },
      { name: 'Run make', number: 2, status: 'in_progress', conclusion: null, completed_at: null },
      { name: 'Complete job', number: 3, status: 'queued', conclusion: null, started_at: null },
    ],
  });
  clock.advance(60_000);
  github.updateJob(id, { conclusion: 'failure' });
  expect(await jobOf(id)).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    completed_at: '2026-11-22T14:01:15Z',
    steps: [
      { conclusion: 'success' },
      { conclusion: 'failure', completed_at: '2026-11-22T14:01:15Z' },
      { conclusion: 'skipped' },
    ],
  });
});

test('steps with the same name are found by number', async () => {
  const { github } = emulator;
  const steps = [
    { name: 'Run make', number: 2, status: 'in_progress' },
    { name: 'Run make', number: 7, status: 'in_progress' },
  ] as const;
  const { id } = github.addJob(github.addRun({ repository: REPOSITORY }).id, {
    name: 'build',
    status: 'in_progress',
    steps,
  });
  github.updateJob(id, { steps: [{ name: 'Run make', number: 7, conclusion: 'failure' }] });
  expect((await jobOf(id)).steps).toMatchObject([
    { number: 2, conclusion: null },
    { number: 7, conclusion: 'failure' },
  ]);
});

test.each([
  [{ status: 'queued' }, "Job 51725241954 is completed; it can't be queued again."],
  [{ steps: [{ name: 'Run make', status: 'completed' }] }, 'Step "Run make" of Job 51725241954 is completed without'],
  [{ steps: [{ name: 'Run make', status: 'queued', conclusion: 'failure' }] }, 'has the conclusion failure though'],
] as const)("a status that GitHub doesn't allow is refused: %j", (change, message) => {
  const run = emulator.github.addRun({ repository: REPOSITORY });
  const { id } = emulator.github.addJob(run.id, { name: 'build', conclusion: 'success' });
  expect(() => emulator.github.updateJob(id, change)).toThrow(message);
});

test('the jobs of a large run are paginated, with a total count', async () => {
  const run = emulator.github.addRun({ repository: REPOSITORY });
  for (let n = 0; n < 230; n += 1) emulator.github.addJob(run.id, { name: `leg ${n}` });
  const asked = { ...REPO, run_id: run.id, per_page: 100 };
  const { data } = await client.rest.actions.listJobsForWorkflowRun(asked);
  expect([data.total_count, data.jobs.length]).toEqual([230, 100]);
  const all = await client.paginate(client.rest.actions.listJobsForWorkflowRun, asked);
  expect(all.map(({ name }) => name)).toEqual(Array.from({ length: 230 }, (_, n) => `leg ${n}`));
  expect(emulator.requests.at(-1)).toMatchObject({
    call: 'jobs.list',
    path: `/api/v3/repositories/74/actions/runs/${run.id}/jobs`,
    query: { page: '3' },
  });
});

test('each attempt of a run has its own jobs, and the run lists those of the latest', async () => {
  const { github } = emulator;
  const { id } = github.addRun({ repository: REPOSITORY });
  github.addJob(id, { name: 'build', conclusion: 'failure' });
  github.updateRun(id, { conclusion: 'failure' });
  github.rerun(id, 'ada');
  github.addJob(id, { name: 'build', status: 'in_progress' });

  const ask = { ...REPO, run_id: id };
  const attempts = async (asked: Promise<{ data: { jobs: { run_attempt?: number }[] } }>) =>
    (await asked).data.jobs.map(({ run_attempt }) => run_attempt);
  const { actions } = client.rest;
  expect(await attempts(actions.listJobsForWorkflowRun(ask))).toEqual([2]);
  expect(await attempts(actions.listJobsForWorkflowRun({ ...ask, filter: 'all' }))).toEqual([1, 2]);
  expect(await attempts(actions.listJobsForWorkflowRunAttempt({ ...ask, attempt_number: 1 }))).toEqual([1]);
  await expect(actions.listJobsForWorkflowRunAttempt({ ...ask, attempt_number: 3 })).rejects.toMatchObject(
    refused(404, 'Not Found'),
  );
  expect((await actions.getWorkflowRun(ask)).data).toMatchObject({
    run_attempt: 2,
    status: 'in_progress',
    conclusion: null,
    actor: { login: 'octocat' },
    triggering_actor: { login: 'ada' },
    previous_attempt_url: `${emulator.github.apiUrl}/repos/octo-org/octo-repo/actions/runs/${id}/attempts/1`,
  });
});

test("a job's annotations belong to the check run with the same id", async () => {
  const run = emulator.github.addRun({ repository: REPOSITORY });
  const { id } = emulator.github.addJob(run.id, { name: 'build', conclusion: 'failure' });
  emulator.github.addAnnotation(id, {
    path: 'src/bird.ts',
    start_line: 12,
    annotation_level: 'warning',
    title: 'Lint',
    message: 'Unused feather',
  });
  emulator.github.addAnnotation(id, { message: 'Process completed with exit code 1.' });
  const { data } = await client.rest.checks.listAnnotations({ ...REPO, check_run_id: id });
  const nowhere = { start_column: null, end_column: null, raw_details: '' };
  const blob = `https://github.com/octo-org/octo-repo/blob/${run.head_sha}`;
  expect(data).toEqual([
    {
      ...nowhere,
      path: 'src/bird.ts',
      blob_href: `${blob}/src/bird.ts`,
      start_line: 12,
      end_line: 12,
      annotation_level: 'warning',
      title: 'Lint',
      message: 'Unused feather',
    },
    {
      ...nowhere,
      path: '.github',
      blob_href: `${blob}/.github`,
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure',
      title: '',
      message: 'Process completed with exit code 1.',
    },
  ]);
});

test('annotations need the permission `checks`', async () => {
  const run = emulator.github.addRun({ repository: REPOSITORY });
  const { id } = emulator.github.addJob(run.id, { name: 'build' });
  const asked = octokit(emulator, { permissions: { actions: 'read' } }).rest.checks.listAnnotations({
    ...REPO,
    check_run_id: id,
  });
  await expect(asked).rejects.toMatchObject(
    refused(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'checks=read' }),
  );
});

test("the cost of a job doesn't grow with the number of jobs", async () => {
  let run = emulator.github.addRun({ repository: REPOSITORY });
  await expectLinear((jobs) => {
    run = emulator.github.addRun({ repository: REPOSITORY });
    for (let n = 0; n < jobs; n += 1) {
      const { id } = emulator.github.addJob(run.id, { name: `leg ${n}`, status: 'in_progress' });
      emulator.github.updateJob(id, { steps: [{ name: 'Run make', status: 'in_progress' }] });
      emulator.github.updateJob(id, { conclusion: 'success' });
    }
  }, 1000);
  const { data } = await client.rest.actions.listJobsForWorkflowRun({ ...REPO, run_id: run.id });
  expect(data.total_count).toBe(1000);
});

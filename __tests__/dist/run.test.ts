import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type RunAction,
  type RunSeed,
  startGateway,
  type Gateway,
  recordJob,
  runJob,
  type JobOptions,
} from '../../emulator/index.ts';
import { openRepository } from '../support/recipes.ts';
import { annotations, ROOT } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// The whole workflows of run/README.md, as they are there, with the shipped bundle on the emulator's runner.

const REPOSITORY = 'octo-org/octo-repo';
const [CHAT = '', INSIDE = '', FOLLOW = ''] = [
  ...readFileSync(join(ROOT, 'run/README.md'), 'utf8').matchAll(/```yaml\n(.*?)```/gs),
].map(([, workflow = '']) => workflow);

const emulator = useEmulator();
let gateway: Gateway;
let repository: ReturnType<typeof openRepository>;
beforeAll(async () => {
  gateway = await startGateway({ emulator });
  repository = openRepository();
});
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY });
});
afterAll(async () => {
  await gateway.close();
  repository.close();
});

const messages = () => emulator.space(SPACE).messages;
const texts = () => messages().map(({ text }) => (text ?? '').replaceAll('\u2060', '').replace(/ in \d+s/, ''));
const pings = () => emulator.space(SPACE).notifications.flatMap(({ pinged }) => pinged);

/** GitHub withholds secrets from a pull request of a fork and from Dependabot, and not from what is started by their runs. */
const secretsOf = (given: Partial<RunSeed>) =>
  given.head_repository !== undefined || given.actor === 'dependabot[bot]'
    ? {}
    : { CHAT_SERVICE_ACCOUNT: JSON.stringify(emulator.key) };

const machine = () => ({
  workspace: repository.workspace,
  actions: { 'OWNER/google-chat-status': ROOT, 'actions/checkout': 'nothing' },
  vars: { CHAT_SPACE: SPACE },
  env: { ...gateway.env, ...repository.env('') },
});

/** A run in GitHub's record, its jobs as they are made by the runner, and the workflows that are started for it. */
function aRun(seed: Partial<RunSeed> = {}) {
  const { github } = emulator;
  const run = github.addRun({ repository: REPOSITORY, name: 'CI', ...seed });

  /** A job of the workflow itself. */
  async function play(workflow: string, job: string, options: Partial<JobOptions> = {}, name = job) {
    const recorded = recordJob(emulator, { repository: REPOSITORY, name, run, endsRun: false });
    const result = await runJob({
      ...machine(),
      workflow,
      job,
      secrets: secretsOf(seed),
      ...recorded.options,
      ...options,
      github: { ...recorded.options.github, actor: run.actor?.login ?? '', ...options.github },
    });
    recorded.end(result.conclusion);
    return result;
  }

  /** The workflow of the README that is started for the run. */
  function told(action: RunAction, workflow = CHAT, options: Partial<JobOptions> = {}) {
    const chat = github.addRun({ repository: REPOSITORY, name: 'Chat', path: '.github/workflows/chat.yml' });
    const permissions = (parse(workflow) as { permissions: Record<string, 'read'> }).permissions;
    const recorded = recordJob(emulator, { repository: REPOSITORY, name: 'chat', run: chat, permissions });
    return runJob({
      ...machine(),
      workflow,
      secrets: { CHAT_SERVICE_ACCOUNT: JSON.stringify(emulator.key) },
      event: github.runEvent(run.id, action),
      ...recorded.options,
      github: {
        ...recorded.options.github,
        workflow_ref: `${REPOSITORY}/.github/workflows/chat.yml@refs/heads/main`,
        actor: run.actor?.login ?? '',
      },
      ...options,
    });
  }
  return { run, play, told };
}

describe('a workflow of its own', () => {
  test('tells about the run, and mentions its author when it failed', async () => {
    const ci = aRun();
    const job = emulator.github.addJob(ci.run.id, { name: 'build', status: 'in_progress' });
    expect(annotations(await ci.told('in_progress'))).toEqual([]);
    expect(texts()).toEqual(['🟡 CI #1 is running on main: 0 of 1 job']);
    emulator.github.updateJob(job.id, { conclusion: 'failure' });
    emulator.github.updateRun(ci.run.id, { conclusion: 'failure' });
    const result = await ci.told('completed');
    expect([result.conclusion, annotations(result)]).toEqual(['success', []]);
    expect(texts()).toEqual([
      '🔴 CI #1 failed on main: 1 job, 1 failed',
      expect.stringMatching(/^<users\/103> 🔴 CI #1 failed/),
    ]);
    expect(pings()).toEqual(['users/103']);
  });

  test.each([
    [
      'a pull request of a fork',
      { event: 'pull_request', head_branch: 'fix', head_repository: 'mallory/octo-repo', actor: 'mallory' },
      'mallory:fix',
    ],
    [
      'a run of Dependabot',
      { event: 'pull_request', head_branch: 'dependabot/npm', pull_requests: [7], actor: 'dependabot[bot]' },
      'PR #7',
    ],
  ] as const)('tells about %s, whose own jobs can send nothing', async (_, seed, ref) => {
    emulator.github.addRepository({ name: 'mallory/octo-repo', visibility: 'public' });
    const ci = aRun(seed);
    const payload = {
      pull_request: {
        number: 7,
        head: {
          ref: seed.head_branch,
          repo: { full_name: 'head_repository' in seed ? seed.head_repository : REPOSITORY },
        },
      },
    };
    const own = await ci.play(INSIDE, 'started', { event: { name: 'pull_request', payload } });
    expect([own.conclusion, annotations(own)]).toEqual([
      'success',
      [expect.stringMatching(/^notice: Google Chat: skipped\./)],
    ]);
    expect(texts()).toEqual([]);
    emulator.github.updateRun(ci.run.id, { conclusion: 'success' });
    expect(annotations(await ci.told('completed'))).toEqual([]);
    expect(texts()).toEqual([`🟢 CI #1 passed on ${ref}: 1 job`]);
  });

  test('with follow, stays until the run is over', async () => {
    const ci = aRun();
    const job = emulator.github.addJob(ci.run.id, { name: 'build', status: 'in_progress' });
    const stop = emulator.onWritten(() => {
      stop();
      emulator.github.updateJob(job.id, { conclusion: 'success' });
      emulator.github.updateRun(ci.run.id, { conclusion: 'success' });
    });
    expect(annotations(await ci.told('requested', FOLLOW))).toEqual([]);
    expect(texts()).toEqual(['🟢 CI #1 passed on main: 1 job']);
  });

  test('never turns red for chat', async () => {
    emulator.faults.add({ on: 'chat', times: 99, fault: { kind: 'status', code: 403 } });
    const result = await aRun({ conclusion: 'failure' }).told('completed');
    expect([result.conclusion, annotations(result)]).toEqual([
      'success',
      [expect.stringMatching(/^warning: Google Chat: Could not /)],
    ]);
  });
});

test('a first and a last job of the run itself make one message, the result by those that the last one needs', async () => {
  const ci = aRun();
  await ci.play(INSIDE, 'started');
  expect(texts()).toEqual(['🟡 CI #1 is running on main']);
  await ci.play(INSIDE, 'build');
  for (const leg of [0, 1, 2]) await ci.play(INSIDE, 'test', { matrixIndex: leg }, `test (${[20, 22, 24][leg]})`);
  const needs = { build: { result: 'success', outputs: {} }, test: { result: 'failure', outputs: {} } };
  const result = await ci.play(INSIDE, 'result', { needs });
  expect([result.conclusion, annotations(result)]).toEqual(['success', []]);
  expect(texts()).toEqual([
    '🔴 CI #1 failed on main: 5 jobs',
    expect.stringMatching(/^<users\/103> 🔴 CI #1 failed on main/),
  ]);
  const card = JSON.stringify(messages()[0]);
  for (const job of ['started', 'build', 'test (20)', 'test (22)', 'test (24)']) expect(card).toContain(`>${job}</a>`);
});

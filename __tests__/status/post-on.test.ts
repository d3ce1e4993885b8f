import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { progress } from '../../src/progress/update-progress.ts';
import { job } from '../support/job.ts';
import { aRun } from '../support/workflow-run.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { REPOSITORY, SPACE } from '../support/runner.ts';

const emulator = useEmulator();
let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'temp-'));
  emulator.reset();
  emulator.github.addRepository({ name: REPOSITORY });
});
afterEach(() => rmSync(temp, { recursive: true }));

const texts = () => emulator.space(SPACE).messages.map(({ text }) => text);
const mentioned = () => emulator.space(SPACE).notifications.flatMap((each) => each.mentioned);
type Result = 'success' | 'failure' | 'cancelled';

describe('status', () => {
  /** One run of a job from start to end; gives the texts that it added, and its log. */
  async function runJob(inputs: Record<string, string>, result: Result): Promise<{ texts: unknown[]; log: string }> {
    const { github } = emulator;
    const run = github.addRun({ repository: REPOSITORY });
    const { id } = github.addJob(run.id, {
      name: 'build',
      status: 'in_progress',
      runner_name: 'runner-7',
      steps: [{ name: 'Run make', status: 'completed', conclusion: result }],
    });
    const before = texts().length;
    const played = job(emulator, {
      inputs: {
        'job-id': String(id),
        'github-token': github.token({ permissions: { actions: 'read', checks: 'read' }, repositories: [REPOSITORY] }),
        ...inputs,
      },
      env: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_NUMBER: String(run.run_number),
        GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/ci.yml@refs/heads/main`,
        RUNNER_NAME: 'runner-7',
      },
    });
    const started = await played.start();
    const atStart = texts().slice(before);
    const ended = await played.finish('14:02:30', { 'job-status': result });
    github.updateJob(id, { status: 'completed', conclusion: result });
    github.updateRun(run.id, { status: 'completed', conclusion: result });
    expect([...started.log, ...ended.log].filter((line) => !line.startsWith('info: '))).toEqual([]);
    return { texts: [atStart, texts().slice(before)], log: [...started.log, ...ended.log].join('\n') };
  }

  test('failure posts a failure when the job ends, and nothing before', async () => {
    const { texts: posted } = await runJob({ 'post-on': 'failure' }, 'failure');
    expect(posted).toEqual([[], ['🔴 CI · build failed on main in 2m 30s']]);
  });

  test.each(['success', 'cancelled'] as const)('failure posts no %s, and the log says why', async (result) => {
    const { texts: posted, log } = await runJob({ 'post-on': 'failure' }, result);
    expect(posted).toEqual([[], []]);
    expect(log).toContain('Not posted until the job ends: post-on is failure.');
    expect(log).toContain(`Not posted: post-on is failure, and the result is ${result}.`);
  });

  test('change posts the first failure and the first success after it, and is silent in between', async () => {
    const results: Result[] = ['success', 'failure', 'failure', 'cancelled', 'failure', 'success', 'success'];
    const posted: boolean[] = [];
    for (const result of results) {
      const { texts: added } = await runJob({ 'post-on': 'change' }, result);
      posted.push((added[1] as unknown[]).length === 1);
    }
    expect(posted).toEqual([false, true, false, false, false, true, false]);
  });

  test('with no earlier result, change posts a failure', async () => {
    expect((await runJob({ 'post-on': 'change' }, 'failure')).texts[1]).toHaveLength(1);
  });

  test('a result that is not posted mentions nobody; one that is posted mentions as mention-on says', async () => {
    const inputs = { 'post-on': 'failure', mention: 'users/101', 'mention-on': 'always' };
    await runJob(inputs, 'success');
    expect(mentioned()).toEqual([]);
    await runJob(inputs, 'failure');
    expect(mentioned()).toEqual(['users/101']);
  });

  test('what progress says is kept for the message at the end, and posts nothing before', async () => {
    const played = job(emulator, { inputs: { 'post-on': 'failure' }, env: { RUNNER_TEMP: temp } });
    await played.start();
    const { log, outputs } = await played.step(progress, '14:01:00', { text: 'Deploying' }, { onFailure: 'warn' });
    expect([texts(), outputs['sent']]).toEqual([[], false]);
    expect(log).toEqual([expect.stringMatching(/^info: Deferred to the end of the job/)]);
    await played.finish('14:02:30', { 'job-status': 'failure', text: '' });
    expect(JSON.stringify(emulator.space(SPACE).messages)).toContain('Deploying');
  });

  test('a job that began with always is not left at "started" when the value changes', async () => {
    const played = job(emulator);
    await played.start();
    await played.finish('14:02:30', { 'post-on': 'failure' });
    expect(texts()).toEqual(['🟢 CI · build passed on main in 2m 30s']);
  });
});

describe('run', () => {
  test('failure posts nothing before the run is over, and then only a failure', async () => {
    const given = { inputs: { 'post-on': 'failure' } };
    const passed = aRun(emulator, { status: 'in_progress' });
    passed.job('build', { status: 'in_progress' });
    expect((await passed.told('in_progress', given)).outputs).toMatchObject({ sent: false, result: 'running' });
    passed.change('build', { conclusion: 'success' });
    passed.goesOn({ conclusion: 'success' });
    expect((await passed.told('completed', given)).outputs).toMatchObject({ sent: false, result: 'success' });
    expect(texts()).toEqual([]);

    const failed = aRun(emulator, { status: 'in_progress' });
    failed.job('build', { conclusion: 'failure' });
    failed.goesOn({ conclusion: 'failure' });
    expect((await failed.told('completed', given)).outputs).toMatchObject({ sent: true, result: 'failure' });
    expect(texts()).toEqual([expect.stringMatching(/^🔴 CI #2 failed on main/)]);
  });

  test('change posts the first failure and the first success after it', async () => {
    const posted: boolean[] = [];
    for (const conclusion of ['success', 'failure', 'failure', 'success', 'success'] as const) {
      const before = texts().length;
      const run = aRun(emulator, { status: 'in_progress' });
      run.job('build', { conclusion });
      run.goesOn({ conclusion });
      await run.told('completed', { inputs: { 'post-on': 'change' } });
      posted.push(texts().length > before);
    }
    expect(posted).toEqual([false, true, false, true, false]);
  });

  test('a failure that was posted while others still ran is brought to the end of the run', async () => {
    const given = { inputs: { 'post-on': 'failure', results: 'failure' } };
    const run = aRun(emulator, { status: 'in_progress' });
    run.job('build', { conclusion: 'failure' });
    run.job('docs', { status: 'in_progress' });
    run.job('chat', { status: 'in_progress' });
    await run.inside('chat', given);
    expect(texts()).toEqual([expect.stringMatching(/^🔴 .* failed so far/)]);
    run.change('docs', { conclusion: 'success' });
    run.change('chat', { conclusion: 'success' });
    run.goesOn({ conclusion: 'success' });
    await run.told('completed', { inputs: { 'post-on': 'failure' } });
    expect(texts()).toEqual([expect.stringMatching(/^🟢 CI #1 passed/)]);
  });

  test('a followed run is posted once, when it has failed', async () => {
    const run = aRun(emulator, { status: 'in_progress' });
    run.job('build', { status: 'in_progress' });
    run.job('chat', { status: 'in_progress' });
    const following = run.told('in_progress', {
      inputs: { 'post-on': 'failure', follow: 'true', timeout: '10m' },
      world: {
        sleep: (ms) => {
          emulator.clock.advance(ms);
          if (emulator.clock.now().getTime() % 2 === 0) {
            run.change('build', { conclusion: 'failure' });
            run.change('chat', { conclusion: 'success' });
            run.goesOn({ conclusion: 'failure' });
          }
          return Promise.resolve();
        },
      },
    });
    expect((await following).outputs).toMatchObject({ sent: true, result: 'failure' });
    expect(texts()).toEqual([expect.stringMatching(/^🔴 CI #1 failed on main/)]);
  });
});

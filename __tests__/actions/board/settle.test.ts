import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../../../emulator/emulator.ts';
import { job, SPACE } from '../../support/job.ts';
import { REPOSITORY, runOfJobs } from '../../support/run-of-jobs.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => {
  emulator.reset();
  emulator.clock.freeze();
});
afterAll(() => emulator.close());

const messages = () => emulator.space(SPACE).messages;
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u2060', '');
const texts = () => messages().map(({ text }) => plain(text));
const cards = () => plain(JSON.stringify(messages().map(({ cardsV2 }) => cardsV2)));

type Run = ReturnType<typeof runOfJobs>;

/** The workflow that runs when another one is over, as docs/recipes.md has it. */
function lastWord(run: Run, conclusion: string, inputs: Record<string, string> = {}) {
  const file = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  const { id, run_number, run_attempt, name, path, event, head_branch, head_sha, actor, triggering_actor } = run.record;
  const told = { id, run_number, run_attempt, name, path, event, head_branch, head_sha, actor, triggering_actor };
  writeFileSync(
    file,
    JSON.stringify({
      action: 'completed',
      workflow_run: { ...told, conclusion, head_commit: { message: 'Teach the parrot to sing' } },
    }),
  );
  const token = emulator.github.token({ permissions: { actions: 'read' }, repositories: [REPOSITORY] });
  return job(emulator, {
    inputs: { 'message-per': 'run', 'github-token': token, ...inputs },
    env: {
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: file,
      GITHUB_RUN_ID: '99',
      GITHUB_WORKFLOW: 'Last word',
      GITHUB_API_URL: emulator.github.apiUrl,
    },
  });
}

async function startAll(run: Run, names: readonly string[], inputs = {}) {
  for (const name of names) {
    run.begins(name);
    emulator.clock.advance(5000);
    await run.start(name, inputs);
  }
}

describe('the last word on a run that is over', () => {
  test('settles a board whose last runner died', async () => {
    const run = runOfJobs(emulator, ['build', 'test']);
    await startAll(run, ['build', 'test']);
    emulator.clock.advance(60_000);
    await run.finish('build');
    run.ends('build');
    emulator.clock.advance(600_000);
    run.ends('test', 'failure');
    expect(texts()).toEqual(['🟡 CI is running on main: 1 of 2 jobs']);

    const last = lastWord(run, 'failure');
    const { log, outputs } = await last.start();
    expect(log.filter((line) => /^(warning|failed)/.test(line))).toEqual([]);
    expect(texts()).toEqual([expect.stringMatching(/^🔴 CI failed on main in 11m \d+s: 2 jobs, 1 failed$/)]);
    expect(outputs).toMatchObject({ sent: true, message: expect.stringContaining(`-1-run-`) });
    // Its own post has nothing to add.
    const before = emulator.requests.length;
    await last.finish();
    expect(emulator.requests).toHaveLength(before);
  });

  test('shows the run as GitHub concludes it, which jobs may not tell', async () => {
    const run = runOfJobs(emulator, ['build']);
    await startAll(run, ['build']);
    run.ends('build');
    await lastWord(run, 'cancelled').start();
    expect(texts()).toEqual([expect.stringMatching(/^⚪ CI was cancelled on main/)]);
  });

  test("brings a job's own message that still says running to what happened, and leaves the others alone", async () => {
    const run = runOfJobs(emulator, ['build', 'test', 'lint'], { inputs: { 'message-per': 'job' } });
    await startAll(run, ['build', 'test'], { fields: 'Version: 1.4.2' });
    emulator.clock.advance(60_000);
    await run.finish('build');
    run.ends('build');
    run.ends('lint');
    const untouched = JSON.stringify(messages()[0]);
    run.posts('test', 'failure');
    run.ends('test', 'failure');
    await lastWord(run, 'failure').start();
    expect(JSON.stringify(messages()[0])).toBe(untouched);
    expect(texts()).toEqual([
      expect.stringMatching(/^🟢 CI · build passed on main/),
      expect.stringMatching(/^🔴 CI · test failed on main in 1m \d+s$/),
    ]);
    expect(cards()).toContain('1.4.2');
    expect(cards()).toContain('Failed step');
    expect(cards()).toContain('Run make test');
  });

  test('posts nothing for a run that never had a message', async () => {
    const run = runOfJobs(emulator, ['build']);
    run.begins('build');
    run.ends('build', 'failure');
    const { log } = await lastWord(run, 'failure', { mention: 'users/101' }).start();
    expect(log.join()).toContain('The run has no board.');
    expect(messages()).toEqual([]);
  });

  test('mentions people once, though a job of the run has done so before', async () => {
    const inputs = { mention: 'users/101' };
    const run = runOfJobs(emulator, ['build'], { inputs });
    await startAll(run, ['build']);
    emulator.clock.advance(30_000);
    await run.finish('build', 'failure');
    run.ends('build', 'failure');
    await lastWord(run, 'failure', inputs).start();
    await lastWord(run, 'failure', inputs).start();
    expect(texts().filter((text) => text.includes('<users/101>'))).toHaveLength(1);
    expect(emulator.space(SPACE).notifications.flatMap(({ mentioned }) => mentioned)).toEqual(['users/101']);
  });

  test('mentions who started the run, as people says', async () => {
    const inputs = { mention: 'author', people: 'octocat: users/101' };
    const run = runOfJobs(emulator, ['build']);
    await startAll(run, ['build']);
    run.ends('build', 'failure');
    await lastWord(run, 'failure', inputs).start();
    expect(texts()[1]).toMatch(/^<users\/101> 🔴 CI failed on main/);
  });

  test('is said to all but people who cannot be found out, and then the step warns of that', async () => {
    const run = runOfJobs(emulator, ['build']);
    await startAll(run, ['build']);
    run.ends('build', 'failure');
    const { log } = await lastWord(run, 'failure', { mention: 'author', people: 'people.yml' }).start();
    expect(log.filter((line) => /^(warning|failed)/.test(line))).toEqual([expect.stringContaining('people: ')]);
    expect(texts()).toEqual([
      expect.stringMatching(/^🔴 CI failed on main/),
      expect.stringMatching(/^octocat 🔴 CI failed on main/),
    ]);
  });

  test('says which permission it misses', async () => {
    const run = runOfJobs(emulator, ['build']);
    await startAll(run, ['build']);
    run.ends('build');
    const none = emulator.github.token({ permissions: {}, repositories: [REPOSITORY] });
    const { log } = await lastWord(run, 'success', { 'github-token': none }).start();
    expect(log.join()).toContain('Add "actions: read" to the permissions of the job.');
    expect(texts()).toEqual(['🟡 CI is running on main: 0 of 1 job']);
  });
});

import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Fault, secondaryRateLimit } from '../../emulator/index.ts';
import { boundedFetch } from '../../src/network.ts';
import { GitHubError, isPermissionError, isRateLimitError } from '../../src/github/github-error.ts';
import type { GitHub } from '../../src/github/github-api.ts';
import { createGitHubClient } from '../../src/github/github-client.ts';
import { useEmulator } from '../support/use-emulator.ts';

// What GitHub answers is read by its shape, by the real Octokit: whatever else comes is told as what it is.

const emulator = useEmulator();
beforeEach(() => {
  emulator.github.addRepository({ name: REPOSITORY });
});

const REPOSITORY = 'octo-org/octo-repo';
const NEVER = new AbortController().signal;
const WORKFLOW = { workflowFile: 'ci.yml', branch: 'main', event: 'push' };

/** A run with a job, and the reader of GitHub that knows how long it was asked to wait. */
function reader(permissions: Record<string, 'read'> = { actions: 'read', checks: 'read' }) {
  const { github } = emulator;
  const run = github.addRun({ repository: REPOSITORY });
  const job = github.addJob(run.id, { name: 'build', status: 'in_progress' });
  const waits: number[] = [];
  let retries = 2;
  const from = createGitHubClient({
    token: github.token({ permissions, repositories: [REPOSITORY] }),
    apiUrl: github.apiUrl,
    fetch: boundedFetch(fetch, NEVER),
    retryOptions: {
      // A second is left, until it was used up by trying again twice.
      deadline: { signal: NEVER, remainingMs: () => ((retries -= 1) >= 0 ? 1000 : 0) },
      attemptMs: 1,
      random: () => 0.01,
      sleep: () => Promise.resolve(),
      timeout: () => NEVER,
      elapsed: () => 0,
      onRetry: (_, ms) => waits.push(ms),
    },
  });
  return { from, waits, runId: String(run.id), jobId: String(job.id) };
}

type Reader = ReturnType<typeof reader>;
const ASKED: Readonly<Record<string, (reader: Reader) => Promise<unknown>>> = {
  'the job': ({ from, jobId }) => from.job(REPOSITORY, jobId),
  "the run's jobs": ({ from, runId }) => from.jobsPage(REPOSITORY, runId, 1, 1),
  "the run's jobs (all attempts)": ({ from, runId }) => from.jobsOfAllAttempts(REPOSITORY, runId),
  'the run': ({ from, runId }) => from.run(REPOSITORY, runId, 1),
  "the run's pending deployments": ({ from, runId }) => from.pendingDeployments(REPOSITORY, runId),
  "the job's annotations": ({ from, jobId }) => from.annotations(REPOSITORY, Number(jobId)),
  'earlier runs': ({ from }) => from.runs(REPOSITORY, WORKFLOW),
};

const errorOf = (asked: Promise<unknown>): Promise<GitHubError> =>
  asked.then(
    () => Promise.reject(new Error('there was an answer')),
    (thrown: unknown) => (thrown instanceof GitHubError ? thrown : Promise.reject(thrown as Error)),
  );

describe.each(Object.entries(ASKED))('%s', (what, ask) => {
  const call = what.replace(/ \(.*/, '');

  test('is read', async () => {
    expect(await ask(reader())).toBeDefined();
  });

  test('of a renamed repository fails with advice, without a retry', async () => {
    emulator.faults.add({ on: 'github', times: 9, fault: MOVED });
    const made = reader();
    const { message, reason } = await errorOf(ask(made));
    expect(message).toBe(
      `Could not read ${call}: GitHub answered 301: the repository was renamed or moved. New runs use the new name.`,
    );
    expect(reason).toBe('moved');
    expect(made.waits).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['a web page', { kind: 'status', code: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['nothing', { kind: 'empty' }],
    ['half of the JSON', { kind: 'truncated' }],
    ['an object of something else', { kind: 'status', code: 200, body: { message: 'hello' } }],
    ['a list of something else', { kind: 'status', code: 200, body: [{ login: 'ada' }, null, 7] }],
    [
      'lists of something else',
      { kind: 'status', code: 200, body: { total_count: 1, jobs: [{}], workflow_runs: [{ id: 'x' }] } },
    ],
    ['null', { kind: 'status', code: 200, body: 'null' }],
    ['another success', { kind: 'status', code: 202, body: {} }],
  ])('is not %s', async (_, fault) => {
    emulator.faults.add({ on: 'github', times: 999, fault });
    const { message, reason } = await errorOf(ask(reader()));
    expect(message).toMatch(/: the response is not from GitHub\. A proxy may have sent it \(HTTP status 20[02]\)\. /);
    expect(reason).toBe('not-an-answer');
  });
});

describe('too many requests', () => {
  test.each([
    ['403, told by its words alone', secondaryRateLimit({ code: 403 })],
    ['429, told by its words alone', secondaryRateLimit({ code: 429 })],
    ['403 with a time to wait', secondaryRateLimit({ code: 403, retryAfter: 60 })],
  ])('%s: is to be asked later, and no lack of a permission', async (_, fault) => {
    emulator.faults.add({ on: 'github', times: 9, fault });
    const made = reader();
    const error = await errorOf(made.from.job(REPOSITORY, made.jobId));
    expect([isRateLimitError(error), isPermissionError(error)]).toEqual([true, false]);
    expect(error.message).toMatch(
      /GitHub answered 4(03|29) \(rate limit\)\. This token made too many requests\. The limit resets by itself/,
    );
    expect(error.message).not.toContain('permissions');
    expect(error).toMatchObject({ transient: true, retryAfterMs: 60_000 });
    expect(made.waits).toEqual([]);
  });

  test('in an hour are asked for again when it is over', async () => {
    const made = reader();
    emulator.github.settings.workflowLimit = 0;
    const error = await errorOf(made.from.job(REPOSITORY, made.jobId));
    expect(isRateLimitError(error)).toBe(true);
    expect(error.retryAfterMs).toBeGreaterThan(60_000);
  });

  test('that have to wait only shortly do so', async () => {
    emulator.faults.add({ on: 'jobs.get', fault: secondaryRateLimit({ retryAfter: 0.1 }) });
    const made = reader();
    expect(await made.from.job(REPOSITORY, made.jobId)).toMatchObject({ name: 'build' });
    expect(made.waits).toEqual([100]);
  });
});

test('a missing permission is told as that, with what to add', async () => {
  emulator.reset();
  emulator.github.addRepository({ name: REPOSITORY, visibility: 'private' });
  const made = reader({});
  const error = await errorOf(made.from.job(REPOSITORY, made.jobId));
  expect([isRateLimitError(error), isPermissionError(error)]).toEqual([false, true]);
  expect(error.message).toContain('Add "actions: read" to the permissions of the job.');
});

test.each([403, 404])(
  'a %i that is not in GitHub’s words is that of a proxy, and no lack of a permission',
  async (code) => {
    emulator.faults.add({
      on: 'github',
      fault: { kind: 'status', code, headers: { 'content-type': 'text/html' }, body: '<html>Blocked by policy' },
    });
    const made = reader();
    const error = await errorOf(made.from.job(REPOSITORY, made.jobId));
    expect(isPermissionError(error)).toBe(false);
    expect(error.message).toContain(`the response is not from GitHub. A proxy may have sent it (HTTP status ${code})`);
    expect(made.waits).toEqual([]);
  },
);

test('the jobs of all attempts say of which each is', async () => {
  const { from, runId, jobId } = reader();
  emulator.github.updateJob(Number(jobId), { status: 'completed', conclusion: 'failure' });
  emulator.github.updateRun(Number(runId), { status: 'completed', conclusion: 'failure' });
  emulator.github.rerun(Number(runId));
  emulator.github.addJob(Number(runId), { name: 'build', status: 'in_progress' });
  const { jobs }: Awaited<ReturnType<GitHub['jobsOfAllAttempts']>> = await from.jobsOfAllAttempts(REPOSITORY, runId);
  expect(jobs.map(({ name, attempt, conclusion }) => [name, attempt, conclusion])).toEqual([
    ['build', 1, 'failure'],
    ['build', 2, undefined],
  ]);
});

const MOVED: Fault = {
  kind: 'status',
  code: 301,
  headers: { location: 'https://api.github.com/repositories/74/actions/jobs/1' },
  body: { message: 'Moved Permanently', url: 'https://api.github.com/repositories/74' },
};

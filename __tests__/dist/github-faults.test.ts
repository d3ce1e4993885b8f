import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Fault } from '../../emulator/index.ts';
import { answeringHost, type BadHost } from '../support/bad-hosts.ts';
import { runEntry } from '../support/entry-process.ts';
import { foreignMarks } from '../support/marks.ts';
import { secretsInText } from '../support/secrets.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// GitHub is asked for details at the end of a failed job, and for what came before. The fault table (fault-matrix.test.ts)
// has all that may become of that; here it has people to tell.

const emulator = useEmulator();
let elsewhere: BadHost;
beforeAll(async () => {
  elsewhere = await answeringHost((_, response) => response.end('{}'));
});
afterAll(() => elsewhere.close());

/** The end of a job that failed, with a mention that waits for what GitHub knows of the runs before. */
function end(apiUrl: string) {
  const { github } = emulator;
  const repository = 'octo-org/octo-repo';
  github.addRepository({ name: repository });
  const run = github.addRun({ repository });
  const job = github.addJob(run.id, {
    name: 'build',
    status: 'in_progress',
    steps: [{ name: 'Run make', status: 'in_progress' }],
  });
  const token = github.token({ permissions: { actions: 'read', checks: 'read' }, repositories: [repository] });
  const ended = runEntry({
    entry: 'post',
    inputs: {
      ...{
        space: SPACE,
        credentials: JSON.stringify(emulator.key),
        'chat-api-url': emulator.url,
        timeout: '20',
      },
      ...{ 'job-id': String(job.id), 'job-status': 'failure', 'github-token': token },
      ...{ mention: 'users/101', 'mention-on': 'change' },
    },
    env: {
      ...{
        RUNNER_DEBUG: '1',
        GITHUB_API_URL: apiUrl,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: repository,
      },
      ...{ GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'build', GITHUB_WORKFLOW: 'CI' },
      ...{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' },
      GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/ci.yml@refs/heads/main`,
    },
  });
  return ended.then((all) => ({ ...all, token }));
}

const evil = '<users/all> ##[stop-commands]x\n::add-mask::x';
test.each<[string, Fault]>([
  ['takes the connection and never answers', { kind: 'hang' }],
  ['limits the rate for an hour', { kind: 'status', code: 403, headers: { 'retry-after': '3600' } }],
  ['sends us elsewhere', { kind: 'redirect', to: 'elsewhere', code: 307 }],
  [
    'answers with words that command',
    {
      kind: 'status',
      code: 200,
      body: {
        name: evil,
        steps: [{ name: evil, conclusion: 'failure', number: 1 }],
        message: evil,
        id: 7,
        jobs: [{ name: evil }],
      },
    },
  ],
])('GitHub %s: the end is told all the same, and to whom it may be news', async (_, fault) => {
  const befalls = fault.kind === 'redirect' ? { ...fault, to: `http://${elsewhere.host}/` } : fault;
  emulator.faults.add({ on: 'github', times: 999, fault: befalls });
  const { exitCode, content, stdout, written, token } = await end(emulator.github.apiUrl);
  const { messages } = emulator.space(SPACE);
  expect({ exitCode, content }).toEqual({ exitCode: 0, content: [] });
  // What could not be compared with the last result is told rather than not.
  expect(messages.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^🔴 CI · build failed/),
    expect.stringMatching(/^<users\/101> 🔴 CI · build failed/),
  ]);
  expect(messages.flatMap((message) => foreignMarks(message))).toEqual([
    'text: mention users/101',
    expect.stringMatching(/^text: link https:\/\/github\.com\/octo-org\/octo-repo\/actions\/runs\//),
  ]);
  expect(elsewhere.reached()).toBe(0);
  expect(secretsInText(written, emulator.key)).toEqual([]);
  expect(written).not.toContain(token);
  expect(stdout).not.toMatch(/##\[|^[ \t]*::(?!debug|add-mask)/m);
});

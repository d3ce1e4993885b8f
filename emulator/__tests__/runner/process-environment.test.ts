import { describe, expect, test } from '@jest/globals';
import { runSteps } from './run-steps.ts';

type Shown = { env: Record<string, string>; cwd: string; node: string; stdin: string; event: Record<string, unknown> };

async function shown(step = '', options: Parameters<typeof runSteps>[1] = {}): Promise<Shown> {
  const job = await runSteps(`- uses: ./show-env\n${step}`, options);
  const line = job.steps[0]?.log.split('\n').find((each) => each.startsWith('{')) ?? '';
  return JSON.parse(line) as Shown;
}

describe('the process of an action', () => {
  test("has its inputs: in upper case, with underscores for spaces, with hyphens, with GitHub's numbers", async () => {
    const { env } = await shown('  with: { EMPTY: "" }');
    expect(env).toMatchObject({
      INPUT_TWO_WORDS: 'spaced',
      'INPUT_HYPHEN-ATED': 'hyphenated',
      INPUT_EMPTY: '',
      INPUT_NUMBER: '1.5',
      'INPUT_CHECK-RUN': '51725241954',
      INPUT_OLD: '',
    });
  });

  test("has the run's GITHUB_ variables, and the event in a file", async () => {
    const { env, event } = await shown('  id: mine', {
      github: { run_id: '7', run_attempt: '2', server_url: 'https://ghe.example' },
    });
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: 'mine',
      GITHUB_ACTION_REPOSITORY: '',
      GITHUB_JOB: 'test',
      GITHUB_WORKFLOW: '.github/workflows/workflow.yml',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_PROTECTED: 'false',
      GITHUB_HEAD_REF: '',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_REPOSITORY_OWNER: 'octo-org',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SERVER_URL: 'https://ghe.example',
      GITHUB_API_URL: 'https://ghe.example/api/v3',
      GITHUB_GRAPHQL_URL: 'https://ghe.example/api/graphql',
      RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
      RUNNER_ENVIRONMENT: 'self-hosted',
    });
    for (const file of ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'])
      expect(env[`GITHUB_${file}`]).toContain('_runner_file_commands');
    expect(event).toMatchObject({ ref: 'refs/heads/main', after: env['GITHUB_SHA'] });
  });

  test("has no token that it wasn't given, and nothing of the test's environment", async () => {
    process.env['OF_THE_TESTS'] = 'leaked';
    const { env } = await shown();
    delete process.env['OF_THE_TESTS'];
    for (const name of [
      'GITHUB_TOKEN',
      'OF_THE_TESTS',
      'NODE_OPTIONS',
      'JEST_WORKER_ID',
      'RUNNER_DEBUG',
      'GITHUB_ACTION_PATH',
    ]) {
      expect(env).not.toHaveProperty(name);
    }
  });

  test('runs on Node 24 in the workspace, with its input closed', async () => {
    const { env, cwd, node, stdin } = await shown();
    expect({ cwd, stdin }).toEqual({ cwd: env['GITHUB_WORKSPACE'], stdin: '' });
    expect(node).toBe(process.version);
    expect(cwd.endsWith('/octo-repo/octo-repo')).toBe(true);
  });

  test("has GitHub's variables over the job's, and the job's over the machine's", async () => {
    const { env } = await shown('  env: { PROXY: step, GITHUB_SHA: mine, INPUT_NUMBER: 9 }', {
      env: { PROXY: 'machine', HTTPS_PROXY: 'p' },
    });
    expect(env).toMatchObject({ PROXY: 'step', HTTPS_PROXY: 'p', INPUT_NUMBER: '1.5' });
    expect(env['GITHUB_SHA']).not.toBe('mine');
  });

  test('has RUNNER_DEBUG with debug logging', async () => {
    expect((await shown('', { debug: true })).env).toMatchObject({ RUNNER_DEBUG: '1' });
  });

  test('can request an OIDC token only if the job has the permission', async () => {
    const idToken = { url: 'http://127.0.0.1:1/token?x=1', token: 'request-token' };
    const asked = { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '***' };
    expect((await shown('', { idToken, job: 'permissions: { id-token: write }' })).env).toMatchObject(asked);
    expect((await shown('', { idToken, job: 'permissions: write-all' })).env).toMatchObject(asked);
    for (const job of ['', 'permissions: { contents: write }', 'permissions: read-all']) {
      expect((await shown('', { idToken, job })).env).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
    }
  });

  test('has a generated GITHUB_ACTION when the step has no id', async () => {
    const job = await runSteps(`
      - run: echo $GITHUB_ACTION
      - run: echo $GITHUB_ACTION
      - uses: ./show-env
      - uses: actions/checkout@v6`);
    expect(job.log).toContain('\n__run\n');
    expect(job.log).toContain('\n__run_2\n');
    expect(job.log).toContain('"GITHUB_ACTION":"__self"');
  });
});

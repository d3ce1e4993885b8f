import { describe, expect, test } from '@jest/globals';
import { printed, runSteps } from './run-steps.ts';

describe('a script', () => {
  test('runs in bash and stops at the first failing command', async () => {
    const job = await runSteps(`
      - run: |
          echo before
          false
          echo after`);
    expect(printed(job)).toEqual(['before', '##[error]Process completed with exit code 1.']);
    expect(job).toMatchObject({
      conclusion: 'failure',
      steps: [{ exitCode: 1, outcome: 'failure', conclusion: 'failure' }],
    });
  });

  test('fails for a broken pipe only with `shell: bash`', async () => {
    const job = await runSteps(`
      - run: false | echo without
      - run: false | echo with
        shell: bash`);
    expect(job.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
  });

  test('runs in sh, or in any program with {0}', async () => {
    const job = await runSteps(`
      - run: echo $0 | grep -c '\\.sh$'
        shell: sh
      - run: console.log(process.version.split('.')[0], process.argv[2])
        shell: node {0} "two words"`);
    expect(printed(job)).toEqual(['1', 'v24 two words']);
  });

  test.each([
    ['pwsh', 'shell: pwsh is not supported by this runner.'],
    [
      'node',
      'Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing',
    ],
    ['no-such-shell {0}', 'no-such-shell: command not found'],
  ])('fails with the reason in the shell %s', async (shell, reason) => {
    const job = await runSteps(`- { run: echo never, shell: "${shell}" }`);
    expect(job.steps[0]).toMatchObject({
      conclusion: 'failure',
      annotations: [{ level: 'error', message: expect.stringContaining(reason) }],
    });
  });

  test('runs in its working-directory, relative to the workspace', async () => {
    const job = await runSteps(`
      - run: mkdir -p a/b
      - run: basename $PWD
        working-directory: a/b
      - run: echo never
        working-directory: a/c`);
    expect(printed(job)).toEqual([
      'b',
      expect.stringMatching(/with working directory '.*a\/c'. No such file or directory$/),
    ]);
  });

  test("takes shell and working-directory from defaults, the job's before the workflow's", async () => {
    const job = await runSteps(
      `
      - run: mkdir sub
        working-directory: .
      - run: console.log(process.cwd().split('/').at(-1), __filename.includes('_temp'))
        working-directory: sub
        shell: node {0}
      - run: basename $PWD`,
      { job: 'defaults: { run: { shell: sh, working-directory: "${{ github.ref_name }}/../sub" } }' },
    );
    expect(job.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
    expect(printed(job)).toEqual(['sub true', 'sub']);
  });
});

describe('env', () => {
  test("of the step overrides the job's, and the job's the workflow's", async () => {
    const { runJob } = await import('../../runner/run-job.ts');
    const job = await runJob({
      workflow: `
on: push
env: { A: workflow, B: workflow, C: workflow }
jobs:
  test:
    runs-on: x
    env: { B: job, C: job, MATRIX: "\${{ matrix.v }}" }
    strategy: { matrix: { v: [one, two] } }
    steps:
      - run: echo $A $B $C \${{ env.C }} $MATRIX
        env: { C: "step of \${{ env.B }}" }
      - run: echo $C
`,
      matrixIndex: 1,
    });
    expect(job.log).toContain('\nworkflow job step of job step of job two\n');
    expect(job.steps[1]?.log).toMatch(/\njob$/);
    expect(job.log).toContain('Complete job name: test (two)');
  });

  test('keeps the case of its names', async () => {
    const job = await runSteps(`
      - run: echo "\${{ env.Path_x }}, \${{ env.path_x }}, \${{ env.PATH_X }}."
        env: { Path_x: 1, path_x: 2 }`);
    expect(printed(job)).toEqual(['1, 2, .']);
  });
});

describe('a condition', () => {
  test('skips the steps after a failure, unless it has a status function', async () => {
    const job = await runSteps(`
      - run: exit 1
      - run: echo plain
      - run: echo true
        if: true
      - run: echo success
        if: success() || 'x' == 'y'
      - run: echo failure
        if: failure()
      - run: echo always
        if: \${{ always() && github.event_name == 'push' }}
      - run: echo cancelled
        if: cancelled()`);
    expect(job.steps.map(({ conclusion }) => conclusion)).toEqual([
      'failure',
      'skipped',
      'skipped',
      'skipped',
      'success',
      'success',
      'skipped',
    ]);
    expect(job.steps[1]).toMatchObject({ outcome: 'skipped', log: '', outputs: {} });
  });

  test('that is text around an expression is always true, as on GitHub', async () => {
    const job = await runSteps(`
      - run: echo ran
        if: \${{ false }} == true`);
    expect(printed(job)).toEqual(['ran']);
  });

  test("that can't be evaluated fails the step", async () => {
    const job = await runSteps(`
      - run: echo never
        if: fromJSON('{')`);
    expect(job).toMatchObject({ conclusion: 'failure', steps: [{ conclusion: 'failure' }] });
  });
});

describe('continue-on-error', () => {
  test('keeps the job successful, with outcome failure and conclusion success', async () => {
    const job = await runSteps(`
      - run: exit 1
        id: risky
        continue-on-error: \${{ true }}
      - run: echo \${{ steps.risky.outcome }} \${{ steps.risky.conclusion }} \${{ job.status }}`);
    expect(job.conclusion).toBe('success');
    expect(printed(job).at(-1)).toBe('failure success success');
  });
});

describe('the result', () => {
  test("names each step like GitHub's page", async () => {
    const job = await runSteps(`
      - run: |

          echo first
          echo second
      - name: Greet \${{ github.actor }}
        run: echo hi
      - uses: ./show-env
      - uses: actions/checkout@v6`);
    expect(job.steps.map(({ name }) => name)).toEqual([
      'Run echo first',
      'Greet octocat',
      'Run ./show-env',
      'Run actions/checkout@v6',
    ]);
  });

  test('has the outputs of the job, without those that hold a secret', async () => {
    const job = await runSteps(
      `
      - run: |
          echo "plain=yes" >> $GITHUB_OUTPUT
          echo "leaky=in hunter2 it is" >> $GITHUB_OUTPUT
        id: one`,
      {
        job: 'outputs: { plain: "${{ steps.one.outputs.plain }}", leaky: "${{ steps.one.outputs.leaky }}", status: "${{ job.status }}" }',
        secrets: { PASSWORD: 'hunter2' },
      },
    );
    expect(job.outputs).toEqual({ plain: 'yes', status: 'success' });
    expect(job.log).toContain("Skip output 'leaky' since it may contain secret.");
  });

  test("is a failure when a job output can't be evaluated", async () => {
    const job = await runSteps('- run: echo', { job: 'outputs: { bad: "${{ fromJSON(\'{\') }}" }' });
    expect(job).toMatchObject({ conclusion: 'failure', outputs: {}, steps: [{ conclusion: 'success' }] });
  });

  test("is a failure without steps when the job's env can't be evaluated", async () => {
    const job = await runSteps('- run: echo', { job: 'env: { A: "${{ github.event }}" }' });
    expect(job).toMatchObject({ conclusion: 'failure', steps: [], setUpError: 'A mapping was not expected' });
  });

  test('streams the same lines that the log has', async () => {
    const lines: string[] = [];
    const job = await runSteps('- run: printf "no newline at the end"', { onLog: (line) => lines.push(line) });
    expect(lines.join('\n')).toBe(job.log);
    expect(lines).toContain('no newline at the end');
  });
});

import { describe, expect, test } from '@jest/globals';
import { actionFolder, actionYml } from './action-folder.ts';
import { FIXTURES, printed, runSteps } from './run-steps.ts';

const MAIN = { 'main.js': "console.log('ran', JSON.stringify(process.env.INPUT_A))" };
/** Runs a remote action with the given action.yml. */
const runRemote = (yml: string, options = {}) =>
  runSteps('- uses: octo-org/thing@v1', {
    actions: { 'octo-org/thing': actionFolder({ 'action.yml': yml, ...MAIN }) },
    ...options,
  });

describe('the location of an action', () => {
  test('its program can be outside its folder', async () => {
    const job = await runSteps(
      `
      - uses: ./nested/inner
      - uses: octo-org/fixtures/nested/inner@v3`,
      { actions: { 'Octo-Org/fixtures': FIXTURES } },
    );
    expect(printed(job)).toEqual(['nested, from here@', 'nested, from octo-org/fixtures@v3']);
  });

  test('a local action is read from the workspace when the step runs', async () => {
    const job = await runSteps(
      `
      - run: |
          mkdir -p made && cd made
          printf 'name: M\\ndescription: M.\\nruns: { using: node24, main: m.cjs }' > action.yml
          echo "console.log('made just now')" > m.cjs
      - uses: ./made`,
      { localActions: '' },
    );
    expect(job.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
    expect(job.steps[1]?.log).toContain("Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under");
    expect(job.steps[1]?.log).toContain('Did you forget to run actions/checkout');
  });

  test('actions/checkout does nothing, like any action set to `nothing`', async () => {
    const job = await runSteps(
      '- uses: actions/checkout@v6\n- uses: octo-org/deploy@v1\n  with: { to: "${{ github.ref_name }}" }',
      {
        actions: { 'octo-org/deploy': 'nothing' },
      },
    );
    expect(job.steps.map(({ log, conclusion }) => [log, conclusion])).toEqual([
      ['##[group]Run actions/checkout@v6\n##[endgroup]', 'success'],
      ['##[group]Run octo-org/deploy@v1\nwith:\n  to: main\n##[endgroup]', 'success'],
    ]);
  });
});

describe('an action.yml that is wrong', () => {
  test.each([
    ['needs Node 16', actionYml('', { using: 'node16' }), 'has no Node 16'],
    [
      'needs Node 20',
      actionYml('', { using: 'node20' }),
      "Node 20 is out of support: GitHub's runner uses Node 24 or refuses the action.",
    ],
    [
      'runs in Docker',
      'name: D\ndescription: D.\nruns: { using: docker, image: Dockerfile }',
      'Docker actions are not supported',
    ],
    ['runs in nothing known', actionYml('', { using: 'deno' }), "'using: deno' is not supported"],
    [
      'has no program',
      'name: D\ndescription: D.\nruns: { using: node24 }',
      'there is not an entry JavaScript file provided',
    ],
    ['has an unknown key of runs', actionYml('', { runs: '  posst: main.js' }), "Unexpected value 'posst'"],
    [
      'uses env in a default',
      actionYml("inputs: { a: { default: '${{ env.A }}' } }"),
      "Unrecognized named-value: 'env'. Located at position 1 within expression: env.A",
    ],
    [
      'uses steps in a default',
      actionYml("inputs: { a: { default: '${{ steps.a.outputs.b }}' } }"),
      "Unrecognized named-value: 'steps'",
    ],
    [
      'uses secrets in a default',
      actionYml("inputs: { a: { default: '${{ secrets.A }}' } }"),
      "Unrecognized named-value: 'secrets'",
    ],
    [
      'has an expression in a description',
      actionYml("inputs: { a: { description: 'such as ${{ job.status }}' } }"),
      "(Line: 3, Col: 29): Unrecognized named-value: 'job'",
    ],
    [
      'has an expression in its own description',
      'name: D\ndescription: ${{ github.sha }}\nruns: { using: node24, main: main.js }',
      "Unrecognized named-value: 'github'",
    ],
    [
      'has a bad post-if',
      actionYml('', { runs: '  post: main.js\n  post-if: sometimes()' }),
      "Unrecognized function: 'sometimes'",
    ],
    [
      'has a step without a shell',
      'name: C\ndescription: C.\nruns: { using: composite, steps: [{ run: echo }] }',
      'Required property is missing: shell',
    ],
  ])('fails the job before its first step when it %s', async (_what, yml, reason) => {
    const job = await runRemote(yml);
    expect(job).toMatchObject({ conclusion: 'failure', steps: [], setUpError: expect.stringContaining(reason) });
    expect(job.log).toContain(`##[error]octo-org/thing@v1 action.yml`);
  });

  test('fails only its step when the action is local', async () => {
    const localActions = actionFolder({ 'bad/action.yml': actionYml('', { using: 'node16' }) });
    const job = await runSteps('- run: echo before\n- uses: ./bad', { localActions });
    expect(job.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
  });

  test('names a missing program', async () => {
    const job = await runSteps('- uses: ./a', { localActions: actionFolder({ 'a/action.yml': actionYml() }) });
    expect(job.steps[0]?.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(/^File not found: '.*\/a\/main.js'$/) },
    ]);
  });
});

describe('an input', () => {
  test('and an action can have unknown keys', async () => {
    const job = await runRemote(actionYml('icon: x\ninputs: { a: { default: 1, example: 2 } }'));
    expect(printed(job)).toEqual(['ran "1"']);
  });

  test('that is too long for one environment variable fails the step', async () => {
    const job = await runSteps('- uses: ./note\n  with: { text: "${{ vars.LONG }}" }', {
      vars: { LONG: 'x'.repeat(131_072) },
    });
    if (process.platform === 'linux')
      expect(job.steps[0]?.annotations).toEqual([{ level: 'error', message: 'spawn E2BIG' }]);
    expect(job.steps).toHaveLength(2);
  });

  test('has its default evaluated, with the contexts that a default can use', async () => {
    const inputs =
      "inputs: { a: { default: '${{ github.ref_name }} ${{ strategy.job-index }} ${{ matrix.v }} ${{ job.status }} ${{ runner.name }}' } }";
    const job = await runRemote(actionYml(inputs), { job: 'strategy: { matrix: { v: [x, y] } }', matrixIndex: 1 });
    expect(job.log).toMatch(/\nran "main 1 y success local"\n/);
  });

  test('that is required can be missing', async () => {
    const job = await runRemote(actionYml('inputs: { a: { required: true } }'));
    expect(printed(job)).toEqual(['ran ""']);
  });

  test('that is unknown or deprecated is a warning', async () => {
    const job = await runSteps('- uses: ./show-env\n  with: { OLD: 1, unheard: of }');
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.annotations).toEqual([
      { level: 'warning', message: "Input 'old' has been deprecated with message: use the new one" },
      {
        level: 'warning',
        message:
          "Unexpected input(s) 'unheard', valid inputs are ['two words', 'hyphen-ated', 'empty', 'number', 'check-run', 'old']",
      },
    ]);
  });

  test('is in the log of main with its value, unless it is empty', async () => {
    const job = await runSteps('- uses: ./note\n  with: { text: "two\\nlines" }\n  env: { A: b }');
    expect(job.steps[0]?.log).toMatch(
      '##[group]Run ./note\nwith:\n  text: two\nlines\n  job-status: success\nenv:\n  A: b\n##[endgroup]\n',
    );
  });
});

describe('a program', () => {
  test('with a non-zero exit code fails its step without a message', async () => {
    const job = await runSteps('- uses: ./note\n  with: { exit-code: 3 }');
    expect(job.steps[0]).toMatchObject({ outcome: 'failure', exitCode: 3 });
    expect(job.steps[0]?.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test("that a signal ends has the exit code 128 plus the signal's number", async () => {
    const job = await runSteps('- run: kill -TERM $$\n  shell: sh');
    expect(job.steps[0]?.exitCode).toBe(143);
  });
});

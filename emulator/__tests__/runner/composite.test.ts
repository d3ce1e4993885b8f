import { describe, expect, test } from '@jest/globals';
import { actionFolder, actionYml } from './action-folder.ts';
import { minutesByHand } from './minutes.ts';
import { FIXTURES, printed, runSteps } from './run-steps.ts';

const says = (job: { log: string }) =>
  printed(job).filter((line) => line.startsWith('post of') || line.startsWith('main sees'));
const composite = (steps: string, more = '') => ({
  'c/action.yml': `name: C\ndescription: C.\n${more}\nruns:\n  using: composite\n  steps:\n${steps}`,
});

describe('a composite action', () => {
  test('runs its steps with its inputs, as one step of the job with outputs', async () => {
    const job = await runSteps(`
      - uses: ./composite
        id: c
        with: { who: Polly }
      - run: echo "$FROM_COMPOSITE said \${{ steps.c.outputs.greeting }}; \${{ toJSON(steps.greet) }}"`);
    expect(job.steps.map(({ name }) => name)).toEqual([
      'Run ./composite',
      'Run echo "$FROM_COMPOSITE said hello Polly; null"',
      'Post Run ./composite',
    ]);
    expect(job.steps[0]).toMatchObject({ conclusion: 'success', outputs: { greeting: 'hello Polly' } });
    expect(printed(job)).toEqual(
      expect.arrayContaining(['here is composite', 'main sees success', 'always', 'Polly said hello Polly; null']),
    );
    expect(printed(job)).not.toContain(expect.stringContaining('and the job is still'));
  });

  test('runs its posts last one first, with inputs evaluated again', async () => {
    const job = await runSteps('- uses: ./composite\n  with: { who: Polly }\n- run: exit 1');
    expect(says(job)).toEqual([
      'main sees success',
      'main sees success',
      'post of second after hello Polly sees failure and second after , old % style',
      'post of first of Polly sees failure and first of Polly, old % style',
    ]);
    expect(job.steps.at(-1)?.log.match(/Post job cleanup\./g)).toHaveLength(1);
  });

  test.each([
    ['own', ['main: Polly', 'post: Polly']],
    ['outer', ['main: Polly', 'post: outer']],
  ] as const)('within another one sees at post its inputs (%s)', async (nestedInputsAtPost, said) => {
    const uses = (name: string, who: string) => `    - uses: ./${name}\n      with: { who: '${who}' }`;
    const files = (name: string, next: string, who: string) =>
      `name: ${name}\ndescription: ${name}.\ninputs: { who: { description: Who. } }\nruns:\n  using: composite\n  steps:\n${uses(next, who)}`;
    const dir = actionFolder({
      'outer/action.yml': files('outer', 'inner', 'Polly'),
      'inner/action.yml': files('inner', 'say', '${{ inputs.who }}'),
      'say/action.yml': actionYml('inputs: { who: { description: Who. } }', { runs: '  post: post.js' }),
      'say/main.js': 'console.log(`main: ${process.env.INPUT_WHO}`)',
      'say/post.js': 'console.log(`post: ${process.env.INPUT_WHO}`)',
    });
    const job = await runSteps('- uses: ./outer\n  with: { who: outer }', { localActions: dir, nestedInputsAtPost });
    expect(printed(job).filter((line) => /^(main|post): /.test(line))).toEqual(said);
  });

  test('fails when one of its steps fails, and the job status follows at its end', async () => {
    const job = await runSteps(`
      - uses: ./composite
        with: { break: true }
      - run: echo never`);
    expect(job.steps.map(({ conclusion }) => conclusion)).toEqual(['failure', 'skipped', 'success']);
    expect(printed(job)).toEqual(
      expect.arrayContaining([
        'failed, and the job is still success',
        'always',
        '##[error]Process completed with exit code 4.',
      ]),
    );
    expect(job.log).not.toContain('\nnot after a failure');
  });

  test('can be remote, with continue-on-error in its steps', async () => {
    const dir = actionFolder(
      composite(`
    - run: exit 1
      id: risky
      shell: bash
      continue-on-error: true
    - run: echo "\${{ steps.risky.outcome }} \${{ steps.risky.conclusion }} \${{ github.action_path }}" | sed "s#$GITHUB_ACTION_PATH#path#"
      shell: bash
    - uses: octo-org/fixtures/nested/inner@v2
`),
    );
    const job = await runSteps('- uses: octo-org/c/c@v1', {
      actions: { 'octo-org/c': dir, 'octo-org/fixtures': FIXTURES },
    });
    expect(job.conclusion).toBe('success');
    expect(printed(job).slice(-2)).toEqual(['failure success path', 'nested, from octo-org/fixtures@v2']);
  });

  test('can use other composite actions, with posts', async () => {
    const dir = actionFolder(composite('    - uses: octo-org/fixtures/composite@v1\n      with: { who: deep }\n'));
    const localActions = FIXTURES;
    const job = await runSteps('- uses: octo-org/c/c@v1', {
      localActions,
      actions: { 'octo-org/c': dir, 'octo-org/fixtures': FIXTURES },
    });
    expect(job.conclusion).toBe('success');
    expect(says(job).filter((line) => line.startsWith('post'))).toHaveLength(2);
  });

  test('does not have secrets, vars or needs', async () => {
    for (const context of ['secrets', 'vars', 'needs']) {
      const localActions = actionFolder(composite(`    - run: echo \${{ ${context}.A }}\n      shell: bash\n`));
      const job = await runSteps('- uses: ./c', { localActions });
      expect(job.log).toContain(`Unrecognized named-value: '${context}'`);
    }
  });

  test('that uses itself is refused before the job runs', async () => {
    const dir = actionFolder(composite('    - uses: octo-org/c/c@v1\n'));
    const job = await runSteps('- uses: octo-org/c/c@v1', { actions: { 'octo-org/c': dir } });
    expect(job.setUpError).toContain('Composite action depth exceeded max depth 9');
  });

  test('that uses an action with `pre` is refused', async () => {
    const dir = actionFolder(composite('    - uses: octo-org/fixtures/with-pre@v1\n'));
    const job = await runSteps('- uses: octo-org/c/c@v1', {
      actions: { 'octo-org/c': dir, 'octo-org/fixtures': FIXTURES },
    });
    expect(job.setUpError).toContain("uses an action with 'pre' is not supported");
  });

  test('is cancelled with the job, and runs its always() steps and posts', async () => {
    const localActions = actionFolder({
      ...composite(`
    - uses: ./n
    - run: echo ready; exec sleep 600
      shell: bash
    - run: echo never
      shell: bash
`),
      'n/action.yml': 'name: N\ndescription: N.\nruns: { using: node24, main: n.js, post: n.js }',
      'n/n.js': "console.log('here')",
    });
    const job = await runSteps('- uses: ./c', {
      localActions,
      cancelWhen: (line) => line === 'ready',
    });
    expect(job).toMatchObject({
      conclusion: 'cancelled',
      steps: [{ conclusion: 'cancelled' }, { phase: 'post', conclusion: 'success' }],
    });
    expect(printed(job).filter((line) => line === 'here')).toHaveLength(2);
  });

  test("that times out fails, and its later steps don't run", async () => {
    const localActions = actionFolder(
      composite('    - run: echo ready; exec sleep 600\n      shell: bash\n    - run: echo never\n      shell: bash\n'),
    );
    const { inMinutes, pass } = minutesByHand();
    const job = await runSteps('- uses: ./c\n  timeout-minutes: 1', {
      localActions,
      timing: { inMinutes },
      onLog: (line) => void (line === 'ready' && pass(1)),
    });
    expect(job).toMatchObject({ conclusion: 'failure', steps: [{ conclusion: 'failure' }] });
    expect(printed(job)).toEqual(['ready', '##[error]The action has timed out.']);
  });
});

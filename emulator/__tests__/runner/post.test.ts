import { describe, expect, test } from '@jest/globals';
import { actionFolder, actionYml } from './action-folder.ts';
import { FIXTURES, printed, runSteps } from './run-steps.ts';

const says = (job: { log: string }) =>
  printed(job).filter((line) => line.startsWith('post of') || line.startsWith('main sees'));

describe('a post', () => {
  test('runs after all steps, last one first, with the state of its main', async () => {
    const job = await runSteps(`
      - uses: ./note
        with: { text: one }
      - uses: ./note
        name: Second
        with: { text: "two\\nlines" }
      - run: echo between`);
    expect(job.steps.map(({ name, phase }) => `${phase}: ${name}`)).toEqual([
      'main: Run ./note',
      'main: Second',
      'main: Run echo between',
      'post: Post Second',
      'post: Post Run ./note',
    ]);
    expect(job.log).toContain(
      'between\nPost job cleanup.\npost of two\nlines sees success and two\nlines, old % style\n',
    );
    expect(job.steps[4]?.log).toBe('Post job cleanup.\npost of one sees success and one, old % style');
    expect(job.steps[0]?.state).toEqual({ note: 'one', oldStyle: 'old % style' });
  });

  test('has its inputs evaluated again: with, env and defaults', async () => {
    const job = await runSteps(`
      - uses: ./note
        with: { text: "\${{ steps.later.outputs.y }} \${{ env.LATE }}." }
      - id: later
        run: echo y=filled >> $GITHUB_OUTPUT; echo LATE=late >> $GITHUB_ENV; exit 1`);
    expect(says(job)).toEqual(['main sees success', 'post of  . sees failure and filled late., old % style']);
  });

  test('has its outputs dropped', async () => {
    const job = await runSteps('- uses: ./note\n  id: n\n  with: { text: in time }', {
      job: 'outputs: { noted: "${{ steps.n.outputs.noted }}" }',
    });
    expect(job.outputs).toEqual({ noted: 'in time' });
    expect(job.steps.at(-1)).toMatchObject({ phase: 'post', outputs: {} });
  });

  test('runs when its main failed, not when its main was skipped', async () => {
    const job = await runSteps(`
      - uses: ./note
        with: { text: failed, exit-code: "\${{ job.status == 'success' && '1' || '0' }}" }
      - uses: ./note
        with: { text: skipped }`);
    expect(job.steps.map(({ conclusion }) => conclusion)).toEqual(['failure', 'skipped', 'success']);
    expect(says(job)).toEqual(['main sees success', 'post of failed sees failure and failed, old % style']);
  });

  test('that fails makes the job fail, and later posts see it', async () => {
    const job = await runSteps(`
      - uses: ./note
        with: { text: first }
      - uses: ./fails-in-post`);
    expect(job.conclusion).toBe('failure');
    expect(says(job).at(-1)).toBe('post of first sees failure and first, old % style');
  });

  test('that fails under continue-on-error leaves the job as it is', async () => {
    const job = await runSteps('- uses: ./note\n- uses: ./fails-in-post\n  continue-on-error: true');
    expect(job).toMatchObject({
      conclusion: 'success',
      steps: [{}, {}, { outcome: 'failure', conclusion: 'success' }, {}],
    });
  });

  test('sees success after a failure with continue-on-error', async () => {
    const job = await runSteps('- uses: ./note\n- run: exit 1\n  continue-on-error: true');
    expect(says(job).at(-1)).toContain('sees success');
  });

  test('depends only on its post-if, which looks at the job', async () => {
    const job = await runSteps('- uses: ./fails-in-post\n  if: always()\n- run: exit 1');
    expect(job.steps.at(-1)).toMatchObject({ name: 'Post Run ./fails-in-post', conclusion: 'skipped' });
  });

  test('runs when its post-if is true without a status function', async () => {
    const yml = actionYml('', { runs: "  post: main.js\n  post-if: runner.os != 'Windows'" });
    const job = await runSteps('- uses: ./a\n- run: exit 1', {
      localActions: actionFolder({ 'a/action.yml': yml, 'a/main.js': '' }),
    });
    expect(job.steps.at(-1)).toMatchObject({ phase: 'post', conclusion: 'success' });
  });

  test('of a local action fails when the action was removed', async () => {
    const workspace = actionFolder({ 'a/action.yml': actionYml('', { runs: '  post: main.js' }), 'a/main.js': '' });
    const job = await runSteps('- uses: ./a\n- run: rm -r a', { workspace, localActions: workspace });
    expect(job.steps.at(-1)).toMatchObject({ phase: 'post', conclusion: 'failure' });
    expect(job.log).toContain("Can't find 'action.yml'");
  });
});

describe('a pre', () => {
  test('of a remote action runs before all steps, and shares state with main and post', async () => {
    const job = await runSteps('- run: echo first\n- uses: octo-org/fixtures/with-pre@v1', {
      actions: { 'octo-org/fixtures': FIXTURES },
    });
    expect(job.steps.map(({ name, phase }) => `${phase}: ${name}`)).toEqual([
      'pre: Pre Run octo-org/fixtures/with-pre@v1',
      'main: Run echo first',
      'main: Run octo-org/fixtures/with-pre@v1',
      'post: Post Run octo-org/fixtures/with-pre@v1',
    ]);
    expect(printed(job).filter((line) => line.startsWith('run number'))).toEqual([
      'run number 0',
      'run number 1',
      'run number 2',
    ]);
  });

  test('of a local action does not run, with a warning', async () => {
    const job = await runSteps('- uses: ./with-pre');
    expect(job.steps.map(({ phase }) => phase)).toEqual(['main', 'post']);
    expect(job.steps[0]?.annotations[0]?.message).toBe(
      "`pre` execution is not supported for local action from './with-pre'",
    );
  });
});

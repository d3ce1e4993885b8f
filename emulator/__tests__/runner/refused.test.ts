import { describe, expect, test } from '@jest/globals';
import { runJob } from '../../runner/run-job.ts';
import { runSteps } from './run-steps.ts';

describe("a workflow that GitHub or this runner doesn't accept is refused with the reason", () => {
  test.each([
    ['a job in a container', 'container: node:24', 'Jobs in a container are not supported'],
    ['service containers', 'services: { db: { image: postgres } }', 'Service containers are not supported'],
    ['an unknown key of the job', 'step: []', "Unexpected value 'step'"],
    ['an unknown key of defaults', 'defaults: { run: { shel: sh } }', "Unexpected value 'shel'"],
    ['a matrix that is a list', 'strategy: { matrix: [1] }', 'A mapping was expected'],
    ['env of the job speaking of steps', 'env: { A: "${{ steps.a.outputs.b }}" }', "Unrecognized named-value: 'steps'"],
  ])('%s', async (_what, job, reason) => {
    await expect(runSteps('- run: echo', { job })).rejects.toThrow(reason);
  });

  test.each([
    ['an unknown key of a step', '- { run: echo, background: true }', "Unexpected value 'background'"],
    ['a step without a purpose', '- name: nothing', 'Required property is missing: uses or run'],
    ['a step with two', '- { run: echo, uses: ./note }', "can't have 'uses' or 'with'"],
    ['a shell for an action', '- { uses: ./note, shell: sh }', "can't have 'shell'"],
    ['the same id twice', '- { run: echo, id: a }\n- { run: echo, id: A }', "'a' may not be used more than once"],
    ['a bad id', '- { run: echo, id: 1a }', "The identifier '1a' is invalid"],
    [
      'secrets in an if',
      '- { run: echo, if: secrets.A }',
      "Unrecognized named-value: 'secrets'. Located at position 1 within expression: secrets.A",
    ],
    ['an unknown function', '- run: echo ${{ shout(1) }}', "Unrecognized function: 'shout'"],
    ['hashFiles', "- run: echo ${{ hashFiles('*.lock') }}", 'hashFiles() is not supported by this runner.'],
    ['a status function outside of an if', '- run: echo ${{ success() }}', "Unrecognized function: 'success'"],
    ['an expression that is not closed', '- run: echo ${{ github.sha', 'The expression is not closed'],
    ['an empty expression', '- run: echo ${{ }}', 'An expression was expected'],
    ['a Docker image', '- uses: docker://alpine', 'Docker actions are not supported'],
    [
      'an action without a ref',
      '- uses: octo-org/thing',
      "Expected format {org}/{repo}[/path]@ref. Actual 'octo-org/thing'",
    ],
    ['an action nobody knows', '- uses: octo-org/thing@v1', 'Set the folder of octo-org/thing'],
    [
      'a workflow used as a step',
      '- uses: octo-org/thing/.github/workflows/x.yml@v1',
      'called by a job, not by a step',
    ],
    ['an action of the own repository', '- uses: $/note', "doesn't support actions with $/. Use ./ instead"],
  ])('%s', async (_what, steps, reason) => {
    await expect(runSteps(steps)).rejects.toThrow(reason);
  });

  test('a job that calls a reusable workflow', async () => {
    const workflow = 'on: push\njobs:\n  call:\n    uses: ./.github/workflows/other.yml';
    await expect(runJob({ workflow })).rejects.toThrow('This job calls a reusable workflow,');
  });

  test('two jobs without a choice, or a missing job', async () => {
    const workflow =
      'on: push\njobs:\n  a: { runs-on: x, steps: [{ run: echo a }] }\n  b: { runs-on: x, steps: [{ run: echo b }] }';
    await expect(runJob({ workflow })).rejects.toThrow('Choose the job to run: a, b');
    await expect(runJob({ workflow, job: 'c' })).rejects.toThrow("There is no job 'c', only a, b");
    await expect(runJob({ workflow, job: 'b' })).resolves.toMatchObject({ conclusion: 'success' });
  });

  test('a file that is missing, not YAML, or has a duplicate key', async () => {
    await expect(runJob({ workflow: 'no-such-file.yml' })).rejects.toThrow(
      'There is no workflow file no-such-file.yml',
    );
    await expect(runJob({ workflow: 'on: push\n- a' })).rejects.toThrow('.github/workflows/workflow.yml: ');
    await expect(runJob({ workflow: 'on: push\non: pull_request' })).rejects.toThrow('Map keys must be unique');
    await expect(runJob({ workflow: '- 1\n- 2' })).rejects.toThrow('A mapping was expected');
  });

  test('with the line and column of the mistake', async () => {
    await expect(runSteps('- run: echo ${{ nothing.here }}')).rejects.toThrow(
      "workflow.yml (Line: 7, Col: 14): Unrecognized named-value: 'nothing'",
    );
  });

  test('a job whose own if is false, which GitHub would skip', async () => {
    await expect(runSteps('- run: echo', { job: "if: github.ref_name == 'other'" })).rejects.toThrow(
      'Job test is skipped',
    );
    const needs = { build: { result: 'failure', outputs: {} } };
    await expect(runSteps('- run: echo', { job: 'needs: build', needs })).rejects.toThrow('Job test is skipped');
    await expect(runSteps('- run: echo', { job: 'needs: build\nif: failure()', needs })).resolves.toMatchObject({
      conclusion: 'success',
    });
  });
});

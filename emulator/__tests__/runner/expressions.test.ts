import { describe, expect, test } from '@jest/globals';
import { printed, runSteps } from './run-steps.ts';

const answer = async (expression: string, options = {}): Promise<string> => {
  const job = await runSteps(`- run: cat <<< "$IT"\n  env:\n    IT: ${JSON.stringify(expression)}`, options);
  return printed(job).join('\n');
};

describe('an expression', () => {
  test.each([
    ['${{ job.check_run_id }}', '51725241954'],
    ['in ${{ github.ref_name }}, on ${{ github.event_name }}', 'in main, on push'],
    ["${{ format('{0} {{1}}', github.actor) }} {it''s}", "octocat {1} {it''s}"],
    ["${{ 'a }} b' }}", 'a }} b'],
    ['${{ true }}', 'true'],
    ['${{ 1.50 }}', '1.5'],
    ['${{ null }}', ''],
    ['${{ steps.later.outputs.y }}', ''],
    ['${{ github.event.head_commit.message }}', 'Count the birds twice'],
    ['${{ toJSON(matrix) }}', 'null'],
    ['${{ strategy.job-index }} of ${{ strategy.job-total }}, ${{ strategy.fail-fast }}', '0 of 1, true'],
    ['${{ vars.SPACE }} ${{ secrets.KEY }} ${{ inputs.bird }} ${{ needs.build.outputs.v }}', 'spaces/A *** crow 7'],
    ['${{ runner.os }}', process.platform === 'darwin' ? 'macOS' : 'Linux'],
    ['${{ job.status }} ${{ job.workflow_file_path }}', 'success .github/workflows/workflow.yml'],
  ])('%s evaluates to %s', async (expression, expected) => {
    const options = {
      job: 'needs: [build]',
      vars: { SPACE: 'spaces/A' },
      secrets: { KEY: 'topsecret' },
      inputs: { bird: 'crow' },
      needs: { build: { result: 'success', outputs: { v: '7' } } },
    };
    expect(await answer(expression, options)).toBe(expected);
  });

  test('has no check_run_id on an older server', async () => {
    expect(await answer('(${{ job.check_run_id }})', { jobContext: { check_run_id: undefined } })).toBe('()');
    expect(await answer('${{ toJSON(job) }}', { jobContext: {} })).not.toContain('check_run_id');
  });

  test("that is a map or list can't become text", async () => {
    expect(await answer('${{ github.event }}')).toBe('##[error]A mapping was not expected');
    expect(await answer('${{ github.event.commits }}')).toBe('##[error]A sequence was not expected');
  });

  test('can be an env map, a number of minutes or a boolean', async () => {
    const job = await runSteps(`
      - run: echo $A $B; exit 1
        env: \${{ fromJSON('{"A":"1","B":2}') }}
        timeout-minutes: \${{ 3 }}
        continue-on-error: \${{ github.ref_name == 'main' }}`);
    expect(printed(job)[0]).toBe('1 2');
    expect(job.conclusion).toBe('success');
  });
});

describe('the matrix', () => {
  test('can come from an expression', async () => {
    const job = await runSteps(
      '- run: echo ${{ matrix.v }} ${{ strategy.job-index }}/${{ strategy.job-total }} ${{ strategy.max-parallel }}',
      {
        job: 'strategy: { max-parallel: 1, matrix: { v: "${{ fromJSON(\'[3,4]\') }}" } }',
        matrixIndex: 1,
      },
    );
    expect(printed(job)).toContain('4 1/2 1');
  });

  test('has no job beyond the last', async () => {
    await expect(runSteps('- run: echo', { job: 'strategy: { matrix: { v: [1] } }', matrixIndex: 1 })).rejects.toThrow(
      'has no job 1',
    );
  });
});

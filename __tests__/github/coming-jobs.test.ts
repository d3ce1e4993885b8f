import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { comingJobs } from '../../src/github/coming-jobs.ts';
import type { Standing } from '../../src/github/run-job.ts';
import { runJobLike } from '../support/run-jobs.ts';

/** What is still to come of a workflow when these jobs are over. */
const coming = (workflow: string, over: Record<string, Standing>) =>
  comingJobs(
    parse(`jobs:\n${workflow}`),
    Object.entries(over).map(([name, standing], at) => runJobLike(at + 1, standing, { name })),
  );

const CHAIN = `
  build: {}
  test: { needs: build }
  deploy: { needs: [build, test] }
`;

describe('jobs that GitHub has not made yet', () => {
  test('come when those they need have passed, one after the other', () => {
    expect(coming(CHAIN, { build: 'passed' })).toEqual(['test', 'deploy']);
    expect(coming(CHAIN, { build: 'passed', test: 'passed' })).toEqual(['deploy']);
    expect(coming(CHAIN, { build: 'passed', test: 'passed', deploy: 'passed' })).toEqual([]);
  });

  test.each(['failed', 'cancelled', 'skipped', 'timed-out'] as const)('do not come after one that is %s', (how) => {
    expect(coming(CHAIN, { build: how })).toEqual([]);
    expect(coming(CHAIN, { build: 'passed', test: how })).toEqual([]);
  });

  test('come or not by the functions of the status that GitHub knows', () => {
    const after = (condition: string) => `
  build: {}
  test: { needs: build }
  report: { needs: test, if: "${condition}" }
`;
    const made = { build: 'failed', test: 'skipped' } as const;
    expect(coming(after('always()'), made)).toEqual(['report']);
    expect(coming(after('\${{ always() }}'), made)).toEqual(['report']);
    expect(coming(after('!cancelled()'), made)).toEqual(['report']);
    expect(coming(after('failure()'), made)).toEqual(['report']);
    expect(coming(after('success()'), made)).toEqual([]);
    expect(coming(after('!cancelled()'), { build: 'cancelled', test: 'skipped' })).toEqual([]);
    expect(coming(after('failure()'), { build: 'passed', test: 'passed' })).toEqual([]);
  });

  test('are not counted on when only GitHub can judge their condition', () => {
    expect(
      coming(`  build: {}\n  deploy: { needs: build, if: "github.ref == 'refs/heads/main'" }`, { build: 'passed' }),
    ).toEqual([]);
  });

  test('are known by their names, as legs of a matrix and as jobs of a called workflow', () => {
    const workflow = `
  build: { name: Build it }
  test: { name: "Test on \${{ matrix.os }}", needs: build }
  call: { uses: ./.github/workflows/other.yml, needs: build }
`;
    expect(coming(workflow, { 'Build it': 'passed' })).toEqual(['test', 'call']);
    expect(coming(workflow, { 'Build it': 'passed', 'Test on linux': 'passed', 'call / inner (1)': 'passed' })).toEqual(
      [],
    );
  });

  test('are none where the file says nothing that can be understood', () => {
    for (const workflow of [undefined, null, 7, 'jobs', {}, { jobs: [] }, { jobs: { a: null } }])
      expect(comingJobs(workflow, [])).toEqual([]);
    expect(coming(`  a: { needs: b }\n  b: { needs: a }`, {})).toEqual([]);
  });
});

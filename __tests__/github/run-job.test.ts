import { describe, expect, test } from '@jest/globals';
import type { JobRecord, StepRecord } from '../../src/github/github.ts';
import { further, runJob, STANDINGS } from '../../src/github/run-job.ts';

const step = (name: string, status: string, conclusion?: string): StepRecord => ({
  name,
  number: 1,
  status,
  conclusion,
  startedAt: undefined,
  completedAt: undefined,
});
const record = (given: Partial<JobRecord>): JobRecord => ({
  id: 7,
  name: 'build',
  url: 'https://github.com/octo-org/octo-repo/actions/runs/1/job/7',
  status: 'in_progress',
  conclusion: undefined,
  startedAt: new Date('2026-11-22T14:00:00Z'),
  completedAt: undefined,
  runnerName: 'runner-7',
  steps: [],
  ...given,
});
const standing = (given: Partial<JobRecord>) => runJob(record(given)).standing;

describe('how a job stands by its record', () => {
  test.each([
    ['success', 'passed'],
    ['neutral', 'passed'],
    ['failure', 'failed'],
    ['timed_out', 'timed-out'],
    ['cancelled', 'cancelled'],
    ['skipped', 'skipped'],
    ['something new', 'unknown'],
    [undefined, 'unknown'],
  ])('completed with %s it is %s', (conclusion, expected) => {
    expect(standing({ status: 'completed', conclusion })).toBe(expected);
  });

  test.each(['queued', 'waiting', 'pending', 'requested'])('%s is waiting', (status) => {
    expect(standing({ status })).toBe('waiting');
    expect(runJob(record({ status })).startedAt).toBeUndefined();
  });

  test.each([
    ['success', 'passed'],
    ['failure', 'failed'],
    ['cancelled', 'cancelled'],
  ])('when its posts run and a step ended with %s it is as good as %s', (conclusion, expected) => {
    const steps = [
      step('Run status', 'completed', 'success'),
      step('Run make', 'completed', conclusion),
      step('Post Run status', 'in_progress'),
    ];
    expect(standing({ steps })).toBe(expected);
    expect(runJob(record({ steps })).posting).toBe('Run status');
  });

  test('runs while its posts only wait, and while a step runs that is called Post by its author', () => {
    const begun = [step('Run status', 'completed', 'success'), step('Run make', 'in_progress')];
    expect(standing({ steps: [...begun, step('Post Run status', 'queued')] })).toBe('running');
    expect(standing({ steps: [...begun, step('Post the coverage', 'in_progress')] })).toBe('running');
  });

  test('names the first step that failed, whatever order they come in', () => {
    const steps = [
      { ...step('Second', 'completed', 'failure'), number: 5 },
      { ...step('First', 'completed', 'failure'), number: 3 },
    ];
    expect(runJob(record({ status: 'completed', conclusion: 'failure', steps })).brokenStep).toBe('First');
  });
});

test('of two accounts of a job an end is further than none, and of two ends the worse one', () => {
  expect(further('running', 'passed')).toBe('passed');
  expect(further('failed', 'passed')).toBe('failed');
  expect(further('waiting', 'running')).toBe('running');
  for (const a of STANDINGS) for (const b of STANDINGS) expect(further(a, b)).toBe(further(b, a));
});

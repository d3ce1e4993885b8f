import { fileURLToPath } from 'node:url';
import type { JobOptions, JobResult } from '../../runner/job-options.ts';
import { runJob } from '../../runner/run-job.ts';

/** The folder of the test actions: `uses: ./note` is fixtures/note. */
export const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url));

/** Runs a job with the given steps (a YAML list with any indentation) and more lines of the job. */
export function runSteps(
  steps: string,
  { job = '', ...options }: Partial<Omit<JobOptions, 'job'>> & { job?: string } = {},
): Promise<JobResult> {
  return runJob({
    workflow: `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n${indent(job, 4)}\n    steps:\n${indent(steps, 6)}\n`,
    localActions: FIXTURES,
    ...options,
  });
}

/** Indents a block of text to the given column. */
function indent(text: string, column: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const least = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => ' '.repeat(column) + line.slice(least)).join('\n');
}

/** The output of a job's processes, without the runner's own lines. */
export function printed({ log }: { log: string }): string[] {
  return log
    .replace(/##\[group\]Run .*?##\[endgroup\]/gs, '')
    .split('\n')
    .filter((line) => line !== '' && !RUNNERS_OWN.has(line));
}

const RUNNERS_OWN = new Set(['Complete job name: test', 'Cleaning up orphan processes']);

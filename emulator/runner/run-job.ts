import { IN_WORKFLOW } from './context-availability.ts';
import { findAction } from './find-action.ts';
import { type Job } from './job.ts';
import { type JobOptions } from './job-options.ts';
import { type JobResult, type StepResult } from './job-result.ts';
import { killLeftovers } from './leftover-processes.ts';
import { runSteps } from './run-steps.ts';
import { evaluationOf, jobScope } from './scope.ts';
import { evaluateJob, planSteps } from './set-up-job.ts';
import { startJob } from './start-job.ts';
import { evaluateTexts } from './template.ts';
import { readJob, type JobFile } from './workflow-file.ts';

export { type JobOptions } from './job-options.ts';
export { type Annotation, type JobResult, type StepResult } from './job-result.ts';

/**
 * Runs one job of a workflow on this machine as GitHub's runner does. A workflow that GitHub would not accept, or that
 * needs what this runner doesn't do, is refused with an error; everything after that is in the result.
 */
export async function runJob(options: JobOptions): Promise<JobResult> {
  const file = readJob(options);
  const log: string[] = [];
  const cancelling = new AbortController();
  const cancel = (): void => {
    if (cancelling.signal.aborted) return;
    job.status = 'cancelled';
    cancelling.abort();
  };
  const write = (line: string): void => {
    log.push(line);
    options.onLog?.(line);
    if (options.cancelWhen?.(line)) cancel();
  };
  const job = startJob({ file, options, write, cancelled: cancelling.signal });
  let timer: NodeJS.Timeout | undefined;
  try {
    checkActions({ job, file });
    const { minutes, name } = evaluateJob({ job, file });
    // A job that is out of time is cancelled (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes).
    timer = setTimeout(cancel, Math.min(minutes * job.timing.minuteMs, 2 ** 31 - 1));
    options.signal?.addEventListener('abort', cancel, { once: true });
    if (options.signal?.aborted) cancel();
    const { steps, setUpError } = await runAll({ job, file, name });
    const outputs = setUpError === undefined ? outputsOf({ job, file }) : {};
    cleanUp(job);
    return {
      conclusion: job.status,
      steps,
      ...(setUpError === undefined ? {} : { setUpError }),
      log: log.join('\n'),
      rawBytes: job.rawBytes,
      masks: job.masks.values(),
      outputs,
    };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', cancel);
    killLeftovers(job.machine.trackingId);
    job.machine.remove();
  }
}

/** An action nobody told this machine about is a mistake of whoever runs the job, not a failure of the job. */
function checkActions({ job, file }: { job: Job; file: JobFile }): void {
  for (const { does } of file.steps) if (does.kind === 'uses') findAction({ uses: does.uses, places: job.places });
}

type Ran = { readonly steps: readonly StepResult[]; readonly setUpError?: string };

async function runAll({ job, file, name }: { job: Job; file: JobFile; name: string }): Promise<Ran> {
  // A job that is cancelled this early runs no step and no post.
  if (job.cancelled.aborted) return { steps: [] };
  try {
    const planned = planSteps({ job, steps: file.steps });
    job.write(job.masks.mask(`Complete job name: ${name}`));
    return { steps: await runSteps({ job, planned }) };
  } catch (thrown) {
    const setUpError = job.masks.mask(thrown instanceof Error ? thrown.message : String(thrown));
    job.write(`##[error]${setUpError}`);
    job.status = 'failure';
    return { steps: [], setUpError };
  }
}

/** The job's outputs; one that holds something masked is left out (actions/runner:src/Runner.Worker/JobExtension.cs:810). */
function outputsOf({ job, file }: { job: Job; file: JobFile }): Record<string, string> {
  const evaluation = evaluationOf({
    job,
    scope: jobScope(job),
    env: job.env,
    github: {},
    allowed: IN_WORKFLOW.jobOutputs,
  });
  const outputs = [...evaluateTexts(file.outputs, evaluation)].filter(([name, value]) => {
    if (!job.masks.hides(value)) return true;
    job.write(`##[warning]Skip output '${name}' since it may contain secret.`);
    return false;
  });
  return Object.fromEntries(outputs);
}

function cleanUp(job: Job): void {
  job.write('Cleaning up orphan processes');
  for (const { pid, name } of killLeftovers(job.machine.trackingId))
    job.write(`Terminate orphan process: pid (${pid}) (${name})`);
}

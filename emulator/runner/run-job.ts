import { IN_WORKFLOW, errorMessage } from './expression.ts';
import { findAction } from './action-file.ts';
import { type Job, type PlannedStep, evaluationOf, jobScope } from './job.ts';
import type { JobOptions, JobResult } from './job-options.ts';
import { killLeftovers } from './process.ts';
import { runSteps } from './run-steps.ts';
import { evaluateJob, planSteps, refuseSkippedJob } from './plan-steps.ts';
import { startJob } from './create-job.ts';
import { evaluateTexts } from './template.ts';
import { readJob, type JobFile } from './workflow-file.ts';

/**
 * Runs one job of a workflow on this machine as GitHub's runner does. Throws for a workflow that GitHub would not accept or that
 * this runner doesn't support. All later errors are in the result.
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
  try {
    checkActions({ job, file });
    if (options.ifIsTrue !== true) refuseSkippedJob({ job, file });
    options.signal?.addEventListener('abort', cancel, { once: true });
    if (options.signal?.aborted) cancel();
    // A job that is cancelled before its first step runs nothing.
    const ran = job.cancelled.aborted ? { steps: [], outputs: {} } : await runAll({ job, file, cancel });
    cleanUp(job);
    return { conclusion: job.status, ...ran, log: log.join('\n'), rawBytes: job.rawBytes, masks: job.masks.values() };
  } finally {
    options.signal?.removeEventListener('abort', cancel);
    killLeftovers(job.machine.trackingId);
    job.machine.remove();
  }
}

/** Throws for an unknown action: it is the caller's error, not a failure of the job. */
function checkActions({ job, file }: { job: Job; file: JobFile }): void {
  for (const { does } of file.steps)
    if (does.kind === 'uses') findAction({ uses: does.uses, folders: job.actionFolders });
}

type ToRun = { readonly job: Job; readonly file: JobFile; readonly cancel: () => void };

async function runAll({ job, file, cancel }: ToRun): Promise<Pick<JobResult, 'steps' | 'outputs' | 'setUpError'>> {
  const setUp = trySetUp({ job, file });
  if ('setUpError' in setUp) return { ...setUp, steps: [], outputs: {} };
  // A job that times out is cancelled (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes).
  const callOff = job.timing.inMinutes(setUp.minutes, cancel);
  try {
    const steps = await runSteps({ job, planned: setUp.planned });
    return { steps, outputs: outputsOf({ job, file }) };
  } finally {
    callOff();
  }
}

type SetUp = { readonly planned: readonly PlannedStep[]; readonly minutes: number };

function trySetUp({ job, file }: { job: Job; file: JobFile }): SetUp | { readonly setUpError: string } {
  try {
    const { minutes, name } = evaluateJob({ job, file });
    const planned = planSteps({ job, steps: file.steps });
    job.write(job.masks.mask(`Complete job name: ${name}`));
    return { planned, minutes };
  } catch (thrown) {
    return { setUpError: fail({ job, thrown }) };
  }
}

function fail({ job, thrown }: { job: Job; thrown: unknown }): string {
  const message = job.masks.mask(errorMessage(thrown));
  job.write(`##[error]${message}`);
  if (job.status !== 'cancelled') job.status = 'failure';
  return message;
}

/** The job's outputs, without those that contain a masked value (actions/runner:src/Runner.Worker/JobExtension.cs:810). */
function outputsOf({ job, file }: { job: Job; file: JobFile }): Record<string, string> {
  const sees = { job, scope: jobScope(job), env: job.env, github: {}, allowed: IN_WORKFLOW.jobOutputs };
  try {
    const outputs = [...evaluateTexts(file.outputs, evaluationOf(sees))].filter(([name, value]) => {
      if (!job.masks.hasSecret(value)) return true;
      job.write(`##[warning]Skip output '${name}' since it may contain secret.`);
      return false;
    });
    return Object.fromEntries(outputs);
  } catch (thrown) {
    fail({ job, thrown });
    return {};
  }
}

function cleanUp(job: Job): void {
  job.write('Cleaning up orphan processes');
  for (const { pid, name } of killLeftovers(job.machine.trackingId)) {
    job.write(`Terminate orphan process: pid (${pid}) (${name})`);
  }
}

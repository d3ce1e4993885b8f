import { type Emulator, recordJob, type JobToRecord, type JobOptions, type JobResult } from '../../emulator/index.ts';
import { runSteps, type Step } from './workflow.ts';

export const REPOSITORY = 'octo-org/octo-repo';

type Options = Omit<Partial<JobOptions>, 'job'> & Partial<JobToRecord> & { readonly job?: Step };

/** Runs a job whose steps GitHub writes down as the runner reports them, and whose run ends as the job does. */
export async function recordedRun(
  emulator: Emulator,
  steps: readonly Step[],
  options: Options = {},
): Promise<JobResult> {
  const { permissions, name = 'build', run, repository = REPOSITORY, ...jobOptions } = options;
  const record = recordJob(emulator, {
    repository,
    name,
    ...(run === undefined ? {} : { run }),
    ...(permissions === undefined ? {} : { permissions }),
  });
  const result = await runSteps(emulator, steps, {
    ...record.options,
    ...jobOptions,
    github: { ...record.options.github, ...jobOptions.github },
    onStep: (report) => {
      record.options.onStep(report);
      jobOptions.onStep?.(report);
    },
  });
  record.end(result.conclusion);
  return result;
}

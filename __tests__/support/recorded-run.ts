import type { Emulator } from '../../emulator/emulator.ts';
import type { JobOptions, JobResult } from '../../emulator/runner/run-job.ts';
import { runSteps, type Step } from './workflow.ts';

export const REPOSITORY = 'octo-org/octo-repo';

/** What the emulator's runner calls itself. */
const RUNNER = 'local';

type Options = Omit<Partial<JobOptions>, 'job'> & {
  readonly job?: Step;
  readonly permissions?: Readonly<Record<string, 'read'>>;
  /** The job's name in GitHub's record. */
  readonly name?: string;
  /** The run it belongs to; a new one unless given. */
  readonly run?: ReturnType<Emulator['github']['addRun']>;
};

/** Runs a job whose steps GitHub writes down as the runner reports them, and whose run ends as the job does. */
export async function recordedRun(
  emulator: Emulator,
  steps: readonly Step[],
  options: Options = {},
): Promise<JobResult> {
  const { github } = emulator;
  const { permissions = { actions: 'read', checks: 'read' }, name = 'build', run: given, ...jobOptions } = options;
  const run = given ?? github.addRun({ repository: REPOSITORY });
  const { id } = github.addJob(run.id, { name, runner_name: RUNNER, status: 'in_progress' });
  const result = await runSteps(emulator, steps, {
    ...jobOptions,
    jobContext: jobOptions.jobContext ?? { check_run_id: id },
    github: {
      repository: REPOSITORY,
      api_url: github.apiUrl,
      run_id: String(run.id),
      run_number: String(run.run_number),
      run_attempt: String(run.run_attempt ?? 1),
      token: github.token({ permissions, repositories: [REPOSITORY] }),
      workflow_ref: `${REPOSITORY}/.github/workflows/ci.yml@refs/heads/main`,
      ...jobOptions.github,
    },
    onStep: ({ name: step, number, status, conclusion, annotations }) => {
      github.updateJob(id, {
        steps: [{ name: step, number, status, ...(conclusion === undefined ? {} : { conclusion }) }],
      });
      for (const { level, message } of annotations) {
        github.addAnnotation(id, { message, annotation_level: level === 'error' ? 'failure' : level });
      }
      jobOptions.onStep?.({
        name: step,
        number,
        status,
        ...(conclusion === undefined ? {} : { conclusion }),
        annotations,
      });
    },
  });
  github.updateJob(id, { status: 'completed', conclusion: result.conclusion });
  github.updateRun(run.id, { status: 'completed', conclusion: result.conclusion });
  return result;
}

import type { Permissions } from '../github/tokens.ts';
import type { Emulator } from '../emulator.ts';
import type { JobOptions } from '../runner/job-options.ts';

/** The name of the emulator's runner. */
const RUNNER = 'local';

/** The job to record, and the permissions of its token. */
export type JobToRecord = {
  /** A repository of the emulator's GitHub, such as `octo-org/octo-repo`. */
  readonly repository: string;
  /** The job's name at GitHub. */
  readonly name: string;
  /** Its run. Default: a new one. */
  readonly run?: ReturnType<Emulator['github']['addRun']>;
  /** The id of a queued job of that run. Default: a new job. */
  readonly jobId?: number;
  /** Whether the run ends with this job. Default: true. */
  readonly endsRun?: boolean;
  readonly permissions?: Permissions;
};

/** A recorded job: the options for its runner, and a function that ends it. */
export type RecordedJob = {
  readonly options: Required<Pick<JobOptions, 'github' | 'jobContext' | 'onStep'>>;
  readonly end: (conclusion: 'success' | 'failure' | 'cancelled') => void;
};

/** Records a job at the emulator's GitHub as its runner reports it. */
export function recordJob(
  { github }: Emulator,
  { repository, name, run: given, jobId, endsRun = true, permissions = BOTH }: JobToRecord,
): RecordedJob {
  const run = given ?? github.addRun({ repository });
  const { id } =
    jobId === undefined
      ? github.addJob(run.id, { name, runner_name: RUNNER, status: 'in_progress' })
      : github.updateJob(jobId, { status: 'in_progress' });
  return {
    options: {
      jobContext: { check_run_id: id },
      github: {
        repository,
        api_url: github.apiUrl,
        run_id: String(run.id),
        run_number: String(run.run_number),
        run_attempt: String(run.run_attempt ?? 1),
        token: github.token({ permissions, repositories: [repository] }),
        workflow_ref: `${repository}/.github/workflows/ci.yml@refs/heads/main`,
      },
      onStep: ({ name: step, number, status, conclusion, annotations }) => {
        const phase = { status, ...(conclusion === undefined ? {} : { conclusion }) };
        github.updateJob(id, { steps: [{ name: step, number, ...phase }] });
        for (const { level, message } of annotations) {
          github.addAnnotation(id, { message, annotation_level: level === 'error' ? 'failure' : level });
        }
      },
    },
    end: (conclusion) => {
      github.updateJob(id, { status: 'completed', conclusion });
      if (endsRun) github.updateRun(run.id, { status: 'completed', conclusion });
    },
  };
}

const BOTH = { actions: 'read', checks: 'read' } as const;

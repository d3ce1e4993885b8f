import type { Permissions } from '../github/tokens.ts';
import type { Emulator } from '../emulator.ts';
import type { JobOptions } from '../runner/job-options.ts';

/** What the emulator's runner calls itself. */
const RUNNER = 'local';

/** Which job is recorded, and what its token may see of the record. */
export type JobToRecord = {
  /** A repository that GitHub's side of the emulator knows, such as `octo-org/octo-repo`. */
  readonly repository: string;
  /** The job's name in GitHub's record. */
  readonly name: string;
  /** The run it belongs to; a new one unless given. */
  readonly run?: ReturnType<Emulator['github']['addRun']>;
  /** The id of a job that waits in that run; a new job unless given. */
  readonly jobId?: number;
  /** Whether the run is over with this job; it is unless told. */
  readonly endsRun?: boolean;
  readonly permissions?: Permissions;
};

/** A job in GitHub's record: what the runner is given for it, and how its end is written down. */
export type RecordedJob = {
  readonly options: Required<Pick<JobOptions, 'github' | 'jobContext' | 'onStep'>>;
  readonly end: (conclusion: 'success' | 'failure' | 'cancelled') => void;
};

/** Lets GitHub's side of the emulator write down a job as its runner reports it, as the real one does. */
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

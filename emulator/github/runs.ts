import {
  advance,
  timestamp,
  QUEUED,
  type Progress,
  type ProgressChange,
  type Conclusion,
  type Status,
  type Annotation,
  type GitHubWorld,
  type Job,
  type Run,
  type Step,
  type PendingDeployment,
  type Repository,
  type Workflow,
} from './github-state.ts';
import { findRepository, accountOf } from './repositories.ts';

/** A new step, or a change of one, which is found by number or by name. */
export type StepChange = ProgressChange & { readonly name: string; readonly number?: number };

/** A change of a job. Times default to the emulator's. */
export type JobChange = ProgressChange & {
  /** Missing steps are added. */
  readonly steps?: readonly StepChange[];
};

/** A job to add. Default status: queued. */
export type JobSeed = JobChange & {
  readonly name: string;
  readonly id?: number;
  /** Default: the latest attempt of the run. */
  readonly run_attempt?: number;
  readonly labels?: readonly string[];
  readonly runner_name?: string;
  readonly created_at?: string;
};

/** An annotation to add. Default place: that of "Process completed with exit code 1." */
export type AnnotationSeed = Partial<Annotation> & { readonly message: string };

/** Adds a job to a run. */
export function addJob(run: Run, seed: JobSeed, world: GitHubWorld): Job {
  const { id = world.nextId('job'), name, run_attempt = run.attempts.length, created_at } = seed;
  const { labels = ['ubuntu-latest'], runner_name: runner = 'GitHub Actions 1000000001' } = seed;
  const attempt = run.attempts[run_attempt - 1];
  if (!attempt) throw new Error(`Run ${run.id} has no attempt ${run_attempt}.`);
  if (world.jobs.has(id)) throw new Error(`There are two jobs ${id}.`);
  const createdAt = created_at ?? timestamp(world.clock.now());
  const job: Job = {
    id,
    run,
    attempt: run_attempt,
    name,
    labels,
    runner,
    createdAt,
    progress: QUEUED,
    steps: [],
    annotations: [],
  };
  updateJob(job, seed, world);
  world.jobs.set(id, job);
  attempt.push(job);
  return job;
}

/** Updates a job and its steps. When a job ends, its steps end too. */
export function updateJob(job: Job, change: JobChange, { clock }: GitHubWorld): void {
  const { steps: said = [] } = change;
  const now = clock.now();
  const what = `Job ${job.id}`;
  const progress = advance(job.progress, change, { now, what });
  const steps = said.reduce((all, step) => withStep(all, step, { now, what }), job.steps);
  job.steps = progress.status === 'completed' ? steps.map((step) => endStep(step, progress)) : steps;
  job.progress = progress;
}

/** Adds an annotation to a job. */
export function addAnnotation(job: Job, seed: AnnotationSeed): void {
  const { path = '.github', start_line = 1, end_line = start_line, annotation_level = 'failure' } = seed;
  const { message, title = '' } = seed;
  job.annotations.push({ path, start_line, end_line, annotation_level, message, title });
}

type Moment = { readonly now: Date; readonly what: string };

function withStep(steps: readonly Step[], change: StepChange, { now, what }: Moment): readonly Step[] {
  const { name, number, ...progress } = change;
  const at = steps.findIndex((step) => (number === undefined ? step.name === name : step.number === number));
  const known = steps[at] ?? { name, number: number ?? (steps.at(-1)?.number ?? 0) + 1, progress: QUEUED };
  const moved = { ...known, progress: advance(known.progress, progress, { now, what: `Step "${name}" of ${what}` }) };
  return at < 0 ? [...steps, moved] : steps.with(at, moved);
}

/** A step in progress gets the job's conclusion, a queued step is skipped. */
function endStep(step: Step, { conclusion, completed_at }: Progress): Step {
  const { progress } = step;
  if (progress.status === 'completed') return step;
  const begun = progress.status === 'in_progress';
  return {
    ...step,
    progress: {
      status: 'completed',
      conclusion: begun ? conclusion : 'skipped',
      started_at: progress.started_at ?? completed_at,
      completed_at,
    },
  };
}

/** A run to add, with GitHub's field names. */
export type RunSeed = {
  readonly repository: string;
  readonly id?: number;
  /** Default: `.github/workflows/ci.yml`. */
  readonly path?: string;
  /** The workflow's name, for its first run. Default: `CI`. */
  readonly name?: string;
  readonly event?: string;
  /** Default: the default branch. `null` for none. */
  readonly head_branch?: string | null;
  readonly head_sha?: string;
  readonly display_title?: string;
  readonly actor?: string;
  /** The numbers of its pull requests. */
  readonly pull_requests?: readonly number[];
  readonly created_at?: string;
  /** The fork that the commit is in. It has to exist. */
  readonly head_repository?: string;
} & RunChange;

/** A change of a run. */
export type RunChange = {
  /** Default: `completed` with a conclusion, otherwise in progress for a new run, or unchanged. */
  readonly status?: Status;
  readonly conclusion?: Conclusion;
  /** The deployments that its jobs wait for from now on. */
  readonly pending_deployments?: readonly PendingDeployment[];
};

/** Adds a run with its first attempt. */
export function addRun(seed: RunSeed, world: GitHubWorld): Run {
  const repository = findRepository(seed.repository, world);
  const { id = world.nextId('run'), actor = 'octocat', event = 'push', created_at, conclusion } = seed;
  const { status = conclusion ? 'completed' : 'in_progress' } = seed;
  if (world.runs.has(id)) throw new Error(`There are two runs ${id}.`);
  const workflow = workflowOf({ repository, seed, world });
  const now = created_at === undefined ? world.clock.now() : new Date(created_at);
  const person = accountOf(actor, world);
  const run: Run = {
    id,
    repository,
    workflow,
    number: workflow.runs.length + 1,
    event,
    branch: seed.head_branch === undefined ? repository.defaultBranch : seed.head_branch,
    sha: seed.head_sha ?? 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    title: seed.display_title ?? 'Update README.md',
    pullRequests: seed.pull_requests ?? [],
    actor: person,
    createdAt: timestamp(now),
    fork: seed.head_repository === undefined ? undefined : findRepository(seed.head_repository, world),
    pending: seed.pending_deployments ?? [],
    earlier: [],
    triggeringActor: person,
    updatedAt: timestamp(now),
    progress: advance(QUEUED, { status, conclusion }, { now, what: `Run ${id}` }),
    attempts: [[]],
  };
  world.runs.set(id, run);
  workflow.runs.push(run);
  return run;
}

type WorkflowOfRun = { readonly repository: Repository; readonly seed: RunSeed; readonly world: GitHubWorld };

function workflowOf({ repository, seed, world }: WorkflowOfRun): Workflow {
  const { path = '.github/workflows/ci.yml', name = 'CI' } = seed;
  const file = path.split('/').at(-1) ?? '';
  const known = repository.workflows.get(file);
  if (known) return known;
  const workflow = { id: world.nextId('workflow'), path, name, runs: [] };
  repository.workflows.set(file, workflow);
  return workflow;
}

/** Updates a run. */
export function updateRun(run: Run, change: RunChange, { clock }: GitHubWorld): void {
  const now = clock.now();
  // A run in progress can wait for a reviewer and continue later.
  if (change.status === 'waiting' && run.progress.status === 'in_progress')
    run.progress = { ...run.progress, status: 'waiting' };
  else run.progress = advance(run.progress, change, { now, what: `Run ${run.id}` });
  run.pending = change.pending_deployments ?? (run.progress.status === 'completed' ? [] : run.pending);
  run.updatedAt = timestamp(now);
}

/** Starts another attempt of a completed run. */
export function rerun(run: Run, actor: string | undefined, world: GitHubWorld): void {
  if (run.progress.status !== 'completed')
    throw new Error(`Run ${run.id} is ${run.progress.status}; it can only be re-run when it is completed.`);
  const now = world.clock.now();
  const { progress, updatedAt, triggeringActor, attempts } = run;
  run.earlier.push({ progress, updatedAt, triggeringActor });
  attempts.push([]);
  run.triggeringActor = actor === undefined ? run.triggeringActor : accountOf(actor, world);
  run.progress = advance(QUEUED, { status: 'in_progress' }, { now, what: `Run ${run.id}` });
  run.updatedAt = timestamp(now);
}

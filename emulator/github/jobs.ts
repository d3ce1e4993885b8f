import { advance, instant, NEW, type Phase, type PhaseChange } from './phase.ts';
import type { Annotation, GitHubWorld, Job, Run, Step } from './world.ts';

/** A step to begin with, or how one goes on, found by its number or else by its name. */
export type StepChange = PhaseChange & { readonly name: string; readonly number?: number };

/** How a job goes on; times that are not said are the emulator's. */
export type JobChange = PhaseChange & {
  /** Steps that are not there yet are added. */
  readonly steps?: readonly StepChange[];
};

/** A job to begin with; queued when nothing is said. */
export type JobSeed = JobChange & {
  readonly name: string;
  readonly id?: number;
  /** The latest attempt of its run when nothing is said. */
  readonly run_attempt?: number;
  readonly labels?: readonly string[];
  readonly runner_name?: string;
  readonly created_at?: string;
};

/** Something a job remarked; without a place it is where the runner puts "Process completed with exit code 1." */
export type AnnotationSeed = Partial<Annotation> & { readonly message: string };

/** Adds a job to a run. */
export function plantJob(run: Run, seed: JobSeed, world: GitHubWorld): Job {
  const { id = world.nextId('job'), name, run_attempt = run.attempts.length, created_at } = seed;
  const { labels = ['ubuntu-latest'], runner_name: runner = 'GitHub Actions 1000000001' } = seed;
  const attempt = run.attempts[run_attempt - 1];
  if (!attempt) throw new Error(`Run ${run.id} has no attempt ${run_attempt}.`);
  if (world.jobs.has(id)) throw new Error(`There are two jobs ${id}.`);
  const createdAt = created_at ?? instant(world.clock.now());
  const job: Job = {
    id,
    run,
    attempt: run_attempt,
    name,
    labels,
    runner,
    createdAt,
    phase: NEW,
    steps: [],
    annotations: [],
  };
  changeJob(job, seed, world);
  world.jobs.set(id, job);
  attempt.push(job);
  return job;
}

/** Takes a job and its steps further. The steps of a job that ends end with it. */
export function changeJob(job: Job, change: JobChange, { clock }: GitHubWorld): void {
  const { steps: said = [] } = change;
  const now = clock.now();
  const what = `Job ${job.id}`;
  const phase = advance(job.phase, change, { now, what });
  const steps = said.reduce((all, step) => withStep(all, step, { now, what }), job.steps);
  job.steps = phase.status === 'completed' ? steps.map((step) => ended(step, phase)) : steps;
  job.phase = phase;
}

/** Adds an annotation to a job. */
export function annotate(job: Job, seed: AnnotationSeed): void {
  const { path = '.github', start_line = 1, end_line = start_line, annotation_level = 'failure' } = seed;
  const { message, title = '' } = seed;
  job.annotations.push({ path, start_line, end_line, annotation_level, message, title });
}

type Moment = { readonly now: Date; readonly what: string };

function withStep(steps: readonly Step[], change: StepChange, { now, what }: Moment): readonly Step[] {
  const { name, number, ...phase } = change;
  const at = steps.findIndex((step) => (number === undefined ? step.name === name : step.number === number));
  const known = steps[at] ?? { name, number: number ?? (steps.at(-1)?.number ?? 0) + 1, phase: NEW };
  const moved = { ...known, phase: advance(known.phase, phase, { now, what: `Step "${name}" of ${what}` }) };
  return at < 0 ? [...steps, moved] : steps.with(at, moved);
}

/** What was running ends as the job does, and what was waiting is skipped. */
function ended(step: Step, { conclusion, completed_at }: Phase): Step {
  const { phase } = step;
  if (phase.status === 'completed') return step;
  const begun = phase.status === 'in_progress';
  return {
    ...step,
    phase: {
      status: 'completed',
      conclusion: begun ? conclusion : 'skipped',
      started_at: phase.started_at ?? completed_at,
      completed_at,
    },
  };
}

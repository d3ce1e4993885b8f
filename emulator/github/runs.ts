import { accountOf } from './people.ts';
import { advance, instant, NEW, type Conclusion, type Status } from './phase.ts';
import type { GitHubWorld, PendingDeployment, Repository, Run, Workflow } from './world.ts';

/** A run to begin with, in GitHub's names where it has some. */
export type RunSeed = {
  readonly repository: string;
  readonly id?: number;
  /** The path of the workflow's file; `.github/workflows/ci.yml` when nothing is said. */
  readonly path?: string;
  /** The workflow's name, the first time its path is named; `CI` when nothing is said. */
  readonly name?: string;
  readonly event?: string;
  /** The default branch when nothing is said; `null` for none. */
  readonly head_branch?: string | null;
  readonly head_sha?: string;
  readonly display_title?: string;
  readonly actor?: string;
  /** The numbers of the pull requests it is about. */
  readonly pull_requests?: readonly number[];
  readonly created_at?: string;
  /** The repository that the commit is in, where it is a fork; it has to be there. */
  readonly head_repository?: string;
} & RunChange;

/** How a run goes on. */
export type RunChange = {
  /** When nothing is said, `completed` with a conclusion, else in progress at first and then what it was. */
  readonly status?: Status;
  readonly conclusion?: Conclusion;
  /** What its jobs wait for from now on; with none, nothing. */
  readonly pending_deployments?: readonly PendingDeployment[];
};

/** Adds a run, with its first attempt. */
export function plantRun(seed: RunSeed, world: GitHubWorld): Run {
  const repository = repositoryNamed(seed.repository, world);
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
    createdAt: instant(now),
    fork: seed.head_repository === undefined ? undefined : repositoryNamed(seed.head_repository, world),
    pending: seed.pending_deployments ?? [],
    earlier: [],
    triggeringActor: person,
    updatedAt: instant(now),
    phase: advance(NEW, { status, conclusion }, { now, what: `Run ${id}` }),
    attempts: [[]],
  };
  world.runs.set(id, run);
  workflow.runs.push(run);
  return run;
}

/** Finds a repository that was added before. */
export function repositoryNamed(name: string, world: GitHubWorld): Repository {
  const repository = world.repositories.get(name.toLowerCase());
  if (!repository) throw new Error(`There is no repository ${name}; add it first.`);
  return repository;
}

type Planting = { readonly repository: Repository; readonly seed: RunSeed; readonly world: GitHubWorld };

function workflowOf({ repository, seed, world }: Planting): Workflow {
  const { path = '.github/workflows/ci.yml', name = 'CI' } = seed;
  const file = path.split('/').at(-1) ?? '';
  const known = repository.workflows.get(file);
  if (known) return known;
  const workflow = { id: world.nextId('workflow'), path, name, runs: [] };
  repository.workflows.set(file, workflow);
  return workflow;
}

/** Takes a run further. */
export function changeRun(run: Run, change: RunChange, { clock }: GitHubWorld): void {
  const now = clock.now();
  // A run in progress may have to wait for a reviewer, and goes on when it was approved.
  if (change.status === 'waiting' && run.phase.status === 'in_progress')
    run.phase = { ...run.phase, status: 'waiting' };
  else run.phase = advance(run.phase, change, { now, what: `Run ${run.id}` });
  run.pending = change.pending_deployments ?? (run.phase.status === 'completed' ? [] : run.pending);
  run.updatedAt = instant(now);
}

/** Begins another attempt of a run that is over. */
export function rerun(run: Run, actor: string | undefined, world: GitHubWorld): void {
  if (run.phase.status !== 'completed')
    throw new Error(`Run ${run.id} is ${run.phase.status}; it can't run again yet.`);
  const now = world.clock.now();
  const { phase, updatedAt, triggeringActor, attempts } = run;
  run.earlier.push({ phase, updatedAt, triggeringActor });
  attempts.push([]);
  run.triggeringActor = actor === undefined ? run.triggeringActor : accountOf(actor, world);
  run.phase = advance(NEW, { status: 'in_progress' }, { now, what: `Run ${run.id}` });
  run.updatedAt = instant(now);
}

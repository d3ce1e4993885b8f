import type { RunAction } from '../github/describe-run.ts';
import type { RunSeed } from '../github/runs.ts';
import type { Emulator } from '../emulator.ts';
import { pushEvent } from '../runner/github-context.ts';
import {
  isTrusted,
  mapEach,
  resultOf,
  type Attempt,
  type JobOutcome,
  type PlayedJob,
  type PlayerOptions,
} from './attempt.ts';
import { playJobs } from './play-jobs.ts';
import { readWorkflow, type WorkflowFile, MAX_CHAIN, startsOnRun } from './read-workflow.ts';

/** The result of a run's attempt. */
export type PlayedRun = {
  readonly id: number;
  readonly workflow: string;
  readonly attempt: number;
  readonly conclusion: string | null;
  /** In the order of the workflow file, including skipped jobs and those not re-run. */
  readonly jobs: readonly PlayedJob[];
  /** The runs that it started with `on: workflow_run`. */
  readonly started: readonly { readonly action: RunAction; readonly run: PlayedRun }[];
};

/** A run to start. */
export type RunToPlay = {
  /** The name of its workflow file, such as `ci.yml`. */
  readonly file: string;
  /** Default: a push to the default branch. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** The run's branch, commit, actor or fork. */
  readonly run?: Partial<RunSeed>;
};

/** Runs a repository's workflows like GitHub, and records the runs. */
export type WorkflowPlayer = {
  /** Runs a workflow to its end, and all runs that it starts. */
  readonly play: (run: RunToPlay) => Promise<PlayedRun>;
  /** Re-runs all jobs, or the failed ones and those that need them. GitHub sends no `requested` event. */
  readonly rerun: (played: PlayedRun, which: 'all' | 'failed', actor?: string) => Promise<PlayedRun>;
};

/**
 * Makes a player for the workflows of a repository. An invalid file results in a run without jobs and
 * `startup_failure`. Throws for what this runner doesn't support.
 */
export function workflowPlayer(emulator: Emulator, options: PlayerOptions): WorkflowPlayer {
  const { github } = emulator;
  const known = new Map<
    number,
    { readonly toPlay: RunToPlay; readonly depth: number; outcomes: Map<string, JobOutcome> }
  >();
  for (const [name, text] of Object.entries(options.files)) github.addFile(options.repository, pathOf(name), text);

  async function play(toPlay: RunToPlay, depth = 0): Promise<PlayedRun> {
    const read = tryRead(options, toPlay.file);
    const { id } = github.addRun({
      repository: options.repository,
      path: pathOf(toPlay.file),
      name: read?.name ?? pathOf(toPlay.file),
      event: toPlay.event?.name ?? 'push',
      ...toPlay.run,
      status: 'queued',
    });
    known.set(id, { toPlay, depth, outcomes: new Map() });
    return playAttempt(id, { isFirst: true });
  }

  async function playAttempt(
    id: number,
    { isFirst, before = new Map<string, JobOutcome>() }: AttemptToPlay,
  ): Promise<PlayedRun> {
    const of = known.get(id);
    if (of === undefined) throw new Error(`Run ${id} is not a run of this player.`);
    const file = tryRead(options, of.toPlay.file);
    const started: { action: RunAction; run: PlayedRun }[] = [];
    const beside: Promise<void>[] = [];
    const happens = async (action: RunAction): Promise<void> => {
      const runs = startRuns(id, action, of.depth).then((all) => void started.push(...all));
      if (options.parallel === true) beside.push(runs);
      else await runs;
    };
    if (isFirst) await happens('requested');
    let begun = false;
    const begin = async (): Promise<void> => {
      if (begun) return;
      begun = true;
      github.updateRun(id, { status: 'in_progress' });
      await happens('in_progress');
    };
    const attempt = attemptOf({ emulator, options, id, toPlay: of.toPlay, begin, before });
    const outcomes = file === undefined ? undefined : await playJobs(attempt, asWorkflow(attempt, file, of.toPlay));
    const conclusion = conclusionOf(outcomes, attempt);
    github.updateRun(id, { status: 'completed', conclusion });
    of.outcomes = outcomes ?? new Map<string, JobOutcome>();
    await happens('completed');
    await Promise.all(beside);
    const jobs = file?.jobs.flatMap((job) => outcomes?.get(job.id)?.played ?? []) ?? [];
    const { name, run_attempt = 1 } = github.updateRun(id, {});
    return { id, workflow: name ?? '', attempt: run_attempt, conclusion, jobs, started };
  }

  /** Starts the workflows with `on: workflow_run`, up to three levels deep. They run on the default branch and are trusted. */
  async function startRuns(id: number, action: RunAction, depth: number) {
    if (depth >= MAX_CHAIN) return [];
    const event = github.runEvent(id, action);
    const { name, head_branch: branch, actor } = github.updateRun(id, {});
    const files = Object.keys(options.files).filter((file) => {
      const { on = {} } = tryRead(options, file) ?? {};
      return startsOnRun(on, { workflow: name ?? '', action, branch });
    });
    return mapEach(files, options.parallel === true, async (file) => {
      const run = { actor: actor?.login ?? 'octocat' };
      return { action, run: await play({ file, event, run }, depth + 1) };
    });
  }

  return {
    play: (toPlay) => play(toPlay),
    rerun: (played, which, actor) => {
      const before = known.get(played.id)?.outcomes;
      github.rerun(played.id, actor);
      return playAttempt(played.id, { isFirst: false, before: which === 'failed' ? before : undefined });
    },
  };
}

type AttemptToPlay = { readonly isFirst: boolean; readonly before?: ReadonlyMap<string, JobOutcome> | undefined };

const pathOf = (file: string): string => `.github/workflows/${file}`;

/** `undefined` for a file with an error. */
function tryRead({ files }: PlayerOptions, name: string): WorkflowFile | undefined {
  const text = files[name];
  if (text === undefined) throw new Error(`There is no workflow ${name}, only ${Object.keys(files).join(', ')}.`);
  try {
    return readWorkflow({ path: pathOf(name), text });
  } catch {
    return undefined;
  }
}

type AttemptToMake = Pick<Attempt, 'emulator' | 'options' | 'begin' | 'before'> & {
  readonly id: number;
  readonly toPlay: RunToPlay;
};

function attemptOf({ emulator, options, id, toPlay, begin, before }: AttemptToMake): Attempt {
  const run = emulator.github.updateRun(id, {});
  const { repository } = options;
  const actor = run.actor?.login ?? 'octocat';
  const event = toPlay.event ?? pushEvent({ repository, actor });
  const github = {
    repository,
    actor,
    triggering_actor: run.triggering_actor?.login ?? actor,
    workflow_ref: `${repository}/${run.path}@refs/heads/${run.head_branch ?? 'main'}`,
    workflow_sha: run.head_sha,
    ...(event.name === 'push' ? { sha: run.head_sha } : {}),
  };
  const fromFork = toPlay.run?.head_repository !== undefined;
  const trusted = isTrusted({ event: event.name, actor, fromFork });
  return { emulator, options, run, event, trusted, github, cancelled: new AbortController(), begin, before };
}

function asWorkflow({ trusted, options }: Attempt, file: WorkflowFile, { inputs = {} }: RunToPlay) {
  return { file, prefix: '', inputs, secrets: trusted ? (options.machine?.secrets ?? {}) : {} };
}

/** A failed job with `continue-on-error` doesn't fail the run. A run with only skipped jobs is skipped. */
function conclusionOf(outcomes: ReadonlyMap<string, JobOutcome> | undefined, { cancelled }: Attempt) {
  if (outcomes === undefined) return 'startup_failure';
  return cancelled.signal.aborted ? 'cancelled' : resultOf([...outcomes.values()].map(({ result }) => result));
}

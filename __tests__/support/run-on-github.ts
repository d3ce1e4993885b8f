import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import {
  type Emulator,
  recordJob,
  expandMatrix,
  runJob,
  type JobOptions,
  type JobResult,
} from '../../emulator/index.ts';
import { REPOSITORY } from './recorded-run.ts';
import { ROOT } from './workflow.ts';

const FAKE_CLOCK = pathToFileURL(join(ROOT, 'tools/fake-clock.ts')).href;

/** What happens to a job of a run, beside what its steps do. */
export type Fate = Pick<JobOptions, 'env' | 'event' | 'cancelWhen'> & {
  /** The step in which the runner is lost: nothing of the job runs after it, and GitHub hears no more of it. */
  readonly lostIn?: string;
  /** How long steps take by the clock that is shown, by the start of their names. */
  readonly took?: Readonly<Record<string, number>>;
  readonly permissions?: Readonly<Record<string, 'read'>>;
  /** Called when the first step is over. */
  readonly onFirstStepOver?: () => void;
};

/** A clock that stands still from some moment on, for all there is, but for the steps that `took` names. */
export type ShownClock = { readonly startsAt: Date };

/** Where the jobs of a run find what they need, as `runJob` takes it. */
export type Machine = Pick<JobOptions, 'workspace' | 'actions' | 'localActions' | 'secrets' | 'vars' | 'env'>;

/**
 * A run of a whole workflow: each job is processes of its own with the shipped action, and GitHub writes it down. As on
 * GitHub a job is made when those that it needs are over, so whoever plays the run says when that is.
 *
 * The repository has to be there.
 */
export function runOnGitHub(
  emulator: Emulator,
  workflow: string,
  { machine, clock = 'real', file = 'ci.yml' }: { machine: Machine; clock?: 'real' | ShownClock; file?: string },
) {
  const { github } = emulator;
  const path = `.github/workflows/${file}`;
  github.addFile(REPOSITORY, path, workflow);
  const record = github.addRun({ repository: REPOSITORY, name: nameOf(workflow), path });
  const workflow_ref = `${REPOSITORY}/${path}@refs/heads/main`;
  const made = new Map<string, { readonly id: number; readonly job: string; readonly leg: number }>();
  const time = clock === 'real' ? undefined : showTime(emulator, clock);

  /** GitHub makes a job, every leg of it. */
  function make(job: string): string[] {
    const names = legsOf(workflow, job);
    names.forEach((name, leg) => made.set(name, { id: github.addJob(record.id, { name }).id, job, leg }));
    return names;
  }

  /** A runner takes a job and runs it; `undefined` when the runner was lost. */
  async function play(name: string, fate: Fate = {}): Promise<JobResult | undefined> {
    const found = made.get(name);
    if (found === undefined) throw new Error(`GitHub has made no job ${name}, only ${[...made.keys()].join(', ')}.`);
    const { lostIn, took = {}, permissions = READ, env, onFirstStepOver, ...options } = fate;
    const { id, job, leg } = found;
    const recorded = recordJob(emulator, {
      repository: REPOSITORY,
      name,
      run: record,
      jobId: id,
      endsRun: false,
      permissions,
    });
    const isMatrix = name !== job;
    try {
      const result = await runJob({
        workflow,
        job,
        ...(isMatrix ? { leg } : {}),
        ...machine,
        env: { ...machine.env, ...time?.env, ...env },
        ...recorded.options,
        github: { ...recorded.options.github, sha: record.head_sha, workflow_sha: record.head_sha, workflow_ref },
        ...options,
        onStep: (report) => {
          recorded.options.onStep(report);
          // GitHub counts from 1, and "Set up job" is the first.
          if (report.status !== 'in_progress') return void (report.number === 2 && onFirstStepOver?.());
          const [, ms = 0] = Object.entries(took).find(([start]) => report.name.startsWith(start)) ?? [];
          time?.pass(ms);
          if (lostIn !== undefined && report.name.startsWith(lostIn)) throw new RunnerLost();
        },
      });
      recorded.end(result.conclusion);
      return result;
    } catch (thrown) {
      if (!(thrown instanceof RunnerLost)) throw thrown;
      return undefined;
    }
  }

  return {
    record,
    make,
    play,
    /** GitHub's record of each job. */
    jobs: () => [...made.values()].map(({ id }) => github.updateJob(id, {})),
    /** GitHub writes down the end of a job that no runner will tell. */
    stopFollowing: (name: string, conclusion: 'failure' | 'cancelled' | 'skipped') =>
      github.updateJob(made.get(name)?.id ?? 0, { status: 'completed', conclusion }),
    /** The run is over: gives the event for the workflows that wait for it. */
    ends: (conclusion: 'success' | 'failure' | 'cancelled') => ({
      name: 'workflow_run',
      payload: {
        action: 'completed',
        repository: { full_name: REPOSITORY },
        workflow_run: {
          ...github.updateRun(record.id, { status: 'completed', conclusion }),
          head_commit: { message: 'Count the birds twice' },
        },
      },
    }),
    pass: (ms: number) => time?.pass(ms),
    close: () => time?.remove(),
  };
}

const READ = { contents: 'read', actions: 'read' } as const;

/** Nothing a job does can stop what a lost runner stops. */
class RunnerLost extends Error {}

type Workflow = { readonly name?: string; readonly jobs: Record<string, { strategy?: { matrix?: unknown } }> };

const nameOf = (workflow: string): string => (parse(workflow) as Workflow).name ?? 'CI';

/** What GitHub calls the legs of a job: by its id and the values of its matrix. */
function legsOf(workflow: string, job: string): string[] {
  const matrix = (parse(workflow) as Workflow).jobs[job]?.strategy?.matrix;
  return matrix === undefined
    ? [job]
    : expandMatrix(matrix).map((leg) => `${job} (${Object.values(leg).map(String).join(', ')})`);
}

/** Stops the emulator's clock, and has a job's processes show the same time. */
function showTime(emulator: Emulator, { startsAt }: ShownClock) {
  const folder = mkdtempSync(join(tmpdir(), 'shown-time-'));
  const file = join(folder, 'time');
  const tell = () => writeFileSync(file, String(emulator.clock.now().getTime()));
  emulator.clock.freeze(startsAt);
  tell();
  return {
    env: { FAKE_TIME_FILE: file, NODE_OPTIONS: `--import=${FAKE_CLOCK}` },
    pass: (ms: number) => {
      emulator.clock.advance(ms);
      tell();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

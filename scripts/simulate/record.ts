import type { JobChange } from '../../emulator/github/jobs.ts';
import { chance } from './chance.ts';
import type { PlannedJob } from './plan.ts';
import type { Scenario } from './scenario.ts';
import type { Services } from './services.ts';
import type { VirtualTime } from './virtual-time.ts';

export const REPOSITORY = 'octo-org/octo-repo';
export const RUN_ID = 1658821493;
export const LAST_WORD_RUN_ID = 1658899999;
const STATUS_STEP = 'octo-org/google-chat-status@v1';

/** How a job ended, in the word of GitHub. */
export type Ended = PlannedJob['ends'] | 'skipped';

/** GitHub's record of the run, which says what happened a moment after it did. */
export type RunLog = {
  /** The jobs come up, waiting for a runner. */
  readonly queue: (jobs: readonly PlannedJob[]) => void;
  readonly begin: (job: PlannedJob) => void;
  readonly beginMain: (job: PlannedJob) => void;
  readonly beginOwn: (job: PlannedJob) => void;
  readonly endOwn: (job: PlannedJob, ends: Ended) => void;
  readonly end: (job: PlannedJob, ends: Ended) => void;
  /** The job is over without its runner's word: it never had one, or its runner is not heard of any more. */
  readonly giveUp: (job: PlannedJob, ends: Ended) => void;
  /** Comes when the record shows all jobs that are in it as over. */
  readonly settled: () => Promise<void>;
  /** How the record, in the end, says that a job ended. */
  readonly endOf: (job: PlannedJob) => Ended | undefined;
  /** The run is over, in the record too. */
  readonly endRun: () => void;
};

type Parts = {
  readonly time: VirtualTime;
  readonly services: Services;
  readonly seed: number;
  readonly scenario: Scenario;
};

/** Begins the record. Each change shows after a delay of its own, and none before the one that came before it. */
export function createRunLog({ time, services: { github }, seed, scenario }: Parts): RunLog {
  github.addRepository({ name: REPOSITORY });
  github.addRun({ repository: REPOSITORY, id: RUN_ID });
  const shownUntil = new Map<number, number>();
  const draws = new Map<number, ReturnType<typeof chance>>();
  const ends = new Map<number, Ended>();
  const open = new Set<number>();
  let waiting: (() => void)[] = [];

  const stamp = () => new Date(time.now()).toISOString();

  function change(job: PlannedJob, said: JobChange): void {
    const draw = draws.get(job.id) ?? chance(seed, 'lag', job.id);
    draws.set(job.id, draw);
    const at = Math.max(shownUntil.get(job.id) ?? 0, time.now() + draw.between(0, scenario.lagMs));
    shownUntil.set(job.id, at);
    time.in(at - time.now(), () => {
      github.updateJob(job.id, said);
      if (said.status !== 'completed') return;
      open.delete(job.id);
      if (open.size > 0) return;
      for (const go of waiting.splice(0)) go();
    });
  }

  const done = (number: number, name: string, conclusion: Ended = 'success') =>
    ({ number, name, status: 'completed', conclusion, completed_at: stamp() }) as const;
  const running = (number: number, name: string) =>
    ({ number, name, status: 'in_progress', started_at: stamp() }) as const;
  const MAIN = `Run ${STATUS_STEP}`;
  const POST = `Post Run ${STATUS_STEP}`;
  const OWN = 'Run make test';
  const own = ({ hasStatusStep }: PlannedJob) => (hasStatusStep ? 3 : 2);

  function complete(job: PlannedJob, how: Ended, steps: JobChange['steps'] = []): void {
    ends.set(job.id, how);
    change(job, { status: 'completed', conclusion: how, completed_at: stamp(), steps });
  }

  return {
    queue: (jobs) => {
      for (const { id, name } of jobs) {
        github.addJob(RUN_ID, { id, name, runner_name: `GitHub Actions ${id % 100_000}` });
        open.add(id);
      }
    },
    begin: (job) => change(job, { status: 'in_progress', started_at: stamp(), steps: [running(1, 'Set up job')] }),
    beginMain: (job) => change(job, { steps: [done(1, 'Set up job'), running(2, MAIN)] }),
    beginOwn: (job) =>
      change(job, { steps: [job.hasStatusStep ? done(2, MAIN) : done(1, 'Set up job'), running(own(job), OWN)] }),
    endOwn: (job, how) => {
      const steps = [done(own(job), OWN, how)];
      change(job, { steps: job.hasStatusStep ? [...steps, running(4, POST)] : steps });
    },
    end: (job, how) => {
      const steps = [...(job.hasStatusStep ? [done(4, POST)] : []), done(5, 'Complete job')];
      complete(job, how, steps);
    },
    giveUp: (job, how) => complete(job, how, []),
    settled: async () => {
      if (open.size > 0) await new Promise<void>((resolve) => (waiting = [...waiting, resolve]));
    },
    endOf: ({ id }) => ends.get(id),
    endRun: () => {
      const all = [...ends.values()];
      const conclusion = (['failure', 'cancelled', 'success'] as const).find((word) => all.includes(word)) ?? 'skipped';
      github.updateRun(RUN_ID, { status: 'completed', conclusion });
    },
  };
}

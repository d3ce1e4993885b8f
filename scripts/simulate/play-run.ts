import { fileURLToPath } from 'node:url';
import { chance } from './chance.ts';
import type { PlannedJob } from './plan.ts';
import { statusAction, type StatusAction, type Surroundings } from './play-job.ts';
import { REPOSITORY, RUN_ID, type RunLog } from './record.ts';
import type { Scenario } from './scenario.ts';

/** Milliseconds. */
export type Added = { readonly main: number; readonly post: number };

/** What a job went through. */
export type Played = {
  readonly job: PlannedJob;
  /** What the action added to the job at its start and at its end, in milliseconds; missing when its runner died. */
  added: Added | undefined;
  /** When its own steps ended, or, when its runner died, GitHub gave it up. */
  endedAt: number;
  action: StatusAction | undefined;
};

/** GitHub gives up a job whose runner is not heard of after some minutes. */
const GIVEN_UP_MS = [120_000, 600_000] as const;

/** Plays all jobs of a run on so many runners; a wave begins when the record shows the one before as over. */
export async function playRun(jobs: readonly PlannedJob[], log: RunLog, around: Surroundings): Promise<Played[]> {
  const played: Played[] = [];
  const place: Place = { log, around, pair: { endsAt: 0 }, cancelled: cancelSometime(around) };
  for (const wave of [1, 2]) {
    const queue = jobs.filter((job) => job.wave === wave);
    if (queue.length === 0) continue;
    log.queue(queue);
    const runner = async (number: number) => {
      const draw = chance(around.seed, 'runner', wave, number);
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
        await around.time.sleep(draw.between(300, 5000), place.cancelled).catch(() => undefined);
        const idle = place.cancelled.aborted ? 'cancelled' : isSkipped(job, jobs, log) ? 'skipped' : undefined;
        if (idle === undefined) played.push(await playJob(job, place));
        else log.giveUp(job, idle);
      }
    };
    await Promise.all(Array.from({ length: around.scenario.parallel }, (_, number) => runner(number)));
    await log.settled();
  }
  return played;
}

/** As GitHub does by itself with a job that needs others, when one of them did not pass. */
const isSkipped = ({ key, wave }: PlannedJob, jobs: readonly PlannedJob[], log: RunLog): boolean =>
  key === 'deploy' && jobs.some((job) => job.wave < wave && log.endOf(job) !== 'success');

/** A signal that comes when somebody cancels the run; in most runs never. */
function cancelSometime({ time, seed, scenario }: Surroundings): AbortSignal {
  const draw = chance(seed, 'cancel');
  const controller = new AbortController();
  if (draw.percent(scenario.cancel)) time.in(draw.between(2000, 2 * scenario.lengthMs), () => controller.abort());
  return controller.signal;
}

type Pair = { endsAt: number };
type Place = {
  readonly log: RunLog;
  readonly around: Surroundings;
  /** When the latest pair's first job is going to end. */
  readonly pair: Pair;
  readonly cancelled: AbortSignal;
};

async function playJob(job: PlannedJob, place: Place): Promise<Played> {
  const { log, around } = place;
  const { time, seed } = around;
  const action = job.hasStatusStep ? statusAction(contextOf(job, around.scenario), around) : undefined;
  const played: Played = { job, added: undefined, endedAt: NaN, action };
  let dead = false;
  const lived = live(played, place, () => dead);
  if (job.diesAfterMs === undefined) {
    await lived;
    return played;
  }
  const survived = await Promise.race([lived.then(() => true), time.sleep(job.diesAfterMs).then(() => false)]);
  if (survived) return played;
  dead = true;
  action?.die();
  played.added = undefined;
  await time.sleep(chance(seed, 'given up', job.id).between(...GIVEN_UP_MS));
  played.endedAt = time.now();
  log.giveUp(job, 'failure');
  return played;
}

/** A job's life; nothing of it is written down any more once its runner is dead. */
async function live(played: Played, { log, around, pair, cancelled }: Place, dead: () => boolean): Promise<void> {
  const { job, action } = played;
  const { time, scenario } = around;
  log.begin(job);
  await time.sleep(job.setUpMs);
  if (dead()) return;
  if (action !== undefined) log.beginMain(job);
  const main = (await action?.main()) ?? 0;
  log.beginOwn(job);
  const ownMs = scenario.sameMs ? untilPairEnds(pair, time.now(), job.ownMs) : job.ownMs;
  const ends = await time.sleep(ownMs, cancelled).then(
    () => job.ends,
    () => 'cancelled' as const,
  );
  if (dead()) return;
  played.endedAt = time.now();
  log.endOwn(job, ends);
  if (action !== undefined) played.added = { main, post: await action.post(ends) };
  log.end(job, ends);
}

/** Every other job ends when one that runs beside it does. */
function untilPairEnds(pair: Pair, now: number, ownMs: number): number {
  if (pair.endsAt > now) {
    const left = pair.endsAt - now;
    pair.endsAt = 0;
    return left;
  }
  pair.endsAt = now + ownMs;
  return ownMs;
}

/** What the runner says of the run in every one of its jobs. */
export const runEnvironment = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: fileURLToPath(new URL('push-event.json', import.meta.url)),
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: REPOSITORY,
  GITHUB_SHA: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/ci.yml@refs/heads/main`,
  GITHUB_RUN_ID: String(RUN_ID),
  GITHUB_RUN_NUMBER: '1',
  GITHUB_RUN_ATTEMPT: '1',
};

function contextOf({ id, name, key, matrix }: PlannedJob, { messagePer }: Scenario) {
  return {
    id,
    inputs: {
      'job-id': String(id),
      matrix: matrix === undefined ? 'null' : JSON.stringify(matrix),
      ...(messagePer === 'job' ? { title: name } : {}),
    },
    env: { ...runEnvironment, GITHUB_JOB: key, RUNNER_NAME: `GitHub Actions ${id % 100_000}` },
  };
}

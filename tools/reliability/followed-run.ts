import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { aRun, timeline, type Call, type Happening } from '../../__tests__/support/workflow-run.ts';
import { REPOSITORY, SPACE } from '../../__tests__/support/runner.ts';

/** What following a run came to. */
type Followed = {
  readonly call: Awaited<ReturnType<ReturnType<typeof aRun>['told']>>;
  readonly texts: readonly string[];
  readonly runMinutes: number;
  /** To GitHub, all in all and in the busiest hour. */
  readonly requests: number;
  readonly requestsInAnHour: number;
  /** Of all requests those that count against GitHub's limit: something had changed. */
  readonly counted: number;
  readonly writes: number;
  readonly closestWritesMs: number;
  /** From the end of the last job to the message that tells of it. */
  readonly lagSeconds: number;
};

/** One row of the table. */
export type FollowedRun = Followed & { readonly name: string; readonly jobs: number };

/** A run to follow: its jobs, how many run at once, how long each takes, and in which order they are taken. */
type Shape = {
  readonly jobs: number;
  readonly atOnce: number;
  readonly jobSeconds: (job: number) => number;
  readonly order?: 'as listed' | 'scattered';
};

/** Follows a run from its first job to its last. */
async function followedRun(emulator: Emulator, shape: Shape, given: Call = {}): Promise<Followed> {
  const { jobs, atOnce, jobSeconds, order = 'as listed' } = shape;
  const ci = aRun(emulator);
  const names = Array.from({ length: jobs }, (_, n) => `test (${n})`);
  for (const name of names) ci.job(name);
  // Every 37th, around and around: 37 is no divisor of the number of jobs.
  const taken = order === 'as listed' ? names : names.map((_, n) => names[(n * 37) % jobs]!);

  const free = Array.from({ length: atOnce }, () => 0);
  const happenings: Happening[] = taken.flatMap((name, n) => {
    const runner = free.indexOf(Math.min(...free));
    const starts = free[runner]!;
    const ends = starts + jobSeconds(n) * 1000;
    free[runner] = ends;
    const fails = n % 100 === 50;
    return [
      { at: starts, happen: () => void ci.change(name, { status: 'in_progress' }) },
      { at: ends, happen: () => void ci.change(name, { conclusion: fails ? 'failure' : 'success' }) },
    ];
  });
  const over = Math.max(...free);
  happenings.push({ at: over, happen: () => void ci.goesOn({ conclusion: 'failure' }) });

  const time = timeline(emulator, happenings);
  const began = emulator.clock.now().getTime();
  const call = await ci.told('requested', {
    ...given,
    inputs: { follow: 'true', timeout: '24h', ...given.inputs },
    world: { sleep: time.sleep, ...given.world },
  });
  const at = (service: string) => emulator.requests.filter((each) => each.service === service);
  const asked = at('github').map((each) => each.at.getTime());
  const wrote = emulator.requests.filter(
    ({ call: name, status }) => /messages\.(patch|create)/.test(name) && status === 200,
  );
  const moments = wrote.map((each) => each.at.getTime());
  return {
    call,
    texts: emulator.space(SPACE).messages.map(({ text }) => text ?? ''),
    runMinutes: over / 60_000,
    requests: asked.length,
    requestsInAnHour: Math.max(
      ...asked.map((from) => asked.filter((each) => each >= from && each < from + 3_600_000).length),
    ),
    counted: at('github').filter(({ status }) => status === 200).length,
    writes: wrote.length,
    closestWritesMs: Math.min(...moments.slice(1).map((moment, n) => moment - moments[n]!)),
    lagSeconds: ((moments.at(-1) ?? 0) - began - over) / 1000,
  };
}

/** From one to three minutes, the same each time. */
const jobSeconds = (job: number): number => 60 + ((job * 7919) % 120);

/** The runs in the table of docs/evidence/performance.md. */
const SHAPES: readonly (Shape & { readonly name: string })[] = [
  { name: '6 jobs, all at once', jobs: 6, atOnce: 6, jobSeconds },
  { name: '100 jobs, 20 at once', jobs: 100, atOnce: 20, jobSeconds },
  { name: '1,000 jobs, 20 at once, as they are listed', jobs: 1000, atOnce: 20, jobSeconds },
  { name: '1,000 jobs, 20 at once, from all over the list', jobs: 1000, atOnce: 20, jobSeconds, order: 'scattered' },
];

/** Follows each run of the table, in an emulator of its own. */
export async function followRuns(): Promise<readonly FollowedRun[]> {
  const all: FollowedRun[] = [];
  for (const shape of SHAPES) {
    const emulator = await startEmulator();
    emulator.clock.freeze(new Date('2026-11-22T14:00:00Z'));
    emulator.github.addRepository({ name: REPOSITORY });
    all.push({ ...(await followedRun(emulator, shape)), name: shape.name, jobs: shape.jobs });
    await emulator.close();
  }
  return all;
}

/** The numbers as the rows of a Markdown table. */
export function followedTable(followed: readonly FollowedRun[]): string[] {
  const cells = ({ name, ...each }: FollowedRun) => [
    name,
    Math.round(each.runMinutes),
    each.requests,
    each.counted,
    each.requestsInAnHour,
    each.writes,
    Math.round(each.lagSeconds),
  ];
  return [
    '| run | minutes | requests to GitHub | that count | in the busiest hour | writes | seconds to the final message |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...followed.map((each) => `| ${cells(each).join(' | ')} |`),
  ];
}

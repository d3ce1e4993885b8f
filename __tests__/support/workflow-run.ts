import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Emulator, RunAction, JobChange, JobSeed, RunChange, RunSeed } from '../../emulator/index.ts';
import type { World } from '../../src/host.ts';
import { run } from '../../src/run-action.ts';
import { showRun } from '../../src/run/show-run.ts';
import { fakeCore } from './fake-core.ts';
import { toEmulator } from './job.ts';
import { REPOSITORY, RUNNER_ENV, SPACE } from './runner.ts';

/** What a call of the action is given beside what is ordinary. */
export type Call = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, 'read'>>;
  readonly world?: Partial<World>;
};

export type RunEvent = { readonly name: string; readonly payload: object };

/**
 * A run in GitHub's record, and calls of the action `run` about it. Time is the emulator's: who sleeps moves it on.
 */
export function aRun(emulator: Emulator, seed: Partial<RunSeed> = {}) {
  const { github } = emulator;
  const record = github.addRun({ repository: REPOSITORY, ...seed });
  const jobs = new Map<string, number>();
  let telling = 9000;

  return {
    record,
    /** A job of the latest attempt. */
    job: (name: string, seeded: Omit<JobSeed, 'name'> = {}) => {
      const job = github.addJob(record.id, { name, ...seeded });
      jobs.set(name, job.id);
      return job;
    },
    idOf: (name: string): number => jobs.get(name) ?? 0,
    change: (name: string, change: JobChange) => github.updateJob(jobs.get(name) ?? 0, change),
    goesOn: (change: RunChange) => github.updateRun(record.id, change),
    rerun: () => github.rerun(record.id, 'ada'),
    /** What GitHub sends as the run is now. */
    event: (action: RunAction) => github.runEvent(record.id, action),
    /** A call in a workflow that was started for the run: by an event of a moment ago, or of now. */
    told: (about: RunAction | RunEvent, given: Call = {}) =>
      callRun(emulator, typeof about === 'string' ? github.runEvent(record.id, about) : about, {
        ...given,
        env: { ...TELLING, GITHUB_RUN_ID: String((telling += 1)), ...given.env },
      }),
    /** A call in a job of the run itself. */
    inside: (job: string, given: Call = {}) =>
      callRun(emulator, undefined, {
        ...given,
        inputs: { 'job-id': String(jobs.get(job)), ...given.inputs },
        env: {
          ...RUNNER_ENV,
          GITHUB_SHA: record.head_sha,
          GITHUB_WORKFLOW: record.name ?? '',
          GITHUB_WORKFLOW_REF: `${REPOSITORY}/${record.path}@refs/heads/main`,
          GITHUB_JOB: job,
          GITHUB_RUN_ID: String(record.id),
          GITHUB_RUN_NUMBER: String(record.run_number),
          ...given.env,
        },
      }),
  };
}

/** What a workflow that tells of others finds in its environment. */
const TELLING = {
  ...RUNNER_ENV,
  GITHUB_EVENT_NAME: 'workflow_run',
  GITHUB_SHA: '0000000000000000000000000000000000000001',
  GITHUB_WORKFLOW: 'Chat',
  GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/chat.yml@refs/heads/main`,
  GITHUB_JOB: 'chat',
  GITHUB_RUN_NUMBER: '7',
};

const READ = { actions: 'read', checks: 'read' } as const;

/** Runs the action once, as its file in `src` does. */
export async function callRun(
  emulator: Emulator,
  event: RunEvent | undefined,
  { inputs, env, permissions, world }: Call,
) {
  const token = emulator.github.token({ permissions: permissions ?? READ, repositories: [REPOSITORY] });
  const fake = fakeCore({
    space: SPACE,
    'access-token': emulator.mintAccessToken({ lifetimeSeconds: 100 * 3600 }),
    'chat-api-url': emulator.url,
    'github-token': token,
    ...inputs,
  });
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(event?.payload ?? {}));
  try {
    await run(
      showRun,
      { onFailure: 'warn' },
      {
        core: fake.core,
        env: { GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: emulator.github.apiUrl, ...env },
        now: () => emulator.clock.now(),
        fetch: toEmulator(emulator),
        sleep: async (ms) => {
          emulator.clock.advance(ms);
          await turn();
        },
        elapsed: () => emulator.clock.now().getTime(),
        onCancel: () => new AbortController().signal,
        timeout: (ms) => AbortSignal.timeout(Math.ceil(ms)),
        random: () => 0.5,
        ...world,
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { ...fake, warnings: fake.log.filter((line) => line.startsWith('warning: ')) };
}

/** Something that happens at a moment, in milliseconds from the beginning. */
export type Happening = { readonly at: number; readonly happen: () => void };

/** A call that waits sees what happens meanwhile, in the emulator's time. */
export function timeline(emulator: Emulator, happenings: readonly Happening[]) {
  const began = emulator.clock.now().getTime();
  const todo = [...happenings].sort((a, b) => a.at - b.at);
  return {
    sleep: async (ms: number) => {
      const until = emulator.clock.now().getTime() + ms;
      while (todo[0] !== undefined && began + todo[0].at <= until) {
        const { at, happen } = todo.shift()!;
        emulator.clock.advance(Math.max(0, began + at - emulator.clock.now().getTime()));
        happen();
      }
      emulator.clock.advance(until - emulator.clock.now().getTime());
      await turn();
    },
    sinceBegin: () => emulator.clock.now().getTime() - began,
  };
}

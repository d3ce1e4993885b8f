import { setTimeout as wait } from 'node:timers/promises';
import type { Emulator } from '../../emulator/emulator.ts';
import { finish } from '../../src/actions/finish.ts';
import { start } from '../../src/actions/start.ts';
import { run, type World } from '../../src/run.ts';
import { fakeCore } from './fake-core.ts';
import { SPACE } from './job.ts';

export const REPOSITORY = 'octo-org/octo-repo';
const STEP = 'Run octo-org/google-chat-status@v1';

/**
 * A run of several jobs, each with the status step, in GitHub's record and in the space. Time is the emulator's: who
 * sleeps moves it on.
 */
export function runOfJobs(
  emulator: Emulator,
  names: readonly string[],
  given: { inputs?: Record<string, string>; permissions?: Record<string, 'read'>; env?: Record<string, string> } = {},
) {
  const { github } = emulator;
  github.addRepository({ name: REPOSITORY });
  const record = github.addRun({ repository: REPOSITORY });
  const ids = new Map(names.map((name) => [name, github.addJob(record.id, { name }).id]));
  const token = github.token({ permissions: given.permissions ?? { actions: 'read' }, repositories: [REPOSITORY] });
  const states = new Map<string, Record<string, string>>();

  async function step(name: string, part: 'start' | 'finish', more: Record<string, string>) {
    const state = states.get(name) ?? {};
    states.set(name, state);
    const fake = fakeCore(
      {
        space: SPACE,
        credentials: JSON.stringify(emulator.key),
        'chat-api-url': emulator.url,
        'github-token': token,
        'message-per': 'run',
        'job-id': String(ids.get(name)),
        'job-status': 'success',
        ...given.inputs,
        ...more,
      },
      state,
    );
    const world: World = {
      core: fake.core,
      env: {
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_SHA: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
        GITHUB_REF_NAME: 'main',
        GITHUB_WORKFLOW: 'CI',
        GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/ci.yml@refs/heads/main`,
        GITHUB_JOB: name.replace(/ .*/, ''),
        GITHUB_RUN_ID: String(record.id),
        GITHUB_RUN_NUMBER: String(record.run_number),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_API_URL: github.apiUrl,
        GITHUB_ACTOR: 'octocat',
        ...given.env,
      },
      now: () => emulator.clock.now(),
      fetch,
      sleep: async (ms) => {
        emulator.clock.advance(ms);
        await wait(1);
      },
      elapsed: () => emulator.clock.now().getTime(),
      timeout: (ms) => AbortSignal.timeout(Math.ceil(ms)),
      random: () => 0.5,
    };
    await run(part === 'start' ? start : finish, { onFailure: 'warn' }, world);
    return fake;
  }

  const idOf = (name: string): number => ids.get(name) ?? 0;
  const steps = (conclusion?: 'success' | 'failure' | 'cancelled') => [
    { name: 'Set up job', status: 'completed', conclusion: 'success' } as const,
    { name: STEP, status: 'completed', conclusion: 'success' } as const,
    conclusion === undefined
      ? ({ name: 'Run make test', status: 'in_progress' } as const)
      : ({ name: 'Run make test', status: 'completed', conclusion } as const),
  ];

  return {
    record,
    idOf,
    /** A new job in GitHub's record. */
    add: (name: string) => void ids.set(name, github.addJob(record.id, { name }).id),
    /** The job is taken by a runner: so GitHub writes, and so does the step. */
    begins: (name: string) => github.updateJob(idOf(name), { status: 'in_progress', steps: steps() }),
    /** The work of a job is done, and its posts run. */
    posts: (name: string, conclusion: 'success' | 'failure' | 'cancelled' = 'success') =>
      github.updateJob(idOf(name), {
        steps: [...steps(conclusion), { name: `Post ${STEP}`, status: 'in_progress' }],
      }),
    /** GitHub writes down the end. */
    ends: (name: string, conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' = 'success') =>
      github.updateJob(idOf(name), { status: 'completed', conclusion }),
    start: (name: string, more: Record<string, string> = {}) => step(name, 'start', more),
    finish: (
      name: string,
      status: 'success' | 'failure' | 'cancelled' = 'success',
      more: Record<string, string> = {},
    ) => step(name, 'finish', { 'job-status': status, ...more }),
  };
}

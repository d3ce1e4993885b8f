import { runJob, type JobResult } from '../../emulator/index.ts';
import { makeRepository, WORKFLOW } from './repository.ts';
import { join } from 'node:path';
import type { Control, Scenario, Seen } from './scenario.ts';
import { REPOSITORY, SHA, startWorld, type World } from './world.ts';

/** Plays a scenario with the emulator's own runner, job by job. */
export async function playWithOurRunner(scenario: Scenario, control?: Control): Promise<Seen> {
  const world = await startWorld(scenario);
  const repository = makeRepository(scenario, control);
  try {
    const results = await playJobs(scenario, world, repository.folder);
    const log = results.map((job) => job.log).join('\n');
    return world.seen(
      log,
      results.map(({ conclusion }) => conclusion),
    );
  } finally {
    repository.remove();
    await world.close();
  }
}

type Needs = Record<string, { result: string; outputs: Readonly<Record<string, string>> }>;

async function playJobs(scenario: Scenario, world: World, folder: string): Promise<JobResult[]> {
  const { emulator, secrets, vars, env, idToken } = world;
  const { GITHUB_TOKEN: token = '', ...others } = secrets;
  const { cancelAt } = scenario;
  const results: JobResult[] = [];
  const needs: Needs = {};
  for (const { id, legs = 1 } of scenario.jobs) {
    for (let leg = 0; leg < legs; leg += 1) {
      const result = await runJob({
        workflow: join(folder, WORKFLOW),
        job: id,
        matrixIndex: leg,
        needs: { ...needs },
        localActions: folder,
        actions: { 'actions/checkout': 'nothing', 'octo/chat': folder },
        secrets: others,
        vars,
        env,
        idToken,
        jobContext: { check_run_id: 51725241954 + results.length },
        github: {
          api_url: emulator.github.apiUrl,
          repository: REPOSITORY,
          ref: 'refs/heads/main',
          sha: SHA,
          run_id: '4711',
          run_number: '7',
          run_attempt: '1',
          actor: 'octocat',
          token,
        },
        timing: { cancelGraceMs: [300, 300] },
        ...(cancelAt === undefined ? {} : { cancelWhen: (line: string) => line === cancelAt }),
      });
      results.push(result);
      needs[id] = { result: result.conclusion, outputs: result.outputs };
    }
  }
  return results;
}

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runJob, type JobResult } from '../../emulator/index.ts';
import type { Control, Scenario, Seen } from './scenario.ts';
import { makeRepository, WORKFLOW, REPOSITORY, SHA, startWorld, type World } from './setup.ts';

/**
 * Plays a scenario with act (https://github.com/nektos/act) on this machine, without Docker and without the network:
 * https://nektosact.com/usage/runners.html#running-on-your-host-operating-system.
 */
export async function playWithAct(act: string, scenario: Scenario, control?: Control): Promise<Seen> {
  const world = await startWorld(scenario);
  const repository = makeRepository(scenario, control);
  const home = mkdtempSync(join(tmpdir(), 'act-'));
  try {
    const log = await run(act, scenario, { world, home, repository: repository.folder });
    return world.seen(log, conclusionsIn(log));
  } finally {
    repository.remove();
    rmSync(home, { recursive: true, force: true });
    await world.close();
  }
}

type Place = { readonly world: World; readonly home: string; readonly repository: string };

async function run(act: string, { cancelAt }: Scenario, place: Place): Promise<string> {
  const child = spawn(act, argumentsFor(place), {
    cwd: folderIn(place.home, 'empty'),
    // Nothing of this process's own environment: steps inherit what act has.
    env: {
      HOME: folderIn(place.home, 'home'),
      XDG_CONFIG_HOME: folderIn(place.home, 'config'),
      XDG_CACHE_HOME: folderIn(place.home, 'cache'),
      LANG: 'C.UTF-8',
      PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
      ACT_DISABLE_VERSION_CHECK: '1',
      CLICOLOR: '0',
      DOCKER_HOST: 'unix:///nonexistent',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let cancelled = false;
  const read = (chunk: Buffer): void => {
    log += chunk.toString();
    // Two seconds are not waited: one SIGINT is how a person cancels (act: pkg/common/context.go).
    if (cancelled || cancelAt === undefined || !log.includes(`| ${cancelAt}`)) return;
    cancelled = true;
    child.kill('SIGINT');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  return log;
}

function argumentsFor({ world, home, repository }: Place): string[] {
  const { emulator, idToken } = world;
  const env = {
    GITHUB_API_URL: emulator.github.apiUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REF: 'refs/heads/main',
    SHA_REF: SHA,
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token,
    ...world.env,
  };
  const lines = (values: Readonly<Record<string, string>>) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
      .join('');
  return [
    'push',
    ...['-C', repository, '-W', join(repository, WORKFLOW), '--no-recurse'],
    ...['-P', 'ubuntu-latest=-self-hosted', '-e', fileIn(home, 'event.json', '{}')],
    ...[
      '--secret-file',
      fileIn(home, 'secrets', lines(world.secrets)),
      '--var-file',
      fileIn(home, 'vars', lines(world.vars)),
    ],
    ...['--env-file', '/dev/null', '--input-file', '/dev/null'],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--local-repository', `octo/chat@v1=${repository}`],
    // Without these act listens for caches, looks for Docker and asks for images.
    ...['--no-cache-server', '--container-daemon-socket', '-', '--pull=false', '--action-offline-mode', '--rm'],
    ...['--concurrent-jobs', '1', '--actor', 'octocat', '--defaultbranch', 'main'],
  ];
}

function folderIn(home: string, name: string): string {
  mkdirSync(join(home, name), { recursive: true });
  return join(home, name);
}

function fileIn(home: string, name: string, text: string): string {
  writeFileSync(join(home, name), text);
  return join(home, name);
}

const conclusionsIn = (log: string): string[] =>
  [...log.matchAll(/Job (succeeded|failed)/g)].map(([, word]) => (word === 'succeeded' ? 'success' : 'failure'));

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

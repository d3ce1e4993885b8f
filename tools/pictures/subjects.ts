import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import {
  recordJob,
  runJob,
  type Emulator,
  type JobOptions,
  type JobResult,
  type Message,
} from '../../emulator/index.ts';
import type { Summary } from '../viewer/viewer.ts';

/** What a picture of the documentation shows: a message in the space, or a job summary on GitHub. */
export type Subject = { readonly message: Message } | { readonly summary: Summary };

const ROOT = join(import.meta.dirname, '../..');
const SPACE = 'spaces/AAQABUILDS';
const REPOSITORY = 'octo-org/octo-repo';
const STARTS_AT = new Date('2026-11-22T14:02:00Z');

const FAILING_TEST = 'echo "::error file=birds.js,line=12::The crow sings off key."; exit 1';

/**
 * Runs jobs with the shipped action and returns what they leave, by the name of the picture. To add a picture, add a
 * line here, run `npm run pictures`, and show both files in a page.
 */
export async function makeSubjects(emulator: Emulator): Promise<Readonly<Record<string, Subject>>> {
  const [started, passed] = await messagesOfBuild(emulator, 'true');
  const [, failed] = await messagesOfBuild(emulator, FAILING_TEST);
  if (!started || !passed || !failed) throw new Error('A build did not post and update its message.');
  return {
    started: { message: started },
    passed: { message: passed },
    failed: { message: failed },
    tests: { message: await messageOfTests(emulator) },
    changes: { message: await messageOfDeployment(emulator) },
    ...(await messagesOfApproval(emulator)),
    'run-running': { message: await messageOfRun(emulator, 'running') },
    'run-failed': { message: await messageOfRun(emulator, 'failed') },
    'run-waiting': { message: await messageOfRun(emulator, 'waiting') },
    gate: { summary: { title: 'deploy summary', html: await summaryOfGate(emulator) } },
  };
}

/** Runs a build and returns each state of its message. Its steps take a fixed time. */
async function messagesOfBuild(emulator: Emulator, test: string): Promise<Message[]> {
  resetTo(emulator, STARTS_AT);
  return runBuild(emulator, test, {});
}

/** A test of the report: its name, and the message if it failed. */
type Test = { readonly name: string; readonly failures?: readonly string[]; readonly isSkipped?: boolean };

const FLAKY: Test = { name: 'answers within a second', failures: ['Timed out after 1000 ms'] };
const SLEEPS: Test = { name: 'sleeps at night', isSkipped: true };
const LAYS = 'lays an egg';
const SINGS: Test = { name: 'sings in tune', failures: ['expected 440 Hz, got 415 Hz'] };
const COUNTS: Test = { name: 'counts the eggs', failures: ['expected 3 to equal 4'] };

/** Runs a build twice with a test report and returns the second message: one test fails anew, one failed before, and one is fixed. */
async function messageOfTests(emulator: Emulator): Promise<Message> {
  resetTo(emulator, STARTS_AT);
  const many = (count: number): Test[] => Array.from({ length: count }, (_, at) => ({ name: `passes ${at}` }));
  for (const tests of [
    [SINGS, { name: LAYS, failures: ['no egg'] }, ...many(411)],
    [SINGS, COUNTS, FLAKY, SLEEPS, { name: LAYS }, ...many(408)],
  ]) {
    const write = `cat > junit.xml <<'END'\n${junit(tests)}\nEND\nexit 1`;
    await runBuild(emulator, write, { report: 'junit.xml' });
  }
  const message = emulator.space(SPACE).messages.at(-1);
  if (message === undefined) throw new Error('The build with tests did not post its message.');
  return structuredClone(message);
}

/** A JUnit report. A flaky test is in it twice: it failed, and then passed. */
function junit(tests: readonly Test[]): string {
  const testcase = ({ name, failures = [], isSkipped }: Test): string[] => [
    ...failures.map(
      (message) => `<testcase classname="parrot" name="${name}"><failure message="${message}"/></testcase>`,
    ),
    ...(failures.length > 0
      ? []
      : [
          `<testcase classname="parrot" name="${name}" time="0.3">${isSkipped === true ? '<skipped/>' : ''}</testcase>`,
        ]),
  ];
  const again = tests.includes(FLAKY) ? testcase({ name: FLAKY.name }) : [];
  return ['<testsuite>', ...tests.flatMap(testcase), ...again, '</testsuite>'].join('\n');
}

/** Runs a build with the status action and returns each state of the messages in the space. */
async function runBuild(
  emulator: Emulator,
  test: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Message[]> {
  const durations: Readonly<Record<string, number>> = { 'Check out': 6_000, Test: 144_000 };
  const clock = fakeClock(emulator);
  const states: Message[] = [];
  const stop = emulator.onChange(() => states.push(...structuredClone(emulator.space(SPACE).messages)));
  const record = recordJob(emulator, { repository: REPOSITORY, name: 'build' });
  try {
    const { conclusion } = await runSteps(
      emulator,
      [actionStep('./', inputs), { name: 'Check out', run: 'true' }, { name: 'Test', run: test }],
      {
        ...record.options,
        env: clock.env,
        onStep: (step) => {
          record.options.onStep(step);
          const duration = durations[step.name];
          if (step.status === 'in_progress' && duration !== undefined) clock.advance(duration);
        },
      },
    );
    record.end(conclusion);
  } finally {
    stop();
    clock.remove();
  }
  return states;
}

/** Runs the action run for a run of six jobs, at one moment of the run, and returns its message. */
async function messageOfRun(emulator: Emulator, moment: 'running' | 'failed' | 'waiting'): Promise<Message> {
  const { github } = emulator;
  resetTo(emulator, STARTS_AT);
  const run = github.addRun({ repository: REPOSITORY, display_title: 'Count the birds twice' });
  const start = (name: string) => github.addJob(run.id, { name, status: 'in_progress' }).id;
  const complete = (id: number, conclusion: 'success' | 'failure') => github.updateJob(id, { conclusion });

  const [lint, build] = [start('lint'), start('build')];
  emulator.clock.advance(48_000);
  complete(lint, 'success');
  emulator.clock.advance(24_000);
  complete(build, 'success');
  const [test20, test22, test24] = [start('test (20)'), start('test (22)'), start('test (24)')];
  github.updateJob(test24, { steps: [{ name: 'Run make test', status: 'in_progress' }] });
  emulator.clock.advance(140_000);
  if (moment !== 'running') complete(test20, 'success');
  complete(test22, 'success');
  emulator.clock.advance(36_000);
  if (moment === 'failed') {
    github.updateJob(test24, { steps: [{ name: 'Run make test', conclusion: 'failure' }], conclusion: 'failure' });
    github.addAnnotation(test24, { message: 'The crow sings off key.', path: 'birds.js', start_line: 12 });
    github.addJob(run.id, { name: 'deploy', conclusion: 'skipped' });
    github.updateRun(run.id, { conclusion: 'failure' });
  }
  if (moment === 'waiting') {
    complete(test24, 'success');
    github.addJob(run.id, { name: 'deploy', status: 'waiting' });
    const pending_deployments = [{ environment: 'production', reviewers: ['ada'] }];
    github.updateRun(run.id, { status: 'waiting', pending_deployments });
  }

  const clock = fakeClock(emulator);
  await runSteps(emulator, [actionStep('./run')], {
    env: clock.env,
    event: github.runEvent(run.id, moment === 'failed' ? 'completed' : 'in_progress'),
    github: {
      repository: REPOSITORY,
      run_id: '9001',
      api_url: github.apiUrl,
      token: github.token({ permissions: { actions: 'read', checks: 'read' }, repositories: [REPOSITORY] }),
      workflow_ref: `${REPOSITORY}/.github/workflows/chat.yml@refs/heads/main`,
    },
  });
  clock.remove();
  const [message] = emulator.space(SPACE).messages;
  if (message === undefined) throw new Error('The action run did not post its message.');
  return structuredClone(message);
}

/** Starts a deployment of nine commits and returns its message. */
async function messageOfDeployment(emulator: Emulator): Promise<Message> {
  const { github } = emulator;
  await github.buildSchema();
  resetTo(emulator, STARTS_AT);
  const commit = (message: string, author = 'octocat') => github.addCommit({ repository: REPOSITORY, message, author });
  const last = commit('Release 1.3');
  const createdAt = new Date(STARTS_AT.getTime() - 3 * 86_400_000);
  github.addDeployment({ repository: REPOSITORY, environment: 'production', sha: last, createdAt });
  const titles = [
    'Feed the parrots',
    'Build a bigger nest',
    'Lay two eggs a day',
    'Fix the crow that sings off key',
    'Count the birds twice',
    'Open the cage at night',
    'Sing louder',
  ];
  titles.forEach((title, at) => commit(`${title} (#${at + 31})`, ['octocat', 'monalisa', 'hubot'][at % 3]));
  commit('Bump the version');
  const head = commit('Release 1.4 (#38)', 'monalisa');
  const token = github.token({
    permissions: { contents: 'read', deployments: 'read', pull_requests: 'read' },
    repositories: [REPOSITORY],
  });
  const clock = fakeClock(emulator);
  const states: Message[] = [];
  const stop = emulator.onChange(() => states.push(...structuredClone(emulator.space(SPACE).messages)));
  await runSteps(emulator, [actionStep('./', { environment: 'production', changes: 'true' }), { run: 'true' }], {
    env: clock.env,
    github: { repository: REPOSITORY, sha: head, api_url: github.apiUrl, token },
  });
  stop();
  clock.remove();
  if (states[0] === undefined) throw new Error('The deployment did not post its message.');
  return states[0];
}

/** Asks for two approvals, and again for one that is rejected, and returns the states of the two messages. */
async function messagesOfApproval(emulator: Emulator): Promise<Readonly<Record<string, Subject>>> {
  const space = () => emulator.space(SPACE);
  const ask = async (whenPosted: () => void, whenUpdated: () => void): Promise<Message[]> => {
    resetTo(emulator, STARTS_AT);
    const clock = fakeClock(emulator);
    const states: Message[] = [];
    const stop = emulator.onChange(({ kind }) => {
      if (kind === 'space') return;
      const text = JSON.stringify(space().messages.at(-1));
      // The id of a request is random, and not shown.
      states.push(
        JSON.parse(
          text.replaceAll(/\b[\da-f]{32}\b/g, '0'.repeat(32)).replaceAll(/client-[\w-]+/g, 'client-'),
        ) as Message,
      );
      clock.advance(95_000);
      if (kind === 'created') whenPosted();
      else if (states.length === 2) whenUpdated();
    });
    const inputs = {
      'pubsub-api-url': '${{ vars.API }}',
      ...{ topic: emulator.project.app.topic ?? '', title: 'Deploy 1.4 to production?', environment: 'production' },
      ...{ text: 'Adds the new checkout.', approvers: 'ada, ben', minimum: '2' },
      people: 'ada: users/101\nben: users/102\noctocat: users/104',
    };
    await runSteps(emulator, [actionStep('./approve', inputs)], { env: clock.env });
    stop();
    clock.remove();
    return states;
  };
  const approves = (user: string, reason: string) =>
    void space().click({ user, button: 'Approve', inputs: { reason } });
  const [asking, half, approved] = await ask(
    () => {
      approves('users/103', '');
      approves('users/102', 'Tested on staging.');
    },
    () => approves('users/101', ''),
  );
  const reason = 'No deploys before the weekend.';
  const rejecting = await ask(
    () => void space().click({ user: 'users/101', button: 'Reject', inputs: { reason } }),
    () => {},
  );
  const rejected = rejecting.at(-1);
  if (!asking || !half || !approved || !rejected) throw new Error('A request for approval did not update its message.');
  return {
    'approve-asking': { message: asking },
    'approve-half': { message: half },
    'approve-approved': { message: approved },
    'approve-rejected': { message: rejected },
  };
}

/** Runs the action members, for three people of whom one is not in the space, and returns the job summary. */
async function summaryOfGate(emulator: Emulator): Promise<string> {
  emulator.reset();
  const inputs = {
    require: ['actor', 'ada', 'corvin'].join('\n'),
    people: ['octocat: users/103', 'ada: users/101', 'corvin: users/999'].join('\n'),
  };
  const { steps } = await runSteps(emulator, [actionStep('./members', inputs)]);
  const summary = steps.map((step) => step.summary).join('');
  if (!summary.includes(SPACE)) throw new Error('The action members wrote no summary.');
  return summary;
}

function resetTo(emulator: Emulator, time: Date): void {
  emulator.reset();
  emulator.clock.freeze(time);
  emulator.github.addRepository({ name: REPOSITORY });
}

/** Shows the emulator's time to the processes of a job. */
function fakeClock(emulator: Emulator) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const file = join(folder, 'time');
  const update = () => writeFileSync(file, String(emulator.clock.now().getTime()));
  update();
  return {
    env: {
      FAKE_TIME_FILE: file,
      NODE_OPTIONS: `--import=${new URL('../fake-clock.ts', import.meta.url).href}`,
    },
    advance: (ms: number) => {
      emulator.clock.advance(ms);
      update();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

type Step = Readonly<Record<string, unknown>>;

const actionStep = (uses: string, inputs: Readonly<Record<string, string>> = {}): Step => ({
  uses,
  with: { space: SPACE, credentials: '${{ secrets.KEY }}', 'chat-api-url': '${{ vars.API }}', ...inputs },
});

/** Runs a job with these steps in the emulator's runner, with the shipped action. */
function runSteps(emulator: Emulator, steps: readonly Step[], options: Partial<JobOptions> = {}): Promise<JobResult> {
  return runJob({
    localActions: ROOT,
    secrets: { KEY: JSON.stringify(emulator.key) },
    vars: { API: emulator.url },
    jobContext: { check_run_id: 51725241954 },
    // No such proxy: a request to another host fails.
    env: { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1,localhost' },
    ...options,
    workflow: stringify({ name: 'CI', on: 'push', jobs: { build: { 'runs-on': 'ubuntu-latest', steps } } }),
    job: 'build',
  });
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recordedRun, REPOSITORY } from '../../__tests__/support/recorded-run.ts';
import { runSteps, SPACE, status, type Step } from '../../__tests__/support/workflow.ts';
import type { Emulator, Message } from '../../emulator/index.ts';
import type { Summary } from '../viewer/viewer.ts';

/** What a picture of the documentation shows: a message in the space, or a job's summary on GitHub. */
export type Subject = { readonly message: Message } | { readonly summary: Summary };

const OFF_KEY = 'echo "::error file=birds.js,line=12::The crow sings off key."; exit 1';

/** Runs real jobs with the shipped action and gives what they leave, by the name of the picture. */
export async function subjects(emulator: Emulator): Promise<Readonly<Record<string, Subject>>> {
  const [started, passed] = await buildMessages(emulator, build('true'));
  const [, failed] = await buildMessages(emulator, build(OFF_KEY));
  if (!started || !passed || !failed) throw new Error('A build did not post and update its message.');
  return {
    started: { message: started },
    passed: { message: passed },
    failed: { message: failed },
    'run-running': { message: await runMessageAt(emulator, 'running', STARTS_AT) },
    'run-failed': { message: await runMessageAt(emulator, 'failed', STARTS_AT) },
    'run-waiting': { message: await runMessageAt(emulator, 'waiting', STARTS_AT) },
    gate: { summary: { title: 'deploy summary', html: await gateSummary(emulator) } },
  };
}

const STARTS_AT = new Date('2026-11-22T14:02:00Z');

const build = (test: string) => ({
  startsAt: STARTS_AT,
  steps: [
    { step: { name: 'Check out', run: 'true' }, tookMs: 6_000 },
    { step: { name: 'Test', run: test }, tookMs: 144_000 },
  ],
});

const GATE = {
  require: ['actor', 'ada', 'corvin'].join('\n'),
  people: ['octocat: users/103', 'ada: users/101', 'corvin: users/999'].join('\n'),
};

/** What the gate writes when one of three is not in the space. */
async function gateSummary(emulator: Emulator): Promise<string> {
  emulator.reset();
  const { steps } = await runSteps(emulator, [status(GATE, { uses: './members' })]);
  const summary = steps.map((step) => step.summary).join('');
  if (!summary.includes(SPACE)) throw new Error('The gate wrote no summary.');
  return summary;
}

const SHOWN_TIME = pathToFileURL(join(import.meta.dirname, '../shown-time.ts')).href;

/** A build to show the messages of: when it starts, its steps, and how long each of those takes. */
type Build = { readonly startsAt: Date; readonly steps: readonly { readonly step: Step; readonly tookMs: number }[] };

/**
 * Runs a build with the shipped action and gives the states of its message, first to last. It starts and takes as
 * long as it is told by every clock there is: the emulator's and that of the job's processes.
 */
export async function buildMessages(emulator: Emulator, { startsAt, steps }: Build): Promise<Message[]> {
  emulator.reset();
  emulator.clock.freeze(startsAt);
  emulator.github.addRepository({ name: REPOSITORY });
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const time = join(folder, 'time');
  const tellTime = () => writeFileSync(time, String(emulator.clock.now().getTime()));
  tellTime();
  const seen: Message[] = [];
  const stop = emulator.onChange(() => seen.push(...structuredClone(emulator.space(SPACE).messages)));
  try {
    await recordedRun(emulator, [status(), ...steps.map(({ step }) => step)], {
      env: { SHOWN_TIME: time, NODE_OPTIONS: `--import=${SHOWN_TIME}` },
      onStep: ({ name, status: at }) => {
        const tookMs = steps.find(({ step }) => step['name'] === name)?.tookMs;
        if (at !== 'in_progress' || tookMs === undefined) return;
        emulator.clock.advance(tookMs);
        tellTime();
      },
    });
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
  return seen;
}

type Moment = 'running' | 'failed' | 'waiting';

/** Has the shipped action show a run of six jobs at one of its moments, and gives the message. */
export async function runMessageAt(emulator: Emulator, moment: Moment, startsAt: Date): Promise<Message> {
  const { github } = emulator;
  emulator.reset();
  emulator.clock.freeze(startsAt);
  github.addRepository({ name: REPOSITORY });
  const run = github.addRun({ repository: REPOSITORY, display_title: 'Count the birds twice' });
  const job = (name: string) => github.addJob(run.id, { name, status: 'in_progress' }).id;
  const ends = (id: number, conclusion: 'success' | 'failure') => github.updateJob(id, { conclusion });

  const [lint, build] = [job('lint'), job('build')];
  emulator.clock.advance(48_000);
  ends(lint, 'success');
  emulator.clock.advance(24_000);
  ends(build, 'success');
  const tests = [20, 22, 24].map((node) => job(`test (${node})`));
  github.updateJob(tests[2]!, { steps: [{ name: 'Run make test', status: 'in_progress' }] });
  emulator.clock.advance(140_000);
  if (moment !== 'running') ends(tests[0]!, 'success');
  ends(tests[1]!, 'success');
  emulator.clock.advance(36_000);
  if (moment === 'failed') {
    github.updateJob(tests[2]!, { steps: [{ name: 'Run make test', conclusion: 'failure' }], conclusion: 'failure' });
    github.addAnnotation(tests[2]!, { message: 'The crow sings off key.', path: 'birds.js', start_line: 12 });
    github.addJob(run.id, { name: 'deploy', conclusion: 'skipped' });
    github.updateRun(run.id, { conclusion: 'failure' });
  }
  if (moment === 'waiting') {
    ends(tests[2]!, 'success');
    github.addJob(run.id, { name: 'deploy', status: 'waiting' });
    const pending_deployments = [{ environment: 'production', reviewers: ['ada'] }];
    github.updateRun(run.id, { status: 'waiting', pending_deployments });
  }

  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const time = join(folder, 'time');
  writeFileSync(time, String(emulator.clock.now().getTime()));
  await runSteps(emulator, [status({}, { uses: './run' })], {
    env: { SHOWN_TIME: time, NODE_OPTIONS: `--import=${SHOWN_TIME}` },
    event: github.runEvent(run.id, moment === 'failed' ? 'completed' : 'in_progress'),
    github: {
      repository: REPOSITORY,
      run_id: '9001',
      api_url: github.apiUrl,
      token: github.token({ permissions: { actions: 'read', checks: 'read' }, repositories: [REPOSITORY] }),
      workflow_ref: `${REPOSITORY}/.github/workflows/chat.yml@refs/heads/main`,
    },
  });
  rmSync(folder, { recursive: true });
  const [message] = emulator.space(SPACE).messages;
  if (message === undefined) throw new Error('The action run did not post its message.');
  return structuredClone(message);
}

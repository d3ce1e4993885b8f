import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator, startGateway, type Gateway } from '../../emulator/index.ts';
import { answeringHost, type BadHost } from './bad-hosts.ts';
import { runEntry, type Ended, type Requirement } from './entry-process.ts';
import type { FinalOutcome, FaultRow, Given, Step } from './faults-table.ts';
import { job, JOB_ID, SPACE } from './job.ts';
import { foreignMarks } from './marks.ts';
import { callRun } from './run-calls.ts';
import { secretsInText } from './secrets.ts';

/** What one step came to under one fault. */
export type Cell = {
  readonly row: FaultRow;
  readonly step: Step;
  readonly exitCode: number | null;
  readonly ms: number;
  /** How much longer than its `timeout` it may take: a second, and more on a machine that is slow at everything. */
  readonly slackMs: number;
  readonly end: FinalOutcome;
  /** What it said of the fault, in how many warnings and errors. */
  readonly text: string;
  readonly told: number;
  readonly messages: number;
  /** Whether what the step is for is done: the message says the right thing, the person is let in. */
  readonly done: boolean;
  /** Whether the space is as it was before the step. */
  readonly untouched: boolean;
  readonly requests: number;
  /** Requests that went where none may go. */
  readonly strays: number;
  readonly secrets: readonly string[];
  /** Mentions, links and mark-up in the space that the action did not make, and lines of the log that could command. */
  readonly foreign: readonly string[];
};

/** Which step, under which fault; `runId` makes its message another than those of all other cells. */
export type Wish = {
  readonly row: FaultRow;
  readonly step: Step;
  readonly runId: string;
  readonly temp: string;
};

/** What a step needs besides the connection, and how what it does is told from outside. */
type Work = {
  readonly entry: Requirement;
  readonly inputs?: Record<string, string>;
  /** Whether the job's message is there before. */
  readonly started?: true;
  /** Whether it is a call about a run, whose message is there before. */
  readonly ofRun?: true;
  readonly done: (text: string, ended: Ended) => boolean;
  /** Whether it fails when it cannot do its work; the others warn. */
  readonly fails?: true;
};

export const WORK: Readonly<Record<Step, Work>> = {
  main: { entry: 'main', done: (text) => text.startsWith('🟡 CI · build started on main') },
  post: {
    entry: 'post',
    started: true,
    done: (text) => /^(🟢 CI · build passed|🔴 CI · build failed) on main/.test(text),
  },
  progress: {
    ...{ entry: 'progress', started: true, inputs: { text: 'Deploying' } },
    done: (text) => text === '🟡 CI · build running on main: Deploying',
  },
  run: { entry: 'run', ofRun: true, done: (text) => text.startsWith('🟢 CI #1 passed on main') },
  send: { entry: 'send', inputs: { text: 'Hello' }, done: (text) => text === 'Hello', fails: true },
  members: {
    ...{ entry: 'members', inputs: { require: 'users/101' } },
    ...{ done: (_, { outputs }) => outputs['result'] === 'allowed', fails: true },
  },
  doctor: { entry: 'doctor', done: (_, { outputs }) => outputs['result'] === 'healthy', fails: true },
};

/** Runs one step of the shipped action under one fault, in a world of its own but for the runner's temporary folder. */
export async function faultCell({ row, step, runId, temp }: Wish): Promise<Cell> {
  const emulator = await startEmulator();
  const closing: (() => Promise<unknown>)[] = [() => emulator.close()];
  try {
    const kept = <T extends { close: () => Promise<void> }>(it: T): T => (closing.unshift(() => it.close()), it);
    let gateway: Promise<Gateway> | undefined;
    const traps: BadHost[] = [];
    const hosts: BadHost[] = [];
    const env = ordinary(runId, temp);
    const work = WORK[step];
    if (work.started) await job(emulator, { env, day: '2026-01-01' }).start();
    const ofRun = work.ofRun ? await aRunIsOver(emulator, kept(await startEmulator()).github, kept(folder())) : {};
    const asked = emulator.requests.length;
    const given = ((await row.make({
      ...{ emulator, step, temp },
      gateway: () => (gateway ??= startGateway({ emulator }).then(kept)),
      keep: async (made) => (hosts.push(kept(await made)), hosts.at(-1)!),
      trap: async () => (traps.push(kept(await answeringHost((_, response) => response.end('{}')))), traps.at(-1)!),
    })) ?? {}) as Given;

    const before = { requests: asked, space: JSON.stringify(messagesIn(emulator)) };
    const ended = await runEntry({
      entry: work.entry,
      inputs: {
        ...{ ...connection(emulator), ...ofRun.inputs, timeout: String(row.timeout) },
        ...{ ...work.inputs, ...given.inputs },
      },
      env: { ...env, ...ofRun.env, ...given.env },
      state: { state: JSON.stringify({ startedAt: new Date().toISOString() }) },
    });
    return cellOf({ row, step, emulator, ended, before, hosts, traps, secrets: given.secrets ?? [] });
  } finally {
    for (const close of closing) await close();
  }
}

/** A folder for what GitHub hands a job. */
function folder() {
  const path = mkdtempSync(join(tmpdir(), 'event-'));
  return { path, close: () => Promise.resolve(rmSync(path, { recursive: true })) };
}

/**
 * A run whose message says that it runs, and which is over: what the call that tells so is given. GitHub is another one
 * than that of the faults, which are Chat's.
 */
async function aRunIsOver(
  emulator: Emulator,
  github: Emulator['github'],
  temp: { readonly path: string },
): Promise<Given> {
  const repository = 'octo-org/octo-repo';
  github.addRepository({ name: repository });
  const { id } = github.addRun({ repository });
  const job = github.addJob(id, { name: 'build', status: 'in_progress' });
  const path = join(temp.path, 'event.json');
  const inputs = { 'github-token': github.token({ permissions: { actions: 'read' }, repositories: [repository] }) };
  const env = {
    ...{ GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: path, GITHUB_API_URL: github.apiUrl },
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/chat.yml@refs/heads/main`,
  };
  const tells = (event: { readonly payload: object }) => writeFileSync(path, JSON.stringify(event.payload));
  tells(github.runEvent(id, 'in_progress'));
  await callRun(emulator, undefined, { inputs, env });
  github.updateJob(job.id, { conclusion: 'success' });
  github.updateRun(id, { conclusion: 'success' });
  tells(github.runEvent(id, 'completed'));
  return { inputs, env };
}

type Happened = {
  readonly row: FaultRow;
  readonly step: Step;
  readonly emulator: Emulator;
  readonly ended: Ended;
  readonly before: { readonly requests: number; readonly space: string };
  readonly hosts: readonly BadHost[];
  readonly traps: readonly BadHost[];
  readonly secrets: readonly string[];
};

/** What is in the space; nothing where the space is gone. */
const messagesIn = ({ spaces }: Emulator) => spaces.find(({ name }) => name === SPACE)?.messages ?? [];

function cellOf({ row, step, emulator, ended, before, hosts, traps, secrets }: Happened): Cell {
  const messages = messagesIn(emulator);
  const kept = /Deferred to the next update[^\n]*/.exec(ended.stdout)?.[0];
  const told = ended.content.filter((line) => !line.startsWith('notice'));
  return {
    row,
    step,
    exitCode: ended.exitCode,
    ms: ended.ms,
    slackMs: 1000,
    end: told.length > 0 || kept !== undefined ? 'says so' : 'gets through',
    text: [...told, ...(kept === undefined ? [] : [kept])].join('\n'),
    told: told.length,
    messages: messages.length,
    done: WORK[step].done(messages[0]?.text ?? '', ended),
    untouched: JSON.stringify(messages) === before.space,
    requests: emulator.requests.length - before.requests + hosts.reduce((sum, host) => sum + host.reached(), 0),
    strays: traps.reduce((sum, trap) => sum + trap.reached(), 0),
    secrets: [
      ...secretsInText(ended.written + JSON.stringify(messages), emulator.key),
      ...secrets.filter((secret) => ended.written.includes(secret)),
    ],
    foreign: [
      ...messages.flatMap((message) => foreignMarks(message)),
      ...(ended.stdout.match(/##\[.*|^[ \t]*::(?!(debug|add-mask|notice|warning|error)\b).*/gm) ?? []),
    ],
  };
}

const connection = (emulator: Emulator): Record<string, string> => ({
  space: SPACE,
  credentials: JSON.stringify(emulator.key),
  'chat-api-url': emulator.url,
  'job-status': 'success',
  'job-id': JOB_ID,
});

/** What the runner sets; where nothing else is said, whatever would leave this machine fails at once. */
const ordinary = (runId: string, temp: string): Record<string, string> => ({
  RUNNER_TEMP: temp,
  RUNNER_DEBUG: '1',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_SHA: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: runId,
  GITHUB_RUN_ATTEMPT: '1',
});

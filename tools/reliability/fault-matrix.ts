import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answeringHost, type BadHost } from '../../__tests__/support/bad-hosts.ts';
import { runEntry, type Ended, type Requirement } from '../../__tests__/support/entry-process.ts';
import { job } from '../../__tests__/support/job.ts';
import { foreignMarks } from '../../__tests__/support/marks.ts';
import { callRun } from '../../__tests__/support/workflow-run.ts';
import { secretsInText } from '../../__tests__/support/secrets.ts';
import { startEmulator, type Emulator, startGateway, type Gateway } from '../../emulator/index.ts';
import {
  type FinalOutcome,
  type FaultRow,
  type Given,
  type Step,
  CALM,
  FAULTS,
  SILENCE,
  STEPS,
} from './fault-table.ts';
import { JOB_ID, RUNNER_ENV, SPACE } from '../../__tests__/support/runner.ts';

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
    inputs: { report: 'junit.xml' },
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
  ...RUNNER_ENV,
  RUNNER_TEMP: temp,
  GITHUB_WORKSPACE: temp,
  RUNNER_DEBUG: '1',
  GITHUB_RUN_ID: runId,
});

/** The test report of the job: one test passed, one failed. Its time is later than the start of any job. */
const REPORT =
  '<testsuite><testcase name="squawks"/><testcase name="flies"><failure message="too low"/></testcase></testsuite>';

/** Processes at the same time: most of their time they wait. */
const AT_ONCE = 6;

/** How many times as long as a calm step one may take beyond its timeout, where that is more than a second. */
const CALM_STEPS = 5;

/** One step under one fault. */
export type Pair = { readonly row: FaultRow; readonly step: Step };

/** Every step under every fault that it can meet. */
export const ALL_PAIRS: readonly Pair[] = [CALM, ...FAULTS].flatMap((row) =>
  (row.steps ?? STEPS).map((step) => ({ row, step })),
);

/** Every fault with one of the steps that can meet it, each step in its turn, and every step without a fault. */
export const ONE_PAIR_EACH: readonly Pair[] = [
  ...STEPS.map((step) => ({ row: CALM, step })),
  ...FAULTS.map((row, index) => {
    // Faults come in pairs: that pass and that stay. Each step meets both.
    const turn = (index + Math.floor(index / STEPS.length)) % STEPS.length;
    return { row, step: row.steps?.[0] ?? STEPS[turn] ?? 'main' };
  }),
];

/**
 * Puts steps through faults, and does not look at the clock. Where a machine was so busy that the timeout was over
 * before anything could go wrong, the step gets more time, until it has enough.
 */
export async function faultMatrix(pairs: readonly Pair[]): Promise<readonly Cell[]> {
  return measured(({ measure }) =>
    inTurns(pairs, async ({ row, step }) => {
      let cell = await measure({ row, step });
      for (let timeout = row.timeout * 3; isTooSlow(cell) && timeout <= MOST_SECONDS; timeout *= 3) {
        cell = { ...(await measure({ row: { ...row, timeout }, step })), row };
      }
      return cell;
    }),
  );
}

/** As many seconds as a step can be given. */
const MOST_SECONDS = 300;

const isTooSlow = ({ row, text }: Cell): boolean => SILENCE.test(text) && !row.says.test(text);

/**
 * Puts steps through faults, each in time. A cell that takes too long while the machine is busy with all the others is
 * measured again by itself, twice at most, beside a step that nothing befalls: what is wrong with the action stays
 * wrong, and what is wrong with the machine is not held against it.
 */
export async function timedFaultMatrix(pairs: readonly Pair[]): Promise<readonly Cell[]> {
  return measured(async ({ measure }) => {
    const cells = await inTurns(pairs, measure);
    for (const [index, cell] of cells.entries()) {
      for (let again = 0; again < 2 && isLate(cells[index] ?? cell); again += 1) {
        const calm = await measure({ row: CALM, step: cell.step });
        cells[index] = { ...(await measure(cell)), slackMs: Math.max(1000, calm.ms * CALM_STEPS) };
      }
    }
    return cells;
  });
}

/** Whether a step took longer than it may. */
export const isLate = ({ row, ms, slackMs }: Cell): boolean => ms > row.timeout * 1000 + slackMs;

async function measured(work: (by: { measure: (pair: Pair) => Promise<Cell> }) => Promise<Cell[]>): Promise<Cell[]> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  writeFileSync(join(temp, 'junit.xml'), REPORT);
  let runs = 1_000_000;
  try {
    return await work({ measure: (pair) => faultCell({ ...pair, runId: String((runs += 1)), temp }) });
  } finally {
    rmSync(temp, { recursive: true });
  }
}

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [index, item] of left) done[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

/** Which rules a cell breaks, in words. */
export function problemsOf(cell: Cell): readonly string[] {
  const { row, step, exitCode, end, text, told, messages, done, untouched, strays, secrets, foreign } = cell;
  const asked = requestsOf(row, step);
  const exit = end === 'says so' && WORK[step].fails ? 1 : 0;
  const rules: readonly (readonly [string, boolean])[] = [
    [`ends with exit code ${exit}, not ${exitCode}`, exitCode === exit],
    [`${row.but?.[step] ?? row.end}, and does not: ${end}`, end === (row.but?.[step] ?? row.end)],
    [`says what is wrong: ${text}`, end === 'gets through' || row.says.test(text)],
    [`says so once: ${text}`, told <= 1],
    ['does its work, or says that it could not', done || end === 'says so'],
    ['leaves the space as it was, or as it is to be', done || untouched],
    [`makes one message at most, not ${messages}`, messages <= 1],
    [`asks ${asked} times, not ${cell.requests}`, asked === undefined || cell.requests === asked],
    ['sends its token nowhere else', strays === 0],
    [`writes no secret: ${secrets.join(', ').slice(0, 80)}`, secrets.length === 0],
    [`marks up and commands nothing: ${foreign.join(', ').slice(0, 200)}`, foreign.length === 0],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${row.fault} (${row.lasts}), ${step}: ${rule}`);
}

/** How many requests a step makes under a fault, where that is certain. */
export const requestsOf = ({ requests, requestsOf: others }: FaultRow, step: Step): number | undefined =>
  others?.[step] ?? (step === 'doctor' ? undefined : requests);

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { recordJob, runJob, startEmulator, startGateway, workflowPlayer, type Machine } from '../../emulator/index.ts';
import { mountPage } from '../viewer/viewer.ts';
import { messageAsText } from './message-as-text.ts';

/**
 * `npm run demo [-- failing | tests | run | approve | path/to/workflow.yml]`: runs the jobs of a workflow on this machine, with the
 * shipped action, against the emulator. The job's result is real: with `failing`, its test fails. `tests` runs the job
 * twice, so that its second message says which failed test is new. `run` shows the message of a run of six jobs. With
 * `approve`, a job waits until somebody presses Approve on the page; after a while, Ben does.
 */
const [mode] = process.argv.slice(2);
const isOwnWorkflow = mode !== undefined && /\.ya?ml$/.test(mode);
if (mode !== undefined && !['failing', 'tests', 'run', 'approve'].includes(mode) && !isOwnWorkflow) {
  console.error('usage: npm run demo [-- failing | tests | run | approve | path/to/workflow.yml]');
  process.exit(2);
}

const pathTo = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const ROOT = pathTo('../..');
const SPACE = 'spaces/AAQABUILDS';
const REPOSITORY = 'octo-org/demo';
const RUN = { repository: REPOSITORY, event: 'workflow_dispatch' };
const workflow = isOwnWorkflow
  ? resolve(process.env['INIT_CWD'] ?? '.', mode)
  : pathTo(mode === 'approve' ? 'approve.yml' : 'workflow.yml');

const workspace = mkdtempSync(join(tmpdir(), 'demo-'));
cpSync(pathTo('project'), workspace, { recursive: true });
process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
process.once('SIGTERM', () => process.exit(143));

const emulator = await startEmulator();
// Requests to the addresses of Google and GitHub go to the emulator. No other address can be reached.
const gateway = await startGateway({ emulator });
mountPage(emulator);
emulator.github.addRepository({ name: REPOSITORY });
const staysOpen = process.stdout.isTTY;
console.log(`The space, as a web page${staysOpen ? '' : ' (until the demo ends)'}: ${emulator.url}/\n`);

const states: string[][] = [];
emulator.onChange(() => states.push(emulator.space(SPACE).messages.flatMap(messageAsText)));

if (mode === 'approve') pressForBen();

try {
  if (mode === 'run') await playRun();
  else for (const job of jobsOf(workflow)) for (const module of modules()) await runOneJob(job, module);
  const messages = emulator.space(SPACE).messages;
  print(`The message when the ${mode === 'run' ? 'run' : 'job'} started`, states[0]);
  print('The same message at the end', states.at(-1));
  console.log(`\nMessages in the space: ${messages.length}. Last state: ${messages.at(-1)?.text ?? 'none'}`);
  if (staysOpen) await untilInterrupted();
} finally {
  await gateway.close();
  await emulator.close();
}

/** Ben presses Approve if nobody else has: at once where nobody can see the page. */
function pressForBen(): void {
  const seconds = staysOpen ? 30 : 1;
  const stop = emulator.onChange(({ kind }) => {
    if (kind !== 'created') return;
    stop();
    if (staysOpen) console.log(`\nPress Approve or Reject on the page. In ${seconds} seconds, Ben presses Approve.\n`);
    setTimeout(() => {
      try {
        emulator.space(SPACE).click({ user: 'users/102', button: 'Approve', inputs: { reason: 'Tested on staging.' } });
      } catch {
        // Somebody was faster, so there is no button any more.
      }
    }, seconds * 1000).unref();
  });
}

/** The ids of the workflow's jobs, in the order of the file. */
function jobsOf(path: string): string[] {
  return Object.keys((parse(readFileSync(path, 'utf8')) as { jobs?: object }).jobs ?? {});
}

/** The files, variables and secrets of a job. */
function machine(): Machine {
  return {
    localActions: ROOT,
    workspace,
    vars: { CHAT_SPACE: SPACE, CHAT_TOPIC: emulator.project.app.topic ?? '' },
    secrets: { CHAT_SERVICE_ACCOUNT: JSON.stringify(emulator.key) },
    env: gateway.env,
  };
}

/** The module that each run of the job tests. */
function modules(): string[] {
  if (mode === 'approve') return [''];
  if (mode === 'tests') return ['sum.js', 'sum-with-bug.js'];
  return [mode === 'failing' ? 'sum-with-bug.js' : 'sum.js'];
}

async function runOneJob(job: string, module: string): Promise<void> {
  const inputs = { module };
  const record = recordJob(emulator, { repository: REPOSITORY, name: job, run: emulator.github.addRun(RUN) });
  const { conclusion } = await runJob({
    workflow,
    job,
    ...machine(),
    actions: actionsIn(workflow),
    event: { name: 'workflow_dispatch', payload: { inputs } },
    inputs: isOwnWorkflow || mode === 'approve' ? {} : inputs,
    ...record.options,
    github: { ...record.options.github, actor: 'octocat' },
    onLog: (line) => console.log(withoutLogCommands(line)),
  });
  record.end(conclusion);
  console.log(`\nThe job ${job}: ${conclusion}.`);
}

/** Plays run/ci.yml, in which one of six jobs fails, and run/chat.yml, which posts the message of that run. */
async function playRun(): Promise<void> {
  const read = (file: string): string => readFileSync(pathTo(`run/${file}`), 'utf8');
  const player = workflowPlayer(emulator, {
    repository: REPOSITORY,
    files: { 'ci.yml': read('ci.yml'), 'chat.yml': read('chat.yml') },
    machine: machine(),
    parallel: true,
    onJob: ({ workflow: name, job, status }) => console.log(`${name}: ${job}: ${status}`),
  });
  const { jobs, conclusion, started } = await player.play({ file: 'ci.yml' });
  for (const { run } of started)
    for (const { result } of run.jobs) console.log(`\nThe log of the job in chat.yml:\n${result?.log ?? ''}`);
  console.log(`\nThe run: ${conclusion}.`);
  for (const job of jobs) console.log(`  ${job.name}: ${job.conclusion}`);
}

/** Uses this checkout for the action, whichever owner the workflow names. */
function actionsIn(path: string): Record<string, string> {
  const names = readFileSync(path, 'utf8').matchAll(/uses:\s*([\w.-]+\/google-chat-status)[/@]/g);
  return Object.fromEntries([...names].map(([, name = '']) => [name, ROOT]));
}

/** Shows the runner's log commands as GitHub's page does. */
function withoutLogCommands(line: string): string {
  return line
    .replace('##[group]', '▾ ')
    .replace('##[endgroup]', '')
    .replace(/##\[(error|warning|notice)\]/, '$1: ');
}

function print(title: string, lines: readonly string[] = ['(none)']): void {
  console.log(`\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

function untilInterrupted(): Promise<void> {
  console.log(`\nThe page stays at ${emulator.url}/ until Ctrl-C.`);
  return new Promise((resolve) => process.once('SIGINT', resolve));
}

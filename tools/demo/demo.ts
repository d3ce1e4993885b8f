import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import {
  startEmulator,
  startGateway,
  recordJob,
  runJob,
  type Machine,
  type Emulator,
  workflowPlayer,
} from '../../emulator/index.ts';
import { mountPage } from '../viewer/viewer.ts';
import { messageAsText } from './message-as-text.ts';

/**
 * `npm run demo [-- failing | run | path/to/workflow.yml]`: the jobs of a workflow, with the action in them, run on this
 * machine against the emulator. The result is the job's own: the crow really fails the test that the parrot passes.
 * `run` plays a run of six jobs, and the message of the whole run.
 */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SPACE = 'spaces/AAQABUILDS';
const REPOSITORY = 'octo-org/birds';

const [what] = process.argv.slice(2);
const own = what !== undefined && /\.ya?ml$/.test(what);
if (what !== undefined && what !== 'failing' && what !== 'run' && !own) {
  console.error('usage: npm run demo [-- failing | run | path/to/workflow.yml]');
  process.exit(2);
}
const bird = what === 'failing' ? 'crow' : 'parrot';
const workflow = own ? resolve(process.env['INIT_CWD'] ?? '.', what) : here('demo/workflow.yml');

const workspace = mkdtempSync(join(tmpdir(), 'choir-'));
cpSync(here('demo/birds'), workspace, { recursive: true });
process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
process.once('SIGTERM', () => process.exit(143));

const emulator = await startEmulator();
// Google's and GitHub's own addresses lead to the emulator, and nowhere else: nothing leaves this machine.
const gateway = await startGateway({ emulator });
mountPage(emulator);
emulator.github.addRepository({ name: REPOSITORY });
const stays = process.stdout.isTTY;
console.log(`The space, as a web page${stays ? '' : ' (while this runs)'}: ${emulator.url}/\n`);

const seen: string[][] = [];
emulator.onChange(() => seen.push(emulator.space(SPACE).messages.flatMap(messageAsText)));

try {
  if (what === 'run') await playRun(emulator, { repository: REPOSITORY, machine: machine() });
  else for (const job of jobsOf(workflow)) await runOne(job);
  const messages = emulator.space(SPACE).messages;
  show(`The message when the ${what === 'run' ? 'run' : 'job'} started`, seen[0]);
  show('The same message when it had ended', seen.at(-1));
  console.log(`\nMessages in the space: ${messages.length}. Last state: ${messages[0]?.text ?? 'none'}`);
  if (stays) await untilInterrupted();
} finally {
  await gateway.close();
  await emulator.close();
}

/** The jobs of a workflow in the order they are written. */
function jobsOf(path: string): string[] {
  return Object.keys((parse(readFileSync(path, 'utf8')) as { jobs?: object }).jobs ?? {});
}

/** What every job finds. */
function machine(): Machine {
  return {
    localActions: here('..'),
    workspace,
    vars: { CHAT_SPACE: SPACE },
    secrets: { CHAT_SERVICE_ACCOUNT: JSON.stringify(emulator.key) },
    env: gateway.env,
  };
}

async function runOne(job: string): Promise<void> {
  const record = recordJob(emulator, { repository: REPOSITORY, name: job });
  const { conclusion } = await runJob({
    workflow,
    job,
    ...machine(),
    actions: ownersOf(workflow),
    event: { name: 'workflow_dispatch', payload: { inputs: { bird } } },
    inputs: own ? {} : { bird },
    ...record.options,
    github: { ...record.options.github, actor: 'octocat' },
    onLog: (line) => console.log(asOnGitHub(line)),
  });
  record.end(conclusion);
  console.log(`\nThe job ${job}: ${conclusion}.`);
}

/** Whoever a workflow takes the action from, it gets this one. */
function ownersOf(path: string): Record<string, string> {
  const names = readFileSync(path, 'utf8').matchAll(/uses:\s*([\w.-]+\/google-chat-status)[/@]/g);
  return Object.fromEntries([...names].map(([, name = '']) => [name, here('..')]));
}

/** The log's own marks as the web page draws them. */
function asOnGitHub(line: string): string {
  return line
    .replace('##[group]', '▾ ')
    .replace('##[endgroup]', '')
    .replace(/##\[(error|warning|notice)\]/, '$1: ');
}

function show(title: string, lines: readonly string[] = ['(none)']): void {
  console.log(`\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

function untilInterrupted(): Promise<void> {
  console.log(`\nThe page stays at ${emulator.url}/ until Ctrl-C.`);
  return new Promise((resolve) => process.once('SIGINT', resolve));
}

function read(file: string): string {
  return readFileSync(new URL(`run/${file}`, import.meta.url), 'utf8');
}

/** A run of six jobs, one of which fails, while a workflow of its own tells about it: what `npm run demo -- run` shows. */
export async function playRun(emulator: Emulator, { repository, machine }: RunToShow): Promise<void> {
  const player = workflowPlayer(emulator, {
    repository,
    files: { 'ci.yml': read('ci.yml'), 'chat.yml': read('chat.yml') },
    machine,
    parallel: true,
    onJob: ({ workflow, job, status }) => console.log(`${workflow}: ${job}: ${status}`),
  });
  const { jobs, conclusion, started } = await player.play({ file: 'ci.yml' });
  for (const { run } of started)
    for (const { result } of run.jobs)
      console.log(`\nThe log of the job that tells about the run:\n${result?.log ?? ''}`);
  console.log(`\nThe run: ${conclusion}.`);
  for (const job of jobs) console.log(`  ${job.name}: ${job.conclusion}`);
}

type RunToShow = { readonly repository: string; readonly machine: Machine };

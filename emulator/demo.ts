import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageAsText } from './demo/message-as-text.ts';
import { startEmulator } from './emulator.ts';
import { mountPage } from './page/mount.ts';
import { runJob } from './runner/run-job.ts';

/**
 * `npm run demo [-- failing]`: one workflow job with the action as its first step, run on this machine against the
 * emulator. Its result is the job's own: the crow really fails the test that the parrot passes.
 */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SPACE = 'spaces/AAQABUILDS';

const failing = process.argv.slice(2).includes('failing');
const workspace = mkdtempSync(join(tmpdir(), 'choir-'));
cpSync(here('demo/birds'), workspace, { recursive: true });

const emulator = await startEmulator();
mountPage(emulator);
console.log(`The space, as a web page: ${emulator.url}/\n`);

const seen: string[][] = [];
emulator.onChange(() => seen.push(emulator.space(SPACE).messages.flatMap(messageAsText)));

try {
  const job = await runJob({
    workflow: here('demo/workflow.yml'),
    localActions: here('..'),
    workspace,
    event: { name: 'workflow_dispatch', payload: { inputs: { bird: failing ? 'crow' : 'parrot' } } },
    inputs: { bird: failing ? 'crow' : 'parrot' },
    github: { repository: 'octo-org/birds', actor: 'octocat' },
    vars: { CHAT_SPACE: SPACE, CHAT_API_URL: emulator.url },
    secrets: { CHAT_SERVICE_ACCOUNT: JSON.stringify(emulator.key) },
    jobContext: { check_run_id: 51725241954 },
    onLog: (line) => console.log(asOnGitHub(line)),
  });
  const messages = emulator.space(SPACE).messages;
  show('The message when the job started', seen[0]);
  show('The same message when it had ended', seen.at(-1));
  console.log(
    `\nThe job: ${job.conclusion}. Messages in the space: ${messages.length}. Last state: ${messages[0]?.text ?? 'none'}`,
  );
  if (process.stdout.isTTY) await untilInterrupted();
} finally {
  await emulator.close();
  rmSync(workspace, { recursive: true, force: true });
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

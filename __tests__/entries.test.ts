import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../emulator/index.ts';
import * as entries from '../src/index.ts';
import { SPACE } from './support/runner.ts';

// The entries as the runner starts them, with the real toolkit, environment, clock and network. An entry runs once in a
// process, so these tests run one after the other in one emulator.

let emulator: Emulator;
let folder: string;
const before = { ...process.env };
const written: string[] = [];
const realWrite = process.stdout.write.bind(process.stdout);

beforeAll(async () => {
  emulator = await startEmulator();
  folder = mkdtempSync(join(tmpdir(), 'runner-'));
  for (const file of ['output', 'state', 'summary']) writeFileSync(join(folder, file), '');
  Object.assign(process.env, {
    INPUT_SPACE: SPACE,
    INPUT_CREDENTIALS: JSON.stringify(emulator.key),
    'INPUT_CHAT-API-URL': emulator.url,
    'INPUT_JOB-STATUS': 'success',
    'INPUT_JOB-ID': '7',
    INPUT_TEXT: 'Half-way',
    INPUT_REQUIRE: '(list the members)',
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'build',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
  });
  process.stdout.write = (chunk: string | Uint8Array) => written.push(String(chunk)) > 0;
});

afterAll(async () => {
  process.stdout.write = realWrite;
  process.env = before;
  await emulator.close();
  rmSync(folder, { recursive: true });
});

const outputs = () => readFileSync(join(folder, 'output'), 'utf8');
const texts = () => emulator.space(SPACE).messages.map(({ text }) => text?.replace(/\d+s$/, 'Ns'));

test('main, progress and post write one message', async () => {
  await entries.main();
  expect(texts()).toEqual(['🟡 CI · build started']);
  await entries.progress();
  expect(texts()).toEqual(['🟡 CI · build running: Half-way']);
  const [, state] = /state<<(\S+)\n(.*)\n\1/s.exec(readFileSync(join(folder, 'state'), 'utf8'))?.slice(1) ?? [];
  process.env['STATE_state'] = state;
  await entries.post();
  expect(texts()).toEqual(['🟢 CI · build passed in Ns']);
});

test('send writes one of its own', async () => {
  await entries.send();
  expect(texts()).toEqual(['🟢 CI · build passed in Ns', 'Half-way']);
});

test('members lists who is there', async () => {
  await entries.members();
  expect(outputs()).toContain('Ada Okafor');
});

test('doctor finds all well', async () => {
  await entries.doctor();
  expect(outputs()).toContain('healthy');
  expect(written.join('')).toContain('✓ Posting');
});

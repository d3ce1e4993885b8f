import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startGateway, type Gateway } from '../../emulator/index.ts';
import { ROOT, runSteps, status } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// The shipped doctor, in each state that a set-up can be in.

const emulator = useEmulator();
let gateway: Gateway;
let folder: string;
beforeAll(async () => {
  gateway = await startGateway({ emulator });
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
});
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

/** Runs the doctor on a machine whose clock is off by so many milliseconds; gives its lines. */
async function runChecks(inputs: Record<string, string> = {}, clockOff = 0) {
  writeFileSync(join(folder, 'clock'), String(clockOff));
  const job = await runSteps(
    emulator,
    [status({ 'chat-api-url': '', timeout: '5', ...inputs }, { uses: './doctor', id: 'doctor' })],
    {
      job: { permissions: { 'id-token': 'write' } },
      idToken: emulator.oidc(),
      env: {
        ...gateway.env,
        CLOCK_FILE: join(folder, 'clock'),
        NODE_OPTIONS: `--import ${pathToFileURL(join(ROOT, '__tests__/dist/fixtures/clock.js')).href}`,
      },
    },
  );
  const [step] = job.steps;
  return {
    job,
    outputs: step?.outputs ?? {},
    summary: step?.summary ?? '',
    lines: job.log.split('\n').filter((line) => /^[✓✗–] |^ {4}→/.test(line)),
  };
}

test('every check passes when the setup is right', async () => {
  // As long as a busy machine may take.
  const { job, lines, outputs, summary } = await runChecks({ timeout: '120' });
  expect(job.conclusion).toBe('success');
  expect(lines.every((line) => line.startsWith('✓'))).toBe(true);
  expect(lines.at(-1)).toBe('✓ Posting: A message was posted and deleted.');
  expect(outputs).toMatchObject({ result: 'healthy', spaces: expect.stringContaining(SPACE) as unknown });
  expect(summary).toContain('<td>Builds</td>');
  expect(emulator.space(SPACE).messages).toEqual([]);
});

const keyless = () => ({
  credentials: '',
  'workload-identity-provider': emulator.project.pool.provider.name,
  'service-account': emulator.key.client_email,
});

test.each<[string, () => unknown, () => Record<string, string>, number, string, RegExp]>([
  [
    'the API is disabled',
    () => (emulator.project.apiEnabled = false),
    () => ({}),
    0,
    '✗ Chat API',
    /→ Enable the Google Chat API/,
  ],
  [
    'the app is not configured',
    () => (emulator.project.appConfigured = false),
    () => ({}),
    0,
    '✗ Chat app',
    /→ Configure the Chat app/,
  ],
  [
    'the key was deleted',
    () => emulator.project.deleteKey(emulator.key.private_key_id),
    () => ({}),
    0,
    '✗ Sign-in',
    /→ The key was deleted/,
  ],
  ['the clock is 10 minutes off', () => undefined, () => ({}), 600_000, '✗ Clock', /→ Sync the clock with NTP/],
  [
    'the account lacks the role',
    () => emulator.project.accounts.get(emulator.key.client_email)?.workloadIdentityUsers.clear(),
    keyless,
    0,
    '✗ Sign-in',
    /→ Grant the role roles\/iam\.workloadIdentityUser/,
  ],
  [
    'the app is in no space',
    () => emulator.space(SPACE).removeApp(),
    () => ({}),
    0,
    '✗ Spaces',
    /→ To add it, open the space/,
  ],
  [
    'the space is another',
    () => undefined,
    () => ({ space: 'spaces/AAQAOTHER' }),
    0,
    '✗ Space access',
    /add the app: open the space/,
  ],
  [
    'the space refuses writes',
    () => emulator.faults.add({ on: 'messages.create', times: 9, fault: { kind: 'status', code: 403 } }),
    () => ({}),
    0,
    '✗ Posting',
    /Could not post to spaces\/AAQABUILDS/,
  ],
])('%s: the right line is ✗, with the next step', async (_, make, inputs, clockOff, failed, next) => {
  make();
  const { job, lines, outputs } = await runChecks(inputs(), clockOff);
  expect(job.conclusion).toBe('failure');
  expect(lines.filter((line) => line.startsWith('✗')).map((line) => line.split(':')[0])).toEqual([failed]);
  expect(lines.join('\n')).toMatch(next);
  expect(outputs['result']).toBe('unhealthy');
  expect(job.rawBytes.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/eyJ[\w-]{10,}|ya29\.|PRIVATE KEY/);
});

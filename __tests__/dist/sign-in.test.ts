import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startGateway, type Gateway, type JobResult } from '../../emulator/index.ts';
import { secretsIn } from '../support/secrets.ts';
import { annotations, ROOT, runSteps, status, type Step } from '../support/workflow.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

// Each way to sign in with the shipped bundle, through the real hosts' names: a proxy with TLS leads them to the emulator.

const emulator = useEmulator();
let gateway: Gateway;
let folder: string;
beforeAll(async () => {
  gateway = await startGateway({ emulator });
  folder = mkdtempSync(join(tmpdir(), 'credentials-'));
});
beforeEach(() => {
  writeFileSync(join(folder, 'clock'), '0');
});
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

const HOUR = 60 * 60_000;
const CLOCK = () => ({
  CLOCK_FILE: join(folder, 'clock'),
  NODE_OPTIONS: `--import ${pathToFileURL(join(ROOT, '__tests__/dist/fixtures/clock.js')).href}`,
});
const provider = () => emulator.project.pool.provider;
const chat = (inputs: Record<string, string>): Step => status({ credentials: '', 'chat-api-url': '', ...inputs });
const texts = () => emulator.space(SPACE).messages.map(({ text }) => text);

/** Lets time pass, for Google and for the machine. */
function letPass(ms: number): void {
  emulator.clock.advance(ms);
  writeFileSync(join(folder, 'clock'), String(ms));
}

/** Runs a job that signs in so; `later` happens between its start and its end. */
function run(
  step: Step,
  {
    env = {},
    later,
    permissions = { 'id-token': 'write' },
  }: { env?: Record<string, string>; later?: () => void; permissions?: Record<string, string> } = {},
): Promise<JobResult> {
  return runSteps(emulator, [step, { run: 'echo "and then"' }], {
    debug: true,
    job: { permissions },
    idToken: emulator.oidc(),
    env: { ...gateway.env, ...CLOCK(), ...env },
    onLog: (line) => line === 'and then' && later?.(),
  });
}

/** A file as google-github-actions/auth v3 writes it for the job. */
function externalAccount(change: Record<string, unknown> = {}): string {
  const { url, token } = emulator.oidc();
  const path = join(folder, `gha-creds-${Math.random().toString(16).slice(2)}.json`);
  const file = {
    type: 'external_account',
    audience: `//iam.googleapis.com/${provider().name}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${emulator.key.client_email}:generateAccessToken`,
    credential_source: {
      url: `${url}&audience=${encodeURIComponent(`https://iam.googleapis.com/${provider().name}`)}`,
      headers: { Authorization: `Bearer ${token}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    ...change,
  };
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const keyFile = (): string => {
  const path = join(folder, 'key.json');
  writeFileSync(path, JSON.stringify(emulator.key));
  return path;
};

const keyless = (more: Record<string, string> = {}) =>
  chat({ 'workload-identity-provider': provider().name, 'service-account': emulator.key.client_email, ...more });

const WAYS: Record<string, (options?: { later?: () => void }) => Promise<JobResult>> = {
  'a JSON key': (options) => run(chat({ credentials: '${{ secrets.KEY }}' }), options),
  'a base64 key': (options) =>
    run(chat({ credentials: Buffer.from(JSON.stringify(emulator.key)).toString('base64') }), options),
  'keyless inputs': (options) => run(keyless(), options),
  'an external_account file': (options) =>
    run(chat({}), { ...options, env: { GOOGLE_APPLICATION_CREDENTIALS: externalAccount() } }),
  'a key file': (options) => run(chat({}), { ...options, env: { GOOGLE_APPLICATION_CREDENTIALS: keyFile() } }),
  'an access token': (options) => run(chat({ 'access-token': emulator.mintAccessToken() }), options),
};

describe.each(Object.entries(WAYS))('with %s', (name, way) => {
  test('the job has its message, at the start and at the end, and no secret is written', async () => {
    const job = await way();
    expect(annotations(job)).toEqual([]);
    expect(texts()).toEqual([expect.stringMatching(/^🟢/)]);
    expect(secretsIn(job, emulator.key)).toEqual([]);
  });

  test('a job that lasts longer than a token lives ends well, or says why it cannot', async () => {
    const job = await way({ later: () => letPass(HOUR + 60_000) });
    expect(secretsIn(job, emulator.key)).toEqual([]);
    if (name === 'an access token') {
      expect(texts()).toEqual(['🟡 CI · build started on main']);
      expect(annotations(job)).toEqual([
        expect.stringMatching(/Access tokens last one hour\. .*use credentials or workload-identity-provider/),
      ]);
    } else {
      expect(annotations(job)).toEqual([]);
      expect(texts()).toEqual(['🟢 CI · build passed on main in 1h 1m']);
    }
  });
});

test('without permission to vouch, the two lines to add are told', async () => {
  const job = await run(keyless(), { permissions: { contents: 'read' } });
  expect(annotations(job)[0]).toMatch(/permissions:\n\s+id-token: write/);
  expect(job.conclusion).toBe('success');
});

describe('Google refuses', () => {
  test.each([
    ['a provider that is disabled', () => (provider().disabled = true), /The provider does not exist or is disabled/],
    [
      'a repository that the condition keeps out',
      () => (provider().condition = "assertion.repository=='octo-org/other'"),
      /attribute condition rejects this job/,
    ],
    [
      'an account without the role',
      () => emulator.project.accounts.get(emulator.key.client_email)?.workloadIdentityUsers.clear(),
      /roles\/iam\.workloadIdentityUser/,
    ],
    [
      'an account that is not there',
      () => emulator.project.deleteServiceAccount(emulator.key.client_email),
      /getAccessToken|no such service account/i,
    ],
    [
      'to lend accounts: the API is off',
      () => (emulator.project.iamCredentialsEnabled = false),
      /Enable the .*IAM Service Account Credentials API/,
    ],
  ])('%s', async (_, make, says) => {
    make();
    const job = await run(keyless({ timeout: '5' }));
    expect(annotations(job)[0]).toMatch(says);
    expect(job.conclusion).toBe('success');
    expect(secretsIn(job, emulator.key)).toEqual([]);
  });

  test('a token without the scope of Chat', async () => {
    const token = emulator.mintAccessToken({ scopes: ['https://www.googleapis.com/auth/drive'] });
    expect(annotations(await run(chat({ 'access-token': token })))[0]).toMatch(/lacks the scope .*chat\.bot/);
  });
});

describe('an external_account file is refused', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'with another token_url',
      { token_url: 'https://sts.evil.example/v1/token' },
      'token_url at sts.evil.example, not at sts.googleapis.com',
    ],
    [
      'with another impersonation host',
      { service_account_impersonation_url: 'https://evil.example/serviceAccounts/a:generateAccessToken' },
      'evil.example, not at iamcredentials.googleapis.com',
    ],
    [
      'with another source',
      { credential_source: { url: 'https://evil.example/', headers: { Authorization: 'Bearer some-token' } } },
      'credential_source.url at evil.example',
    ],
    [
      'that runs a program',
      { credential_source: { executable: { command: 'curl evil.example' } } },
      'names an executable to run',
    ],
    [
      'with another universe_domain',
      { universe_domain: 'evil.example', token_url: 'https://sts.evil.example/v1/token' },
      'has the universe_domain evil.example, which does not match chat-api-url',
    ],
    ['without a service account', { service_account_impersonation_url: undefined }, 'names no service account'],
  ])('%s', async (_, change, says) => {
    const before = emulator.requests.length;
    const job = await run(chat({}), { env: { GOOGLE_APPLICATION_CREDENTIALS: externalAccount(change) } });
    expect(annotations(job)[0]).toContain(says);
    expect(emulator.requests.length).toBe(before);
  });
});

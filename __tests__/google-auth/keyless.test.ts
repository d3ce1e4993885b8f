import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { job } from '../support/job.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { SPACE } from '../support/runner.ts';

const emulator = useEmulator();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credentials-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const inputs = (more: Record<string, string> = {}) => ({
  credentials: '',
  'workload-identity-provider': emulator.project.pool.provider.name,
  'service-account': emulator.key.client_email,
  ...more,
});
const oidc = () => {
  const { url, token } = emulator.oidc();
  return { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token };
};
const calls = () => emulator.requests.map(({ call }) => call);
const lastLine = async (options: Parameters<typeof job>[1]) => (await job(emulator, options).start()).log.at(-1);

test('GitHub vouches, Google lends the account: both steps sign in for themselves', async () => {
  const build = job(emulator, { inputs: inputs(), env: oidc() });
  const { masks, outputs } = await build.start();
  await build.finish();
  expect(outputs).toMatchObject({ sent: true });
  const signIn = ['oidc.idToken', 'sts.token', 'generateAccessToken'];
  expect(calls().filter((call) => !call?.startsWith('oidc.jwks') && !call?.startsWith('oidc.conf'))).toEqual([
    ...signIn,
    'messages.create',
    ...signIn,
    'messages.patch',
  ]);
  expect(masks.filter((mask) => /^(ya29\.|eyJ)/.test(mask))).toHaveLength(2);
});

test('the provider may be written with its host', async () => {
  const name = emulator.project.pool.provider.name;
  for (const written of [`//iam.googleapis.com/${name}`, `https://iam.googleapis.com/${name}`]) {
    const build = job(emulator, {
      inputs: inputs({ 'workload-identity-provider': written, 'message-key': written }),
      env: oidc(),
    });
    expect((await build.start()).outputs).toMatchObject({ sent: true });
  }
});

test('an endpoint that stumbles is asked again', async () => {
  for (const on of ['oidc.idToken', 'sts.token', 'generateAccessToken'])
    emulator.faults.add({ on, fault: { kind: 'status', code: 503 } });
  expect((await job(emulator, { inputs: inputs(), env: oidc() }).start()).outputs).toMatchObject({ sent: true });
});

test('endpoints that never answer hold the job up no longer than timeout', async () => {
  emulator.faults.add({ on: 'sts.token', times: 99, fault: { kind: 'hang' } });
  const { log, tookMs } = await job(emulator, { inputs: inputs({ timeout: '1' }), env: oidc() }).start();
  expect(log.at(-1)).toMatch(/^warning: Google Chat: Could not sign in as .* without a key/);
  expect(tookMs).toBeLessThanOrEqual(1000);
});

test('a runner that hands out no token says that GitHub was asked', async () => {
  emulator.faults.add({ on: 'oidc.idToken', times: 99, fault: { kind: 'status', code: 401, body: '' } });
  expect(await lastLine({ inputs: inputs({ timeout: '2' }), env: oidc() })).toContain(
    "Could not get the runner's OIDC token from GitHub: the server gave no reason (401)",
  );
  emulator.faults.clear();
  emulator.faults.add({ on: 'oidc.idToken', times: 99, fault: { kind: 'status', code: 200, body: {} } });
  expect(await lastLine({ inputs: inputs({ timeout: '1' }), env: oidc() })).toContain(
    "Could not get the runner's OIDC token",
  );
});

test('a fork gets no OIDC token: one notice, and nothing else', async () => {
  const { log } = await job(emulator, { inputs: inputs(), env: { GITHUB_ACTOR: 'dependabot[bot]' } }).start();
  expect(log).toEqual([expect.stringMatching(/^notice: Google Chat: skipped\./)]);
});

test.each([
  [
    { 'workload-identity-provider': 'projects/my-project/locations/global/workloadIdentityPools/pool/providers/gh' },
    'after projects/ is not a project number',
  ],
  [
    { 'workload-identity-provider': 'projects/1/locations/eu/workloadIdentityPools/pool/providers/gh' },
    'after locations/ is not "global"',
  ],
  [
    { 'workload-identity-provider': 'projects/1/locations/global/pools/pool/providers/gh' },
    '"pools" is part 5, which must be "workloadIdentityPools"',
  ],
  [
    { 'workload-identity-provider': 'projects/1/locations/global/workloadIdentityPools/pool/providers/gh-1/x' },
    'has extra parts after the provider',
  ],
  [
    { 'workload-identity-provider': 'projects/1/locations/global/workloadIdentityPools/P/providers/gh-1' },
    'after workloadIdentityPools/ is not a pool id',
  ],
  [{ 'service-account': 'me@example.com' }, 'is not a service account'],
  [{ 'service-account': '' }, 'service-account: is empty, but workload-identity-provider needs it'],
  [{ 'workload-identity-provider': '' }, 'service-account: is used only with workload-identity-provider'],
  [{ 'access-token': 'ya29.x' }, 'workload-identity-provider and access-token: only one way to sign in is allowed'],
])('%j is refused, with which part is wrong', async (more, says) => {
  expect(await lastLine({ inputs: inputs(more as Record<string, string>), env: oidc() })).toContain(says);
  expect(calls()).toEqual([]);
});

test('without permission to vouch, the lines to add are told', async () => {
  expect(await lastLine({ inputs: inputs() })).toMatch(/permissions:\n\s+id-token: write/);
});

/** A file as google-github-actions/auth writes it, with changes. */
function file(change: Record<string, unknown> = {}): string {
  const { url, token } = emulator.oidc();
  const provider = emulator.project.pool.provider.name;
  const path = join(folder, `${Math.random()}.json`);
  const content = {
    type: 'external_account',
    audience: `//iam.googleapis.com/${provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${emulator.key.client_email}:generateAccessToken`,
    credential_source: {
      url: `${url}&audience=${encodeURIComponent(`https://iam.googleapis.com/${provider}`)}`,
      headers: { Authorization: `Bearer ${token}` },
    },
    ...change,
  };
  writeFileSync(path, JSON.stringify(content));
  return path;
}
const byFile = (change?: Record<string, unknown>) => ({
  inputs: { credentials: '' },
  env: { ...oidc(), GOOGLE_APPLICATION_CREDENTIALS: file(change) },
});

test('a file of google-github-actions/auth is followed', async () => {
  expect((await job(emulator, byFile()).start()).outputs).toMatchObject({ sent: true });
  expect(emulator.space(SPACE).messages).toHaveLength(1);
});

test.each<[Record<string, unknown>, string]>([
  [{ audience: undefined }, 'has no audience'],
  [{ audience: '//iam.googleapis.com/projects/x' }, 'is not a project number'],
  [
    { credential_source: { url: 'http://169.254.169.254/', headers: { Authorization: 'Bearer something' } } },
    'credential_source.url at 169.254.169.254',
  ],
  [{ credential_source: { file: '/etc/passwd' } }, 'has no Authorization header'],
  [{ credential_source: { executable: { command: 'id' } } }, 'names an executable to run'],
  [{ token_url: 'http://sts.googleapis.com/v1/token' }, 'token_url at sts.googleapis.com'],
  [{ token_url: 'nonsense' }, 'token_url at an invalid URL'],
  [{ service_account_impersonation_url: undefined }, 'names no service account'],
  [
    { service_account_impersonation_url: 'https://iamcredentials.googleapis.com/v1/x' },
    'has an unexpected service_account_impersonation_url',
  ],
  [{ universe_domain: 'evil.example' }, 'the universe_domain evil.example, which does not match chat-api-url'],
])('a file with %j is refused before anything is asked', async (change, says) => {
  expect(await lastLine(byFile(change))).toContain(says);
  expect(calls()).toEqual([]);
});

test('a file without a runner to vouch is told what to add', async () => {
  const { inputs: given, env } = byFile();
  expect(await lastLine({ inputs: given, env: { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: '' } })).toContain(
    'id-token: write',
  );
});

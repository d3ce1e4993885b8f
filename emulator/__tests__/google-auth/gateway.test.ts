import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGateway, type Gateway } from '../../gateway.ts';
import { sign } from './sign.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator();
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ emulator });
});
afterAll(() => gateway.close());

/** Runs a Node program that knows the emulator only by its environment. */
async function inChild(script: string, args: string[] = []): Promise<unknown> {
  const program = `import http from 'node:http';
    http.setGlobalProxyFromEnv();
    const why = (error) => { for (; error.cause; error = error.cause); return error.code ?? error.message; };
    const ask = (url, init) => fetch(url, init).then(async (r) => ({ status: r.status, body: await r.text() })).catch(why);
    console.log(JSON.stringify(await (${script})(...process.argv.slice(1))));`;
  const options = { env: { ...gateway.env, PATH: process.env['PATH'] } };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', program, ...args],
    options,
  );
  return JSON.parse(stdout);
}

test("a program reaches the emulator at Google's own addresses", async () => {
  const aud = 'https://oauth2.googleapis.com/token';
  const assertion = await sign(emulator.key, { claims: { aud, sub: undefined } });
  const answer = await inChild(
    `async (assertion) => {
      const grant_type = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
      const body = new URLSearchParams({ grant_type, assertion });
      const { access_token } = JSON.parse((await ask('https://oauth2.googleapis.com/token', { method: 'POST', body })).body);
      const headers = { authorization: 'Bearer ' + access_token };
      return ask('https://chat.googleapis.com/v1/spaces/AAQABUILDS', { headers });
    }`,
    [assertion],
  );
  expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('"displayName": "Builds"') });
  expect(emulator.requests.map(({ call }) => call)).toEqual(['token', 'spaces.get']);
});

test('keyless sign-in works through the gateway', async () => {
  const answers = await inChild(`() => Promise.all([
    ask('https://token.actions.githubusercontent.com/.well-known/jwks'),
    ask('https://sts.googleapis.com/v1/token', { method: 'POST' }),
    ask('https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/a:generateAccessToken', { method: 'POST' }),
  ])`);
  expect(answers).toMatchObject([{ status: 200 }, { status: 400 }, { status: 401 }]);
  expect(emulator.requests.map(({ service }) => service).sort()).toEqual(['iamcredentials', 'oidc', 'sts']);
});

test('a path is served only on its own host', async () => {
  const answer = await inChild(`() => ask('https://oauth2.googleapis.com/v1/spaces')`);
  expect(answer).toMatchObject({ status: 404, body: expect.stringContaining('Error 404 (Not Found)!!1') });
});

test('a host without a service is refused, with TLS and without', async () => {
  const answers = await inChild(
    `() => Promise.all([ask('https://example.com/'), ask('https://people.googleapis.com/v1/people')])`,
  );
  expect(answers).toEqual([expect.any(String), expect.any(String)]);
  const plain = await fetch(gateway.proxyUrl);
  expect(plain.status).toBe(403);
  expect(await plain.text()).toContain('no service has this host');
  expect(emulator.requests).toEqual([]);
});

test('a service that is mounted later is reached at its hosts', async () => {
  const hosts = ['sts.googleapis.com'];
  emulator.mount({
    name: 'sts',
    hosts,
    serves: () => false,
    call: () => 'exchange',
    fetch: () => new Response('here'),
  });
  const answer = await inChild(`() => ask('https://sts.googleapis.com/v1/token', { method: 'POST' })`);
  expect(answer).toEqual({ status: 200, body: 'here' });
  expect(emulator.requests).toMatchObject([{ service: 'sts', call: 'exchange', status: 200 }]);
});

test.each([
  [{ kind: 'reset', when: 'before handling' }, 'ECONNRESET'],
  [{ kind: 'cut', after: 'commit' }, 'UND_ERR_SOCKET'],
  [{ kind: 'cut', after: 'half the body' }, 'UND_ERR_SOCKET'],
] as const)('a fault breaks the connection through the gateway: %j', async (fault, code) => {
  emulator.faults.add({ on: 'spaces.list', fault });
  expect(await inChild(`() => ask('https://chat.googleapis.com/v1/spaces')`)).toBe(code);
  expect(emulator.requests).toMatchObject([{ call: 'spaces.list', fault: fault.kind }]);
});

test("an emulator that doesn't listen can't be reached", async () => {
  await emulator.stopListening();
  const stopped = await inChild(`() => ask('https://chat.googleapis.com/v1/spaces')`);
  await emulator.startListening();
  expect(stopped).toEqual(expect.any(String));
  expect(await inChild(`() => ask('https://chat.googleapis.com/v1/spaces')`)).toMatchObject({ status: 401 });
});

test('closing removes the certificate', async () => {
  const other = await startGateway({ emulator });
  expect(existsSync(other.caFile)).toBe(true);
  await other.close();
  expect(existsSync(other.caFile)).toBe(false);
});

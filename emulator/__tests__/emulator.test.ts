import { request, Agent } from 'node:http';
import { expect, test } from '@jest/globals';
import { startEmulator } from '../emulator.ts';
import { ask, BUILDS, post } from './ask.ts';
import { useEmulator } from './use-emulator.ts';

const emulator = useEmulator();

test('listens on loopback, at the given port', async () => {
  expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await emulator.stopListening();
  const other = await startEmulator({ port: Number(new URL(emulator.url).port) });
  expect(other.url).toBe(emulator.url);
  await other.close();
  await emulator.startListening();
});

test('fails when the port is in use', async () => {
  await expect(startEmulator({ port: Number(new URL(emulator.url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

test('a request record names the call and hides credentials', async () => {
  emulator.clock.freeze(new Date('2026-11-22T10:00:00Z'));
  await post(emulator, { text: 'secret' }, { messageId: 'client-a', key: 'AIza' });
  expect(emulator.requests).toEqual([
    {
      at: new Date('2026-11-22T10:00:00Z'),
      service: 'chat',
      method: 'POST',
      path: `/v1/${BUILDS}/messages`,
      query: { messageId: 'client-a', key: '***' },
      call: 'messages.create',
      connection: expect.any(Number),
      status: 200,
    },
  ]);
});

test('a request record has the number of its connection', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const get = (through: Agent) =>
    new Promise<void>((done) => {
      request(`${emulator.url}/v1/spaces`, { agent: through }, (answer) => answer.resume().on('end', done)).end();
    });
  await get(agent);
  await get(agent);
  await get(new Agent({ keepAlive: false }));
  const [first, second, third] = emulator.requests.map(({ connection }) => connection);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  agent.destroy();
});

test('latencyMs delays every response', async () => {
  emulator.settings.latencyMs = 60;
  const before = performance.now();
  await ask(emulator, BUILDS);
  expect(performance.now() - before).toBeGreaterThanOrEqual(55);
});

test("a mounted service answers on its paths, and isn't recorded if it has no calls", async () => {
  emulator.mount({ name: 'page', hosts: [], serves: (path) => path === '/', fetch: () => new Response('a page') });
  expect(await (await fetch(emulator.url)).text()).toBe('a page');
  expect(emulator.requests).toEqual([]);
  expect(await ask(emulator, BUILDS)).toMatchObject({ status: 200 });
});

test("an unknown path gets Google's 404 page", async () => {
  const { status, text } = await ask(emulator, 'nothing/here/<b>');
  expect(status).toBe(404);
  expect(text).toContain('<title>Error 404 (Not Found)!!1</title>');
  expect(text).not.toContain('<b>/');
  expect((await fetch(`${emulator.url}/elsewhere`)).status).toBe(404);
});

test('reset restores the initial state and keeps the address and the key', async () => {
  const { key } = emulator;
  await post(emulator, { text: 'a' }, { messageId: 'client-a', requestId: 'r' });
  emulator.addSpace({ name: 'spaces/OTHER' });
  emulator.space(BUILDS).removeMember('101');
  emulator.project.apiEnabled = false;
  emulator.project.deleteKey(key.private_key_id);
  emulator.settings.quota = true;
  emulator.clock.advance(5000);
  emulator.faults.add({ on: '*', fault: { kind: 'hang' } });
  emulator.reset();
  const [before, shown, after] = [Date.now(), emulator.clock.now().getTime(), Date.now()];

  expect(emulator.requests).toEqual([]);
  expect(emulator.spaces.map(({ name }) => name)).toEqual([BUILDS]);
  expect(emulator.space(BUILDS).members).toHaveLength(4);
  expect(emulator.settings.quota).toBe(false);
  expect(emulator.key).toEqual(key);
  expect([before, shown, after]).toEqual([before, shown, after].sort((one, other) => one - other));
  expect(await post(emulator, { text: 'b' }, { messageId: 'client-a', requestId: 'r' })).toMatchObject({
    body: { text: 'b' },
  });
});

test('an unknown, malformed or duplicate space throws', () => {
  expect(() => emulator.space('spaces/NONE')).toThrow(
    'The emulator has no space spaces/NONE. It has spaces/AAQABUILDS.',
  );
  expect(() => emulator.addSpace({ name: 'Builds' })).toThrow("isn't the name of a space");
  expect(() => emulator.addSpace({ name: BUILDS })).toThrow('There are two spaces');
});

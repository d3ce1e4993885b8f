import { beforeEach, expect, test } from '@jest/globals';
import { ask, BUILDS, post, refusal } from '../ask.ts';
import { useEmulator } from '../use-emulator.ts';

const emulator = useEmulator({ quota: true });
beforeEach(() => {
  emulator.clock.freeze();
});

test('a space allows one write per second', async () => {
  expect(await post(emulator, { text: 'a' })).toMatchObject({ status: 200 });
  const refused = await post(emulator, { text: 'b' });
  expect(refused).toMatchObject(refusal(429, 'RESOURCE_EXHAUSTED'));
  expect(refused.body.error.details[0]).toMatchObject({
    reason: 'RATE_LIMIT_EXCEEDED',
    metadata: { consumer: `projects/${emulator.project.number}`, service: 'chat.googleapis.com' },
  });
  expect(refused.headers.has('retry-after')).toBe(false);
  emulator.clock.advance(999);
  expect(await post(emulator, { text: 'b' })).toMatchObject({ status: 429 });
  emulator.clock.advance(1);
  expect(await post(emulator, { text: 'b' })).toMatchObject({ status: 200 });
});

test('a space allows fifteen reads per second, in addition to the write', async () => {
  await post(emulator, { text: 'a' });
  for (let n = 0; n < 15; n += 1) expect(await ask(emulator, BUILDS)).toMatchObject({ status: 200 });
  expect(await ask(emulator, `${BUILDS}/members`)).toMatchObject({ status: 429 });
  emulator.clock.advance(1000);
  expect(await ask(emulator, `${BUILDS}/members`)).toMatchObject({ status: 200 });
});

test("all apps share a space's quota, and each space has its own", async () => {
  const other = emulator.addProject();
  emulator.space(BUILDS).addApp(other.id);
  emulator.addSpace({ name: 'spaces/OTHER' });
  await post(emulator, { text: 'a' });
  expect(await post(emulator, { text: 'b' }, {}, other)).toMatchObject({ status: 429 });
  expect(await ask(emulator, 'spaces/OTHER/messages', { method: 'POST', body: { text: 'c' } })).toMatchObject({
    status: 200,
  });
});

test('the quota can be turned off while the emulator runs', async () => {
  await post(emulator, { text: 'a' });
  emulator.settings.quota = false;
  expect(await post(emulator, { text: 'b' })).toMatchObject({ status: 200 });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../faults.ts';
import { ask, BUILDS, post } from './ask.ts';
import { useEmulator } from './use-emulator.ts';

const emulator = useEmulator();

const plant = (fault: Fault) => void emulator.faults.add({ on: 'messages.create', fault });
const posted = () => emulator.space(BUILDS).messages.length;

/** The error code of a failed request, from Node's fetch. */
async function broken(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (thrown) {
    let link = thrown as Error & { code?: string };
    while (link.cause) link = link.cause as typeof link;
    return link.code ?? link.message;
  }
  throw new Error('The request succeeded.');
}

describe('a connection', () => {
  test('is reset before anything is done', async () => {
    plant({ kind: 'reset', when: 'before handling' });
    expect(await broken(post(emulator, { text: 'a' }))).toBe('ECONNRESET');
    expect(posted()).toBe(0);
    expect(emulator.requests).toMatchObject([{ call: 'messages.create', fault: 'reset' }]);
    expect(emulator.requests[0]).not.toHaveProperty('status');
  });

  test('is reset in the middle of the response', async () => {
    plant({ kind: 'reset', when: 'during the answer' });
    expect(await broken(post(emulator, { text: 'a' }))).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
    expect(posted()).toBe(1);
  });

  test('is reset after the response, with the work done', async () => {
    plant({ kind: 'reset', when: 'after the answer' });
    // The client may or may not have read the response by then.
    await post(emulator, { text: 'a' }).catch(() => undefined);
    expect(posted()).toBe(1);
    expect(emulator.requests).toMatchObject([{ fault: 'reset' }]);
  });

  test.each(['commit', 'half the body'] as const)('is closed after %s, with the work done', async (after) => {
    plant({ kind: 'cut', after });
    expect(await broken(post(emulator, { text: 'a' }))).toBe('UND_ERR_SOCKET');
    expect(posted()).toBe(1);
  });

  test.each([
    ['before handling', 0],
    ['after commit', 1],
  ] as const)('hangs %s', async (when, count) => {
    plant({ kind: 'hang', when });
    const controller = new AbortController();
    const stop = emulator.onUnanswered(() => controller.abort());
    const asked = fetch(`${emulator.url}/v1/${BUILDS}/messages`, {
      method: 'POST',
      headers: { ...signedIn(), 'content-type': 'application/json' },
      body: '{"text":"a"}',
      signal: controller.signal,
    });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    stop();
    expect(posted()).toBe(count);
  });
});

const signedIn = () => {
  const { token } = emulator.tokens.issue({
    project: emulator.project,
    email: emulator.key.client_email,
    scopes: ['https://www.googleapis.com/auth/chat.bot'],
  });
  return { authorization: `Bearer ${token}` };
};

describe('a response', () => {
  test('is sent byte by byte', async () => {
    emulator.faults.add({ on: 'spaces.get', fault: { kind: 'slow', everyMs: 200 } });
    const response = await fetch(`${emulator.url}/v1/${BUILDS}`, { headers: signedIn() });
    const reader = response.body?.getReader();
    let bytes = 0;
    for (let reads = 0; reads < 2; reads += 1) {
      const { value } = (await reader?.read()) as { value?: Uint8Array };
      bytes += value?.length ?? 0;
    }
    await reader?.cancel();
    expect(bytes).toBeGreaterThanOrEqual(2);
    expect(bytes).toBeLessThan(50);
  });

  test('is sent byte by byte to its end', async () => {
    emulator.faults.add({ on: 'spaces.get', fault: { kind: 'slow', everyMs: 0 } });
    expect(await ask(emulator, BUILDS)).toMatchObject({ status: 200, body: { name: BUILDS } });
  });

  test.each([
    [400, 'INVALID_ARGUMENT'],
    [401, 'UNAUTHENTICATED'],
    [403, 'PERMISSION_DENIED'],
    [404, 'NOT_FOUND'],
    [409, 'ALREADY_EXISTS'],
    [429, 'RESOURCE_EXHAUSTED'],
    [500, 'INTERNAL'],
    [501, 'UNIMPLEMENTED'],
    [503, 'UNAVAILABLE'],
    [504, 'DEADLINE_EXCEEDED'],
  ])('is %d in Google’s envelope', async (code, status) => {
    plant({ kind: 'status', code });
    expect(await post(emulator, { text: 'a' })).toMatchObject({ status: code, body: { error: { code, status } } });
    expect(posted()).toBe(0);
    expect(emulator.requests).toMatchObject([{ status: code, fault: 'status' }]);
  });

  test.each([408, 502])('is %d as a page of Google’s front end', async (code) => {
    plant({ kind: 'status', code });
    const { status, text, headers } = await post(emulator, { text: 'a' });
    expect({ status, type: headers.get('content-type') }).toEqual({ status: code, type: 'text/html; charset=UTF-8' });
    expect(text).toContain(`<title>Error ${code} `);
  });

  test.each(['0', '3', '120.5', 'Sun, 22 Nov 2026 10:00:00 GMT', 'soon', '-1'])('asks to wait: %s', async (wait) => {
    plant({ kind: 'status', code: 429, headers: { 'Retry-After': wait } });
    expect((await post(emulator, { text: 'a' })).headers.get('retry-after')).toBe(wait);
  });

  test('has the given body', async () => {
    plant({ kind: 'status', code: 403, body: { error: { code: 403, message: 'No.' } } });
    expect(await post(emulator, { text: 'a' })).toMatchObject({ status: 403, body: { error: { message: 'No.' } } });
    plant({ kind: 'status', code: 502, body: '<html>proxy</html>' });
    expect(await post(emulator, { text: 'a' })).toMatchObject({ status: 502, text: '<html>proxy</html>' });
  });

  test('is an error after the work is done', async () => {
    plant({ kind: 'status', code: 503, afterCommit: true });
    expect(await post(emulator, { text: 'a' })).toMatchObject({ status: 503 });
    expect(posted()).toBe(1);
  });

  test('is empty', async () => {
    plant({ kind: 'empty' });
    expect(await post(emulator, { text: 'a' })).toMatchObject({ status: 200, text: '' });
    expect(posted()).toBe(1);
  });

  test('is the first half of its JSON', async () => {
    plant({ kind: 'truncated' });
    await expect(post(emulator, { text: 'a' })).rejects.toThrow(SyntaxError);
    expect(posted()).toBe(1);
  });

  test('has the given length', async () => {
    plant({ kind: 'huge', megabytes: 3 });
    const { status, text } = await post(emulator, { text: 'a' });
    expect(status).toBe(200);
    expect(text.length).toBeGreaterThan(3 * 1024 * 1024);
  });

  test('redirects the client', async () => {
    emulator.faults.add({ on: 'spaces.get', fault: { kind: 'redirect', to: 'http://127.0.0.1:9/', code: 307 } });
    const response = await fetch(`${emulator.url}/v1/${BUILDS}`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([307, 'http://127.0.0.1:9/']);
  });
});

describe('a rule', () => {
  const codes = async (count: number) => {
    const seen: number[] = [];
    for (let n = 0; n < count; n += 1) seen.push((await post(emulator, { text: 'a' })).status);
    return seen;
  };
  const status = (code: number) => ({ kind: 'status', code }) as const;

  test('applies to one request, or to `times` requests, after the first `after`', async () => {
    emulator.faults.add({ on: 'messages.create', fault: status(503) });
    expect(await codes(2)).toEqual([503, 200]);
    emulator.faults.add({ on: 'messages.create', fault: status(503), times: 2, after: 1 });
    expect(await codes(4)).toEqual([200, 503, 503, 200]);
    expect(emulator.faults.pending()).toEqual([]);
  });

  test('takes turns with other rules', async () => {
    emulator.faults.add({ on: 'messages.create', fault: status(500) });
    emulator.faults.add({ on: '*', fault: status(502) });
    emulator.faults.add({ on: 'chat', fault: status(503), after: 2 });
    expect(await codes(4)).toEqual([500, 502, 503, 200]);
  });

  test('applies only to the calls that `on` names', async () => {
    emulator.faults.add({ on: 'messages.patch', fault: status(500) });
    emulator.faults.add({ on: 'token', fault: status(500) });
    expect(await codes(1)).toEqual([200]);
    expect(emulator.faults.pending()).toHaveLength(2);
  });

  test('can be removed', async () => {
    const remove = emulator.faults.add({ on: '*', fault: status(500) });
    remove();
    expect(await codes(1)).toEqual([200]);
  });
});

test('a server that stops listening refuses connections, and accepts them again on the same port', async () => {
  await emulator.stopListening();
  // Only the first request can use a connection that was just closed.
  const codes = [await broken(post(emulator, { text: 'a' })), await broken(post(emulator, { text: 'a' }))];
  expect(codes[1]).toBe('ECONNREFUSED');
  await emulator.startListening();
  expect(await post(emulator, { text: 'a' })).toMatchObject({ status: 200 });
});

test('a server that stops closes requests that hang', async () => {
  plant({ kind: 'hang' });
  const hanging = broken(post(emulator, { text: 'a' }));
  while (emulator.requests.length === 0) await sleep(5);
  await emulator.stopListening();
  expect(await hanging).toBe('UND_ERR_SOCKET');
  await emulator.startListening();
});

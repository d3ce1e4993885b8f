import { describe, expect, test } from '@jest/globals';
import { ChatError } from '../src/google-chat/chat-error.ts';
import { readFailure } from '../src/google-api/failure.ts';
import { retry, type RetryOptions } from '../src/retry.ts';

const failing = (status: number, retryAfter?: string) =>
  new ChatError(
    'post',
    readFailure({
      response: {
        status,
        data: '',
        headers: new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
      },
    }),
  );

/** A patience whose clock is moved by its own sleeps only. */
function retryOptions(remaining: number, random = 0.999): RetryOptions & { waits: number[] } {
  const waits: number[] = [];
  let left = remaining;
  return {
    waits,
    deadline: { signal: new AbortController().signal, remainingMs: () => left },
    attemptMs: 1000,
    random: () => random,
    sleep: (ms) => ((left -= ms), Promise.resolve(void waits.push(Math.round(ms)))),
    timeout: () => new AbortController().signal,
    elapsed: () => 0,
    onRetry: () => undefined,
  };
}

describe('trying again', () => {
  test('waits longer each time, up to a bound, and gives up before the deadline', async () => {
    const calm = retryOptions(60_000);
    await expect(retry(() => Promise.reject(failing(503)), calm)).rejects.toThrow('(503)');
    expect(calm.waits.slice(0, 7)).toEqual([500, 999, 1998, 3996, 7992, 15984, 15984]);
    expect(calm.waits.reduce((sum, ms) => sum + ms)).toBeLessThan(60_000);
  });

  test('spreads its waits over the whole span, so that many jobs do not come back at once', async () => {
    const eager = retryOptions(60_000, 0);
    let tries = 0;
    await retry(() => (tries++ < 5 ? Promise.reject(failing(429)) : Promise.resolve('done')), eager);
    expect(eager.waits).toEqual([0, 0, 0, 0, 0]);
  });

  test('never comes back sooner than asked', async () => {
    const calm = retryOptions(60_000);
    let tries = 0;
    await retry(() => (tries++ === 0 ? Promise.reject(failing(429, '7')) : Promise.resolve()), calm);
    expect(calm.waits).toEqual([7000]);
  });

  test('gives up at once when asked to wait longer than there is', async () => {
    const calm = retryOptions(30_000);
    await expect(retry(() => Promise.reject(failing(429, '86400')), calm)).rejects.toThrow('(429)');
    expect(calm.waits).toEqual([]);
  });

  test.each([400, 401, 403, 404, 409])('leaves %p as it is', async (status) => {
    const calm = retryOptions(60_000);
    await expect(retry(() => Promise.reject(failing(status)), calm)).rejects.toThrow(`(${status})`);
    expect(calm.waits).toEqual([]);
  });

  test('leaves what is no failure of Chat as it is', async () => {
    await expect(retry(() => Promise.reject(new TypeError('a bug')), retryOptions(1000))).rejects.toThrow('a bug');
  });
});

import { describe, expect, test } from '@jest/globals';
import { ChatError } from '../../src/google-chat/chat-error.ts';
import { readFailure } from '../../src/google-api/failure.ts';

const answer = (status: number, data: unknown, headers: Record<string, string> = {}) => ({
  response: { status, data, headers: new Headers(headers) },
});
const google = (code: number, status: string, message: string, details: unknown[] = []) =>
  answer(code, { error: { code, status, message, details } });
const told = (thrown: unknown) => new ChatError('post to spaces/AAQA', readFailure(thrown)).message;
const info = (reason: string, metadata = {}) => [
  { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, metadata },
];

describe('what Google says is told with the next thing to do', () => {
  test.each([
    [
      'the API is off',
      google(
        403,
        'PERMISSION_DENIED',
        'Google Chat API has not been used in project 7 before or it is disabled.',
        info('SERVICE_DISABLED', {
          activationUrl: 'https://console.developers.google.com/apis/api/chat.googleapis.com/overview?project=7',
        }),
      ),
      'Enable the Google Chat API',
      'overview?project=7',
    ],
    [
      'the app is not configured',
      google(404, 'NOT_FOUND', 'Google Chat app not found. To create a Chat app, you must turn on the Chat API…'),
      'Configure the Chat app',
      'console.cloud.google.com',
    ],
    [
      'the app is not in the space',
      google(
        403,
        'PERMISSION_DENIED',
        "Permission denied to perform the requested action on the specified resource, or the resource doesn't exist.",
      ),
      'Apps & integrations',
      'There is no such space or message, the message belongs to another app',
    ],
    [
      'the caller may not',
      google(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
      'The Chat app is not allowed to do this',
      'administrator',
    ],
    [
      'the scope is missing',
      google(
        403,
        'PERMISSION_DENIED',
        'Request had insufficient authentication scopes.',
        info('ACCESS_TOKEN_SCOPE_INSUFFICIENT'),
      ),
      'chat.bot',
      'lacks the scope',
    ],
    [
      'the sign-in is refused',
      google(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.'),
      'clock',
      'Google rejected the credentials',
    ],
    ['nothing is there', google(404, 'NOT_FOUND', 'Requested entity was not found.'), 'It does not exist', 'Add apps'],
    [
      'the quota is used up',
      google(429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).'),
      'one write per second',
      '429',
    ],
    [
      'Google is down',
      google(503, 'UNAVAILABLE', 'The service is currently unavailable.'),
      'Google Chat may be down',
      '503 UNAVAILABLE',
    ],
    [
      'an HTML page comes',
      answer(502, '<html><head><title>502 Bad Gateway</title></head>…'),
      '"502 Bad Gateway"',
      '(502)',
    ],
    ['nothing comes', answer(500, ''), 'the response is not from Google', '(500)'],
    ['half an answer comes', answer(500, '{"error": {"code": 5'), 'the response is not from Google', '(500)'],
    ['an answer of another shape comes', answer(500, { error: 'no' }), 'the server gave no reason', '(500)'],
    ['we are sent elsewhere', answer(302, ''), 'a redirect, which is not followed', 'chat-api-url'],
  ])('%s', (_, thrown, ...says) => {
    for (const part of says) expect(told(thrown)).toContain(part);
    expect(told(thrown)).toMatch(/^Could not post to spaces\/AAQA: /);
  });

  test('a refused sign-in is told by what it means for the way in that was used', () => {
    const refused = google(
      401,
      'UNAUTHENTICATED',
      'Request had invalid authentication credentials.',
      info('ACCESS_TOKEN_EXPIRED'),
    );
    expect(new ChatError('post', readFailure(refused), 'Mint another token.').message).toMatch(
      / Mint another token\.$/,
    );
  });

  test('a link that is not of Google is not handed on', () => {
    const evil = google(
      403,
      'PERMISSION_DENIED',
      'off',
      info('SERVICE_DISABLED', { activationUrl: 'https://evil.example/google.com/' }),
    );
    expect(told(evil)).not.toContain('evil');
  });

  test('words of a server cannot steer the log', () => {
    expect(told(google(400, 'INVALID_ARGUMENT', 'a\n::add-mask::b\u001b[2J'))).not.toMatch(/[\n\u001b]/);
  });
});

test.each([
  ['ECONNREFUSED', 'refused'],
  ['ENOTFOUND', 'the host name was not found'],
  ['UND_ERR_SOCKET', 'the connection was closed'],
  ['SOMETHING_NEW', 'SOMETHING_NEW'],
])('a connection that fails with %s says so, and may be tried again', (code, says) => {
  const failure = readFailure(
    Object.assign(new Error('fetch failed'), { cause: Object.assign(new Error('x'), { code }) }),
  );
  expect(failure).toMatchObject({ httpStatus: undefined, transient: true });
  expect(failure.message).toContain(says);
});

test('a connection that ran out of time says so', () => {
  expect(readFailure(new DOMException('aborted', 'TimeoutError')).message).toBe('the request timed out');
  expect(readFailure(undefined).message).toBe('the connection failed');
});

test.each([
  [408, true],
  [429, true],
  [500, true],
  [502, true],
  [503, true],
  [504, true],
  [400, false],
  [401, false],
  [403, false],
  [404, false],
  [409, false],
  [501, false],
  [302, false],
])('%p may be tried again: %p', (status, transient) => {
  expect(readFailure(answer(status, '')).transient).toBe(transient);
});

const DATE = 'Sun, 22 Nov 2026 14:00:00 GMT';
test.each([
  ['7', {}, 7000],
  ['Sun, 22 Nov 2026 14:00:05 GMT', { date: DATE }, 5000],
  ['Sun, 22 Nov 2026 13:59:00 GMT', { date: DATE }, 0],
  ['86400', {}, 86_400_000],
  ['soon', { date: DATE }, undefined],
  ['-3', {}, undefined],
] as const)('Retry-After %p is a wait of %p → %p ms', (value, more, ms) => {
  expect(readFailure(answer(429, '', { 'retry-after': value, ...more })).retryAfterMs).toBe(ms);
});

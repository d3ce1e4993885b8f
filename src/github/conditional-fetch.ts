/** What is read again and again: a run, its jobs, what it waits for. */
const READ_AGAIN = /\/actions\/runs\/\d+/;

/**
 * A fetch that asks for what it has read of a run before only whether it has changed. What has not does not count against
 * GitHub's rate limit (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
 */
export function conditionalFetch(request: typeof fetch): typeof fetch {
  const known = new Map<string, { readonly etag: string; readonly body: string; readonly headers: Headers }>();
  return async (input, init) => {
    if (typeof input !== 'string' || !READ_AGAIN.test(input)) return request(input, init);
    const before = known.get(input);
    const headers = new Headers(init?.headers);
    if (before !== undefined) headers.set('if-none-match', before.etag);
    const answer = await request(input, { ...init, headers });
    if (answer.status === 304 && before !== undefined) return new Response(before.body, { headers: before.headers });
    const etag = answer.headers.get('etag');
    if (answer.status !== 200 || etag === null) return answer;
    const body = await answer.text();
    if (isWhole(body)) known.set(input, { etag, body, headers: answer.headers });
    return new Response(body, { headers: answer.headers });
  };
}

/** Whether a body arrived as it was sent: JSON that stops half-way is none. */
function isWhole(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

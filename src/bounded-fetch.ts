/** Far more than Google or GitHub answers to anything that is asked here (a page of 1,000 members has 400 kB). */
const MOST_BYTES = 8_000_000;

/**
 * A fetch whose requests cannot cost more than they may: each ends with the deadline, follows no redirect (a token
 * goes where it was meant to, or nowhere), and reads no more of an answer than memory should hold.
 */
export function boundedFetch(request: typeof fetch, deadline: AbortSignal): typeof fetch {
  return async (input, init) =>
    capped(
      await request(input, {
        ...init,
        redirect: 'manual',
        signal: init?.signal ? AbortSignal.any([deadline, init.signal]) : deadline,
      }),
    );
}

/** The same answer, which breaks off where it becomes too large. What says how short it is, is taken as it is. */
function capped(answer: Response): Response {
  const { body, status, statusText, headers } = answer;
  const told = headers.has('content-encoding') ? NaN : Number(headers.get('content-length') ?? NaN);
  if (body === null || told <= MOST_BYTES) return answer;
  let bytes = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) controller.error(Object.assign(new Error('too large'), { code: 'ANSWER_TOO_LARGE' }));
      else controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(counting), { status, statusText, headers });
}

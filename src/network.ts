import { subscribe } from 'node:diagnostics_channel';
import http from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** The largest response to read. A page of 1,000 members, the largest expected, has 400 kB. */
const MAX_BYTES = 8_000_000;

/**
 * Limits each request: it stops at the deadline, follows no redirect (which could send the token to another host), and
 * reads at most {@link MAX_BYTES}.
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

/** Makes a response fail when it becomes too large. Returns it unchanged if its declared length is small enough. */
function capped(answer: Response): Response {
  const { body, status, statusText, headers } = answer;
  const length = headers.has('content-encoding') ? NaN : Number(headers.get('content-length') ?? NaN);
  if (body === null || length <= MAX_BYTES) return answer;
  let bytes = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MAX_BYTES) controller.error(Object.assign(new Error('too large'), { code: 'ANSWER_TOO_LARGE' }));
      else controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(counting), { status, statusText, headers });
}

/** The variables for a proxy's URL, in the order in which Node reads them. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * Makes Node's fetch use HTTPS_PROXY and NO_PROXY, which it ignores by default
 * (https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv). The first versions of Node 24 cannot do this. A
 * proxy URL without a scheme counts as http, as in curl.
 */
export function throughProxy(request: typeof fetch, env: NodeJS.ProcessEnv): typeof fetch {
  const hasProxy = addProxySchemes(env);
  let isConfigured = false;
  return async (...args) => {
    // Wait for the previous request's connection to become idle, so that fetch reuses it.
    if (isConfigured) await nextTurn();
    else http.setGlobalProxyFromEnv?.();
    isConfigured = true;
    return withFewConnections(request, args, () => {
      if (!hasProxy) return;
      void stopConnecting();
      isConfigured = false;
    });
  };
}

type Dispatcher = { readonly destroy?: () => Promise<void> } | undefined;

/**
 * Stops the connection attempts that Node's fetch continues after its request was aborted
 * (https://undici.nodejs.org/#/docs/api/GlobalInstallation).
 */
async function stopConnecting(): Promise<void> {
  const dispatcher = (globalThis as Record<symbol, unknown>)[Symbol.for('undici.globalDispatcher.1')] as Dispatcher;
  await dispatcher?.destroy?.();
}

/**
 * Adds the scheme to proxy URLs in the environment, where Google's client reads them too. Returns whether there are
 * any.
 */
function addProxySchemes(env: NodeJS.ProcessEnv): boolean {
  const names = PROXY_VARIABLES.filter((name) => env[name]);
  for (const name of names) if (!/^\w+:\/\//.test(env[name] ?? '')) env[name] = `http://${env[name]}`;
  return names.length > 0;
}

/** How many connections and requests this process has started. */
let connections = 0;
let requests = 0;
let pending = 0;
let isCounting = false;

/** The most connections per request: one to the proxy and one through it, and each again if an idle one was closed. */
const MAX_CONNECTIONS = 4;

/**
 * Sends a request, and aborts it if its connections are closed repeatedly. Node's fetch would reconnect forever:
 * thousands of times per second to a proxy that closes each connection. Counts connections with
 * https://github.com/nodejs/undici/blob/main/docs/docs/api/DiagnosticsChannel.md.
 */
async function withFewConnections(
  request: typeof fetch,
  [input, init]: Parameters<typeof fetch>,
  stop: () => void,
): Promise<Response> {
  countConnections();
  const before = { connections, requests: requests - pending };
  const closed = new AbortController();
  const check = (): void => {
    // Concurrent requests share the count, so allow connections for each of them.
    const allowed = MAX_CONNECTIONS * (requests - before.requests);
    if (closed.signal.aborted || connections - before.connections <= allowed) return;
    closed.abort(Object.assign(new Error(), { code: 'ECONNRESET' }));
    stop();
  };
  requests += 1;
  pending += 1;
  listeners.add(check);
  try {
    return await request(input, {
      ...init,
      signal: init?.signal ? AbortSignal.any([closed.signal, init.signal]) : closed.signal,
    });
  } finally {
    pending -= 1;
    listeners.delete(check);
  }
}

const listeners = new Set<() => void>();

function countConnections(): void {
  if (isCounting) return;
  isCounting = true;
  subscribe('undici:client:beforeConnect', () => {
    connections += 1;
    for (const check of listeners) check();
  });
}

/** Whether an error code means an untrusted certificate (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
export const isUntrusted = (code: string): boolean =>
  /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT_)/.test(code);

/** A proxy that inspects TLS uses its own certificate. */
export const CERTIFICATE_ADVICE =
  'If a proxy or firewall inspects TLS, set NODE_EXTRA_CA_CERTS in the environment of the runner or the job to the path of ' +
  'its certificate.';

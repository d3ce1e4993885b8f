import { subscribe } from 'node:diagnostics_channel';
import http from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Far more than Google or GitHub answers to anything that is asked here (a page of 1,000 members has 400 kB). */
const MAX_BYTES = 8_000_000;

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
  if (body === null || told <= MAX_BYTES) return answer;
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

/** What has a proxy's address in it, in the order in which Node looks. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * Node's own fetch, which heeds HTTPS_PROXY and NO_PROXY only when it is told to
 * (https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv); the first Node 24 could not be told yet. An
 * address without a scheme, as curl takes it, is an http address.
 */
export function throughProxy(request: typeof fetch, env: NodeJS.ProcessEnv): typeof fetch {
  const hasProxy = writeOutProxies(env);
  let told = false;
  return async (...asked) => {
    // The connection of the answer before is free again in the next turn only; without it, fetch opens another one.
    if (told) await nextTurn();
    else http.setGlobalProxyFromEnv?.();
    told = true;
    return withFewConnections(request, asked, () => {
      if (!hasProxy) return;
      void stopConnecting();
      told = false;
    });
  };
}

type Dispatcher = { readonly destroy?: () => Promise<void> } | undefined;

/** Ends what Node's fetch still tries after its request was given up (https://undici.nodejs.org/#/docs/api/GlobalInstallation). */
async function stopConnecting(): Promise<void> {
  const dispatcher = (globalThis as Record<symbol, unknown>)[Symbol.for('undici.globalDispatcher.1')] as Dispatcher;
  await dispatcher?.destroy?.();
}

/** The environment of the process, in which a proxy's address is written out: Google's client reads it there too. */
function writeOutProxies(env: NodeJS.ProcessEnv): boolean {
  const given = PROXY_VARIABLES.filter((name) => env[name]);
  for (const name of given) if (!/^\w+:\/\//.test(env[name] ?? '')) env[name] = `http://${env[name]}`;
  return given.length > 0;
}

/** How many connections were begun, and requests sent, since this process began. */
let connections = 0;
let requests = 0;
let underWay = 0;
let isCounting = false;

/** More than a request needs: one to the proxy, one through it, each once more if it was closed while it was free. */
const MAX_CONNECTIONS = 4;

/**
 * One request, given up when connections for it are closed again and again. Node's fetch opens the next one at once, for
 * ever: a proxy that closes each of them would be asked thousands of times a second
 * (https://github.com/nodejs/undici/blob/main/docs/docs/api/DiagnosticsChannel.md tells of each connection).
 */
async function withFewConnections(
  request: typeof fetch,
  [input, init]: Parameters<typeof fetch>,
  stop: () => void,
): Promise<Response> {
  countConnections();
  const begun = { connections, requests: requests - underWay };
  const closed = new AbortController();
  const check = (): void => {
    // Requests of the same time share the count, so each of them may have its connections.
    const allowed = MAX_CONNECTIONS * (requests - begun.requests);
    if (closed.signal.aborted || connections - begun.connections <= allowed) return;
    closed.abort(Object.assign(new Error(), { code: 'ECONNRESET' }));
    stop();
  };
  requests += 1;
  underWay += 1;
  listeners.add(check);
  try {
    return await request(input, {
      ...init,
      signal: init?.signal ? AbortSignal.any([closed.signal, init.signal]) : closed.signal,
    });
  } finally {
    underWay -= 1;
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

/** Whether a code is one of a certificate that does not hold (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
export const isUntrusted = (code: string): boolean =>
  /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT_)/.test(code);

/** What helps where a proxy looks into TLS: it signs with a certificate of its own. */
export const CERTIFICATE_ADVICE =
  'Does a proxy or firewall inspect TLS here? Then set NODE_EXTRA_CA_CERTS, in the environment of the runner or the job, ' +
  'to the path of a file with its certificate.';

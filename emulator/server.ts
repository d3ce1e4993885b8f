import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { breakResponse, createConnections, type Connections } from './broken-responses.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import { pageNotFound, errorForStatus as googleErrorForStatus } from './google-auth/google-errors.ts';

/** The parts of the server. */
export type ServerParts = {
  readonly services: readonly Service[];
  readonly faults: Faults;
  readonly clock: Clock;
  readonly latencyMs: () => number;
  readonly record: (request: OpenRecord) => void;
  /** Called with each request that a fault leaves without a complete response. */
  readonly unanswered: (request: Request) => void;
};

/** One HTTP server on loopback for all the emulator's services. */
export type Server = {
  /** Listens on this port, or a free one (0), and returns it. */
  readonly listen: (port: number) => Promise<number>;
  /** Refuses new connections and closes open ones. */
  readonly stop: () => Promise<void>;
  readonly listening: () => boolean;
  /** Handles a request that arrives another way, such as through the gateway. */
  readonly handle: RequestListener;
  readonly connections: Connections;
};

/** Creates the server. It doesn't listen yet. */
export function createEmulatorServer(parts: ServerParts): Server {
  const connections = createConnections();
  const handle = getRequestListener(
    (request, env) => respond({ request, env: env as HttpBindings, parts, connections }),
    {
      overrideGlobalObjects: false,
    },
  ) as RequestListener;
  // Long, so that a client doesn't reuse a connection just when it is closed.
  const server = createServer({ keepAliveTimeout: 60_000 }, handle);
  let stopping = false;
  server.on('connection', (socket) => {
    // A connection that arrives while the server stops would keep it open.
    if (stopping) socket.destroy();
    else connections.follow(socket);
  });
  return {
    listen: (port) =>
      new Promise((resolve, reject) => {
        stopping = false;
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve((server.address() as AddressInfo).port);
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (server.listening) server.close(() => resolve());
        else resolve();
        connections.destroyAll();
      }),
    listening: () => server.listening,
    handle,
    connections,
  };
}

type IncomingRequest = {
  readonly request: Request;
  readonly env: HttpBindings;
  readonly parts: ServerParts;
  readonly connections: Connections;
};

async function respond({ request, env, parts, connections }: IncomingRequest): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname;
  const service = findService({ services: parts.services, host: url.hostname, path });
  if (!service) return pageNotFound(path);
  if (!service.call) return service.fetch(request, env);

  const call = service.call(request.method, path) ?? 'unknown';
  const record: OpenRecord = {
    at: parts.clock.now(),
    service: service.name,
    method: request.method,
    path,
    query: redactedQuery(url.searchParams),
    call,
    connection: connections.numberOf(env.incoming.socket),
  };
  parts.record(record);
  const fault = parts.faults.take({ call, service: service.name });
  if (fault) record.fault = fault.kind;
  if (parts.latencyMs() > 0) await sleep(parts.latencyMs());

  const handled = async () => service.fetch(request, env);
  const { errorForStatus = googleErrorForStatus } = service;
  const response = fault
    ? await breakResponse({
        ...{ fault, outgoing: env.outgoing, connections, errorForStatus, handled },
        unanswered: () => parts.unanswered(request),
      })
    : await handled();
  if (!response.headers.has('x-hono-already-sent')) record.status = response.status;
  return response;
}

/** The record of a request. It has no headers and no body, so no token and no key. */
export type RequestRecord = {
  readonly at: Date;
  /** The service: `chat`, `token`, … */
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The call, such as `messages.create`, or `unknown`. */
  readonly call: string;
  /** The number of the TCP connection. */
  readonly connection: number;
  /** The status of the response, if there is one. */
  readonly status?: number;
  /** The kind of fault that applied. */
  readonly fault?: string;
};

/** A record that is not complete yet. */
export type OpenRecord = { -readonly [Key in keyof RequestRecord]: RequestRecord[Key] };

/** Query parameters that carry a credential (https://docs.cloud.google.com/apis/docs/system-parameters). */
const CREDENTIAL_PARAMETERS = new Set([
  'access_token',
  'oauth_token',
  'key',
  'bearer_token',
  'code',
  'assertion',
  'id_token',
]);

/** The query of a request with credentials as ***. */
export function redactedQuery(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].map(([name, value]) => [name, CREDENTIAL_PARAMETERS.has(name) ? '***' : value]));
}

/** A service on the emulator's server. */
export type Service = {
  /** The name in request records, such as `chat`. */
  readonly name: string;
  /** Its public hosts, for requests through the gateway. */
  readonly hosts: readonly string[];
  /** Whether a path on the emulator's own address belongs to this service. */
  readonly serves: (path: string) => boolean;
  /**
   * The call of a request, such as `messages.create`, for records and faults. A service
   * without it, such as the page, is not recorded and has no faults.
   */
  readonly call?: (method: string, path: string) => string | undefined;
  /** The default response of a `status` fault. Default: Google's. */
  readonly errorForStatus?: (code: number) => Response;
  /** Usually a Hono app's `fetch`. */
  readonly fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>;
};

/** Finds a request's service by its public host, or else by its path. Later services take precedence. */
export function findService({ services, host, path }: ServiceQuery): Service | undefined {
  const latestFirst = [...services].reverse();
  return latestFirst.find(({ hosts }) => hosts.includes(host)) ?? latestFirst.find(({ serves }) => serves(path));
}

type ServiceQuery = { readonly services: readonly Service[]; readonly host: string; readonly path: string };

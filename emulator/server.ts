import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { breakResponse, createConnections, type Connections } from './broken-responses.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import { pageNotFound, errorForStatus as googleErrorForStatus } from './google-auth/errors.ts';

/** What the server works with. */
export type ServerParts = {
  readonly services: readonly Service[];
  readonly faults: Faults;
  readonly clock: Clock;
  readonly latencyMs: () => number;
  readonly record: (request: OpenRecord) => void;
  /** Told of each request that a fault leaves without an answer, or with one that never ends. */
  readonly unanswered: (request: Request) => void;
};

/** One HTTP server on loopback for all the emulator's services. */
export type Server = {
  /** Takes connections, at this port or a free one (0), and tells the port. */
  readonly listen: (port: number) => Promise<number>;
  /** Refuses connections, and breaks those that are there. */
  readonly stop: () => Promise<void>;
  readonly listening: () => boolean;
  /** Answers a request that came another way, such as through the gateway. */
  readonly handle: RequestListener;
  readonly connections: Connections;
};

/** Makes the server; nothing listens yet. */
export function createEmulatorServer(parts: ServerParts): Server {
  const connections = createConnections();
  const handle = getRequestListener(
    (request, env) => respond({ request, env: env as HttpBindings, parts, connections }),
    {
      overrideGlobalObjects: false,
    },
  ) as RequestListener;
  // Long enough that no client finds its idle connection closed in the very moment it uses it again.
  const server = createServer({ keepAliveTimeout: 60_000 }, handle);
  let stopping = false;
  server.on('connection', (socket) => {
    // One that was on its way when the server stopped would keep it from ever having stopped.
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

/** What one request was, for a test or a page to look at. Holds no header and no body, so no token and no key. */
export type RequestRecord = {
  readonly at: Date;
  /** Which of the services on this server it was for: `chat`, `token`, … */
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** What was asked for, such as `messages.create`; `unknown` when the service has no such thing. */
  readonly call: string;
  /** Tells TCP connections apart: requests with the same number came over the same one. */
  readonly connection: number;
  /** The status of the answer; absent while there is none, and when a fault took it away. */
  readonly status?: number;
  /** The kind of fault that was planted in this request. */
  readonly fault?: string;
};

/** A record that is still being written. */
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

/** The query of a request as a record shows it: what could be a credential is blotted out. */
export function redactedQuery(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].map(([name, value]) => [name, CREDENTIAL_PARAMETERS.has(name) ? '***' : value]));
}

/** One of the outside services that share the emulator's server. */
export type Service = {
  /** As a request record calls it, such as `chat`. */
  readonly name: string;
  /** The public hosts it stands in for, by which the gateway's requests find it. */
  readonly hosts: readonly string[];
  /** On the emulator's own address, where all services share one origin: whether a path is this one's. */
  readonly serves: (path: string) => boolean;
  /**
   * What a request asks for, such as `messages.create`: the name faults are planted on. A service
   * without it, such as the page, is neither recorded nor broken by faults.
   */
  readonly call?: (method: string, path: string) => string | undefined;
  /** What it answers with a status code when a planted fault says no more; Google's own answer when nothing is said. */
  readonly errorForStatus?: (code: number) => Response;
  /** Usually a Hono app's `fetch`. */
  readonly fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>;
};

/** Finds whose a request is: by its public host when it came through the gateway, else by its path; later services go first. */
export function findService({ services, host, path }: ServiceQuery): Service | undefined {
  const latestFirst = [...services].reverse();
  return latestFirst.find(({ hosts }) => hosts.includes(host)) ?? latestFirst.find(({ serves }) => serves(path));
}

type ServiceQuery = { readonly services: readonly Service[]; readonly host: string; readonly path: string };

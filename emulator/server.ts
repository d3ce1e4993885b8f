import { setTimeout as sleep } from 'node:timers/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { befall } from './broken-answers.ts';
import type { Clock } from './clock.ts';
import { createConnections, type Connections } from './connections.ts';
import type { Faults } from './faults.ts';
import { pageNotFound } from './google-auth/errors.ts';
import { readyMade as googleReadyMade } from './google-auth/ready-made.ts';
import { visibleQuery, type OpenRecord } from './requests.ts';
import { serviceOf, type Service } from './service.ts';

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
    (request, env) => answer({ request, env: env as HttpBindings, parts, connections }),
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

type Arrived = {
  readonly request: Request;
  readonly env: HttpBindings;
  readonly parts: ServerParts;
  readonly connections: Connections;
};

async function answer({ request, env, parts, connections }: Arrived): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname;
  const service = serviceOf({ services: parts.services, host: url.hostname, path });
  if (!service) return pageNotFound(path);
  if (!service.call) return service.fetch(request, env);

  const call = service.call(request.method, path) ?? 'unknown';
  const record: OpenRecord = {
    at: parts.clock.now(),
    service: service.name,
    method: request.method,
    path,
    query: visibleQuery(url.searchParams),
    call,
    connection: connections.numberOf(env.incoming.socket),
  };
  parts.record(record);
  const fault = parts.faults.take({ call, service: service.name });
  if (fault) record.fault = fault.kind;
  if (parts.latencyMs() > 0) await sleep(parts.latencyMs());

  const handled = async () => service.fetch(request, env);
  const { readyMade = googleReadyMade } = service;
  const response = fault
    ? await befall({
        ...{ fault, outgoing: env.outgoing, connections, readyMade, handled },
        unanswered: () => parts.unanswered(request),
      })
    : await handled();
  if (!response.headers.has('x-hono-already-sent')) record.status = response.status;
  return response;
}

import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Fault } from './faults.ts';

type BrokenRequest = {
  readonly fault: Fault;
  readonly outgoing: ServerResponse;
  readonly connections: Connections;
  /** The service's default response for a status code. */
  readonly errorForStatus: (code: number) => Response;
  /** Handles the request and returns the normal response. */
  readonly handled: () => Promise<Response>;
  /** Called when nothing more is sent for now. */
  readonly unanswered: () => void;
};

/** Applies a fault to a response. */
export function breakResponse(befallen: BrokenRequest): Promise<Response> {
  const act = BREAK_BY_KIND[befallen.fault.kind] as (befallen: BrokenRequest, fault: Fault) => Promise<Response>;
  return act(befallen, befallen.fault);
}

type Break<Kind extends Fault['kind']> = (
  befallen: BrokenRequest,
  fault: Extract<Fault, { kind: Kind }>,
) => Promise<Response>;

const BREAK_BY_KIND: { readonly [Kind in Fault['kind']]: Break<Kind> } = {
  reset: async ({ outgoing, connections, handled }, { when }) => {
    if (when === 'during the answer') await sendHalf(outgoing, await handled());
    if (when === 'after the answer') await sendWhole(outgoing, await handled());
    if (outgoing.socket) connections.reset(outgoing.socket);
    return RESPONSE_ALREADY_SENT;
  },
  cut: async ({ outgoing, handled }, { after }) => {
    const answer = await handled();
    if (after === 'half the body') await sendHalf(outgoing, answer);
    outgoing.socket?.end();
    outgoing.socket?.destroySoon();
    return RESPONSE_ALREADY_SENT;
  },
  hang: async ({ handled, unanswered }, { when }) => {
    if (when === 'after commit') await handled();
    unanswered();
    return RESPONSE_ALREADY_SENT;
  },
  slow: async ({ outgoing, handled, unanswered }, { everyMs = 1000 }) => {
    const { status, headers, body } = await readResponse(await handled());
    outgoing.writeHead(status, headers);
    void (async () => {
      for (const byte of body) {
        if (outgoing.destroyed) return;
        outgoing.write(Buffer.of(byte));
        if (everyMs > 0) unanswered();
        await sleep(everyMs, undefined, { ref: false });
      }
      outgoing.end();
    })();
    return RESPONSE_ALREADY_SENT;
  },
  status: async ({ handled, errorForStatus }, { code, headers = {}, body, afterCommit }) => {
    if (afterCommit) await handled();
    const made = errorForStatus(code);
    const type = typeof body === 'object' ? { 'content-type': 'application/json; charset=UTF-8' } : {};
    const text = typeof body === 'object' ? JSON.stringify(body, null, 2) : (body ?? (await made.text()));
    const bodiless = [204, 205, 304].includes(code);
    return new Response(bodiless ? null : text, {
      status: code,
      headers: { ...Object.fromEntries(made.headers), ...type, ...headers },
    });
  },
  empty: async ({ handled }) => {
    await handled();
    return new Response('', { headers: { 'content-type': 'application/json; charset=UTF-8' } });
  },
  truncated: async ({ handled }) => {
    const { status, headers, body } = await readResponse(await handled());
    const half = body.subarray(0, Math.ceil(body.length / 2));
    return new Response(half, { status, headers: { ...headers, 'content-length': String(half.length) } });
  },
  huge: async ({ handled }, { megabytes }) => {
    await handled();
    const start = Buffer.from('{"text":"');
    const filling = Buffer.alloc(64 * 1024, 'a');
    const chunks = function* () {
      yield start;
      for (let sent = 0; sent < megabytes * 1024 * 1024; sent += filling.length) yield filling;
      yield Buffer.from('"}');
    };
    return new Response(ReadableStream.from(chunks()), {
      headers: { 'content-type': 'application/json; charset=UTF-8' },
    });
  },
  redirect: (_, { to, code = 302 }) => Promise.resolve(new Response(null, { status: code, headers: { location: to } })),
};

async function readResponse(response: Response) {
  const body = Buffer.from(await response.arrayBuffer());
  const headers: Record<string, string> = Object.fromEntries(response.headers);
  return { status: response.status, headers: { ...headers, 'content-length': String(body.length) }, body };
}

async function sendWhole(outgoing: ServerResponse, response: Response): Promise<void> {
  const { status, headers, body } = await readResponse(response);
  outgoing.writeHead(status, headers);
  await new Promise((sent) => outgoing.write(body, sent));
}

/** Sends the headers for the whole body, and half of the body. */
async function sendHalf(outgoing: ServerResponse, response: Response): Promise<void> {
  const { status, headers, body } = await readResponse(response);
  outgoing.writeHead(status, headers);
  await new Promise((sent) => outgoing.write(body.subarray(0, Math.ceil(body.length / 2)), sent));
}

/** The open TCP connections of a server. */
export type Connections = {
  /** Adds a connection. For TLS, `over` is its TCP socket. */
  readonly follow: (socket: Socket, over?: Socket) => void;
  /** The number of a connection. */
  readonly numberOf: (socket: Socket) => number;
  /** Resets a connection (RST). */
  readonly reset: (socket: Socket) => void;
  readonly destroyAll: () => void;
};

/** Creates an empty set of connections. */
export function createConnections(): Connections {
  const open = new Set<Socket>();
  const numbers = new WeakMap<Socket, number>();
  const beneath = new WeakMap<Socket, Socket>();
  let last = 0;
  const follow = (socket: Socket, over?: Socket) => {
    if (numbers.has(socket)) return;
    numbers.set(socket, (last += 1));
    if (over) beneath.set(socket, over);
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // Ignores clients that disconnect.
    socket.on('error', () => {});
  };
  return {
    follow,
    numberOf: (socket) => {
      follow(socket);
      return numbers.get(socket) ?? 0;
    },
    reset: (socket) => (beneath.get(socket) ?? socket).resetAndDestroy(),
    destroyAll: () => {
      for (const socket of open) {
        beneath.get(socket)?.destroy();
        socket.destroy();
      }
    },
  };
}

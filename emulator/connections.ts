import type { Socket } from 'node:net';

/** The TCP connections of a server. */
export type Connections = {
  /** Starts to follow a connection; for TLS, `over` is the TCP socket beneath it. */
  readonly follow: (socket: Socket, over?: Socket) => void;
  /** Tells connections apart. */
  readonly numberOf: (socket: Socket) => number;
  /** Breaks a connection off with a TCP reset. */
  readonly reset: (socket: Socket) => void;
  readonly destroyAll: () => void;
};

/** Makes an empty register of connections. */
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
    // A client that goes away in the middle is no news for the emulator.
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

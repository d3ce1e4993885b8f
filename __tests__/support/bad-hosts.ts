import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A server on loopback that is no good. */
export type BadHost = {
  /** Host and port, such as `127.0.0.1:4711`. */
  readonly host: string;
  /** How many connections or requests reached it. */
  readonly reached: () => number;
  readonly close: () => Promise<void>;
};

/** Takes connections and never says a word. */
export const silentHost = (): Promise<BadHost> => tcp(() => undefined);

/** A proxy that answers every wish with this line. */
export const refusingProxy = (line: string): Promise<BadHost> =>
  tcp((socket) => void socket.once('data', () => socket.end(`HTTP/1.1 ${line}\r\ncontent-length: 0\r\n\r\n`)));

/** Answers every request, and counts them. */
export async function answeringHost(answer: RequestListener): Promise<BadHost> {
  let reached = 0;
  const server = createHttpServer((request, response) => {
    reached += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached: () => reached,
    close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
}

async function tcp(serve: (socket: Socket) => void): Promise<BadHost> {
  const open = new Set<Socket>();
  let reached = 0;
  const server = createServer((socket) => {
    reached += 1;
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached: () => reached,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

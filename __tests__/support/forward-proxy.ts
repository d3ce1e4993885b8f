import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { type Emulator, createAuthority } from '../../emulator/index.ts';

/** What was asked of a proxy: where the tunnel goes, and as whom. */
export type Tunnel = { readonly to: string; readonly authorization: string | undefined };

/** The emulator behind TLS under any name, and a forward proxy whose every tunnel ends there. It looks into none. */
export async function startForwardProxy(emulator: Emulator) {
  const authority = await createAuthority();
  const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, authority.pem);

  const secure = createTlsServer(
    {
      SNICallback: (host, done) =>
        void authority.certificateOf(host).then((certificate) => done(null, createSecureContext(certificate)), done),
    },
    emulator.handle,
  );
  const securePort = await listen(secure);

  const tunnels: Tunnel[] = [];
  const proxy = createServer((_, response) => response.writeHead(403).end());
  const open = new Set<Socket>();
  proxy.on('connect', (request, socket: Socket) => {
    tunnels.push({ to: request.url ?? '', authorization: request.headers['proxy-authorization'] });
    const target = connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    for (const each of [socket, target]) {
      open.add(each);
      each.on('error', () => socket.destroy());
    }
  });
  const port = await listen(proxy);

  return {
    host: `127.0.0.1:${port}`,
    tunnels,
    securePort,
    caFile,
    close: async () => {
      for (const socket of open) socket.destroy();
      await Promise.all([proxy, secure].map((server) => new Promise((resolve) => server.close(resolve))));
      rmSync(folder, { recursive: true });
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

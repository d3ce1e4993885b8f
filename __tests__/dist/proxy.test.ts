import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Emulator, createAuthority } from '../../emulator/index.ts';
import { useEmulator } from '../support/use-emulator.ts';
import { annotations, runSteps, status } from '../support/workflow.ts';
import { SPACE } from '../support/runner.ts';

// A job on a machine that reaches the outside by a forward proxy, with the shipped bundle: TLS by CONNECT, end to end.

const emulator = useEmulator();
let proxy: Awaited<ReturnType<typeof startForwardProxy>>;
beforeAll(async () => {
  proxy = await startForwardProxy(emulator);
});
beforeEach(() => {
  proxy.tunnels.length = 0;
});
afterAll(() => proxy.close());

const GOOGLE = 'https://chat.googleapis.com';
const here = () => `https://localhost:${proxy.securePort}`;

/** Runs a job that posts to this address, and gives its log; whatever it warns of fails the test. */
async function post(api: string, env: Readonly<Record<string, string>>): Promise<string> {
  const job = await runSteps(emulator, [status({ 'chat-api-url': api })], {
    env: { NODE_EXTRA_CA_CERTS: proxy.caFile, ...env },
  });
  expect(annotations(job).filter((line) => !line.startsWith('notice'))).toEqual([]);
  expect(emulator.space(SPACE).messages.map(({ text }) => text)).toEqual([expect.stringContaining('passed')]);
  return job.log;
}

const targets = () => proxy.tunnels.map(({ to }) => to);

test.each(['HTTPS_PROXY', 'https_proxy'])('%s leads to Google: one tunnel for main, one for post', async (name) => {
  await post(GOOGLE, { [name]: `http://${proxy.host}` });
  expect(targets()).toEqual(['chat.googleapis.com:443', 'chat.googleapis.com:443']);
});

test('a proxy is told the name and password in its address, and the log is not', async () => {
  const log = await post(GOOGLE, { HTTPS_PROXY: `http://robot:pass%20word@${proxy.host}` });
  const told = `Basic ${Buffer.from('robot:pass word').toString('base64')}`;
  expect(proxy.tunnels.map(({ authorization }) => authorization)).toEqual([told, told]);
  expect(log).not.toMatch(/pass(%20| )word/);
});

test.each(['localhost', 'LOCALHOST', 'example.com,localhost', '*'])(
  'NO_PROXY %s goes past the proxy',
  async (hosts) => {
    await post(here(), { HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: hosts });
    expect(targets()).toEqual([]);
  },
);

test('no_proxy with the port goes past the proxy too', async () => {
  await post(here(), { https_proxy: `http://${proxy.host}`, no_proxy: `localhost:${proxy.securePort}` });
  expect(targets()).toEqual([]);
});

test.each(['example.com', 'host'])('NO_PROXY %s is about another host', async (hosts) => {
  await post(here(), { HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: hosts });
  expect(targets()).toEqual([here().slice('https://'.length), here().slice('https://'.length)]);
});

test('behind a certificate of an unknown authority, nothing is posted', async () => {
  const job = await runSteps(emulator, [status({ 'chat-api-url': GOOGLE })], {
    env: { HTTPS_PROXY: `http://${proxy.host}` },
  });
  expect(annotations(job).join('\n')).toMatch(/certificate.* set NODE_EXTRA_CA_CERTS/is);
  expect(job.conclusion).toBe('success');
  expect(emulator.requests).toEqual([]);
});

test('a proxy without a scheme is an http proxy, as for curl', async () => {
  await post(GOOGLE, { HTTPS_PROXY: proxy.host });
  expect(targets()).toHaveLength(2);
});

test.each(['at once', 'after CONNECT'] as const)(
  'a proxy that closes each connection %s is asked a few times, and the job goes on',
  async (when) => {
    let connections = 0;
    const closing = createTcpServer((socket) => {
      connections += 1;
      socket.on('error', () => socket.destroy());
      if (when === 'at once') socket.destroy();
      else socket.once('data', () => socket.end('HTTP/1.1 200 Connection Established\r\n\r\n'));
    });
    await new Promise<void>((resolve) => closing.listen(0, '127.0.0.1', resolve));
    const { port } = closing.address() as AddressInfo;
    const job = await runSteps(emulator, [status({ 'chat-api-url': GOOGLE, timeout: '2' })], {
      env: { HTTPS_PROXY: `http://127.0.0.1:${port}` },
    });
    await new Promise((resolve) => closing.close(resolve));
    expect(annotations(job).join('\n')).toContain('the connection was closed');
    expect(job.conclusion).toBe('success');
    // Node's own fetch asks it thousands of times.
    expect(connections).toBeLessThan(100);
  },
);

/** What was asked of a proxy: where the tunnel goes, and as whom. */
type Tunnel = { readonly to: string; readonly authorization: string | undefined };

/** The emulator behind TLS under any name, and a forward proxy whose every tunnel ends there. It looks into none. */
async function startForwardProxy(emulator: Emulator) {
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

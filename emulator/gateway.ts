import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { webcrypto } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import type { Emulator } from './emulator.ts';

/** A proxy that leads a program's requests to the public hosts to the emulator. */
export type Gateway = {
  readonly proxyUrl: string;
  /** The file with the certificate that the program has to trust. */
  readonly caFile: string;
  /** The environment of a Node program that uses the gateway. */
  readonly env: {
    readonly HTTPS_PROXY: string;
    readonly https_proxy: string;
    readonly NO_PROXY: string;
    readonly no_proxy: string;
    readonly NODE_EXTRA_CA_CERTS: string;
  };
  readonly close: () => Promise<void>;
};

/**
 * Starts a forward proxy on loopback that terminates TLS and passes requests to the emulator by their
 * host. A shipped program with built-in addresses reaches the emulator unchanged. A host
 * without a service is refused, so nothing leaves the machine.
 */
export async function startGateway({ emulator }: { readonly emulator: Emulator }): Promise<Gateway> {
  const authority = await createAuthority();
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, authority.pem);

  const inside = createServer(emulator.handle);
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    response.writeHead(403, { 'content-type': 'text/plain' }).end(`${refusalText(request.url ?? '')}\n`);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => {});
  });
  server.on('connect', (request, socket: Socket) => {
    const host = /^([\w.-]+):443$/.exec(request.url ?? '')?.[1] ?? '';
    if (!emulator.hosts.includes(host)) return answerAndClose(socket, '403 Forbidden', refusalText(request.url ?? ''));
    if (!emulator.listening)
      return answerAndClose(socket, '502 Bad Gateway', `${host} refuses connections at the moment.`);
    void serveTls(host, socket);
  });

  async function serveTls(host: string, socket: Socket): Promise<void> {
    const certificate = await authority.certificateOf(host);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const secure = new TLSSocket(socket, { isServer: true, ...certificate, ALPNProtocols: ['http/1.1'] });
    emulator.connections.follow(secure, socket);
    inside.emit('connection', secure);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxyUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const direct = '127.0.0.1,localhost,::1';
  return {
    proxyUrl,
    caFile,
    env: {
      HTTPS_PROXY: proxyUrl,
      https_proxy: proxyUrl,
      NO_PROXY: direct,
      no_proxy: direct,
      NODE_EXTRA_CA_CERTS: caFile,
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function refusalText(target: string): string {
  return `The emulator's gateway refuses "${target}": no service has this host.`;
}

function answerAndClose(socket: Socket, status: string, text: string): void {
  const body = `${text}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

// x509 uses tsyringe, which needs this import first.

/** A certificate with its private key, for Node's TLS. */
export type Certificate = { readonly cert: string; readonly key: string };

/** A certificate authority for one gateway. */
export type Authority = {
  /** The authority's own certificate, to be trusted. */
  readonly pem: string;
  /** The certificate of a host, always the same. */
  readonly certificateOf: (host: string) => Promise<Certificate>;
};

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 24 * 60 * 60 * 1000;

/** Creates an authority. Its key is not saved. */
export async function createAuthority(): Promise<Authority> {
  const keys = await generateKeyPair();
  const lifetime = { notBefore: new Date(Date.now() - DAY), notAfter: new Date(Date.now() + DAY) };
  const name = 'CN=Emulator of Google Chat, for this machine only';
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: ALGORITHM,
    ...lifetime,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  });
  const made = new Map<string, Promise<Certificate>>();

  async function make(host: string): Promise<Certificate> {
    const hostKeys = await generateKeyPair();
    const leaf = await x509.X509CertificateGenerator.create({
      subject: `CN=${host}`,
      issuer: root.subject,
      publicKey: hostKeys.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: ALGORITHM,
      ...lifetime,
      extensions: [
        new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      ],
    });
    const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', hostKeys.privateKey);
    return { cert: leaf.toString('pem'), key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY') };
  }

  return {
    pem: root.toString('pem'),
    certificateOf: (host) => {
      const known = made.get(host) ?? make(host);
      made.set(host, known);
      return known;
    },
  };
}

function generateKeyPair() {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

import { webcrypto } from 'node:crypto';
// x509 builds on tsyringe, which wants this to be there first.
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

/** A certificate with its private key, as Node's TLS takes them. */
export type Certificate = { readonly cert: string; readonly key: string };

/** A certificate authority that lives as long as its gateway. */
export type Authority = {
  /** The authority's own certificate, for those who are to trust it. */
  readonly pem: string;
  /** The certificate of a host; asked again, the same. */
  readonly certify: (host: string) => Promise<Certificate>;
};

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 24 * 60 * 60 * 1000;

/** Makes a new authority; nobody keeps its key. */
export async function createAuthority(): Promise<Authority> {
  const keys = await pair();
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
    const hostKeys = await pair();
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
    certify: (host) => {
      const known = made.get(host) ?? make(host);
      made.set(host, known);
      return known;
    },
  };
}

function pair() {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

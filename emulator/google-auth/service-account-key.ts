import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** The JSON file the Cloud console hands out for a service account (https://docs.cloud.google.com/iam/docs/keys-create-delete). */
export type ServiceAccountKey = {
  readonly type: 'service_account';
  readonly project_id: string;
  readonly private_key_id: string;
  readonly private_key: string;
  readonly client_email: string;
  readonly client_id: string;
  readonly auth_uri: string;
  readonly token_uri: string;
  readonly auth_provider_x509_cert_url: string;
  readonly client_x509_cert_url: string;
  readonly universe_domain: string;
};

/** A pair of RSA keys, with the id Google would know the public one by. */
export type KeyPair = { readonly kid: string; readonly publicKey: KeyObject; readonly privatePem: string };

const made = new Map<string, KeyPair>();

/** The key pair with this label: making one takes long, so an emulator started later in the process takes the same one. */
export function keyPair(label: string): KeyPair {
  const known = made.get(label);
  if (known) return known;
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const pair = { kid, publicKey, privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
  made.set(label, pair);
  return pair;
}

/** Writes the key file of an account. */
export function keyFile({ pair, email, clientId, projectId }: KeyFileFor): ServiceAccountKey {
  return {
    type: 'service_account',
    project_id: projectId,
    private_key_id: pair.kid,
    private_key: pair.privatePem,
    client_email: email,
    client_id: clientId,
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
    client_x509_cert_url: `https://www.googleapis.com/robot/v1/metadata/x509/${encodeURIComponent(email)}`,
    universe_domain: 'googleapis.com',
  };
}

type KeyFileFor = {
  readonly pair: KeyPair;
  readonly email: string;
  readonly clientId: string;
  readonly projectId: string;
};

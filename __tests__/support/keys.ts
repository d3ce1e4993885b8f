import { generateKeyPairSync, type KeyObject } from 'node:crypto';

const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A service account's key file with a real RSA key that opens nothing. */
export const KEY_FILE = {
  type: 'service_account',
  project_id: 'parrots',
  private_key_id: 'abc123',
  private_key: pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
  client_email: 'chat@parrots.iam.gserviceaccount.com',
  token_uri: 'https://oauth2.googleapis.com/token',
};

/** A key of a kind that Google's sign-in does not take. */
export const P256_KEY = pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);

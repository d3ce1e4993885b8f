import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { ServiceAccountKey, JobResult } from '../../emulator/index.ts';

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

/**
 * Access tokens of Google, JWTs, tokens of GitHub, and headers that carry one. A random signature may hold `eyJ`
 * or `ghs_` by chance: a JWT has a second part too, and a token begins a word.
 */
const TOKENS = /ya29\.[\w-]+|eyJ[\w-]{10,}\.eyJ[\w-]+|(?<![\w-])gh[oprsu]_\w{20,}|Bearer \S+/g;

/** What of the secrets is in anything that the processes of a job wrote, but for the lines that ask to mask it. */
export function secretsIn({ rawBytes }: JobResult, key: ServiceAccountKey): string[] {
  const { stdout, ...rest } = rawBytes;
  return secretsInText([stdout.replaceAll(/^::add-mask::.*$/gm, ''), ...Object.values(rest)].join('\n'), key);
}

/** What of the secrets is in a text. */
export function secretsInText(text: string, key: ServiceAccountKey): string[] {
  const lines = key.private_key.split('\n').filter((line) => line.length > 16 && !line.startsWith('-----'));
  const tokens = (text.match(TOKENS) ?? []).filter((token) => !token.startsWith('Bearer ***'));
  return [...lines.filter((line) => text.includes(line)), ...tokens];
}

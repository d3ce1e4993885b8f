import { createPrivateKey } from 'node:crypto';
import type { Core } from '../core.ts';
import type { ServiceAccountKey } from '../google-auth/sign-in.ts';

type Masks = Pick<Core, 'setSecret'>;

const WHOLE_FILE = 'Paste the whole JSON key file into the secret, from { to }.';
const NEW_KEY = 'Create a new JSON key for the service account and store it in the secret.';

/** Parses a service account key, as Google's JSON or its base64. Masks it before anything can log it. */
export function serviceAccountKey(core: Masks, text: string): ServiceAccountKey {
  mask(core, text);
  return checked(core, parsed(core, text));
}

function parsed(core: Masks, text: string): Record<string, unknown> {
  const isBase64 = !text.trimStart().startsWith('{') && /^[A-Za-z0-9+/_=\s-]+$/.test(text);
  const json = isBase64 ? Buffer.from(text, 'base64').toString('utf8') : text;
  if (isBase64) mask(core, json);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error(notJson(text, isBase64));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`is JSON, but not an object. ${WHOLE_FILE}`);
  return value as Record<string, unknown>;
}

function notJson(text: string, isBase64: boolean): string {
  if (text.includes('-----BEGIN')) {
    return text.trimStart().startsWith('{')
      ? `is JSON that was cut off or changed. ${WHOLE_FILE}`
      : `is only the private key, without the account's email address. ${WHOLE_FILE}`;
  }
  if (text.trim() === '{') return `has only the first line of the key file. ${WHOLE_FILE}`;
  return isBase64 ? `is base64, but not of a JSON key. ${WHOLE_FILE}` : `is not JSON. ${WHOLE_FILE}`;
}

/** Other credential files that people use by mistake, by their `type`. */
const MISTAKEN: Readonly<Record<string, string>> = {
  authorized_user:
    'is a user credential (gcloud auth application-default login). A Chat app needs a service account key.',
  external_account:
    'is a workload identity federation file, not a key. Set GOOGLE_APPLICATION_CREDENTIALS to its path, or use workload-identity-provider.',
  impersonated_service_account: `is a service account impersonation file, not a key. ${NEW_KEY}`,
};

function checked(core: Masks, file: Record<string, unknown>): ServiceAccountKey {
  const { type, client_email: email, private_key: pem, private_key_id: id } = file;
  if ('installed' in file || 'web' in file)
    throw new Error(`is an OAuth client, which signs in users. A Chat app needs a service account key. ${WHOLE_FILE}`);
  if (type !== 'service_account')
    throw new Error(
      MISTAKEN[String(type)] ??
        `is JSON, but not a service account key: "type" is not "service_account". ${WHOLE_FILE}`,
    );
  if (typeof email !== 'string' || email === '') throw new Error(`has no client_email. ${WHOLE_FILE}`);
  if (typeof pem !== 'string' || pem === '') throw new Error(`has no private_key. ${WHOLE_FILE}`);
  const privateKey = pem.replaceAll('\\n', '\n');
  mask(core, privateKey);
  assertRsa(privateKey);
  return { client_email: email, private_key: privateKey, private_key_id: typeof id === 'string' ? id : undefined };
}

function assertRsa(pem: string): void {
  if (!pem.includes('-----END')) throw new Error(`has only the beginning of the private key. ${WHOLE_FILE}`);
  let kind: string | undefined;
  try {
    kind = createPrivateKey(pem).asymmetricKeyType;
  } catch {
    throw new Error(`has a private_key that cannot be read. ${NEW_KEY}`);
  }
  if (kind !== 'rsa') throw new Error(`has a private_key of type ${kind}, but Google requires RSA. ${NEW_KEY}`);
}

/** Masks a secret as a whole and line by line. Skips short lines, such as `{`, which would mask much of the log. */
function mask(core: Masks, secret: string): void {
  for (const part of new Set([secret, ...secret.split(/\r?\n/).map((line) => line.trim())])) {
    if (part.length >= 16 && !/^-----[A-Z ]+-----$/.test(part)) core.setSecret(part);
  }
}

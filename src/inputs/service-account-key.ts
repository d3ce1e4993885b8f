import { createPrivateKey } from 'node:crypto';
import type { Core } from '../core.ts';
import type { ServiceAccountKey } from '../google-auth/sign-in.ts';

type Masks = Pick<Core, 'setSecret'>;

const WHOLE_FILE = 'Paste the whole JSON key file into the secret, from { to }.';
const NEW_KEY = 'Make a new JSON key for the service account and store that.';

/** Reads a service account's key, JSON as Google gives it or base64 of it. Masks it before anything can print it. */
export function serviceAccountKey(core: Masks, written: string): ServiceAccountKey {
  mask(core, written);
  return checked(core, parsed(core, written));
}

function parsed(core: Masks, written: string): Record<string, unknown> {
  const isBase64 = !written.trimStart().startsWith('{') && /^[A-Za-z0-9+/_=\s-]+$/.test(written);
  const json = isBase64 ? Buffer.from(written, 'base64').toString('utf8') : written;
  if (isBase64) mask(core, json);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error(notJson(written, isBase64));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`is JSON, but not an object. ${WHOLE_FILE}`);
  return value as Record<string, unknown>;
}

function notJson(written: string, isBase64: boolean): string {
  if (written.includes('-----BEGIN')) {
    return written.trimStart().startsWith('{')
      ? `is JSON that was cut or changed. ${WHOLE_FILE}`
      : `is a bare private key; the account's e-mail address is missing. ${WHOLE_FILE}`;
  }
  if (written.trim() === '{') return `holds only the first line of the key file. ${WHOLE_FILE}`;
  return isBase64 ? `is base64 of something that is not a JSON key. ${WHOLE_FILE}` : `is not JSON. ${WHOLE_FILE}`;
}

/** What the other files are that people mistake for a service account's key, by their `type`. */
const MISTAKEN: Readonly<Record<string, string>> = {
  authorized_user:
    "is the sign-in of a person (gcloud auth application-default login), and a Chat app needs a service account's key.",
  external_account:
    'is a workload identity file, not a key. Point GOOGLE_APPLICATION_CREDENTIALS at it, or use workload-identity-provider.',
  impersonated_service_account: 'is an impersonation file, not a key.',
};

function checked(core: Masks, file: Record<string, unknown>): ServiceAccountKey {
  const { type, client_email: email, private_key: pem, private_key_id: id } = file;
  if ('installed' in file || 'web' in file)
    throw new Error(
      `is an OAuth client, which signs people in. A Chat app needs a service account's key. ${WHOLE_FILE}`,
    );
  if (type !== 'service_account')
    throw new Error(
      MISTAKEN[String(type)] ??
        `is JSON, but not a service account's key: "type" is not "service_account". ${WHOLE_FILE}`,
    );
  if (typeof email !== 'string' || email === '') throw new Error(`has no client_email. ${WHOLE_FILE}`);
  if (typeof pem !== 'string' || pem === '') throw new Error(`has no private_key. ${WHOLE_FILE}`);
  const privateKey = pem.replaceAll('\\n', '\n');
  mask(core, privateKey);
  assertRsa(privateKey);
  return { client_email: email, private_key: privateKey, private_key_id: typeof id === 'string' ? id : undefined };
}

function assertRsa(pem: string): void {
  if (!pem.includes('-----END')) throw new Error(`holds only the beginning of the private key. ${WHOLE_FILE}`);
  let kind: string | undefined;
  try {
    kind = createPrivateKey(pem).asymmetricKeyType;
  } catch {
    throw new Error(`has a private_key that cannot be read. ${NEW_KEY}`);
  }
  if (kind !== 'rsa')
    throw new Error(`has a private_key of the kind ${kind}, and Google's sign-in takes RSA. ${NEW_KEY}`);
}

/** Masks a secret whole and line by line. What is short, such as `{`, is no secret, and masking it would blot out the log. */
function mask(core: Masks, secret: string): void {
  for (const part of new Set([secret, ...secret.split(/\r?\n/).map((line) => line.trim())])) {
    if (part.length >= 16 && !/^-----[A-Z ]+-----$/.test(part)) core.setSecret(part);
  }
}

import { readFileSync } from 'node:fs';
import type { Core, Env } from '../core.ts';
import type { SignIn } from '../google-auth/sign-in.ts';
import { federationFile, type ExternalAccount } from './federation-file.ts';
import { account, federation, hasOidc, provider } from './federation.ts';
import type { Reader } from './reader.ts';
import { serviceAccountKey } from './service-account-key.ts';

const KEYLESS = 'workload-identity-provider';
const FILE = 'GOOGLE_APPLICATION_CREDENTIALS';

const NONE =
  'no way to sign in is given. Set credentials to a secret with the JSON key of a service account ' +
  `(a secret is empty when its name is misspelt), or ${KEYLESS} and service-account, or access-token, or ${FILE}.`;

const NO_ACCOUNT = `empty, and ${KEYLESS} needs it: the e-mail address of the Chat app's service account.`;

/** Whether the workflow gives any way to sign in that this run can use. */
export function givesCredentials(core: Pick<Core, 'getInput'>, env: Env): boolean {
  const given = (name: string) => core.getInput(name) !== '';
  return given('credentials') || given('access-token') || (given(KEYLESS) && hasOidc(env)) || Boolean(env[FILE]);
}

/** What the ways to sign in need besides the inputs. */
export type SignInContext = {
  readonly core: Core;
  readonly env: Env;
  /** The host of the Chat API, which tells the universe of Google Cloud. */
  readonly chatHost: string;
  readonly needed: boolean;
};

/**
 * Reads the one way to sign in. Everything secret is masked before it is looked at. Without any input,
 * `GOOGLE_APPLICATION_CREDENTIALS` names the file to use, as google-github-actions/auth exports it.
 */
export function signInInputs(read: Reader, { core, env, chatHost, needed }: SignInContext): SignIn | undefined {
  const key = read.optional('credentials', (written) => serviceAccountKey(core, written));
  const name = read.optional(KEYLESS, provider);
  const email = read.optional('service-account', account);
  const token = read.optional('access-token', (written) => accessToken(core, written));

  const given = ['credentials', KEYLESS, 'access-token'].filter((input) => read.optional(input) !== undefined);
  if (given.length > 1) {
    return read.problem(given.join(' and '), 'these are two ways to sign in. Keep one of them.');
  }
  if (!given.includes(KEYLESS) && read.optional('service-account') !== undefined) {
    return read.problem('service-account', `is used with ${KEYLESS} only. Give that too, or leave this out.`);
  }
  if (given.includes('credentials')) return key && { kind: 'key', key };
  if (given.includes('access-token')) return token === undefined ? undefined : { kind: 'access-token', token };
  if (given.includes(KEYLESS)) {
    if (read.optional('service-account') === undefined) return read.problem('service-account', NO_ACCOUNT);
    if (name === undefined || email === undefined) return undefined;
    return read.attempt(KEYLESS, () => ({ kind: 'federation', federation: federation(core, env, name, email) }));
  }
  const path = env[FILE];
  if (path) return read.attempt(FILE, () => fromFile(core, env, path, chatHost));
  return needed ? read.problem('credentials', NONE) : undefined;
}

function fromFile(core: Core, env: Env, path: string, chatHost: string): SignIn {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(
      `the file ${path} cannot be read. Run google-github-actions/auth after actions/checkout and before this step.`,
    );
  }
  const external = externalAccount(text);
  return external === undefined
    ? { kind: 'key', key: serviceAccountKey(core, text) }
    : { kind: 'federation', federation: federationFile(core, env, external, chatHost) };
}

function externalAccount(text: string): ExternalAccount | undefined {
  try {
    const file = JSON.parse(text) as { type?: unknown } | null;
    return file?.type === 'external_account' ? (file as ExternalAccount) : undefined;
  } catch {
    return undefined; // Not JSON: the reader of keys says what it is instead.
  }
}

function accessToken(core: Core, written: string): string {
  core.setSecret(written);
  if (!/^[\x21-\x7e]+$/.test(written)) {
    throw new Error('is not an access token: it has spaces or line breaks. Pass the token alone, without "Bearer".');
  }
  return written;
}

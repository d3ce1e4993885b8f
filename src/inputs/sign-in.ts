import type { Core, Env } from '../deps.ts';
import type { SignIn } from '../google-auth/sign-in.ts';
import type { Reader } from './reader.ts';
import { keyFile, serviceAccountKey } from './service-account-key.ts';

const NONE =
  'no way to sign in is given. Set credentials to a secret with the JSON key of a service account ' +
  '(a secret is empty when its name is misspelt), or access-token, or GOOGLE_APPLICATION_CREDENTIALS.';

/** Whether the workflow gives any way to sign in. */
export function givesCredentials(core: Pick<Core, 'getInput'>, env: Env): boolean {
  return ['credentials', 'access-token'].some((name) => core.getInput(name) !== '') || keyPath(env) !== undefined;
}

/**
 * Reads the one way to sign in. Everything secret is masked before it is looked at.
 * Without any input, `GOOGLE_APPLICATION_CREDENTIALS` names the file to use, as google-github-actions/auth exports it.
 */
export function signInInputs(read: Reader, core: Core, env: Env, { needed }: { needed: boolean }): SignIn | undefined {
  const credentials = read.optional('credentials', (written) => serviceAccountKey(core, written));
  const token = read.optional('access-token', (written) => accessToken(core, written));
  const given = ['credentials', 'access-token'].filter((name) => read.optional(name) !== undefined);
  const path = keyPath(env);

  if (given.length > 1) {
    read.problem(given.join(' and '), 'two ways to sign in. Keep one of them.');
    return undefined;
  }
  if (credentials !== undefined) return { kind: 'key', key: credentials };
  if (token !== undefined) return { kind: 'access-token', token };
  if (given.length > 0) return undefined;
  if (path === undefined) {
    if (needed) read.problem('credentials', NONE);
    return undefined;
  }
  try {
    return { kind: 'key', key: keyFile(core, path) };
  } catch (thrown) {
    read.problem('GOOGLE_APPLICATION_CREDENTIALS', (thrown as Error).message);
    return undefined;
  }
}

function keyPath(env: Env): string | undefined {
  return env['GOOGLE_APPLICATION_CREDENTIALS'] || undefined;
}

function accessToken(core: Core, written: string): string {
  core.setSecret(written);
  if (!/^[\x21-\x7e]+$/.test(written)) {
    throw new Error('is not an access token: it has spaces or line breaks. Pass the token alone, without "Bearer".');
  }
  return written;
}

import { readFileSync } from 'node:fs';
import type { Core, Env } from '../core.ts';
import { NotUnderstood } from '../errors.ts';
import type { SignIn } from '../google-auth/sign-in.ts';
import { spaceName, type SpaceName } from '../google-chat/names.ts';
import { federationFile, type ExternalAccount, account, federation, hasOidc, provider } from './workload-identity.ts';
import { oneOf, type Parse, type Reader } from './reader.ts';
import { serviceAccountKey } from './service-account-key.ts';

/** What every action that talks to Chat is told: as whom, how patiently, and where Chat is. */
export type Connection = {
  /** `undefined` only in a dry run. */
  readonly signIn: SignIn | undefined;
  /** Seconds the step may spend talking to Google and GitHub, retries included; `undefined`: the action's default. */
  readonly timeout: number | undefined;
  readonly dryRun: boolean;
  /** Without a slash at the end. */
  readonly chatApiUrl: string;
};

const MISSING_SPACE =
  "empty. Write the space as spaces/AAQAxxxx: it is the last part of the space's web address. " +
  'An expression such as vars.CHAT_SPACE is empty when its name is misspelt.';

/** Reads the space that an action works in. */
export function spaceInput(read: Reader): SpaceName {
  return read.required('space', spaceName, MISSING_SPACE);
}

/** Reads the inputs that all actions share besides the space, in the order of action.yml. */
export function connectionInputs(
  read: Reader,
  core: Core,
  env: Env,
  { isSignInRequired = false, timeout: time = seconds }: { isSignInRequired?: boolean; timeout?: Parse<number> } = {},
): Connection {
  const chatApiUrl = read.optional('chat-api-url', apiUrl) ?? GOOGLE;
  const dryRun = read.flag('dry-run');
  const signIn = signInInputs(read, {
    core,
    env,
    chatHost: new URL(chatApiUrl).host,
    isRequired: isSignInRequired || !dryRun,
  });
  const timeout = read.setting('timeout', time);
  return { signIn, timeout, dryRun, chatApiUrl };
}

const GOOGLE = 'https://chat.googleapis.com';

/** What `on-error` may say. An action that must fail closed has no such input. */
const ON_ERROR = ['warn', 'fail'] as const;

/** What the step should do when it fails; `undefined` for anything else than a word of {@link ON_ERROR}. */
export function onErrorOf(core: Pick<Core, 'getInput'>): (typeof ON_ERROR)[number] | undefined {
  return ON_ERROR.find((word) => word === core.getInput('on-error'));
}

/** Warns of an `on-error` that is no word of {@link ON_ERROR}; {@link onErrorOf} reads it. */
export function onErrorInput(read: Reader): void {
  read.setting('on-error', oneOf(...ON_ERROR));
}

const seconds: Parse<number> = (written) => {
  const number = Number(written);
  if (!/^\d+(\.\d+)?$/.test(written) || number < 1 || number > 300) {
    throw new NotUnderstood(written, `is not a number of seconds from 1 to 300.`);
  }
  return number;
};

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const apiUrl: Parse<string> = (written) => {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (url === undefined || !secure) {
    throw new NotUnderstood(
      written,
      'is not an https address. The sign-in would be readable on the way; ' +
        'http is taken for this machine only (127.0.0.1, localhost).',
    );
  }
  if (url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new Error('write only the scheme and host, such as https://chat.googleapis.com.');
  }
  return url.href.replace(/\/+$/, '');
};

const KEYLESS = 'workload-identity-provider';
const FILE = 'GOOGLE_APPLICATION_CREDENTIALS';

const NONE =
  'no way to sign in is given. Set credentials to a secret with the JSON key of a service account ' +
  `(a secret is empty when its name is misspelt), or ${KEYLESS} and service-account, or access-token, or ${FILE}.`;

const NO_ACCOUNT = `empty, and ${KEYLESS} needs it: the e-mail address of the Chat app's service account.`;

/** Whether the workflow gives any way to sign in that this run can use. */
export function hasCredentials(core: Pick<Core, 'getInput'>, env: Env): boolean {
  const given = (name: string) => core.getInput(name) !== '';
  return given('credentials') || given('access-token') || (given(KEYLESS) && hasOidc(env)) || Boolean(env[FILE]);
}

/** What the ways to sign in need besides the inputs. */
export type SignInContext = {
  readonly core: Core;
  readonly env: Env;
  /** The host of the Chat API, which tells the universe of Google Cloud. */
  readonly chatHost: string;
  readonly isRequired: boolean;
};

/**
 * Reads the one way to sign in. Everything secret is masked before it is looked at. Without any input,
 * `GOOGLE_APPLICATION_CREDENTIALS` names the file to use, as google-github-actions/auth exports it.
 */
export function signInInputs(read: Reader, { core, env, chatHost, isRequired }: SignInContext): SignIn | undefined {
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
  return isRequired ? read.problem('credentials', NONE) : undefined;
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

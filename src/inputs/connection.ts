import { readFileSync } from 'node:fs';
import type { Core, Env } from '../core.ts';
import { NotUnderstood } from '../errors.ts';
import type { SignIn } from '../google-auth/sign-in.ts';
import { spaceName, type SpaceName } from '../google-chat/names.ts';
import { federationFile, type ExternalAccount, account, federation, hasOidc, provider } from './workload-identity.ts';
import { oneOf, type Parse, type Reader } from './reader.ts';
import { serviceAccountKey } from './service-account-key.ts';

/** How an action connects to Chat. */
export type Connection = {
  /** `undefined` only in a dry run. */
  readonly signIn: SignIn | undefined;
  /** Seconds for all requests to Google and GitHub, retries included. `undefined` means the action's default. */
  readonly timeout: number | undefined;
  readonly dryRun: boolean;
  /** Without a trailing slash. */
  readonly chatApiUrl: string;
};

const MISSING_SPACE =
  "is empty. Write the space as spaces/AAQAxxxx. The id is the last part of the space's URL. " +
  'An expression such as vars.CHAT_SPACE is empty if its name is misspelled.';

/** Reads the required input `space`. */
export function spaceInput(read: Reader): SpaceName {
  return read.required('space', spaceName, MISSING_SPACE);
}

/** Reads the inputs, other than `space`, that all actions share. Follows the order of action.yml. */
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

/** The default of `pubsub-api-url`. */
export const GOOGLE_PUBSUB = 'https://pubsub.googleapis.com';

/** The values of `on-error`. The members action has no such input: it must fail closed. */
const ON_ERROR = ['warn', 'fail'] as const;

/** What to do when the step fails. `undefined` if `on-error` is not one of {@link ON_ERROR}. */
export function onErrorOf(core: Pick<Core, 'getInput'>): (typeof ON_ERROR)[number] | undefined {
  return ON_ERROR.find((word) => word === core.getInput('on-error'));
}

/** Warns if `on-error` is not one of {@link ON_ERROR}. {@link onErrorOf} reads its value. */
export function onErrorInput(read: Reader): void {
  read.setting('on-error', oneOf(...ON_ERROR));
}

const seconds: Parse<number> = (value) => {
  const number = Number(value);
  if (!/^\d+(\.\d+)?$/.test(value) || number < 1 || number > 300) {
    throw new NotUnderstood(value, `is not a number of seconds from 1 to 300.`);
  }
  return number;
};

/** Parses `30` (minutes), `90s`, `30m`, or `2h`. Returns seconds. */
export const minutes: Parse<number> = (value) => {
  const [, number, unit = 'm'] = /^(\d{1,5})(s|m|h)?$/.exec(value) ?? [];
  const seconds = Number(number) * { s: 1, m: 60, h: 3600 }[unit as 's' | 'm' | 'h'];
  if (number === undefined || seconds < 1 || seconds > MAX_WAIT_SECONDS)
    throw new NotUnderstood(value, 'is not a time. Write minutes or hours, such as 30m or 2h, up to 24h.');
  return seconds;
};

const MAX_WAIT_SECONDS = 24 * 3600;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Parses the base URL of an API. */
export const apiUrl: Parse<string> = (value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (url === undefined || !secure) {
    throw new NotUnderstood(
      value,
      'is not an https URL. Over http, others could read the credentials. ' +
        'http is allowed only for this machine (127.0.0.1, localhost).',
    );
  }
  if (url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new Error(
      'has a user name, query, or fragment. Write only the scheme and host, such as https://chat.googleapis.com.',
    );
  }
  return url.href.replace(/\/+$/, '');
};

const KEYLESS = 'workload-identity-provider';
const FILE = 'GOOGLE_APPLICATION_CREDENTIALS';

const NONE =
  'no way to sign in is given. Set credentials to a secret that holds the JSON key of a service account ' +
  `(a secret is empty if its name is misspelled), or set ${KEYLESS} and service-account, access-token, or ${FILE}.`;

const NO_ACCOUNT = `is empty, but ${KEYLESS} needs it. Write the email address of the Chat app's service account.`;

/** Whether the workflow gives a way to sign in that this run can use. */
export function hasCredentials(core: Pick<Core, 'getInput'>, env: Env): boolean {
  const given = (name: string) => core.getInput(name) !== '';
  return given('credentials') || given('access-token') || (given(KEYLESS) && hasOidc(env)) || Boolean(env[FILE]);
}

/** What {@link signInInputs} needs besides the inputs. */
export type SignInContext = {
  readonly core: Core;
  readonly env: Env;
  /** The host of the Chat API. It determines the Google Cloud universe. */
  readonly chatHost: string;
  readonly isRequired: boolean;
};

/**
 * Reads how to sign in. Masks each secret before it is parsed. If no input is set, uses the file in
 * `GOOGLE_APPLICATION_CREDENTIALS`, which google-github-actions/auth exports.
 */
export function signInInputs(read: Reader, { core, env, chatHost, isRequired }: SignInContext): SignIn | undefined {
  const key = read.optional('credentials', (value) => serviceAccountKey(core, value));
  const name = read.optional(KEYLESS, provider);
  const email = read.optional('service-account', account);
  const token = read.optional('access-token', (value) => accessToken(core, value));

  const given = ['credentials', KEYLESS, 'access-token'].filter((input) => read.optional(input) !== undefined);
  if (given.length > 1) {
    return read.problem(given.join(' and '), 'only one way to sign in is allowed. Keep one of these inputs.');
  }
  if (!given.includes(KEYLESS) && read.optional('service-account') !== undefined) {
    return read.problem('service-account', `is used only with ${KEYLESS}. Set that input too, or remove this one.`);
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
      `cannot read the file ${path}. Run google-github-actions/auth after actions/checkout and before this step.`,
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
    return undefined; // Not JSON. serviceAccountKey reports what is wrong.
  }
}

function accessToken(core: Core, value: string): string {
  core.setSecret(value);
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new Error('is not an access token: it has spaces or line breaks. Pass only the token, without "Bearer".');
  }
  return value;
}

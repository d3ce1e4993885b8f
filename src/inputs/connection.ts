import { spaceName, type SpaceName } from '../google-chat/names.ts';
import type { Core, Env } from '../core.ts';
import type { SignIn } from '../google-auth/sign-in.ts';
import { oneOf, type Parse, type Reader } from './reader.ts';
import { signInInputs } from './sign-in.ts';
import { NotUnderstood } from '../errors.ts';

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
  { signInNeeded = false, timeout: time = seconds }: { signInNeeded?: boolean; timeout?: Parse<number> } = {},
): Connection {
  const chatApiUrl = read.optional('chat-api-url', apiUrl) ?? GOOGLE;
  const dryRun = read.flag('dry-run');
  const signIn = signInInputs(read, { core, env, chatHost: new URL(chatApiUrl).host, needed: signInNeeded || !dryRun });
  const timeout = read.setting('timeout', time);
  return { signIn, timeout, dryRun, chatApiUrl };
}

const GOOGLE = 'https://chat.googleapis.com';

/** Checks the input `on-error`, which src/run-action.ts obeys. An action that must fail closed has no such input. */
export function onErrorInput(read: Reader): void {
  read.setting('on-error', oneOf('warn', 'fail'));
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

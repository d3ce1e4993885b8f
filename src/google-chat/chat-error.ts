import { CERTIFICATE_ADVICE, isUntrusted } from '../network.ts';
import type { Failure } from './failure.ts';

/** A request to Google Chat that did not work, told in a few sentences with the next thing to do. */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  readonly reason: ErrorReason;
  /** What Google said, in one sentence. */
  readonly found: string;
  /** The next thing to do; `undefined` when nothing is known. */
  readonly advice: string | undefined;
  /** The HTTP status; `undefined` when no answer came. */
  readonly httpStatus: number | undefined;
  /** Whether the same request may succeed a moment later. */
  readonly transient: boolean;
  /** How long Chat asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /**
   * @param call what was being done, such as "post to spaces/AAQA…"
   * @param whenRefused what a refused sign-in means for the way in that was used
   */
  constructor(call: string, failure: Failure, whenRefused?: string) {
    const { reason, advice: known } = explain(failure);
    const advice = reason === 'sign-in' ? (whenRefused ?? known) : known;
    const found = sentence(failure);
    super(`Could not ${call}: ${found}${advice === undefined ? '' : ` ${advice}`}`);
    this.reason = reason;
    this.found = found;
    this.advice = advice;
    this.httpStatus = failure.httpStatus;
    this.transient = failure.transient;
    this.retryAfterMs = failure.retryAfterMs;
  }
}

/** Whether a request to Google Chat failed; its fields say why. */
export const isChatError = (thrown: unknown): thrown is ChatError => thrown instanceof ChatError;

/** Whether a space, or the project, has no more quota at this moment. */
export const isQuotaError = (thrown: unknown): thrown is ChatError =>
  thrown instanceof ChatError && thrown.reason === 'quota';

function sentence({ httpStatus, message, status }: Failure): string {
  const what = message === '' ? 'no explanation was given' : message.replace(/\.$/, '');
  const mark = [httpStatus, status].filter(Boolean).join(' ');
  return `${what}${mark === '' ? '' : ` (${mark})`}.`;
}

/** What is behind a failed request, as far as it can be told. */
export type ErrorReason =
  | 'api-disabled'
  | 'app-not-configured'
  | 'scope'
  | 'sign-in'
  | 'not-in-space'
  | 'not-found'
  | 'exists'
  | 'quota'
  | 'google-down'
  | 'redirect'
  | 'network'
  | 'refused';

type Row = {
  readonly reason: ErrorReason;
  readonly when: (failure: Failure) => boolean;
  readonly advice: (failure: Failure) => string;
};

const ADD_APP = 'open the space in Google Chat, then Apps & integrations → Add apps';

/** What Google says, what it means and the next thing to do, most telling first. The first row that fits is taken. */
const ROWS: readonly Row[] = [
  {
    reason: 'api-disabled',
    when: ({ reason }) => reason === 'SERVICE_DISABLED',
    advice: ({ activationUrl = 'https://console.cloud.google.com/apis/library/chat.googleapis.com' }) =>
      `Enable the Google Chat API in the project of the service account, wait a minute and run again: ${activationUrl}`,
  },
  {
    reason: 'app-not-configured',
    when: ({ message }) => /chat app not found/i.test(message),
    advice: () =>
      'Configure the Chat app in the Google Cloud project of the service account: ' +
      'https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat',
  },
  {
    reason: 'scope',
    when: ({ reason, message }) =>
      reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || /insufficient authentication scopes/i.test(message),
    advice: () => 'The token lacks the scope https://www.googleapis.com/auth/chat.bot. Mint it with that scope.',
  },
  {
    reason: 'sign-in',
    when: ({ httpStatus }) => httpStatus === 401,
    advice: () =>
      'Google did not accept the sign-in. Is the service account enabled, and the clock of this runner right?',
  },
  {
    reason: 'not-in-space',
    when: ({ httpStatus, message }) =>
      httpStatus === 403 && /doesn't exist|permission denied to perform/i.test(message),
    advice: () =>
      `There is no such space or message, or the message is not this app's, or the Chat app is not in the space. Check the name, and add the app: ${ADD_APP}.`,
  },
  {
    reason: 'not-in-space',
    when: ({ httpStatus }) => httpStatus === 403,
    advice: () =>
      `The Chat app may not do this there. Is it in the space (${ADD_APP})? Does your Workspace administrator allow Chat apps?`,
  },
  {
    reason: 'not-found',
    when: ({ httpStatus }) => httpStatus === 404,
    advice: () =>
      `It does not exist, or the Chat app may not see it. Check the name, and add the app to the space: ${ADD_APP}.`,
  },
  {
    reason: 'exists',
    when: ({ httpStatus }) => httpStatus === 409,
    advice: () => 'A message with this id is there already.',
  },
  {
    reason: 'quota',
    when: ({ httpStatus }) => httpStatus === 429,
    advice: () =>
      'A space takes one write a second from all its apps together (https://developers.google.com/workspace/chat/limits). ' +
      'A longer timeout lets the step wait for its turn.',
  },
  {
    reason: 'google-down',
    when: ({ httpStatus = 0 }) => httpStatus >= 500,
    advice: () => 'Google Chat has a problem of its own: https://www.google.com/appsstatus/dashboard',
  },
  {
    reason: 'redirect',
    when: ({ httpStatus = 0 }) => httpStatus >= 300 && httpStatus < 400,
    advice: () => 'The server sent us elsewhere, and a token follows no redirect. Check chat-api-url.',
  },
  {
    reason: 'network',
    when: ({ httpStatus, reason }) => httpStatus === undefined && isUntrusted(reason),
    advice: () => CERTIFICATE_ADVICE,
  },
  {
    reason: 'network',
    when: ({ httpStatus }) => httpStatus === undefined,
    advice: () => 'Can this runner reach the host? Check its network and proxy.',
  },
];

/** What is behind a failure, and what to do about it. */
export function explain(failure: Failure): { readonly reason: ErrorReason; readonly advice: string | undefined } {
  const row = ROWS.find(({ when }) => when(failure));
  return row === undefined
    ? { reason: 'refused', advice: undefined }
    : { reason: row.reason, advice: row.advice(failure) };
}

import { CERTIFICATE_ADVICE, isUntrusted } from '../network.ts';
import { ApiError, explainWith, type Explanation, type Row } from '../google-api/api-error.ts';
import type { Failure } from '../google-api/failure.ts';

/** A failed request to Google Chat. */
export class ChatError extends ApiError<ErrorReason> {
  override readonly name = 'ChatError';

  /**
   * @param call what the request does, such as "post to spaces/AAQA…"
   * @param whenRefused the advice for a rejected sign-in, which depends on how the action signs in
   */
  constructor(call: string, failure: Failure, whenRefused?: string) {
    const { reason, advice } = explain(failure);
    super(call, failure, { reason, advice: reason === 'sign-in' ? (whenRefused ?? advice) : advice });
  }
}

/** Whether an error is a failed request to Google Chat. */
export const isChatError = (thrown: unknown): thrown is ChatError => thrown instanceof ChatError;

/** Whether an error is an exceeded quota of the space or the project. */
export const isQuotaError = (thrown: unknown): thrown is ChatError =>
  thrown instanceof ChatError && thrown.reason === 'quota';

/** Why a request failed. */
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

const ADD_APP = 'open the space in Google Chat, then Apps & integrations → Add apps';

/** The reason and the advice for each kind of failure, most specific first. The first matching row applies. */
const ROWS: readonly Row<ErrorReason>[] = [
  {
    reason: 'api-disabled',
    when: ({ reason }) => reason === 'SERVICE_DISABLED',
    advice: ({ activationUrl = 'https://console.cloud.google.com/apis/library/chat.googleapis.com' }) =>
      `Enable the Google Chat API in the project of the service account, wait a minute, and run again: ${activationUrl}`,
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
    advice: () => 'The token lacks the scope https://www.googleapis.com/auth/chat.bot. Create a token with that scope.',
  },
  {
    reason: 'sign-in',
    when: ({ httpStatus }) => httpStatus === 401,
    advice: () =>
      'Google rejected the credentials. Check that the service account is enabled and that the clock of this runner is correct.',
  },
  {
    reason: 'not-in-space',
    when: ({ httpStatus, message }) =>
      httpStatus === 403 && /doesn't exist|permission denied to perform/i.test(message),
    advice: () =>
      `There is no such space or message, the message belongs to another app, or the Chat app is not in the space. Check the name, and add the app: ${ADD_APP}.`,
  },
  {
    reason: 'not-in-space',
    when: ({ httpStatus }) => httpStatus === 403,
    advice: () =>
      `The Chat app is not allowed to do this. Check that it is in the space (${ADD_APP}) and that your Workspace administrator allows Chat apps.`,
  },
  {
    reason: 'not-found',
    when: ({ httpStatus }) => httpStatus === 404,
    advice: () =>
      `It does not exist, or the Chat app cannot see it. Check the name, and add the app to the space: ${ADD_APP}.`,
  },
  {
    reason: 'exists',
    when: ({ httpStatus }) => httpStatus === 409,
    advice: () => 'A message with this id already exists.',
  },
  {
    reason: 'quota',
    when: ({ httpStatus }) => httpStatus === 429,
    advice: () =>
      'A space accepts one write per second from all its apps together (https://developers.google.com/workspace/chat/limits). ' +
      'Set a longer timeout, so that the step can retry for longer.',
  },
  {
    reason: 'google-down',
    when: ({ httpStatus = 0 }) => httpStatus >= 500,
    advice: () => 'Google Chat may be down. Check its status: https://www.google.com/appsstatus/dashboard',
  },
  {
    reason: 'redirect',
    when: ({ httpStatus = 0 }) => httpStatus >= 300 && httpStatus < 400,
    advice: () =>
      'The server answered with a redirect, which is not followed because it could expose the token. Check chat-api-url.',
  },
  {
    reason: 'network',
    when: ({ httpStatus, reason }) => httpStatus === undefined && isUntrusted(reason),
    advice: () => CERTIFICATE_ADVICE,
  },
  {
    reason: 'network',
    when: ({ httpStatus }) => httpStatus === undefined,
    advice: () => 'Check that this runner can reach the host, including its firewall and proxy.',
  },
];

/** The reason for a failure, and what to do about it. */
export const explain = (failure: Failure): Explanation<ErrorReason> =>
  explainWith(ROWS, failure) ?? { reason: 'refused', advice: undefined };

import { ApiError, explainWith, type Row } from '../google-api/api-error.ts';
import type { Failure } from '../google-api/failure.ts';
import { CERTIFICATE_ADVICE, isUntrusted } from '../network.ts';

/** Why a request to Pub/Sub failed. */
export type PubSubReason =
  'api-disabled' | 'scope' | 'sign-in' | 'permission' | 'not-found' | 'exists' | 'quota' | 'google-down' | 'network';

/** A failed request to Pub/Sub. */
export class PubSubError extends ApiError<PubSubReason | 'refused'> {
  override readonly name = 'PubSubError';

  /** @param call what the request does, such as "create the subscription projects/…" */
  constructor(call: string, failure: Failure) {
    super(call, failure, explainWith(ROWS, failure) ?? { reason: 'refused', advice: undefined });
  }
}

/** Whether an error is a failed request to Pub/Sub. */
export const isPubSubError = (thrown: unknown): thrown is PubSubError => thrown instanceof PubSubError;

/** The kinds of failures, most specific first (https://docs.cloud.google.com/pubsub/docs/reference/error-codes). */
const ROWS: readonly Row<PubSubReason>[] = [
  {
    reason: 'api-disabled',
    when: ({ reason }) => reason === 'SERVICE_DISABLED',
    advice: ({ activationUrl = 'https://console.cloud.google.com/apis/library/pubsub.googleapis.com' }) =>
      `Enable the Pub/Sub API in the project of the service account, wait a minute, and run again: ${activationUrl}`,
  },
  {
    reason: 'scope',
    when: ({ reason, message }) =>
      reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || /insufficient authentication scopes/i.test(message),
    advice: () =>
      'The token lacks the scope https://www.googleapis.com/auth/pubsub. Create an access-token with that scope and chat.bot.',
  },
  {
    reason: 'sign-in',
    when: ({ httpStatus }) => httpStatus === 401,
    advice: () =>
      'Google rejected the credentials. Check that the service account is enabled and that the clock of this runner is correct.',
  },
  {
    reason: 'permission',
    when: ({ httpStatus }) => httpStatus === 403,
    advice: () =>
      'Give the service account the role for Pub/Sub that the README of approve describes, in the project of the topic.',
  },
  {
    reason: 'not-found',
    when: ({ httpStatus }) => httpStatus === 404,
    advice: () =>
      'Check the input topic: projects/PROJECT/topics/TOPIC, as in the configuration of the Chat app. Check also that nothing ' +
      'deletes its subscriptions.',
  },
  {
    reason: 'exists',
    when: ({ httpStatus }) => httpStatus === 409,
    advice: () => 'A subscription with this name already exists.',
  },
  {
    reason: 'quota',
    when: ({ httpStatus }) => httpStatus === 429,
    advice: () =>
      "The project's quota for Pub/Sub is used up: https://console.cloud.google.com/apis/api/pubsub.googleapis.com/quotas",
  },
  {
    reason: 'google-down',
    when: ({ httpStatus = 0 }) => httpStatus >= 500,
    advice: () => 'Pub/Sub may be down. Check its status: https://status.cloud.google.com',
  },
  {
    reason: 'network',
    when: ({ httpStatus, reason }) => httpStatus === undefined && isUntrusted(reason),
    advice: () => CERTIFICATE_ADVICE,
  },
  {
    reason: 'network',
    when: ({ httpStatus }) => httpStatus === undefined,
    advice: () => 'Check that this runner can reach pubsub.googleapis.com, including its firewall and proxy.',
  },
];

import type { Signer } from '../google-auth/sign-in.ts';
import { requestSender, type Sending } from '../google-api/send-request.ts';
import type { RetryOptions } from '../retry.ts';
import { LEASE_MS, type PubSub, type ReceivedMessage } from './pubsub-api.ts';
import { isPubSubError, PubSubError } from './pubsub-error.ts';

/** The options of {@link createPubSubClient}. */
export type ClientOptions = {
  /** The base URL of the API, such as https://pubsub.googleapis.com. */
  readonly apiUrl: string;
  readonly signer: Signer;
  readonly fetch: typeof fetch;
  readonly retryOptions: RetryOptions;
};

/** A subscription keeps what it received for a day, the longest that an action waits, and expires after a day without a pull. */
const SUBSCRIPTION = {
  ackDeadlineSeconds: LEASE_MS / 1000,
  messageRetentionDuration: '86400s',
  expirationPolicy: { ttl: '86400s' },
  labels: { 'created-by': 'google-chat-status' },
} as const;

const MAX_MESSAGES = 100;
const ACKNOWLEDGE_MS = 5000;
const HOUR_MS = 3_600_000;

/**
 * Creates a client for the Pub/Sub REST API (https://docs.cloud.google.com/pubsub/docs/reference/rest). It makes six kinds
 * of requests, so it needs no library: Google's own has 10 MB.
 */
export function createPubSubClient({ apiUrl, signer, fetch, retryOptions }: ClientOptions): PubSub {
  const call =
    (method: string, path: string, body?: object) =>
    async ({ headers, signal }: Sending): Promise<{ data: object }> => {
      const response = await fetch(`${apiUrl}/v1/${path}`, {
        method,
        signal,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const data = parsed(await response.text());
      if (!response.ok)
        throw Object.assign(new Error(), { response: { status: response.status, headers: response.headers, data } });
      return { data: data as object };
    };
  const request = requestSender(signer, retryOptions, PubSubError);
  /** One attempt, which ends with the signal. */
  const once = (signal: AbortSignal): RetryOptions => ({
    ...retryOptions,
    deadline: { signal, remainingMs: () => 0 },
    attemptMs: HOUR_MS,
  });

  return {
    createSubscription: async (name, topic) => {
      try {
        await request(
          `create the subscription ${name} of ${topic}`,
          call('PUT', name, { topic, ...SUBSCRIPTION }),
          (created) => 'name' in created && created.name === name,
        );
      } catch (thrown) {
        // The response to an earlier attempt was lost: the name is random.
        if (!isPubSubError(thrown) || thrown.reason !== 'exists') throw thrown;
      }
    },
    pull: async (name, { waitMs, stop }) => {
      const limit = AbortSignal.any([stop, retryOptions.timeout(waitMs)]);
      try {
        const answer = await request.with(once(limit))(
          `receive messages of ${name}`,
          call('POST', `${name}:pull`, { maxMessages: MAX_MESSAGES }),
          isPulled,
        );
        return received(answer);
      } catch (thrown) {
        if (limit.aborted || (isPubSubError(thrown) && thrown.httpStatus === 504)) return undefined;
        throw thrown;
      }
    },
    acknowledge: async (name, ackIds) => {
      const limit = retryOptions.timeout(ACKNOWLEDGE_MS);
      await request.with(once(limit))(
        `acknowledge messages of ${name}`,
        call('POST', `${name}:acknowledge`, { ackIds }),
      );
    },
    deleteSubscription: async (name) => {
      try {
        await request(`delete the subscription ${name}`, call('DELETE', name));
      } catch (thrown) {
        if (!isPubSubError(thrown) || thrown.reason !== 'not-found') throw thrown;
      }
    },
    permissionsOn: async (topic, permissions) => {
      const answer: { permissions?: unknown } = await request(
        `check the permissions on ${topic}`,
        call('POST', `${topic}:testIamPermissions`, { permissions }),
      );
      return strings(answer.permissions);
    },
    publishersOf: async (topic) => {
      try {
        const answer: { bindings?: unknown } = await request(
          `read who may publish to ${topic}`,
          call('GET', `${topic}:getIamPolicy`),
        );
        const bindings = Array.isArray(answer.bindings)
          ? (answer.bindings as { role?: unknown; members?: unknown }[])
          : [];
        return bindings
          .filter(({ role }) => !/\.(viewer|subscriber)$/.test(String(role)))
          .flatMap(({ members }) => strings(members));
      } catch (thrown) {
        if (isPubSubError(thrown) && thrown.reason === 'permission') return undefined;
        throw thrown;
      }
    },
  };
}

/** The body as JSON; as text if it is none, such as a proxy's web page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Whether a response is that of a pull. If there is nothing, it is `{}`. */
const isPulled = (answer: object): boolean =>
  Object.keys(answer).every((key) => key === 'receivedMessages') &&
  Array.isArray((answer as { receivedMessages?: unknown }).receivedMessages ?? []);

function received(answer: object): ReceivedMessage[] {
  const { receivedMessages = [] } = answer as { receivedMessages?: readonly unknown[] };
  return receivedMessages.flatMap((each) => {
    const { ackId, message } = (each ?? {}) as { ackId?: unknown; message?: { data?: unknown } | null };
    if (typeof ackId !== 'string') return [];
    const data = typeof message?.data === 'string' ? Buffer.from(message.data, 'base64').toString('utf8') : '';
    return [{ ackId, data }];
  });
}

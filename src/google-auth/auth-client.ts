import type { JWT } from 'google-auth-library';

/**
 * Turns off the library's own retries, which ignore the step's deadline. A failed sign-in is retried with the request
 * that needed it (src/retry.ts).
 */
export function withoutRetries<T extends { readonly transporter: JWT['transporter'] }>(client: T): T {
  client.transporter.interceptors.request.add({
    resolved: (request) => {
      request.retryConfig = { retry: 0 };
      return Promise.resolve(request);
    },
  });
  return client;
}

/**
 * Keeps the library from logging its requests and responses, which include tokens. It does so if
 * GOOGLE_SDK_NODE_LOGGING is set, and an earlier step of the job can set it
 * (https://github.com/googleapis/google-auth-library-nodejs, src/auth/authclient.ts: DEFAULT_RESPONSE_INTERCEPTOR).
 */
export const NO_LOGGING = { useAuthRequestParameters: false } as const;

import type { JWT } from 'google-auth-library';

/**
 * Stops a client of the library from trying again by itself: its waits know of no deadline, and a failed sign-in is
 * tried again with the request it was for (src/retry.ts).
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
 * Keeps a client of the library from writing its requests and answers, tokens included, to the log: it does so when
 * GOOGLE_SDK_NODE_LOGGING is set, which any step of the job can do for the later ones
 * (https://github.com/googleapis/google-auth-library-nodejs, src/auth/authclient.ts: DEFAULT_RESPONSE_INTERCEPTOR).
 */
export const NO_LOGGING = { useAuthRequestParameters: false } as const;

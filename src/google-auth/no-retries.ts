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

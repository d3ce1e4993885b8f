/**
 * Keeps a client of the library from writing its requests and answers, tokens included, to the log: it does so when
 * GOOGLE_SDK_NODE_LOGGING is set, which any step of the job can do for the later ones
 * (https://github.com/googleapis/google-auth-library-nodejs, src/auth/authclient.ts: DEFAULT_RESPONSE_INTERCEPTOR).
 */
export const SAYS_NOTHING = { useAuthRequestParameters: false } as const;

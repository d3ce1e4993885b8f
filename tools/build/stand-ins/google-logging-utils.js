/**
 * Takes google-logging-utils' place in the bundle: google-auth-library logs requests and answers by it, tokens
 * included, when GOOGLE_SDK_NODE_LOGGING is set. Here it logs nothing.
 */
export const log = () => ({ debug() {} });

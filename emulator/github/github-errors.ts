import type { Fault } from '../faults.ts';

/** An error of GitHub's API (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
export type GitHubError = {
  readonly status: number;
  readonly message: string;
  /** The documentation's path under https://docs.github.com/. */
  readonly docs: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown for a request that GitHub refuses. rest.ts turns it into the response. */
export class GitHubApiError extends Error {
  readonly error: GitHubError;
  constructor(error: GitHubError) {
    super(error.message);
    this.error = error;
  }
}

/** A response with GitHub's error body. */
export function errorResponse({ status, message, docs, headers = {} }: GitHubError): Response {
  const body = { message, documentation_url: `https://docs.github.com/${docs}`, status: String(status) };
  return jsonResponse(body, { status, headers });
}

/** A response like those of GitHub's API. */
export function jsonResponse(body: unknown, { status = 200, headers = {} }: ResponseOptions = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, max-age=60, s-maxage=60',
      vary: 'Accept, Authorization, Cookie, X-GitHub-OTP,Accept-Encoding, Accept, X-Requested-With',
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
      'x-github-request-id': REQUEST_ID,
      ...headers,
    },
  });
}

type ResponseOptions = { readonly status?: number; readonly headers?: Readonly<Record<string, string>> };

const REQUEST_ID = 'C620:D8D4:1FA9F4A3:1EAC3CBC:6AA01B31';
const SUPPORT = `If you reach out to GitHub Support for help, please include the request ID ${REQUEST_ID}`;

/** The token is unknown or expired. */
export function badCredentials(): GitHubApiError {
  return new GitHubApiError({ status: 401, message: 'Bad credentials', docs: 'rest' });
}

/** This needs a token. */
export function requiresAuthentication(docs: string): GitHubApiError {
  return new GitHubApiError({ status: 401, message: 'Requires authentication', docs: `rest/${docs}` });
}

/** It doesn't exist, or it is private and the token has no access. */
export function notFound(docs: string): GitHubApiError {
  return new GitHubApiError({ status: 404, message: 'Not Found', docs: docs === '' ? 'rest' : `rest/${docs}` });
}

/** The token has access, but lacks the permission. */
export function notAccessible(docs: string): GitHubApiError {
  return new GitHubApiError({ status: 403, message: 'Resource not accessible by integration', docs: `rest/${docs}` });
}

/** The primary rate limit is exceeded (text from https://github.com/NixOS/nixpkgs/issues/413832). */
export function rateLimitExceeded({ status, anonymous, now, headers }: Exceeded): GitHubApiError {
  const at = now.toISOString().slice(0, 19).replace('T', ' ');
  const message = anonymous
    ? "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)"
    : `API rate limit exceeded for installation. ${SUPPORT} and timestamp ${at} UTC.`;
  return new GitHubApiError({
    status,
    message,
    headers,
    docs: anonymous
      ? 'rest/overview/resources-in-the-rest-api#rate-limiting'
      : 'rest/overview/rate-limits-for-the-rest-api',
  });
}

type Exceeded = {
  readonly status: 403 | 429;
  readonly anonymous: boolean;
  readonly now: Date;
  readonly headers: Readonly<Record<string, string>>;
};

/** The secondary rate limit is exceeded (text from https://github.com/Ivy-Interactive/Ivy-Tendril/issues/2423). */
export function secondaryLimitExceeded(status: 403 | 429): GitHubError {
  return {
    status,
    message: `You have exceeded a secondary rate limit. Please wait a few minutes before you try again. For more on scraping GitHub and how it may affect your rights, please review our Terms of Service (https://docs.github.com/en/site-policy/github-terms/github-terms-of-service) ${SUPPORT}.`,
    docs: 'free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  };
}

/** The requested API version doesn't exist. */
export function unsupportedVersion(version: string): GitHubApiError {
  return new GitHubApiError({
    status: 400,
    message: `${version} is not a supported version.`,
    docs: 'rest/about-the-rest-api/api-versions',
  });
}

/** GitHub supports this, the emulator doesn't. */
export function notSupported(what: string): GitHubApiError {
  return new GitHubApiError({
    status: 501,
    message: `The emulator doesn't support ${what}, although GitHub does. See emulator/README.md.`,
    docs: 'rest',
  });
}

const TIMEOUT =
  "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.";
const UNAVAILABLE =
  'No server is currently available to service your request. Sorry about that. Please try resubmitting your request and contact us if the problem persists.';

const BODIES: Readonly<Record<number, () => Response>> = {
  401: () => errorResponse(badCredentials().error),
  403: () => errorResponse(notAccessible('').error),
  404: () => errorResponse(notFound('').error),
  429: () => errorResponse(secondaryLimitExceeded(429)),
  500: () => errorResponse({ status: 500, message: 'Server Error', docs: 'rest' }),
  502: () => errorResponse({ status: 502, message: 'Server Error', docs: 'rest' }),
  503: () => jsonResponse({ message: UNAVAILABLE }, { status: 503 }),
  504: () => jsonResponse({ message: TIMEOUT }, { status: 504 }),
};

/** GitHub's response for a status code: the default body of a `status` fault. */
export function errorForStatus(code: number): Response {
  const make = BODIES[code];
  if (make) return make();
  return errorResponse({ status: code, message: `The emulator has no default body for ${code}.`, docs: 'rest' });
}

/**
 * The fault of the secondary rate limit, for any call. Without `retryAfter` the client has to choose its
 * own wait (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 */
export function secondaryRateLimit({ retryAfter, code = 403 }: SecondaryRateLimitOptions = {}): Fault {
  const { message, docs } = secondaryLimitExceeded(code);
  return {
    kind: 'status',
    code,
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    body: { message, documentation_url: `https://docs.github.com/${docs}`, status: String(code) },
  };
}

/** Seconds to wait, and GitHub's status code. */
export type SecondaryRateLimitOptions = { readonly retryAfter?: number; readonly code?: 403 | 429 };

import type { Fault } from '../faults.ts';

/** What GitHub says when it refuses (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
export type GitHubError = {
  readonly status: number;
  readonly message: string;
  /** The place under https://docs.github.com/ where more is said. */
  readonly docs: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown by whatever finds that GitHub would refuse, and turned into the answer in one place. */
export class GitHubApiError extends Error {
  readonly error: GitHubError;
  constructor(error: GitHubError) {
    super(error.message);
    this.error = error;
  }
}

/** Puts an error into GitHub's body. */
export function errorResponse({ status, message, docs, headers = {} }: GitHubError): Response {
  const body = { message, documentation_url: `https://docs.github.com/${docs}`, status: String(status) };
  return jsonResponse(body, { status, headers });
}

/** Answers as GitHub's API does. */
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

/** The token is none of GitHub's, or is no longer. */
export function badCredentials(): GitHubApiError {
  return new GitHubApiError({ status: 401, message: 'Bad credentials', docs: 'rest' });
}

/** Nobody may see this without a token. */
export function requiresAuthentication(docs: string): GitHubApiError {
  return new GitHubApiError({ status: 401, message: 'Requires authentication', docs: `rest/${docs}` });
}

/** There is no such thing, or it is private and the token was not let in. */
export function notFound(docs: string): GitHubApiError {
  return new GitHubApiError({ status: 404, message: 'Not Found', docs: docs === '' ? 'rest' : `rest/${docs}` });
}

/** The token was let in, without the permission this takes. */
export function notAccessible(docs: string): GitHubApiError {
  return new GitHubApiError({ status: 403, message: 'Resource not accessible by integration', docs: `rest/${docs}` });
}

/** The hour's requests are used up (the words as in https://github.com/NixOS/nixpkgs/issues/413832). */
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

/** Too much at once (the words as in https://github.com/Ivy-Interactive/Ivy-Tendril/issues/2423). */
export function secondaryLimitExceeded(status: 403 | 429): GitHubError {
  return {
    status,
    message: `You have exceeded a secondary rate limit. Please wait a few minutes before you try again. For more on scraping GitHub and how it may affect your rights, please review our Terms of Service (https://docs.github.com/en/site-policy/github-terms/github-terms-of-service) ${SUPPORT}.`,
    docs: 'free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  };
}

/** The version of the API that was asked for does not exist. */
export function unsupportedVersion(version: string): GitHubApiError {
  return new GitHubApiError({
    status: 400,
    message: `${version} is not a supported version.`,
    docs: 'rest/about-the-rest-api/api-versions',
  });
}

/** GitHub would do it; this emulator can't, and says so. */
export function notSupported(what: string): GitHubApiError {
  return new GitHubApiError({
    status: 501,
    message: `The emulator does not do this, though GitHub does: ${what}. See emulator/README.md.`,
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

/** What GitHub answers with a status code when nobody says more: the body of a planted fault. */
export function errorForStatus(code: number): Response {
  const make = BODIES[code];
  if (make) return make();
  return errorResponse({ status: code, message: `The emulator has no ready-made body for ${code}.`, docs: 'rest' });
}

/**
 * The fault of asking for too much at once, to be planted on any call. Without `retryAfter` the client has to find its
 * own measure (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
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

/** How many seconds to wait, and which of the two codes GitHub says it with. */
export type SecondaryRateLimitOptions = { readonly retryAfter?: number; readonly code?: 403 | 429 };

/** Why a request to GitHub failed. */
export type GitHubErrorReason =
  /** The token has no access, or the resource does not exist. GitHub answers the same for both (401, 403, 404). */
  | 'no-permission'
  /** Too many requests. Retry later. */
  | 'rate-limit'
  /** GitHub answered with a redirect: the repository was renamed or moved. */
  | 'moved'
  /** The response is not from GitHub's API: a web page, truncated JSON, or JSON of another shape. */
  | 'not-an-answer'
  /** GitHub answered with a server error (5xx) or an unknown error. */
  | 'refused'
  /** There was no response. */
  | 'no-answer';

/** A failed request to GitHub. The message says what failed, why, and what to do. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly reason: GitHubErrorReason;
  /** The HTTP status; `undefined` if there was no response. */
  readonly httpStatus: number | undefined;
  /** Whether a retry may succeed. */
  readonly transient: boolean;
  /** How long GitHub asks to wait before a retry, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /**
   * @param call what the request does, such as "read team …"
   * @param answer the response, or what the client threw
   * @param whenForbidden the advice if the token lacks a permission
   */
  constructor(call: string, answer: unknown, whenForbidden: string) {
    const seen = readAnswer(answer);
    const { found, advice } = SENTENCES[seen.reason](seen.status, whenForbidden);
    super(`Could not ${call}: ${found}.${advice === '' ? '' : ` ${advice}`}`);
    this.reason = seen.reason;
    this.httpStatus = seen.status;
    this.transient = isWorthRepeating(seen);
    this.retryAfterMs = seen.reason === 'rate-limit' ? waitMs(seen.headers) : secondsMs(seen.headers['retry-after']);
  }
}

/** Whether the token lacks a permission. The error's message says which one. */
export const isPermissionError = (thrown: unknown): thrown is GitHubError =>
  thrown instanceof GitHubError && thrown.reason === 'no-permission';

/** Whether the rate limit was exceeded. */
export const isRateLimitError = (thrown: unknown): thrown is GitHubError =>
  thrown instanceof GitHubError && thrown.reason === 'rate-limit';

type Headers = Readonly<Record<string, string | number | undefined>>;
type Seen = { readonly reason: GitHubErrorReason; readonly status: number | undefined; readonly headers: Headers };

/** What Octokit returns or throws: a response, or an error with or without one. */
type Answer = { status?: unknown; headers?: Headers; data?: unknown; response?: Answer } | null | undefined;

function readAnswer(answer: unknown): Seen {
  const thrown = answer as Answer;
  // Octokit makes up a status for an error without a response.
  const response = answer instanceof Error ? thrown?.response : thrown;
  const status = typeof response?.status === 'number' ? response.status : undefined;
  const headers = response?.headers ?? {};
  return { reason: reasonOf(status, headers, response?.data), status, headers };
}

function reasonOf(status: number | undefined, headers: Headers, data: unknown): GitHubErrorReason {
  if (status === undefined) return 'no-answer';
  if (status >= 200 && status < 300) return 'not-an-answer';
  if (status >= 300 && status < 400) return 'moved';
  const message = (data as { message?: unknown } | null | undefined)?.message;
  if (isLimit(status, headers, message)) return 'rate-limit';
  // GitHub's errors are always JSON with a message. Anything else is from a proxy.
  if (status < 500 && typeof message !== 'string') return 'not-an-answer';
  return [401, 403, 404].includes(status) ? 'no-permission' : 'refused';
}

/**
 * Whether a response is a rate limit. GitHub answers 403 or 429. A header marks the primary limit. Sometimes only the
 * message marks the secondary limit
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 */
function isLimit(status: number, headers: Headers, message: unknown): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0') return true;
  return typeof message === 'string' && /\brate limit\b|\babuse detection\b/i.test(message);
}

const isWorthRepeating = ({ reason, status = 0 }: Seen): boolean =>
  reason === 'no-answer' ||
  reason === 'rate-limit' ||
  (reason === 'not-an-answer' && status < 300) ||
  (reason === 'refused' && status >= 500);

/** GitHub asks to wait at least a minute if it gives no time (see the page above). */
const LIMIT_MS = 60_000;

function waitMs(headers: Headers): number {
  const asked = secondsMs(headers['retry-after']);
  if (asked !== undefined) return asked;
  if (String(headers['x-ratelimit-remaining']) !== '0') return LIMIT_MS;
  const [reset, now] = [Number(headers['x-ratelimit-reset']) * 1000, Date.parse(String(headers['date']))];
  return reset > now ? reset - now : LIMIT_MS;
}

function secondsMs(value: string | number | undefined): number | undefined {
  const seconds = Number(value);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}

type Sentence = (status: number | undefined, whenForbidden: string) => { found: string; advice: string };

/** The cause and the advice for each reason. */
const SENTENCES: Readonly<Record<GitHubErrorReason, Sentence>> = {
  'no-permission': (status, whenForbidden) => ({ found: `GitHub answered ${status}`, advice: whenForbidden }),
  'rate-limit': (status) => ({
    found: `GitHub answered ${status} (rate limit)`,
    advice: 'This token made too many requests. The limit resets by itself, so you do not need to change anything.',
  }),
  moved: (status) => ({
    found: `GitHub answered ${status}: the repository was renamed or moved`,
    advice: 'New runs use the new name.',
  }),
  'not-an-answer': (status) => ({
    found: 'the response is not from GitHub',
    advice: `A proxy may have sent it (HTTP status ${status}). Check that this runner can reach GitHub's API.`,
  }),
  refused: (status) => ({ found: `GitHub answered ${status}`, advice: '' }),
  'no-answer': () => ({ found: 'no response', advice: '' }),
};

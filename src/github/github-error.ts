/** Why a request to GitHub gave nothing. */
export type GitHubErrorReason =
  /** The token may not see it, or it is not there: GitHub says the same of both (401, 403, 404). */
  | 'no-permission'
  /** Too much was asked of GitHub. It says nothing of what the token may see: ask later. */
  | 'rate-limit'
  /** GitHub has it at another address now: the repository was renamed or moved. */
  | 'moved'
  /** An answer came that is none of GitHub's API: a web page, half of its JSON, or JSON of another form. */
  | 'not-an-answer'
  /** GitHub answered with an error of its own (5xx), or with one that nothing is known about. */
  | 'refused'
  /** No answer came. */
  | 'no-answer';

/** A request to GitHub that did not work, told with the next thing to do. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly reason: GitHubErrorReason;
  /** The HTTP status; `undefined` when no answer came. */
  readonly httpStatus: number | undefined;
  /** Whether the same request may succeed later. */
  readonly transient: boolean;
  /** How long GitHub asks to wait before the next request, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /**
   * @param call what was being done, such as "read the team …"
   * @param answer what came, or what the client threw
   * @param whenForbidden what to do when the token may not see it
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

/** Whether the token lacks a permission; the message says which one. */
export const isPermissionError = (thrown: unknown): thrown is GitHubError =>
  thrown instanceof GitHubError && thrown.reason === 'no-permission';

/** Whether too much was asked of GitHub. */
export const isRateLimitError = (thrown: unknown): thrown is GitHubError =>
  thrown instanceof GitHubError && thrown.reason === 'rate-limit';

type Headers = Readonly<Record<string, string | number | undefined>>;
type Seen = { readonly reason: GitHubErrorReason; readonly status: number | undefined; readonly headers: Headers };

/** What Octokit gives: a response, an error with one, or an error without one. */
type Answer = { status?: unknown; headers?: Headers; data?: unknown; response?: Answer } | null | undefined;

function readAnswer(answer: unknown): Seen {
  const thrown = answer as Answer;
  // An error without a response has a status of its own making.
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
  // A proxy refuses with a page of its own; GitHub always says why, as JSON.
  if (status < 500 && typeof message !== 'string') return 'not-an-answer';
  return [401, 403, 404].includes(status) ? 'no-permission' : 'refused';
}

/**
 * GitHub says either limit with 403 or 429. The hourly one is told by a header, the secondary one (too many requests at
 * once) sometimes by its words alone (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
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

/** What GitHub asks for where it names no time: at least a minute (the same page). */
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

/** What was found, and what to do next. */
const SENTENCES: Readonly<Record<GitHubErrorReason, Sentence>> = {
  'no-permission': (status, whenForbidden) => ({ found: `GitHub answered ${status}`, advice: whenForbidden }),
  'rate-limit': (status) => ({
    found: `GitHub answered ${status} (rate limit)`,
    advice: 'Too many requests were made with this token; GitHub answers again later. Nothing has to be changed.',
  }),
  moved: (status) => ({
    found: `GitHub answered ${status}: the repository was renamed or moved`,
    advice: 'A new run uses its new name.',
  }),
  'not-an-answer': (status) => ({
    found: 'what came was not an answer of GitHub',
    advice: `The answer (HTTP status ${status}) may be that of a proxy: check that the runner reaches GitHub's API.`,
  }),
  refused: (status) => ({ found: `GitHub answered ${status}`, advice: '' }),
  'no-answer': () => ({ found: 'no answer came', advice: '' }),
};

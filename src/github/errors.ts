/** A request to GitHub that did not work, told with the next thing to do. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** The HTTP status; `undefined` when no answer came. */
  readonly httpStatus: number | undefined;
  /** Whether the same request may succeed a moment later. */
  readonly transient: boolean;
  /** Whether too much was asked of GitHub; nothing is said of what the token may see. */
  readonly limited: boolean;
  /** How long GitHub asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /**
   * @param call what was being done, such as "read the team …"
   * @param thrown what the client threw; `undefined` when what it took for an answer is none of GitHub
   * @param whenForbidden what to do when the token may not see it
   */
  constructor(call: string, thrown: unknown, whenForbidden: string) {
    const { status, response } = (thrown ?? {}) as Thrown;
    const answered = response !== undefined && typeof status === 'number';
    const headers = response?.headers ?? {};
    const limited =
      status === 429 ||
      (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
    const what = answered
      ? `GitHub answered ${status}${limited ? ' (rate limit)' : ''}`
      : thrown === undefined
        ? 'what came was not an answer of GitHub'
        : 'no answer came';
    const advice = answered && !limited && [401, 403, 404].includes(status) ? ` ${whenForbidden}` : '';
    super(`Could not ${call}: ${what}.${advice}`);
    this.httpStatus = answered ? status : undefined;
    this.limited = answered && limited;
    // A limit that is used up is there again when its hour is over, which nobody waits for.
    this.transient = !answered || (limited && headers['x-ratelimit-remaining'] !== '0') || status >= 500;
    const seconds = Number(headers['retry-after']);
    this.retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
  }
}

type Thrown = { status?: number; response?: { headers?: Record<string, string | undefined> } };

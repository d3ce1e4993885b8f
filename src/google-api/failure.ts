import { isUntrusted } from '../network.ts';
import { serverText } from '../log-text.ts';

/** What is known about a failed request. Has no headers or bodies, which may contain tokens. */
export type Failure = {
  readonly httpStatus: number | undefined;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly activationUrl: string | undefined;
  readonly transient: boolean;
  readonly retryAfterMs: number | undefined;
};

/** HTTP statuses that are worth a retry: https://developers.google.com/workspace/chat/limits and RFC 9110. */
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

/** The most characters of a server's text to repeat in an error. */
const MAX_SERVER_TEXT = 500;

type Answer = { status?: number; headers?: unknown; data?: unknown };
type Thrown = { response?: Answer };

/**
 * Reads an error that an HTTP client threw. Understands Google's error format, and tolerates HTML, empty, and truncated
 * bodies. Redacts the value in `signed`, the request's Authorization header, because a server may echo it.
 */
export function readFailure(thrown: unknown, signed = ''): Failure {
  const { response } = (thrown ?? {}) as Thrown;
  if (response?.status === undefined) return connectionFailure(thrown);
  const error = envelope(response.data);
  const info = list(error['details']).find((detail) => detail['reason'] !== undefined) ?? {};
  const metadata = record(info['metadata']);
  return {
    httpStatus: response.status,
    status: serverText(text(error['status']), MAX_SERVER_TEXT),
    reason: text(info['reason']),
    message: serverText(without(signed, text(error['message'])), MAX_SERVER_TEXT),
    activationUrl: httpsUrl(text(metadata['activationUrl'])),
    // Two concurrent writes conflicted, so this one can be retried (https://google.aip.dev/193, code ABORTED).
    transient: TRANSIENT.has(response.status) || error['status'] === 'ABORTED',
    retryAfterMs: retryAfter(response.headers),
  };
}

/** The failure for a successful response that is not from Google, such as an empty body or a proxy's web page. */
export function notGooglesAnswer(): Failure {
  const failure = readFailure({ response: { status: 200, data: '' } });
  return { ...failure, transient: true };
}

/** Reads Google's `{error: {…}}`, parsed or as text. */
function envelope(data: unknown): Record<string, unknown> {
  let body = data;
  if (typeof body === 'string') {
    try {
      body = JSON.parse(body);
    } catch {
      const title = /<title>([^<]{1,200})/i.exec(body as string)?.[1];
      return {
        message:
          title === undefined
            ? 'the response is not from Google'
            : `the response is a web page with the title "${title}"`,
      };
    }
  }
  return record(record(body)['error']);
}

/** The wait that a Retry-After header asks for, in milliseconds (RFC 9110 §10.2.3). An invalid header counts as none. */
function retryAfter(headers: unknown): number | undefined {
  const value = headers instanceof Headers ? headers.get('retry-after') : null;
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - serverTime(headers as Headers);
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** The time on the server's clock, to which a date in Retry-After refers. */
function serverTime(headers: Headers): number {
  return Date.parse(headers.get('date') ?? '');
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const httpsUrl = (value: string): string | undefined =>
  /^https:\/\/[\w.-]+\.google(apis)?\.com\/[\w/.?&=%+:#-]*$/.test(value) ? value : undefined;

/** Redacts the token of an Authorization header in a text. */
function without(header: string, message: string): string {
  const token = header.replace(/^\w+ /, '');
  return token.length < 8 ? message : message.replaceAll(token, '***');
}

const CONNECTION_ERRORS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  ENOTFOUND: 'the host name was not found',
  EAI_AGAIN: 'the host name could not be resolved (temporary DNS failure)',
  TimeoutError: 'the request timed out',
  AbortError: 'the request timed out',
  ANSWER_TOO_LARGE: 'the response is too large to be from Google',
  ERR_PROXY_INVALID_CONFIG: 'the proxy URL (HTTPS_PROXY) is not valid',
  ERR_INVALID_URL: 'the proxy URL (HTTPS_PROXY) is not valid',
  ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not use TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'the server does not use TLS',
};

/** Errors that a retry cannot fix. */
const PERMANENT_ERRORS = ['ERR_PROXY_INVALID_CONFIG', 'ERR_INVALID_URL'];

/** Describes a request without a response, from error codes only. Error messages may contain URLs with secrets. */
export function connectionFailure(thrown: unknown): Failure {
  const links = causesOf(thrown);
  const codes = links.flatMap(({ code, name }) => [code, name]).filter(isCode);
  const code = codes.find((word) => Object.hasOwn(CONNECTION_ERRORS, word) || isUntrusted(word)) ?? codes[0] ?? '';
  const proxy = links.map(refusalOfProxy).find((status) => status !== undefined);
  return {
    httpStatus: undefined,
    status: '',
    reason: code,
    message: proxy === undefined ? wordsFor(code) : `the proxy refused the connection with status ${proxy}`,
    activationUrl: undefined,
    transient: proxy === undefined ? !isUntrusted(code) && !PERMANENT_ERRORS.includes(code) : proxy >= 500,
    retryAfterMs: undefined,
  };
}

function wordsFor(code: string): string {
  if (isUntrusted(code)) return `this machine does not trust the server's certificate (${code})`;
  return CONNECTION_ERRORS[code] ?? `the connection failed${code === '' ? '' : ` (${code})`}`;
}

type Link = { readonly code?: unknown; readonly name?: unknown; readonly message?: unknown; readonly cause?: unknown };

/** An error and its causes, outermost first. */
function causesOf(thrown: unknown): Link[] {
  const links: Link[] = [];
  for (let link = thrown as Link | undefined; link && links.length < 6; link = link.cause as Link | undefined) {
    links.push(link);
  }
  return links;
}

const isCode = (word: unknown): word is string =>
  typeof word === 'string' && /^\w{1,60}$/.test(word) && !['Error', 'TypeError', 'GaxiosError'].includes(word);

/** The status with which a proxy refused the connection. The client reports it only in its message. */
function refusalOfProxy({ message }: Link): number | undefined {
  const status = /^Proxy response \((\d{3})\)/.exec(typeof message === 'string' ? message : '')?.[1];
  return status === undefined ? undefined : Number(status);
}

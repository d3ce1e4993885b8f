import { isUntrusted } from '../network.ts';
import { serverText } from '../log-text.ts';

/** The facts of a failed request, free of headers and bodies, which may carry tokens. */
export type Failure = {
  readonly httpStatus: number | undefined;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly activationUrl: string | undefined;
  readonly transient: boolean;
  readonly retryAfterMs: number | undefined;
};

/** What HTTP statuses mean "later": https://developers.google.com/workspace/chat/limits and RFC 9110. */
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

/** How much of a server's own words an error repeats, in characters. */
const MAX_SERVER_TEXT = 500;

type Answer = { status?: number; headers?: unknown; data?: unknown };
type Thrown = { response?: Answer };

/**
 * Reads what an HTTP client threw. Knows Google's error envelope, and survives HTML, empty and cut bodies.
 * What the request was signed with is blotted out: a server may repeat what it was sent.
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
    // Two writes met: the loser may try again (https://google.aip.dev/193, code ABORTED).
    transient: TRANSIENT.has(response.status) || error['status'] === 'ABORTED',
    retryAfterMs: retryAfter(response.headers),
  };
}

/** The failure of an answer that says it went well but isn't one of Chat: an empty body, a web page of a proxy. */
export function notAChatAnswer(): Failure {
  const failure = readFailure({ response: { status: 200, data: '' } });
  return { ...failure, transient: true };
}

/** Google's `{error: {…}}`, whether the client parsed it or left it as text. */
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
            ? 'the answer was not one of Google Chat'
            : `a web page came instead of an answer: "${title}"`,
      };
    }
  }
  return record(record(body)['error']);
}

/** The wait a Retry-After header asks for, seconds or a date (RFC 9110 §10.2.3); nonsense counts as none. */
function retryAfter(headers: unknown): number | undefined {
  const value = headers instanceof Headers ? headers.get('retry-after') : null;
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - serverTime(headers as Headers);
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** The server's own clock, so that a date in Retry-After means what the server meant. */
function serverTime(headers: Headers): number {
  return Date.parse(headers.get('date') ?? '');
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const httpsUrl = (value: string): string | undefined =>
  /^https:\/\/[\w.-]+\.google(apis)?\.com\/[\w/.?&=%+:#-]*$/.test(value) ? value : undefined;

/** The text without a header's value, and without the token in it. */
function without(header: string, message: string): string {
  const token = header.replace(/^\w+ /, '');
  return token.length < 8 ? message : message.replaceAll(token, '***');
}

const CONNECTION_ERRORS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was broken off',
  UND_ERR_SOCKET: 'the connection was broken off',
  ENOTFOUND: 'the host name is not known to this machine',
  EAI_AGAIN: 'the host name could not be looked up just now',
  TimeoutError: 'no answer in time',
  AbortError: 'no answer in time',
  ANSWER_TOO_LARGE: 'the answer was far too large for one of Google',
  ERR_PROXY_INVALID_CONFIG: 'the address of the proxy (HTTPS_PROXY) cannot be used',
  ERR_INVALID_URL: 'the address of the proxy (HTTPS_PROXY) cannot be used',
  ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not speak TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'the server does not speak TLS',
};

/** An address of a proxy that is none stays so. */
const PERMANENT_ERRORS = ['ERR_PROXY_INVALID_CONFIG', 'ERR_INVALID_URL'];

/** The facts of a request that got no answer, by the codes of the errors only: their messages may hold addresses. */
export function connectionFailure(thrown: unknown): Failure {
  const links = causesOf(thrown);
  const codes = links.flatMap(({ code, name }) => [code, name]).filter(isCode);
  const code = codes.find((word) => Object.hasOwn(CONNECTION_ERRORS, word) || isUntrusted(word)) ?? codes[0] ?? '';
  const proxy = links.map(refusalOfProxy).find((status) => status !== undefined);
  return {
    httpStatus: undefined,
    status: '',
    reason: code,
    message: proxy === undefined ? wordsFor(code) : `the proxy refused the connection with ${proxy}`,
    activationUrl: undefined,
    transient: proxy === undefined ? !isUntrusted(code) && !PERMANENT_ERRORS.includes(code) : proxy >= 500,
    retryAfterMs: undefined,
  };
}

function wordsFor(code: string): string {
  if (isUntrusted(code)) return `the server's certificate is not trusted by this machine (${code})`;
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

/** The status with which a proxy refused to open the way; the client tells it in its message alone. */
function refusalOfProxy({ message }: Link): number | undefined {
  const status = /^Proxy response \((\d{3})\)/.exec(typeof message === 'string' ? message : '')?.[1];
  return status === undefined ? undefined : Number(status);
}

import { isUntrusted } from '../network.ts';
import type { Failure } from './failure.ts';

const SAYS: Readonly<Record<string, string>> = {
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
const UNUSABLE = ['ERR_PROXY_INVALID_CONFIG', 'ERR_INVALID_URL'];

/** The facts of a request that got no answer, by the codes of the errors only: their messages may hold addresses. */
export function brokenConnection(thrown: unknown): Failure {
  const links = chain(thrown);
  const codes = links.flatMap(({ code, name }) => [code, name]).filter(isCode);
  const code = codes.find((word) => Object.hasOwn(SAYS, word) || isUntrusted(word)) ?? codes[0] ?? '';
  const proxy = links.map(refusalOfProxy).find((status) => status !== undefined);
  return {
    httpStatus: undefined,
    status: '',
    reason: code,
    said: proxy === undefined ? wordsFor(code) : `the proxy refused the connection with ${proxy}`,
    activationUrl: undefined,
    transient: proxy === undefined ? !isUntrusted(code) && !UNUSABLE.includes(code) : proxy >= 500,
    retryAfterMs: undefined,
  };
}

function wordsFor(code: string): string {
  if (isUntrusted(code)) return `the server's certificate is not trusted by this machine (${code})`;
  return SAYS[code] ?? `the connection failed${code === '' ? '' : ` (${code})`}`;
}

type Link = { readonly code?: unknown; readonly name?: unknown; readonly message?: unknown; readonly cause?: unknown };

/** An error and its causes, outermost first. */
function chain(thrown: unknown): Link[] {
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

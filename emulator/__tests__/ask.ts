import { JWT } from 'google-auth-library';
import { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import type { Emulator } from '../emulator.ts';
import type { Project, ServiceAccountKey } from '../google-auth/project.ts';

export const CHAT_BOT = 'https://www.googleapis.com/auth/chat.bot';
export const BUILDS = 'spaces/AAQABUILDS';

type Detail = {
  readonly reason: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly message: string;
  readonly links: readonly object[];
  readonly fieldViolations: readonly object[];
};

/** The fields of response bodies that tests read. */
type Body = {
  readonly name: string;
  readonly text: string;
  readonly markupSyntax: string;
  readonly cardsV2: NonNullable<chat_v1.Schema$Message['cardsV2']>;
  readonly createTime: string;
  readonly sender: chat_v1.Schema$User;
  readonly thread: { readonly name: string };
  readonly threadReply: boolean;
  readonly memberships: readonly { readonly member: { readonly name: string } }[];
  readonly spaces?: readonly { readonly name: string }[];
  readonly nextPageToken: string;
  readonly error: { readonly message: string; readonly details: readonly [Detail, Detail, Detail] };
  readonly access_token: string;
  readonly accessToken: string;
  readonly value: string;
};

/** A response, with its body parsed if it is JSON. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
};

type Question = {
  readonly method?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The project whose app sends it. Default: the first project. */
  readonly as?: Project;
};

/** Sends a request to the emulator's Chat API, signed in unless a header overrides it. */
export async function ask(emulator: Emulator, path: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', query = {}, body, headers = {}, as = emulator.project } = question;
  const { token } = emulator.tokens.issue({ project: as, email: as.key.client_email, scopes: [CHAT_BOT] });
  const response = await fetch(`${emulator.url}/v1/${path}?${new URLSearchParams(query).toString()}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return readAnswer(response);
}

export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
  const body = (json ? JSON.parse(text) : undefined) as Body;
  return { status: response.status, headers: response.headers, text, body };
}

export function post(
  emulator: Emulator,
  body: unknown,
  query: Record<string, string> = {},
  as?: Project,
): Promise<Answer> {
  return ask(emulator, `${BUILDS}/messages`, { method: 'POST', body, query, ...(as ? { as } : {}) });
}

export function patch(emulator: Emulator, name: string, query: Record<string, string>, body: unknown): Promise<Answer> {
  return ask(emulator, name, { method: 'PATCH', body, query });
}

/** The real client, which signs its own JWTs with the account's key. */
export function realClient(emulator: Emulator, key: ServiceAccountKey = emulator.key): chat_v1.Chat {
  const auth = new JWT({
    email: key.client_email,
    key: key.private_key,
    keyId: key.private_key_id,
    scopes: [CHAT_BOT],
  });
  auth.useJWTAccessWithScope = true;
  return new chat_v1.Chat({ auth, rootUrl: emulator.url, fetchImplementation: fetch, retry: false });
}

/** The part of an error response that tests read. */
export function refusal(code: number, status: string, message?: string | RegExp | object): object {
  return { status: code, body: { error: { code, status, ...(message === undefined ? {} : { message }) } } };
}

/** What one request was, for a test or a page to look at. Holds no header and no body, so no token and no key. */
export type RequestRecord = {
  readonly at: Date;
  /** Which of the services on this server it was for: `chat`, `token`, … */
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** What was asked for, such as `messages.create`; `unknown` when the service has no such thing. */
  readonly call: string;
  /** Tells TCP connections apart: requests with the same number came over the same one. */
  readonly connection: number;
  /** The status of the answer; absent while there is none, and when a fault took it away. */
  readonly status?: number;
  /** The kind of fault that was planted in this request. */
  readonly fault?: string;
};

/** A record that is still being written. */
export type OpenRecord = { -readonly [Key in keyof RequestRecord]: RequestRecord[Key] };

/** Query parameters that carry a credential (https://docs.cloud.google.com/apis/docs/system-parameters). */
const SECRET = new Set(['access_token', 'oauth_token', 'key', 'bearer_token', 'code', 'assertion', 'id_token']);

/** The query of a request as a record shows it: what could be a credential is blotted out. */
export function visibleQuery(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].map(([name, value]) => [name, SECRET.has(name) ? '***' : value]));
}

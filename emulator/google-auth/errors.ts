/** What Google says when it refuses (https://google.aip.dev/193). */
export type GoogleError = {
  readonly code: number;
  readonly status: string;
  readonly message: string;
  readonly details?: readonly Readonly<Record<string, unknown>>[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown by whatever finds that Google would refuse, and turned into the answer in one place. */
export class Refusal extends Error {
  readonly error: GoogleError;
  constructor(error: GoogleError) {
    super(error.message);
    this.error = error;
  }
}

/** Answers as Google's API servers do: JSON, indented by two spaces. */
export function jsonAnswer(body: unknown, { status = 200, headers = {} }: Answering = {}): Response {
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      vary: 'Origin, X-Origin, Referer',
      'cache-control': 'private',
      ...headers,
    },
  });
}

type Answering = { readonly status?: number; readonly headers?: Readonly<Record<string, string>> };

/** Puts an error into Google's envelope. */
export function errorAnswer({ code, status, message, details, headers = {} }: GoogleError): Response {
  const error = { code, message, status, ...(details ? { details } : {}) };
  return jsonAnswer({ error }, { status: code, headers });
}

/** The page Google's front end answers with when no API has such a path (as seen at https://www.googleapis.com/nothing). */
export function pageNotFound(path: string): Response {
  const shown = path.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return htmlAnswer({
    code: 404,
    title: 'Not Found',
    text: `The requested URL <code>${shown}</code> was not found on this server.`,
  });
}

/** A page of Google's front end, as it answers when a request never reached an API. */
export function htmlAnswer({ code, title, text }: { code: number; title: string; text: string }): Response {
  const html = [
    '<!DOCTYPE html>',
    '<html lang=en>',
    '  <meta charset=utf-8>',
    `  <title>Error ${code} (${title})!!1</title>`,
    `  <p><b>${code}.</b> <ins>That’s an error.</ins>`,
    `  <p>${text}  <ins>That’s all we know.</ins>`,
    '',
  ].join('\n');
  return new Response(html, { status: code, headers: { 'content-type': 'text/html; charset=UTF-8' } });
}

/** The detail of an error that programs are meant to read (google.rpc.ErrorInfo). */
export function errorInfo(reason: string, metadata: Readonly<Record<string, string>>): Record<string, unknown> {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata };
}

/** Where in a request something is wrong, and what (google.rpc.BadRequest.FieldViolation). */
export type FieldViolation = { readonly field: string; readonly description: string };

/** The refusal of a request whose fields are wrong; Google lists every one, a line each. */
export function badRequest(violations: readonly FieldViolation[]): Refusal {
  return new Refusal({
    code: 400,
    status: 'INVALID_ARGUMENT',
    message: violations.map(({ description }) => description).join('\n'),
    details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations }],
  });
}

/** The refusal of an argument, in one sentence. */
export function invalidArgument(message: string): Refusal {
  return new Refusal({ code: 400, status: 'INVALID_ARGUMENT', message });
}

/** An error of a Google API (https://google.aip.dev/193). */
export type GoogleError = {
  readonly code: number;
  readonly status: string;
  readonly message: string;
  readonly details?: readonly Readonly<Record<string, unknown>>[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown for a request that Google refuses. Each service turns it into the response in one place. */
export class ApiError extends Error {
  readonly error: GoogleError;
  constructor(error: GoogleError) {
    super(error.message);
    this.error = error;
  }
}

/** A response like those of Google's APIs: JSON, indented by two spaces. */
export function jsonResponse(body: unknown, { status = 200, headers = {} }: ResponseOptions = {}): Response {
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

type ResponseOptions = { readonly status?: number; readonly headers?: Readonly<Record<string, string>> };

/** A response with Google's error envelope. */
export function errorResponse({ code, status, message, details, headers = {} }: GoogleError): Response {
  const error = { code, message, status, ...(details ? { details } : {}) };
  return jsonResponse({ error }, { status: code, headers });
}

/** Google's page for an unknown path (as seen at https://www.googleapis.com/nothing). */
export function pageNotFound(path: string): Response {
  const shown = path.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return htmlResponse({
    code: 404,
    title: 'Not Found',
    text: `The requested URL <code>${shown}</code> was not found on this server.`,
  });
}

/** An error page of Google's front end, for a request that didn't reach an API. */
export function htmlResponse({ code, title, text }: { code: number; title: string; text: string }): Response {
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

/** The machine-readable detail of an error (google.rpc.ErrorInfo). */
export function errorInfo(reason: string, metadata: Readonly<Record<string, string>>): Record<string, unknown> {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata };
}

/** An invalid field of a request (google.rpc.BadRequest.FieldViolation). */
export type FieldViolation = { readonly field: string; readonly description: string };

/** The error for invalid fields. Google lists each on its own line. */
export function badRequest(violations: readonly FieldViolation[]): ApiError {
  return new ApiError({
    code: 400,
    status: 'INVALID_ARGUMENT',
    message: violations.map(({ description }) => description).join('\n'),
    details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations }],
  });
}

/** The error for an invalid argument. */
export function invalidArgument(message: string): ApiError {
  return new ApiError({ code: 400, status: 'INVALID_ARGUMENT', message });
}

const consumer = { consumer: 'projects/470813000001', service: 'chat.googleapis.com' };

const BODIES: Readonly<Record<number, () => Response>> = {
  400: () => errorResponse({ code: 400, status: 'INVALID_ARGUMENT', message: 'Request contains an invalid argument.' }),
  401: () =>
    errorResponse({
      code: 401,
      status: 'UNAUTHENTICATED',
      message:
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
      details: [errorInfo('ACCESS_TOKEN_EXPIRED', { service: 'chat.googleapis.com' })],
    }),
  403: () => errorResponse({ code: 403, status: 'PERMISSION_DENIED', message: 'The caller does not have permission' }),
  404: () => errorResponse({ code: 404, status: 'NOT_FOUND', message: 'Requested entity was not found.' }),
  408: () =>
    htmlResponse({
      code: 408,
      title: 'Request Timeout',
      text: 'Your client has taken too long to issue its request.',
    }),
  409: () => errorResponse({ code: 409, status: 'ALREADY_EXISTS', message: 'Requested entity already exists' }),
  429: () =>
    errorResponse({
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      message: 'Resource has been exhausted (e.g. check quota).',
      details: [errorInfo('RATE_LIMIT_EXCEEDED', consumer)],
    }),
  500: () => errorResponse({ code: 500, status: 'INTERNAL', message: 'Internal error encountered.' }),
  501: () =>
    errorResponse({
      code: 501,
      status: 'UNIMPLEMENTED',
      message: 'Operation is not implemented, or supported, or enabled.',
    }),
  502: () =>
    htmlResponse({
      code: 502,
      title: 'Server Error',
      text: 'The server encountered a temporary error and could not complete your request.<p>Please try again in 30 seconds.',
    }),
  503: () => errorResponse({ code: 503, status: 'UNAVAILABLE', message: 'The service is currently unavailable.' }),
  504: () =>
    errorResponse({
      code: 504,
      status: 'DEADLINE_EXCEEDED',
      message: 'Deadline expired before operation could complete.',
    }),
};

/** Google's response for a status code: the default body of a `status` fault (https://docs.cloud.google.com/apis/design/errors). */
export function errorForStatus(code: number): Response {
  const make = BODIES[code];
  if (make) return make();
  return errorResponse({ code, status: 'UNKNOWN', message: `The emulator has no default body for ${code}.` });
}

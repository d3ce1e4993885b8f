import { errorAnswer, errorInfo, htmlAnswer } from './errors.ts';

const consumer = { consumer: 'projects/470813000001', service: 'chat.googleapis.com' };

const BODIES: Readonly<Record<number, () => Response>> = {
  400: () => errorAnswer({ code: 400, status: 'INVALID_ARGUMENT', message: 'Request contains an invalid argument.' }),
  401: () =>
    errorAnswer({
      code: 401,
      status: 'UNAUTHENTICATED',
      message:
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
      details: [errorInfo('ACCESS_TOKEN_EXPIRED', { service: 'chat.googleapis.com' })],
    }),
  403: () => errorAnswer({ code: 403, status: 'PERMISSION_DENIED', message: 'The caller does not have permission' }),
  404: () => errorAnswer({ code: 404, status: 'NOT_FOUND', message: 'Requested entity was not found.' }),
  408: () =>
    htmlAnswer({
      code: 408,
      title: 'Request Timeout',
      text: 'Your client has taken too long to issue its request.',
    }),
  409: () => errorAnswer({ code: 409, status: 'ALREADY_EXISTS', message: 'Requested entity already exists' }),
  429: () =>
    errorAnswer({
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      message: 'Resource has been exhausted (e.g. check quota).',
      details: [errorInfo('RATE_LIMIT_EXCEEDED', consumer)],
    }),
  500: () => errorAnswer({ code: 500, status: 'INTERNAL', message: 'Internal error encountered.' }),
  501: () =>
    errorAnswer({
      code: 501,
      status: 'UNIMPLEMENTED',
      message: 'Operation is not implemented, or supported, or enabled.',
    }),
  502: () =>
    htmlAnswer({
      code: 502,
      title: 'Server Error',
      text: 'The server encountered a temporary error and could not complete your request.<p>Please try again in 30 seconds.',
    }),
  503: () => errorAnswer({ code: 503, status: 'UNAVAILABLE', message: 'The service is currently unavailable.' }),
  504: () =>
    errorAnswer({
      code: 504,
      status: 'DEADLINE_EXCEEDED',
      message: 'Deadline expired before operation could complete.',
    }),
};

/** What Google answers with a status code when nobody says more: the body of a planted fault (https://docs.cloud.google.com/apis/design/errors). */
export function readyMade(code: number): Response {
  const make = BODIES[code];
  if (make) return make();
  return errorAnswer({ code, status: 'UNKNOWN', message: `The emulator has no ready-made body for ${code}.` });
}

import { errorInfo, Refusal } from './errors.ts';
import type { Stranger } from './sign-in.ts';

const CREDENTIAL_HELP =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

/** A method, as the details of an error name it. */
export type Called = { readonly service: string; readonly rpc: string };

/** Nobody Google knows sent the request. */
export function unauthenticated(reason: Stranger, { service, rpc }: Called): Refusal {
  const missing = reason === 'CREDENTIALS_MISSING';
  return new Refusal({
    code: 401,
    status: 'UNAUTHENTICATED',
    message: missing
      ? `Request is missing required authentication credential. ${CREDENTIAL_HELP}`
      : `Request had invalid authentication credentials. ${CREDENTIAL_HELP}`,
    details: [errorInfo(reason, { service, method: rpc })],
    headers: {
      'www-authenticate': `Bearer realm="https://accounts.google.com/"${missing ? '' : ', error="invalid_token"'}`,
    },
  });
}

/** The token is good, but not for this API. */
export function scopeInsufficient({ service, rpc }: Called): Refusal {
  return new Refusal({
    code: 403,
    status: 'PERMISSION_DENIED',
    message: 'Request had insufficient authentication scopes.',
    details: [errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service, method: rpc })],
    headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="insufficient_scope"' },
  });
}

/** An API is off in the caller's project. */
export function apiDisabled({ projectNumber, service, title }: Api): Refusal {
  const url = `https://console.developers.google.com/apis/api/${service}/overview?project=${projectNumber}`;
  const message = `${title} has not been used in project ${projectNumber} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  return new Refusal({
    code: 403,
    status: 'PERMISSION_DENIED',
    message,
    details: [
      errorInfo('SERVICE_DISABLED', {
        consumer: `projects/${projectNumber}`,
        service,
        serviceTitle: title,
        containerInfo: projectNumber,
        activationUrl: url,
      }),
      { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message },
      {
        '@type': 'type.googleapis.com/google.rpc.Help',
        links: [{ description: 'Google developers console API activation', url }],
      },
    ],
  });
}

type Api = { readonly projectNumber: string; readonly service: string; readonly title: string };

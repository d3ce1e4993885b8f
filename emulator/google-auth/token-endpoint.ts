import { Hono } from 'hono';
import type { Clock } from '../clock.ts';
import type { Service } from '../server.ts';
import { LIFETIME_SECONDS, type AccessTokens } from './access-tokens.ts';
import { checkLifetime, readAssertion } from './sign-in-service.ts';
import { jsonResponse, pageNotFound } from './google-errors.ts';
import type { Project } from './project.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const AUDIENCE = 'https://oauth2.googleapis.com/token';

type TokenWorld = { readonly clock: Clock; readonly projects: readonly Project[]; readonly tokens: AccessTokens };

/** https://oauth2.googleapis.com/token: exchanges a service account's signed JWT for an access token (https://developers.google.com/identity/protocols/oauth2/service-account#httprest). */
export function tokenService(world: TokenWorld): Service {
  const app = new Hono();
  app.post('/token', async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const grantType = form.get('grant_type');
    if (grantType === null) return oauthError('invalid_request', 'Required parameter is missing: grant_type');
    if (grantType !== JWT_BEARER) return oauthError('unsupported_grant_type', `Invalid grant_type: ${grantType}`);
    const assertion = form.get('assertion');
    if (assertion === null) return oauthError('invalid_request', 'Required parameter is missing: assertion');
    return exchange(assertion, world);
  });
  app.all('*', (context) => pageNotFound(context.req.path));
  return {
    name: 'token',
    hosts: ['oauth2.googleapis.com'],
    serves: (path) => path === '/token',
    call: (method, path) => (method === 'POST' && path === '/token' ? 'token' : undefined),
    fetch: app.fetch,
  };
}

async function exchange(jwt: string, { clock, projects, tokens }: TokenWorld): Promise<Response> {
  const assertion = await readAssertion(jwt, { projects, kid: 'optional' });
  if (assertion.is !== 'signed') return oauthError('invalid_grant', UNSIGNED[assertion.is]);
  const { claims, project, account } = assertion;

  if (claims.aud !== AUDIENCE)
    return oauthError('invalid_grant', `Invalid JWT: Failed audience check. The right audience is ${AUDIENCE}`);
  if (checkLifetime(claims, clock.now()) !== 'valid') return oauthError('invalid_grant', SHORT_LIVED);
  if (claims.sub !== undefined && claims.sub !== claims.iss)
    return oauthError('unauthorized_client', NOT_DELEGATED, 401);

  const scopes = typeof claims['scope'] === 'string' ? claims['scope'].split(' ').filter((scope) => scope !== '') : [];
  if (scopes.length === 0 || !scopes.every((scope) => /^https:\/\/www\.googleapis\.com\/auth\/[a-z.-]+$/.test(scope)))
    return oauthError('invalid_scope', 'Invalid OAuth scope or ID token audience provided.');

  const { token } = tokens.issue({ project, email: account.email, scopes });
  return jsonResponse({ access_token: token, expires_in: LIFETIME_SECONDS, token_type: 'Bearer' });
}

const UNSIGNED = {
  malformed: 'Bad Request',
  'of an unknown account': 'Invalid grant: account not found',
  'badly signed': 'Invalid JWT Signature.',
} as const;
const SHORT_LIVED =
  'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.';
const NOT_DELEGATED =
  'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.';

function oauthError(error: string, description: string, status = 400): Response {
  return jsonResponse({ error, error_description: description }, { status });
}

import { compactVerify, decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose';
import type { Clock } from '../clock.ts';
import { CHAT_BOT, type AccessTokens } from './access-tokens.ts';
import { errorInfo, ApiError } from './google-errors.ts';
import type { Project, ServiceAccount } from './project.ts';

const CHAT_AUDIENCE = 'https://chat.googleapis.com/';

/** The authenticated caller of a request. */
export type Caller = { readonly project: Project; readonly email: string; readonly scopes: readonly string[] };

/** Why the credentials of a request are not valid (google.api.ErrorReason). */
export type CredentialsError =
  'CREDENTIALS_MISSING' | 'ACCESS_TOKEN_EXPIRED' | 'ACCESS_TOKEN_TYPE_UNSUPPORTED' | 'ACCOUNT_STATE_INVALID';

/** What signIn needs. */
export type SignInContext = {
  readonly clock: Clock;
  readonly projects: readonly Project[];
  readonly tokens: AccessTokens;
  /** Whether self-signed JWTs are accepted. */
  readonly selfSignedJwt: boolean;
};

/** Authenticates a request to the Chat API by its Authorization header. */
export async function signIn(
  authorization: string | undefined,
  desk: SignInContext,
): Promise<Caller | CredentialsError> {
  if (authorization === undefined || authorization === '') return 'CREDENTIALS_MISSING';
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) return 'CREDENTIALS_MISSING';
  return token.split('.').length === 3 && !token.startsWith('ya29.')
    ? bySelfSignedJwt(token, desk)
    : byAccessToken(token, desk);
}

function byAccessToken(token: string, { tokens, clock }: SignInContext): Caller | CredentialsError {
  const grant = tokens.find(token);
  if (!grant) return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
  if (grant.expires <= clock.now()) return 'ACCESS_TOKEN_EXPIRED';
  if (!grant.project.accounts.has(grant.email)) return 'ACCOUNT_STATE_INVALID';
  return { project: grant.project, email: grant.email, scopes: grant.scopes };
}

/** Accepts a self-signed JWT with a scope or an audience, not both (https://google.aip.dev/auth/4111). */
async function bySelfSignedJwt(
  jwt: string,
  { projects, clock, selfSignedJwt }: SignInContext,
): Promise<Caller | CredentialsError> {
  if (!selfSignedJwt) return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
  const assertion = await readAssertion(jwt, { projects, kid: 'required' });
  if (assertion.is === 'of an unknown account') return 'ACCOUNT_STATE_INVALID';
  if (assertion.is !== 'signed') return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
  const { claims, project, account } = assertion;

  const lifetime = checkLifetime(claims, clock.now());
  if (lifetime === 'expired') return 'ACCESS_TOKEN_EXPIRED';
  if (lifetime === 'unreasonable' || claims.sub !== claims.iss) return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';

  const scope = claims['scope'];
  if (typeof scope === 'string' && claims.aud === undefined)
    return { project, email: account.email, scopes: scope.split(' ') };
  if (scope === undefined && claims.aud === CHAT_AUDIENCE) return { project, email: account.email, scopes: [CHAT_BOT] };
  return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
}

/** A verified JWT of a service account, or why it isn't one. */
export type Assertion =
  | { readonly is: 'signed'; readonly project: Project; readonly account: ServiceAccount; readonly claims: JWTPayload }
  | { readonly is: 'malformed' | 'of an unknown account' | 'badly signed' };

/** Verifies a service account's JWT. A self-signed token needs a `kid` (https://google.aip.dev/auth/4111). */
export async function readAssertion(
  jwt: string,
  { projects, kid }: { readonly projects: readonly Project[]; readonly kid: 'required' | 'optional' },
): Promise<Assertion> {
  const read = decode(jwt);
  if (!read || read.header.alg !== 'RS256') return { is: 'malformed' };
  const { header, claims } = read;

  const project = projects.find(({ accounts }) => accounts.has(claims.iss ?? ''));
  const account = project?.accounts.get(claims.iss ?? '');
  if (!project || !account) return { is: 'of an unknown account' };

  if (header.kid === undefined && kid === 'required') return { is: 'badly signed' };
  const keys = [...account.keys].filter(([id]) => header.kid === undefined || header.kid === id);
  for (const [, key] of keys) {
    try {
      await compactVerify(jwt, key, { algorithms: ['RS256'] });
      return { is: 'signed', project, account, claims };
    } catch {
      // Try the account's next key.
    }
  }
  return { is: 'badly signed' };
}

function decode(jwt: string) {
  try {
    return { header: decodeProtectedHeader(jwt), claims: decodeJwt(jwt) };
  } catch {
    return undefined;
  }
}

/** The allowed clock skew. Google doesn't document it ("a reasonable timeframe"). */
const SKEW_SECONDS = 300;

/** Checks that a JWT is valid now and for at most an hour. */
export function checkLifetime({ iat, exp }: JWTPayload, now: Date): 'valid' | 'expired' | 'unreasonable' {
  const seconds = now.getTime() / 1000;
  if (typeof iat !== 'number' || typeof exp !== 'number') return 'unreasonable';
  if (exp <= iat || exp - iat > 3600 || iat > seconds + SKEW_SECONDS) return 'unreasonable';
  return exp <= seconds ? 'expired' : 'valid';
}

const CREDENTIAL_HELP =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

/** The service and method in an error's details. */
export type CalledMethod = { readonly service: string; readonly rpc: string };

/** The request has no valid credentials. */
export function unauthenticated(reason: CredentialsError, { service, rpc }: CalledMethod): ApiError {
  const missing = reason === 'CREDENTIALS_MISSING';
  return new ApiError({
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

/** The token is valid, but lacks the scope for this API. */
export function scopeInsufficient({ service, rpc }: CalledMethod): ApiError {
  return new ApiError({
    code: 403,
    status: 'PERMISSION_DENIED',
    message: 'Request had insufficient authentication scopes.',
    details: [errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service, method: rpc })],
    headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="insufficient_scope"' },
  });
}

/** An API is disabled in the caller's project. */
export function apiDisabled({ projectNumber, service, title }: Api): ApiError {
  const url = `https://console.developers.google.com/apis/api/${service}/overview?project=${projectNumber}`;
  const message = `${title} has not been used in project ${projectNumber} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  return new ApiError({
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

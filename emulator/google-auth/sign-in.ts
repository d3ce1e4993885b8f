import type { Clock } from '../clock.ts';
import type { AccessTokens } from './access-tokens.ts';
import { lifetimeOf, readAssertion } from './assertion.ts';
import type { Project } from './project.ts';

/** The scope of a Chat app (https://developers.google.com/workspace/chat/authenticate-authorize-chat-app). */
export const CHAT_BOT = 'https://www.googleapis.com/auth/chat.bot';

const CHAT_AUDIENCE = 'https://chat.googleapis.com/';

/** Who sent a request. */
export type Caller = { readonly project: Project; readonly email: string; readonly scopes: readonly string[] };

/** Why Google doesn't know who sent a request: reasons of google.api.ErrorReason. */
export type Stranger =
  'CREDENTIALS_MISSING' | 'ACCESS_TOKEN_EXPIRED' | 'ACCESS_TOKEN_TYPE_UNSUPPORTED' | 'ACCOUNT_STATE_INVALID';

/** What is needed to know a caller. */
export type Desk = {
  readonly clock: Clock;
  readonly projects: readonly Project[];
  readonly tokens: AccessTokens;
  /** Whether JWTs that a service account signed for itself are let in. */
  readonly selfSignedJwt: boolean;
};

/** Reads an Authorization header as Google does in front of the Chat API. */
export async function signIn(authorization: string | undefined, desk: Desk): Promise<Caller | Stranger> {
  if (authorization === undefined || authorization === '') return 'CREDENTIALS_MISSING';
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) return 'CREDENTIALS_MISSING';
  return token.split('.').length === 3 && !token.startsWith('ya29.')
    ? bySelfSignedJwt(token, desk)
    : byAccessToken(token, desk);
}

function byAccessToken(token: string, { tokens, clock }: Desk): Caller | Stranger {
  const grant = tokens.find(token);
  if (!grant) return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
  if (grant.expires <= clock.now()) return 'ACCESS_TOKEN_EXPIRED';
  if (!grant.project.accounts.has(grant.email)) return 'ACCOUNT_STATE_INVALID';
  return { project: grant.project, email: grant.email, scopes: grant.scopes };
}

/** Lets in what https://google.aip.dev/auth/4111 describes: a scope or an audience, and never both. */
async function bySelfSignedJwt(jwt: string, { projects, clock, selfSignedJwt }: Desk): Promise<Caller | Stranger> {
  if (!selfSignedJwt) return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
  const assertion = await readAssertion(jwt, { projects, kid: 'required' });
  if (assertion.is === 'of an unknown account') return 'ACCOUNT_STATE_INVALID';
  if (assertion.is !== 'signed') return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
  const { claims, project, account } = assertion;

  const lifetime = lifetimeOf(claims, clock.now());
  if (lifetime === 'expired') return 'ACCESS_TOKEN_EXPIRED';
  if (lifetime === 'unreasonable' || claims.sub !== claims.iss) return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';

  const scope = claims['scope'];
  if (typeof scope === 'string' && claims.aud === undefined)
    return { project, email: account.email, scopes: scope.split(' ') };
  if (scope === undefined && claims.aud === CHAT_AUDIENCE) return { project, email: account.email, scopes: [CHAT_BOT] };
  return 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
}

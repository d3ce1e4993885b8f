import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Identity } from './federated-identity.ts';
import type { Project } from './project.ts';

/** What an access token grants. */
export type Grant = {
  readonly project: Project;
  /** The service account's e-mail address. */
  readonly email: string;
  readonly scopes: readonly string[];
  readonly expires: Date;
};

/** The access tokens that Google issued, for all ways to sign in. */
export type AccessTokens = {
  readonly issue: (grant: Omit<Grant, 'expires'> & { readonly lifetimeSeconds?: number }) => {
    readonly token: string;
    readonly expires: Date;
  };
  readonly find: (token: string) => Grant | undefined;
  readonly clear: () => void;
};

/** The lifetime of a service account's token, as the token endpoint reports it. */
export const LIFETIME_SECONDS = 3599;

/** Creates the store of access tokens. */
export function createAccessTokens(clock: Clock): AccessTokens {
  const grants = new Map<string, Grant>();
  return {
    issue: ({ project, email, scopes, lifetimeSeconds = LIFETIME_SECONDS }) => {
      const token = `ya29.c.${randomBytes(96).toString('base64url')}`;
      const expires = new Date(clock.now().getTime() + lifetimeSeconds * 1000);
      grants.set(token, { project, email, scopes, expires });
      return { token, expires };
    },
    find: (token) => grants.get(token),
    clear: () => grants.clear(),
  };
}

/** The scope of a Chat app (https://developers.google.com/workspace/chat/authenticate-authorize-chat-app). */
export const CHAT_BOT = 'https://www.googleapis.com/auth/chat.bot';

/** Options of a token without a sign-in. */
export type MintOptions = {
  /** Default: the scope of a Chat app. */
  readonly scopes?: readonly string[];
  /** A service account's e-mail address. Default: the first project's first account. */
  readonly account?: string;
  /** Default: one hour. */
  readonly lifetimeSeconds?: number;
};

/** Issues an access token without a sign-in, for the input `access-token`. */
export function mintAccessToken(
  { scopes = [CHAT_BOT], account, lifetimeSeconds = 3600 }: MintOptions,
  world: MintContext,
): string {
  const email = account ?? world.projects[0]?.key.client_email ?? '';
  const project = world.projects.find(({ accounts }) => accounts.has(email));
  if (!project) throw new Error(`There is no service account ${email}.`);
  return world.tokens.issue({ project, email, scopes, lifetimeSeconds }).token;
}

type MintContext = { readonly projects: readonly Project[]; readonly tokens: AccessTokens };

/** What a federated access token grants. Its identity is not a service account and not a Chat app. */
export type FederatedGrant = {
  readonly identity: Identity;
  readonly scopes: readonly string[];
  readonly expires: Date;
};

/** The tokens that STS issued. Chat doesn't accept them. */
export type FederatedTokens = {
  readonly issue: (grant: Omit<FederatedGrant, 'expires'> & { readonly lifetimeSeconds: number }) => string;
  readonly find: (token: string) => FederatedGrant | undefined;
  readonly clear: () => void;
};

/** Creates the store of federated tokens. */
export function createFederatedTokens(clock: Clock): FederatedTokens {
  const grants = new Map<string, FederatedGrant>();
  return {
    issue: ({ identity, scopes, lifetimeSeconds }) => {
      const token = `ya29.d.${randomBytes(256).toString('base64url')}`;
      grants.set(token, { identity, scopes, expires: new Date(clock.now().getTime() + lifetimeSeconds * 1000) });
      return token;
    },
    find: (token) => grants.get(token),
    clear: () => grants.clear(),
  };
}

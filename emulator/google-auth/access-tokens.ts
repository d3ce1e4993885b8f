import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Identity } from './federated-identity.ts';
import type { Project } from './project.ts';

/** What an access token stands for. */
export type Grant = {
  readonly project: Project;
  /** The service account's e-mail address. */
  readonly email: string;
  readonly scopes: readonly string[];
  readonly expires: Date;
};

/** The access tokens Google has given out, by whatever way of signing in. */
export type AccessTokens = {
  readonly issue: (grant: Omit<Grant, 'expires'> & { readonly lifetimeSeconds?: number }) => {
    readonly token: string;
    readonly expires: Date;
  };
  readonly find: (token: string) => Grant | undefined;
  readonly clear: () => void;
};

/** How long a service account's token lasts, as the token endpoint says it: a second short of an hour. */
export const LIFETIME_SECONDS = 3599;

/** Makes the register of access tokens. */
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

/** What may be chosen of a token that is made without a sign-in. */
export type MintOptions = {
  /** Only the scope of a Chat app when nothing is said. */
  readonly scopes?: readonly string[];
  /** A service account's e-mail address; the first project's first account when nothing is said. */
  readonly account?: string;
  /** An hour when nothing is said. */
  readonly lifetimeSeconds?: number;
};

/** Makes an access token as if it had been got elsewhere: what the input `access-token` takes. */
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

/** What a federated access token stands for: an identity of a pool, which is no service account and no Chat app. */
export type FederatedGrant = {
  readonly identity: Identity;
  readonly scopes: readonly string[];
  readonly expires: Date;
};

/** The tokens that STS has given out. They are not in the register Chat looks into: Chat takes none of them. */
export type FederatedTokens = {
  readonly issue: (grant: Omit<FederatedGrant, 'expires'> & { readonly lifetimeSeconds: number }) => string;
  readonly find: (token: string) => FederatedGrant | undefined;
  readonly clear: () => void;
};

/** Makes the register of federated tokens. */
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

import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
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

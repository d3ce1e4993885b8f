import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Identity } from './federated-identity.ts';

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

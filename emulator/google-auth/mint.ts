import type { AccessTokens } from './access-tokens.ts';
import type { Project } from './project.ts';
import { CHAT_BOT } from './sign-in.ts';

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
  world: Minting,
): string {
  const email = account ?? world.projects[0]?.key.client_email ?? '';
  const project = world.projects.find(({ accounts }) => accounts.has(email));
  if (!project) throw new Error(`There is no service account ${email}.`);
  return world.tokens.issue({ project, email, scopes, lifetimeSeconds }).token;
}

type Minting = { readonly projects: readonly Project[]; readonly tokens: AccessTokens };

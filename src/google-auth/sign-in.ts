/** What of a service account's JSON key the sign-in needs. */
export type ServiceAccountKey = {
  readonly client_email: string;
  readonly private_key: string;
  readonly private_key_id: string | undefined;
};

/**
 * Keyless sign-in: the runner's OIDC token, exchanged at Google's Security Token Service for the pool's,
 * and that for a token of the service account (https://cloud.google.com/iam/docs/workload-identity-federation).
 */
export type Federation = {
  /** The provider as STS names it: `//iam.googleapis.com/projects/…/providers/…`. */
  readonly audience: string;
  readonly account: string;
  readonly stsUrl: string;
  readonly impersonationUrl: string;
  /** Where the runner hands out its OIDC token, audience included, and what to show there. */
  readonly oidcUrl: string;
  readonly oidcAuthorization: string;
};

/** The ways to sign in that a workflow can choose from, each with what it needs. */
export type SignIn =
  | { readonly kind: 'key'; readonly key: ServiceAccountKey }
  | { readonly kind: 'federation'; readonly federation: Federation }
  | { readonly kind: 'access-token'; readonly token: string };

/** Signs requests. Opened once per step, so that each step has a token of its own. */
export type Signer = {
  /** The value of the Authorization header. Costs no request where the way to sign in allows it. */
  readonly authorization: () => Promise<string>;
  /** Another header for when Chat refused the first with 401; absent where there is no other way. */
  readonly otherAuthorization?: () => Promise<string>;
  /** What it most likely means when Chat refuses the sign-in, and what to do. */
  readonly whenRefused: string;
};

/** What a way to sign in works with. */
export type SigningTools = {
  /** Ends with the step's deadline. Every request goes through it. */
  readonly fetch: typeof fetch;
  /** Keeps a secret out of the log, before anything else can see it. */
  readonly mask: (secret: string) => void;
};

/** The one scope of a Chat app (https://developers.google.com/workspace/chat/authenticate-authorize-chat-app). */
export const CHAT_SCOPE = 'https://www.googleapis.com/auth/chat.bot';

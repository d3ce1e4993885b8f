/** The parts of a service account's JSON key that are used to sign in. */
export type ServiceAccountKey = {
  readonly client_email: string;
  readonly private_key: string;
  readonly private_key_id: string | undefined;
};

/**
 * Settings for keyless sign-in. The runner's OIDC token is exchanged at Google's Security Token Service for a federated
 * token, and that for an access token of the service account
 * (https://cloud.google.com/iam/docs/workload-identity-federation).
 */
export type Federation = {
  /** The provider's name for STS: `//iam.googleapis.com/projects/…/providers/…`. */
  readonly audience: string;
  readonly account: string;
  readonly stsUrl: string;
  readonly impersonationUrl: string;
  /** The URL of the runner's OIDC token, with the audience, and the Authorization header for it. */
  readonly oidcUrl: string;
  readonly oidcAuthorization: string;
};

/** A way to sign in, with its credentials. */
export type SignIn =
  | { readonly kind: 'key'; readonly key: ServiceAccountKey }
  | { readonly kind: 'federation'; readonly federation: Federation }
  | { readonly kind: 'access-token'; readonly token: string };

/** Signs requests. Created once per step, so each step has its own token. */
export type Signer = {
  /** The value of the Authorization header. Makes no request if possible. */
  readonly authorization: () => Promise<string>;
  /** Another value to use after Chat answered 401, if there is one. */
  readonly otherAuthorization?: () => Promise<string>;
  /** The likely cause if Chat rejects the credentials, and what to do. */
  readonly whenRefused: string;
};

/** What a signer needs. */
export type SigningTools = {
  /** The scope of the API to sign in to, such as {@link CHAT_SCOPE}. */
  readonly scope: string;
  /** Used for every request. Stops at the step's deadline. */
  readonly fetch: typeof fetch;
  /** Masks a secret in the log. */
  readonly mask: (secret: string) => void;
};

/** The scope of a Chat app (https://developers.google.com/workspace/chat/authenticate-authorize-chat-app). */
export const CHAT_SCOPE = 'https://www.googleapis.com/auth/chat.bot';

/** The scope to receive messages from Pub/Sub (https://docs.cloud.google.com/pubsub/docs/reference/rest). */
export const PUBSUB_SCOPE = 'https://www.googleapis.com/auth/pubsub';

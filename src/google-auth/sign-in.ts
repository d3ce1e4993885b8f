/** What of a service account's JSON key the sign-in needs. */
export type ServiceAccountKey = {
  readonly client_email: string;
  readonly private_key: string;
  readonly private_key_id: string | undefined;
};

/** The ways to sign in that a workflow can choose from, each with what it needs. */
export type SignIn =
  { readonly kind: 'key'; readonly key: ServiceAccountKey } | { readonly kind: 'access-token'; readonly token: string };

/** Signs requests. Opened once per step. */
export type Signer = {
  /** The value of the Authorization header. Costs no request where the way to sign in allows it. */
  readonly authorization: () => Promise<string>;
  /** Another header for when Google refused the first with 401; absent where there is no other way. */
  readonly otherAuthorization?: () => Promise<string>;
};

/** The one scope of a Chat app (https://developers.google.com/workspace/chat/authenticate-authorize-chat-app). */
export const CHAT_SCOPE = 'https://www.googleapis.com/auth/chat.bot';

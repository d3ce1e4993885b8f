import {
  IdentityPoolClient,
  type IdentityPoolClientOptions,
  type SubjectTokenSupplier,
} from 'google-auth-library/build/src/auth/identitypoolclient.js';
import { noToken, SignInError } from './sign-in-error.ts';
import { withoutRetries, NO_LOGGING } from './auth-client.ts';
import type { Federation, Signer, SigningTools } from './sign-in.ts';

/** Signs in without a key: exchanges GitHub's OIDC token for an access token of the service account, valid for one hour. */
export function federatedSigner(
  federation: Federation,
  { scope, fetch: fetchImplementation, mask }: SigningTools,
): Signer {
  const { audience, account, stsUrl, impersonationUrl } = federation;
  const client = withoutRetries(
    new PoolClient({
      audience,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: stsUrl,
      service_account_impersonation_url: impersonationUrl,
      scopes: [scope],
      subject_token_supplier: oidcToken(federation, mask),
      transporterOptions: { fetchImplementation },
      ...NO_LOGGING,
    }),
  );
  return {
    authorization: async () => {
      try {
        const { token } = await client.getAccessToken();
        if (!token) throw noToken();
        mask(token);
        return `Bearer ${token}`;
      } catch (thrown) {
        throw thrown instanceof SignInError ? thrown : new SignInError(`sign in as ${account} without a key`, thrown);
      }
    },
    whenRefused: `Chat does not accept ${account}. It must belong to the project in which the Chat app is configured.`,
  };
}

/**
 * The library's client, with the same transporter for the STS request. By default the library creates another one,
 * which ignores the step's deadline.
 */
class PoolClient extends IdentityPoolClient {
  constructor(options: IdentityPoolClientOptions) {
    super(options);
    Object.assign(this.stsCredential, { transporter: this.transporter });
  }
}

/**
 * Gets the runner's OIDC token
 * (https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token).
 */
function oidcToken({ oidcUrl, oidcAuthorization }: Federation, mask: SigningTools['mask']): SubjectTokenSupplier {
  return {
    getSubjectToken: async ({ transporter }) => {
      try {
        const { data } = await transporter.request<{ value?: unknown }>({
          url: oidcUrl,
          headers: { authorization: oidcAuthorization },
          responseType: 'json',
        });
        if (typeof data?.value !== 'string') throw new Error('the answer holds no token');
        mask(data.value);
        return data.value;
      } catch (thrown) {
        throw new SignInError("get the runner's OIDC token from GitHub", thrown);
      }
    },
  };
}

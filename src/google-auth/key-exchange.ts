import { JWT } from 'google-auth-library/build/src/auth/jwtclient.js';
import { noToken, SignInError } from './sign-in-error.ts';
import { withoutRetries, NO_LOGGING } from './auth-client.ts';
import type { ServiceAccountKey, SigningTools } from './sign-in.ts';

/** Exchanges a service account key for an access token. Returns the value of the Authorization header. */
export async function exchangeKey(key: ServiceAccountKey, { scope, fetch, mask }: SigningTools): Promise<string> {
  const { client_email: email, private_key: privateKey, private_key_id: keyId } = key;
  const client = withoutRetries(
    new JWT({
      email,
      key: privateKey,
      ...(keyId === undefined ? {} : { keyId }),
      scopes: [scope],
      transporterOptions: { fetchImplementation: fetch },
      ...NO_LOGGING,
    }),
  );
  try {
    const { access_token: token } = await client.authorize();
    if (!token) throw noToken();
    mask(token);
    return `Bearer ${token}`;
  } catch (thrown) {
    throw new SignInError(`sign in as ${email}`, thrown);
  }
}

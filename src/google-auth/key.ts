import { JWT } from 'google-auth-library';
import { noToken, SignInError } from './errors.ts';
import { withoutRetries } from './no-retries.ts';
import { CHAT_SCOPE, type ServiceAccountKey, type Signer, type SigningTools } from './sign-in.ts';

/**
 * Signs in with a service account's key. The token is one that the key signs itself, so there is no request
 * for it (https://google.aip.dev/auth/4111); if Chat refuses it, an access token is fetched from Google instead.
 */
export function keySigner(key: ServiceAccountKey, { fetch: fetchImplementation, mask }: SigningTools): Signer {
  const { client_email: email, private_key: privateKey, private_key_id: keyId } = key;
  const jwt = () =>
    withoutRetries(
      new JWT({
        email,
        key: privateKey,
        ...(keyId === undefined ? {} : { keyId }),
        scopes: [CHAT_SCOPE],
        transporterOptions: { fetchImplementation },
      }),
    );

  return {
    authorization: async () => {
      const selfSigned = jwt();
      selfSigned.useJWTAccessWithScope = true;
      const header = bearer(await selfSigned.getRequestHeaders());
      mask(header.replace(/^Bearer /, ''));
      return header;
    },
    otherAuthorization: async () => {
      try {
        const { access_token: token } = await jwt().authorize();
        if (!token) throw noToken();
        mask(token);
        return `Bearer ${token}`;
      } catch (thrown) {
        throw new SignInError(`sign in as ${email}`, thrown);
      }
    },
    whenRefused:
      'Google did not accept the key. It was deleted, or the service account is disabled, or the clock of this runner is wrong.',
  };
}

const bearer = (headers: Headers): string => headers.get('authorization') ?? '';

import { JWTAccess } from 'google-auth-library/build/src/auth/jwtaccess.js';
import { CHAT_SCOPE, type ServiceAccountKey, type Signer, type SigningTools } from './sign-in.ts';

/**
 * Signs in with a service account's key. The token is one that the key signs itself, so there is no request
 * for it (https://google.aip.dev/auth/4111), and of the library only what signs is loaded; if Chat refuses it, an
 * access token is fetched from Google instead.
 */
export function keySigner(key: ServiceAccountKey, tools: SigningTools): Signer {
  const { client_email: email, private_key: privateKey, private_key_id: keyId } = key;
  return {
    authorization: () => {
      const header = bearer(
        new JWTAccess(email, privateKey, keyId).getRequestHeaders(undefined, undefined, CHAT_SCOPE),
      );
      tools.mask(header.replace(/^Bearer /, ''));
      return Promise.resolve(header);
    },
    otherAuthorization: async () => (await import('./key-exchange.ts')).exchangeKey(key, tools),
    whenRefused:
      'Google did not accept the key. It was deleted, or the service account is disabled, or the clock of this runner is wrong.',
  };
}

const bearer = (headers: Headers): string => headers.get('authorization') ?? '';

import { JWTAccess } from 'google-auth-library/build/src/auth/jwtaccess.js';
import type { ServiceAccountKey, Signer, SigningTools } from './sign-in.ts';

/**
 * Signs in with a service account key. Uses a self-signed JWT, which needs no request
 * (https://google.aip.dev/auth/4111) and only a small part of the library. If Chat rejects it, gets an access token
 * from Google instead.
 */
export function keySigner(key: ServiceAccountKey, tools: SigningTools): Signer {
  const { client_email: email, private_key: privateKey, private_key_id: keyId } = key;
  return {
    authorization: () => {
      const header = bearer(
        new JWTAccess(email, privateKey, keyId).getRequestHeaders(undefined, undefined, tools.scope),
      );
      tools.mask(header.replace(/^Bearer /, ''));
      return Promise.resolve(header);
    },
    otherAuthorization: async () => (await import('./key-exchange.ts')).exchangeKey(key, tools),
    whenRefused:
      'Google rejected the key. The key was deleted, the service account is disabled, or the clock of this runner is wrong.',
  };
}

const bearer = (headers: Headers): string => headers.get('authorization') ?? '';

import { accessTokenSigner } from './access-token.ts';
import { keySigner } from './key.ts';
import type { Signer, SignIn } from './sign-in.ts';

/** Opens the way to sign in that the inputs chose. Every request it makes goes through `fetchImplementation`. */
export function openSignIn(signIn: SignIn, fetchImplementation: typeof fetch): Signer {
  switch (signIn.kind) {
    case 'key':
      return keySigner(signIn.key, fetchImplementation);
    case 'access-token':
      return accessTokenSigner(signIn.token);
  }
}

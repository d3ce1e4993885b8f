import { accessTokenSigner } from './access-token.ts';
import type { Signer, SignIn, SigningTools } from './sign-in.ts';

/** Opens the way to sign in that the inputs chose. What the others need is not loaded. */
export async function openSignIn(signIn: SignIn, tools: SigningTools): Promise<Signer> {
  switch (signIn.kind) {
    case 'key':
      return (await import('./key.ts')).keySigner(signIn.key, tools);
    case 'federation':
      return (await import('./federation.ts')).federatedSigner(signIn.federation, tools);
    case 'access-token':
      return accessTokenSigner(signIn.token);
  }
}

import { accessTokenSigner } from './access-token.ts';
import { keySigner } from './key.ts';
import type { Signer, SignIn, SigningTools } from './sign-in.ts';

/** Opens the way to sign in that the inputs chose. What the rarer ones need is loaded only for them. */
export async function openSignIn(signIn: SignIn, tools: SigningTools): Promise<Signer> {
  switch (signIn.kind) {
    case 'key':
      return keySigner(signIn.key, tools);
    case 'federation':
      return (await import('./keyless.ts')).federatedSigner(signIn.federation, tools);
    case 'access-token':
      return accessTokenSigner(signIn.token);
  }
}

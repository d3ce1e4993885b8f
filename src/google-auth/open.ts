import { keySigner } from './key.ts';
import type { Signer, SignIn, SigningTools } from './sign-in.ts';

/** Opens the way to sign in that the inputs chose. What the rarer ones need is loaded only for them. */
export async function openSignIn(signIn: SignIn, tools: SigningTools): Promise<Signer> {
  switch (signIn.kind) {
    case 'key':
      return keySigner(signIn.key, tools);
    case 'federation':
      return (await import('./keyless-sign-in.ts')).federatedSigner(signIn.federation, tools);
    case 'access-token':
      return accessTokenSigner(signIn.token);
  }
}

/** Uses a token that was minted elsewhere, as it is. There is no second way in when Google refuses it. */
export function accessTokenSigner(token: string): Signer {
  return {
    authorization: () => Promise.resolve(`Bearer ${token}`),
    whenRefused:
      'The access-token is not valid, or no longer: access tokens live one hour. For jobs that last longer use ' +
      'credentials or workload-identity-provider, which sign in anew when the job ends.',
  };
}

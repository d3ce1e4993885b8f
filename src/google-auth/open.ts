import { keySigner } from './key.ts';
import type { Signer, SignIn, SigningTools } from './sign-in.ts';

/** Creates the signer for a way to sign in. Loads the code for keyless sign-in only if needed. */
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

/** Signs in with an access token that was created elsewhere. There is no fallback if Google rejects it. */
export function accessTokenSigner(token: string): Signer {
  return {
    authorization: () => Promise.resolve(`Bearer ${token}`),
    whenRefused:
      'The access-token is not valid or has expired. Access tokens last one hour. For longer jobs, use credentials or ' +
      'workload-identity-provider, which sign in again when the job ends.',
  };
}

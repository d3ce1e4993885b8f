import type { Signer } from './sign-in.ts';

/** Uses a token that was minted elsewhere, as it is. There is no second way in when Google refuses it. */
export function accessTokenSigner(token: string): Signer {
  return {
    authorization: () => Promise.resolve(`Bearer ${token}`),
    whenRefused:
      'The access-token is not valid, or no longer: access tokens live one hour. For jobs that last longer use ' +
      'credentials or workload-identity-provider, which sign in anew when the job ends.',
  };
}

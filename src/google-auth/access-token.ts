import type { Signer } from './sign-in.ts';

/** Uses a token that was minted elsewhere, as it is. There is no second way in when Google refuses it. */
export function accessTokenSigner(token: string): Signer {
  return { authorization: () => Promise.resolve(`Bearer ${token}`) };
}

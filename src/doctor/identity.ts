import type { DoctorInputs } from './inputs.ts';

/** Who the credentials make us, and by which way: never a secret part of them. */
export function identityOf({ signIn }: Pick<DoctorInputs, 'signIn'>): string {
  switch (signIn?.kind) {
    case 'key':
      return `The key ${signIn.key.private_key_id ?? '(without id)'} of ${signIn.key.client_email}.`;
    case 'federation':
      return `Keyless, as ${signIn.federation.account} by way of ${signIn.federation.audience}.`;
    case 'access-token':
      return 'An access token that was minted elsewhere. It lives at most one hour.';
    case undefined:
      return 'None.';
  }
}

import { compactVerify, decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose';
import type { Project, ServiceAccount } from './project.ts';

/** What a JWT signed with a service account's key says, or why it is none. */
export type Assertion =
  | { readonly is: 'signed'; readonly project: Project; readonly account: ServiceAccount; readonly claims: JWTPayload }
  | { readonly is: 'malformed' | 'of an unknown account' | 'badly signed' };

/** Checks who signed a JWT. `kid` says whether the header has to name the key, as it does in a self-signed token (https://google.aip.dev/auth/4111). */
export async function readAssertion(
  jwt: string,
  { projects, kid }: { readonly projects: readonly Project[]; readonly kid: 'required' | 'optional' },
): Promise<Assertion> {
  const read = decode(jwt);
  if (!read || read.header.alg !== 'RS256') return { is: 'malformed' };
  const { header, claims } = read;

  const project = projects.find(({ accounts }) => accounts.has(claims.iss ?? ''));
  const account = project?.accounts.get(claims.iss ?? '');
  if (!project || !account) return { is: 'of an unknown account' };

  if (header.kid === undefined && kid === 'required') return { is: 'badly signed' };
  const keys = [...account.keys].filter(([id]) => header.kid === undefined || header.kid === id);
  for (const [, key] of keys) {
    try {
      await compactVerify(jwt, key, { algorithms: ['RS256'] });
      return { is: 'signed', project, account, claims };
    } catch {
      // Not this key; perhaps another one of the account.
    }
  }
  return { is: 'badly signed' };
}

function decode(jwt: string) {
  try {
    return { header: decodeProtectedHeader(jwt), claims: decodeJwt(jwt) };
  } catch {
    return undefined;
  }
}

/** How far the sender's clock may be from Google's. Google names no figure for this ("a reasonable timeframe"). */
const SKEW_SECONDS = 300;

/** Whether a JWT's times are those of a token for at most an hour that is valid now. */
export function lifetimeOf({ iat, exp }: JWTPayload, now: Date): 'valid' | 'expired' | 'unreasonable' {
  const seconds = now.getTime() / 1000;
  if (typeof iat !== 'number' || typeof exp !== 'number') return 'unreasonable';
  if (exp <= iat || exp - iat > 3600 || iat > seconds + SKEW_SECONDS) return 'unreasonable';
  return exp <= seconds ? 'expired' : 'valid';
}

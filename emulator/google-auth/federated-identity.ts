import { type JWTPayload, createLocalJWKSet, decodeJwt, errors, jwtVerify, type JSONWebKeySet } from 'jose';
import { readExpression, type Attributes } from './attribute-condition.ts';
import type { Pool, Provider } from './pools.ts';

/** An external identity, as IAM knows it. */
export type Identity = {
  /** The project the pool is in. */
  readonly projectNumber: string;
  /** The identity's names in IAM policies. */
  readonly principals: readonly string[];
};

/** The identity of a token in a pool, or why it has none. */
export type Identification =
  | { readonly is: 'known'; readonly identity: Identity }
  | { readonly is: 'rejected by the condition' | 'without a subject' | 'too long' };

/** The maximum size of a mapped `google.subject` (https://docs.cloud.google.com/iam/docs/troubleshooting-workload-identity-federation). */
const SUBJECT_BYTES = 127;

/** Maps a token's claims to an identity of the pool and checks the provider's condition. */
export function identify(
  claims: JWTPayload,
  { pool, provider }: { readonly pool: Pool; readonly provider: Provider },
): Identification {
  const mapped = { assertion: claims, google: {}, attribute: {} };
  const values = Object.entries(provider.attributeMapping).map(
    ([name, cel]) => [name, readExpression(cel)(mapped)] as const,
  );
  const token: Attributes = {
    assertion: claims,
    google: withPrefix('google.', values),
    attribute: withPrefix('attribute.', values),
  };

  if (provider.condition !== undefined && readExpression(provider.condition)(token) !== true)
    return { is: 'rejected by the condition' };
  const subject = token.google['subject'];
  if (typeof subject !== 'string' || subject === '') return { is: 'without a subject' };
  if (Buffer.byteLength(subject) > SUBJECT_BYTES) return { is: 'too long' };

  const sets = Object.entries(token.attribute).map(([attribute, value]) =>
    pool.members({ attribute, value: String(value) }),
  );
  const projectNumber = pool.name.split('/')[1] ?? '';
  return { is: 'known', identity: { projectNumber, principals: [pool.members(), pool.members({ subject }), ...sets] } };
}

function withPrefix(prefix: string, values: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const there = values.filter(([name, value]) => name.startsWith(prefix) && value !== undefined);
  return Object.fromEntries(there.map(([name, value]) => [name.slice(prefix.length), value]));
}

/** The public keys of each issuer, which Google would fetch. */
export type Issuers = ReadonlyMap<string, JSONWebKeySet>;

/** A verified subject token, or the reason why STS refuses it. */
export type SubjectToken =
  { readonly is: 'verified'; readonly claims: JWTPayload } | { readonly is: 'refused'; readonly because: string };

/** The allowed clock skew, measured with a custom issuer. Google doesn't document it. */
const SKEW_SECONDS = 60;

/**
 * Verifies a token by https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token: RS256 or ES256 with
 * the key in the header, the provider's issuer, an allowed audience, issued within 24 hours, not expired.
 */
export async function verifySubjectToken(jwt: string, { provider, issuers, now }: Verifying): Promise<SubjectToken> {
  const claims = decoded(jwt);
  if (!claims) return { is: 'refused', because: 'Unable to parse the ID Token.' };
  const refused = refusalReason(claims, provider);
  const keys = issuers.get(provider.issuer);
  try {
    const { payload } = await jwtVerify(jwt, (header, token) => keyOf(keys, header, token), {
      algorithms: ['RS256', 'ES256'],
      issuer: provider.issuer,
      audience: audiencesOf(provider),
      requiredClaims: ['iat', 'exp'],
      maxTokenAge: '24h',
      clockTolerance: SKEW_SECONDS,
      currentDate: now,
    });
    return { is: 'verified', claims: payload };
  } catch (thrown) {
    return { is: 'refused', because: refused(thrown) };
  }
}

type Verifying = { readonly provider: Provider; readonly issuers: Issuers; readonly now: Date };
type KeyOf = ReturnType<typeof createLocalJWKSet>;

async function keyOf(keys: JSONWebKeySet | undefined, ...[header, token]: Parameters<KeyOf>): ReturnType<KeyOf> {
  if (!keys || header?.kid === undefined) throw new errors.JWKSNoMatchingKey();
  return createLocalJWKSet(keys)(header, token);
}

function decoded(jwt: string): JWTPayload | undefined {
  try {
    return decodeJwt(jwt);
  } catch {
    return undefined;
  }
}

function audiencesOf({ allowedAudiences, name }: Provider): string[] {
  if (allowedAudiences.length > 0) return [...allowedAudiences];
  return [`https://iam.googleapis.com/${name}`, `//iam.googleapis.com/${name}`];
}

/**
 * STS's message for an error. The one about the issuer is from https://github.com/google-github-actions/auth/blob/main/docs/TROUBLESHOOTING.md,
 * the one about keys from https://docs.cloud.google.com/iam/docs/troubleshooting-workload-identity-federation, the others from issues.
 */
function refusalReason({ iss, aud, iat }: JWTPayload, { issuer }: Provider): (thrown: unknown) => string {
  const stale = `ID Token issued at ${iat ?? 'null'} is stale to sign-in.`;
  return (thrown) => {
    if (thrown instanceof errors.JWKSNoMatchingKey) return "Error connecting to the given credential's issuer.";
    if (thrown instanceof errors.JWSSignatureVerificationFailed) return 'Unable to verify the ID Token signature.';
    if (thrown instanceof errors.JWTExpired) return stale;
    if (!(thrown instanceof errors.JWTClaimValidationFailed)) return 'Unable to parse the ID Token.';
    if (thrown.claim === 'iss')
      return `The issuer in ID Token ${iss ?? 'null'} does not match the expected ones: ${issuer}`;
    if (thrown.claim === 'aud')
      return `The audience in ID Token [${[aud ?? []].flat().join(', ')}] does not match the expected audience.`;
    return stale;
  };
}

import type { JWTPayload } from 'jose';
import { readExpression, type Attributes } from './attribute-condition.ts';
import type { Pool, Provider } from './pools.ts';

/** Somebody from outside, as IAM knows them. */
export type Identity = {
  /** The project the pool is in. */
  readonly projectNumber: string;
  /** The names by which an IAM policy can mean this one. */
  readonly principals: readonly string[];
};

/** Who the bearer of a token is in a pool, or why nobody. */
export type Identified =
  | { readonly is: 'known'; readonly identity: Identity }
  | { readonly is: 'rejected by the condition' | 'without a subject' | 'too long' };

/** A mapped `google.subject` may have this many bytes (https://docs.cloud.google.com/iam/docs/troubleshooting-workload-identity-federation). */
const SUBJECT_BYTES = 127;

/** Maps a verified token's claims to an identity of the pool, and applies the provider's condition. */
export function identify(
  claims: JWTPayload,
  { pool, provider }: { readonly pool: Pool; readonly provider: Provider },
): Identified {
  const mapped = { assertion: claims, google: {}, attribute: {} };
  const values = Object.entries(provider.attributeMapping).map(
    ([name, cel]) => [name, readExpression(cel)(mapped)] as const,
  );
  const token: Attributes = {
    assertion: claims,
    google: under('google.', values),
    attribute: under('attribute.', values),
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

function under(prefix: string, values: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const there = values.filter(([name, value]) => name.startsWith(prefix) && value !== undefined);
  return Object.fromEntries(there.map(([name, value]) => [name.slice(prefix.length), value]));
}

import { SignJWT, importPKCS8 } from 'jose';
import type { ServiceAccountKey } from '../../google-auth/project.ts';
import { CHAT_BOT } from '../ask.ts';

type Wishes = {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: { alg?: string; kid?: string | undefined };
  readonly now?: Date;
};

/** Signs a JWT with a service account's key. Default: the scope of a Chat app, for an hour. */
export async function sign(
  key: ServiceAccountKey,
  { claims = {}, header = {}, now = new Date() }: Wishes = {},
): Promise<string> {
  const iat = Math.floor(now.getTime() / 1000);
  const standard = { iss: key.client_email, sub: key.client_email, scope: CHAT_BOT, iat, exp: iat + 3600 };
  const kept = Object.entries({ ...standard, ...claims }).filter(([, value]) => value !== undefined);
  const protectedHeader = { alg: 'RS256', typ: 'JWT', kid: key.private_key_id, ...header };
  const shown = Object.entries(protectedHeader).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(kept))
    .setProtectedHeader(Object.fromEntries(shown) as { alg: string })
    .sign(await importPKCS8(key.private_key, 'RS256'));
}

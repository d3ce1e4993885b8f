import type { Core, Env } from '../core.ts';
import type { Federation } from '../google-auth/sign-in.ts';
import type { Parse } from './reader.ts';
import { NotUnderstood } from '../errors.ts';

/** The permission that GitHub wants before it vouches for a job. */
export const ID_TOKEN =
  'GitHub gives this job no OIDC token. Add to the job (or the workflow):\n      permissions:\n        id-token: write';

const PARTS = [
  ['projects', /^\d+$/, "the project's number, not its id"],
  ['locations', /^global$/, '"global"'],
  ['workloadIdentityPools', /^[a-z0-9-]{4,32}$/, "the pool's id"],
  ['providers', /^[a-z0-9-]{4,32}$/, "the provider's id"],
] as const;

/** A provider's full name, with or without `//iam.googleapis.com/` before it. Says which part is wrong. */
export const provider: Parse<string> = (written) => {
  const name = written.replace(/^(https:)?\/\/iam\.[a-z0-9.-]+\//, '');
  const words = name.split('/');
  const form = 'Write it as projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.';
  PARTS.forEach(([collection, pattern, what], index) => {
    const [label, value = ''] = words.slice(index * 2);
    if (label !== collection)
      throw new NotUnderstood(label ?? '', `is part ${index * 2 + 1}, and "${collection}" has to be there. ${form}`);
    if (!pattern.test(value)) throw new NotUnderstood(value, `after ${collection}/ is not ${what}. ${form}`);
  });
  if (words.length > PARTS.length * 2) throw new NotUnderstood(written, `goes on after the provider. ${form}`);
  return name;
};

/** A service account's e-mail address. */
export const account: Parse<string> = (written) => {
  if (!/^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/.test(written)) {
    throw new NotUnderstood(
      written,
      `is not a service account. Write its e-mail address: NAME@PROJECT.iam.gserviceaccount.com.`,
    );
  }
  return written;
};

/** Whether GitHub would vouch for this job. */
export function hasOidc(env: Env): boolean {
  return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}

/** Keyless sign-in from the two inputs; throws what to add when GitHub does not vouch. */
export function federation(core: Pick<Core, 'setSecret'>, env: Env, providerName: string, email: string): Federation {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
  if (!url || !token) throw new Error(ID_TOKEN);
  core.setSecret(token);
  const oidcUrl = new URL(url);
  oidcUrl.searchParams.set('audience', `https://iam.googleapis.com/${providerName}`);
  return {
    audience: `//iam.googleapis.com/${providerName}`,
    account: email,
    stsUrl: 'https://sts.googleapis.com/v1/token',
    impersonationUrl: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
    oidcUrl: oidcUrl.href,
    oidcAuthorization: `Bearer ${token}`,
  };
}

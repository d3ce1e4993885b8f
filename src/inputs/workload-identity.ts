import type { Core, Env } from '../core.ts';
import { NotUnderstood } from '../errors.ts';
import type { Federation } from '../google-auth/sign-in.ts';
import type { Parse } from './reader.ts';

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

/** What of an `external_account` file is looked at; nothing in it is trusted yet. */
export type ExternalAccount = {
  audience?: unknown;
  token_url?: unknown;
  service_account_impersonation_url?: unknown;
  universe_domain?: unknown;
  credential_source?: { url?: unknown; headers?: { Authorization?: unknown }; file?: unknown; executable?: unknown };
};

const REFUSED = 'This action takes only what google-github-actions/auth writes for this job.';

/**
 * The same from a file of `google-github-actions/auth`. Such a file can name any address and even a program to run
 * (https://cloud.google.com/docs/authentication/external/externally-sourced-credentials), so nothing in it is used
 * but what points at Google's own hosts and at this runner's own OIDC address.
 */
export function federationFile(
  core: Pick<Core, 'setSecret'>,
  env: Env,
  file: ExternalAccount,
  chatHost: string,
): Federation {
  const { credential_source: source = {}, universe_domain: universe = 'googleapis.com' } = file;
  if (source.executable !== undefined) throw new Error(`names a program to run. ${REFUSED}`);
  const authorization = source.headers?.Authorization;
  if (typeof authorization === 'string') core.setSecret(authorization.replace(/^Bearer /i, ''));
  if (typeof universe !== 'string' || (universe !== 'googleapis.com' && chatHost !== `chat.${universe}`)) {
    throw new Error(`is of another universe (${String(universe).slice(0, 80)}) than chat-api-url. ${REFUSED}`);
  }
  const runner = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  if (!runner) throw new Error(ID_TOKEN);
  const impersonationUrl = onHost(
    'service_account_impersonation_url',
    file.service_account_impersonation_url,
    `iamcredentials.${universe}`,
  );
  const email = /\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(impersonationUrl)?.[1];
  if (email === undefined) throw new Error(`has a service_account_impersonation_url of another form. ${REFUSED}`);
  if (typeof authorization !== 'string') throw new Error(`has no Authorization header for the OIDC token. ${REFUSED}`);
  if (typeof file.audience !== 'string') throw new Error(`has no audience. ${REFUSED}`);
  return {
    audience: `//iam.${universe}/${provider(file.audience)}`,
    account: account(email),
    stsUrl: onHost('token_url', file.token_url, `sts.${universe}`),
    impersonationUrl,
    oidcUrl: onHost('credential_source.url', source.url, new URL(runner).host, new URL(runner).protocol),
    oidcAuthorization: authorization,
  };
}

function onHost(what: string, written: unknown, host: string, protocol = 'https:'): string {
  if (written === undefined && what === 'service_account_impersonation_url') {
    throw new Error(
      'names no service account, and a Chat app is one. Give google-github-actions/auth the input service_account.',
    );
  }
  const url = typeof written === 'string' && URL.canParse(written) ? new URL(written) : undefined;
  if (url?.host !== host || url.protocol !== protocol || url.username !== '') {
    throw new Error(
      `has a ${what} at ${url === undefined ? 'no address' : url.host.slice(0, 80)}, not at ${host}. ${REFUSED}`,
    );
  }
  return url.href;
}

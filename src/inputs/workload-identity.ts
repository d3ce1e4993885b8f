import type { Core, Env } from '../core.ts';
import { NotUnderstood } from '../errors.ts';
import type { Federation } from '../google-auth/sign-in.ts';
import type { Parse } from './reader.ts';

/** The error for a job without the permission `id-token: write`. */
export const ID_TOKEN =
  'GitHub gives this job no OIDC token. Add to the job (or the workflow):\n      permissions:\n        id-token: write';

const PARTS = [
  ['projects', /^\d+$/, 'a project number (digits only)'],
  ['locations', /^global$/, '"global"'],
  ['workloadIdentityPools', /^[a-z0-9-]{4,32}$/, 'a pool id'],
  ['providers', /^[a-z0-9-]{4,32}$/, 'a provider id'],
] as const;

/** Parses a provider's full name, with or without the prefix `//iam.googleapis.com/`. The error names the wrong part. */
export const provider: Parse<string> = (value) => {
  const name = value.replace(/^(https:)?\/\/iam\.[a-z0-9.-]+\//, '');
  const words = name.split('/');
  const form = 'Write it as projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.';
  PARTS.forEach(([collection, pattern, what], index) => {
    const [label, value = ''] = words.slice(index * 2);
    if (label !== collection)
      throw new NotUnderstood(label ?? '', `is part ${index * 2 + 1}, which must be "${collection}". ${form}`);
    if (!pattern.test(value)) throw new NotUnderstood(value, `after ${collection}/ is not ${what}. ${form}`);
  });
  if (words.length > PARTS.length * 2) throw new NotUnderstood(value, `has extra parts after the provider. ${form}`);
  return name;
};

/** Parses a service account's email address. */
export const account: Parse<string> = (value) => {
  if (!/^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/.test(value)) {
    throw new NotUnderstood(
      value,
      `is not a service account. Write its email address: NAME@PROJECT.iam.gserviceaccount.com.`,
    );
  }
  return value;
};

/** Whether GitHub gives this job an OIDC token. */
export function hasOidc(env: Env): boolean {
  return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}

/** Creates the settings for keyless sign-in from the two inputs. Throws if GitHub gives this job no OIDC token. */
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

/** The parts of an `external_account` file that are read. They are not validated yet. */
export type ExternalAccount = {
  audience?: unknown;
  token_url?: unknown;
  service_account_impersonation_url?: unknown;
  universe_domain?: unknown;
  credential_source?: { url?: unknown; headers?: { Authorization?: unknown }; file?: unknown; executable?: unknown };
};

const REFUSED = 'This action accepts only the file that google-github-actions/auth writes for this job.';

/**
 * Creates the settings for keyless sign-in from a file of `google-github-actions/auth`. Such a file can name any URL,
 * and even an executable to run (https://cloud.google.com/docs/authentication/external/externally-sourced-credentials).
 * Only URLs on Google's hosts and on this runner's OIDC host are accepted.
 */
export function federationFile(
  core: Pick<Core, 'setSecret'>,
  env: Env,
  file: ExternalAccount,
  chatHost: string,
): Federation {
  const { credential_source: source = {}, universe_domain: universe = 'googleapis.com' } = file;
  if (source.executable !== undefined) throw new Error(`names an executable to run. ${REFUSED}`);
  const authorization = source.headers?.Authorization;
  if (typeof authorization === 'string') core.setSecret(authorization.replace(/^Bearer /i, ''));
  if (typeof universe !== 'string' || (universe !== 'googleapis.com' && chatHost !== `chat.${universe}`)) {
    throw new Error(
      `has the universe_domain ${String(universe).slice(0, 80)}, which does not match chat-api-url. ${REFUSED}`,
    );
  }
  const runner = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  if (!runner) throw new Error(ID_TOKEN);
  const impersonationUrl = onHost(
    'service_account_impersonation_url',
    file.service_account_impersonation_url,
    `iamcredentials.${universe}`,
  );
  const email = /\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(impersonationUrl)?.[1];
  if (email === undefined) throw new Error(`has an unexpected service_account_impersonation_url. ${REFUSED}`);
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

function onHost(what: string, value: unknown, host: string, protocol = 'https:'): string {
  if (value === undefined && what === 'service_account_impersonation_url') {
    throw new Error(
      'names no service account, but a Chat app signs in as one. Set the service_account input of ' +
        'google-github-actions/auth.',
    );
  }
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url?.host !== host || url.protocol !== protocol || url.username !== '') {
    throw new Error(
      `has a ${what} at ${url === undefined ? 'an invalid URL' : url.host.slice(0, 80)}, not at ${host}. ${REFUSED}`,
    );
  }
  return url.href;
}

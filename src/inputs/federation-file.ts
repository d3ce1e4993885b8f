import type { Core, Env } from '../core.ts';
import type { Federation } from '../google-auth/sign-in.ts';
import { account, ID_TOKEN, provider } from './federation.ts';

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

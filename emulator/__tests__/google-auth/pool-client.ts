import { IdentityPoolClient, type IdentityPoolClientOptions } from 'google-auth-library';
import { createPrivateKey } from 'node:crypto';
import { decodeJwt, SignJWT } from 'jose';
import type { Emulator } from '../../emulator.ts';
import type { ChosenClaims } from '../../github/oidc.ts';
import { keyPair } from '../../google-auth/project.ts';
import { CHAT_BOT, readAnswer, type Answer } from '../ask.ts';

type Wishes = {
  readonly claims?: ChosenClaims;
  /** The provider's name. Default: the first project's. */
  readonly provider?: string;
  /** The service account to act as, or `false` for none. */
  readonly account?: string | false;
};

/** The library's client, from a credentials file like that of google-github-actions/auth. */
export function poolClient(emulator: Emulator, wishes: Wishes = {}): IdentityPoolClient {
  const { provider = emulator.project.pool.provider.name, account = emulator.key.client_email } = wishes;
  const { url, token } = emulator.oidc(wishes.claims);
  const options: IdentityPoolClientOptions = {
    type: 'external_account',
    audience: `//iam.googleapis.com/${provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    credential_source: {
      url: `${url}&audience=${encodeURIComponent(`https://iam.googleapis.com/${provider}`)}`,
      headers: { Authorization: `Bearer ${token}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    scopes: [CHAT_BOT],
    transporterOptions: { fetchImplementation: toEmulator(emulator) },
  };
  if (account === false) return new PoolClient(options);
  return new PoolClient({ ...options, service_account_impersonation_url: impersonationUrl(account) });
}

/** The library calls STS with another transporter than the given one. Here both are the same. */
class PoolClient extends IdentityPoolClient {
  constructor(options: IdentityPoolClientOptions) {
    super(options);
    Object.assign(this.stsCredential, { transporter: this.transporter });
  }
}

export function impersonationUrl(account: string): string {
  return `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
}

/** A fetch that sends requests for the emulator's public hosts to the emulator. */
export function toEmulator(emulator: Emulator): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return fetch(emulator.hosts.includes(url.hostname) ? emulator.url + url.pathname + url.search : url, init);
  };
}

/** GitHub's token for a job. Default audience: the provider's. */
export async function idToken(
  emulator: Emulator,
  claims: ChosenClaims = {},
  audience = `https://iam.googleapis.com/${emulator.project.pool.provider.name}`,
): Promise<string> {
  const { url, token } = emulator.oidc(claims);
  const headers = { authorization: `Bearer ${token}` };
  return (await readAnswer(await fetch(`${url}&audience=${encodeURIComponent(audience)}`, { headers }))).body.value;
}

type Changes = {
  readonly claims?: Readonly<Record<string, string | number | undefined>>;
  readonly kid?: string | undefined;
  readonly key?: string;
};

/** GitHub's token with other claims, another key or another key id. */
export async function forged(
  emulator: Emulator,
  { claims = {}, kid = keyPair('GitHub').kid, key = 'GitHub' }: Changes,
): Promise<string> {
  const all = Object.entries({ ...decodeJwt(await idToken(emulator)), ...claims }).filter(
    ([, value]) => value !== undefined,
  );
  return new SignJWT(Object.fromEntries(all))
    .setProtectedHeader({ alg: 'RS256', ...(kid === '' ? {} : { kid }) })
    .sign(createPrivateKey(keyPair(key).privatePem));
}

/** Calls STS like the library, for a token that can be exchanged again. */
export async function exchange(
  emulator: Emulator,
  subjectToken: string,
  fields: Record<string, string> = {},
): Promise<Answer> {
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience: `//iam.googleapis.com/${emulator.project.pool.provider.name}`,
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    subject_token: subjectToken,
    ...fields,
  });
  return readAnswer(await fetch(`${emulator.url}/v1/token`, { method: 'POST', body }));
}

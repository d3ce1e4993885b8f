import { Hono } from 'hono';
import type { Clock } from '../clock.ts';
import type { Service } from '../server.ts';
import type { FederatedTokens } from './access-tokens.ts';
import { jsonResponse, pageNotFound } from './google-errors.ts';
import { identify, type Identification, verifySubjectToken, type Issuers } from './federated-identity.ts';
import type { Project } from './project.ts';

/** The state of the Security Token Service. */
export type StsWorld = {
  readonly clock: Clock;
  readonly projects: readonly Project[];
  readonly federated: FederatedTokens;
  readonly issuers: Issuers;
};

const MAX_LIFETIME_SECONDS = 3600;

/** https://sts.googleapis.com: exchanges GitHub's token for a federated token (https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token). */
export function stsService(world: StsWorld): Service {
  const app = new Hono();
  app.post('/v1/token', async ({ req }) => {
    const asked = readExchange({ text: await req.text(), contentType: req.header('content-type') });
    if ('error' in asked) return refuse(asked);

    const target = findProvider(world.projects, asked.provider);
    if (!target) return refuse({ error: 'invalid_target', description: NO_TARGET });

    const now = world.clock.now();
    const token = await verifySubjectToken(asked.subjectToken, {
      provider: target.provider,
      issuers: world.issuers,
      now,
    });
    if (token.is === 'refused') return refuse({ error: 'invalid_grant', description: token.because });

    const identified = identify(token.claims, target);
    if (identified.is !== 'known') return refuse(IDENTITY_ERRORS[identified.is]);

    const lifetimeSeconds = federatedLifetime(token.claims.exp ?? 0, now);
    const { identity } = identified;
    return jsonResponse({
      access_token: world.federated.issue({ identity, scopes: asked.scopes, lifetimeSeconds }),
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: lifetimeSeconds,
    });
  });
  app.all('*', (context) => pageNotFound(context.req.path));
  return {
    name: 'sts',
    hosts: ['sts.googleapis.com'],
    serves: (path) => path === '/v1/token',
    call: (method, path) => (method === 'POST' && path === '/v1/token' ? 'sts.token' : undefined),
    fetch: app.fetch,
  };
}

function findProvider(projects: readonly Project[], name: string) {
  const pools = projects.flatMap((project) => [...project.pools]);
  const all = pools.flatMap((pool) => pool.providers.map((provider) => ({ pool, provider })));
  return all.find(({ pool, provider }) => provider.name === name && !pool.disabled && !provider.disabled);
}

/** The lifetime of the subject token, at most an hour (https://github.com/google-github-actions/auth/issues/474). GitHub's token lasts five minutes. */
function federatedLifetime(exp: number, now: Date): number {
  return Math.max(1, Math.min(MAX_LIFETIME_SECONDS, Math.floor(exp - now.getTime() / 1000)));
}

/** The text is from https://github.com/google-github-actions/auth/issues/202. */
const NO_TARGET =
  'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.';

/** The last text is from https://docs.cloud.google.com/iam/docs/troubleshooting-workload-identity-federation. */
const IDENTITY_ERRORS: Readonly<Record<Exclude<Identification['is'], 'known'>, Refused>> = {
  'rejected by the condition': {
    error: 'unauthorized_client',
    description: 'The given credential is rejected by the attribute condition.',
  },
  'without a subject': {
    error: 'invalid_request',
    description: 'The mapped attribute google.subject has no value.',
  },
  'too long': {
    error: 'invalid_request',
    description:
      'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
  },
};

type Refused = { readonly error: string; readonly description: string };

function refuse({ error, description }: Refused): Response {
  return jsonResponse({ error, error_description: description }, { status: 400 });
}

/** A valid token exchange request. */
export type Exchange = { readonly provider: string; readonly subjectToken: string; readonly scopes: readonly string[] };

/** The error for an invalid request (https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2). */
export type ExchangeError = { readonly error: string; readonly description: string };

const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:';
const AWS = 'urn:ietf:params:aws:token-type:aws4_request';
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const AUDIENCE =
  /^\/\/iam\.googleapis\.com\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+)$/;
const SCOPE = /^https:\/\/www\.googleapis\.com\/auth\/[a-z._-]+$/;

/** Token types that are supported, and those that only Google supports. */
const TYPES = {
  requested_token_type: { done: ['access_token'], unsupported: ['access_boundary_intermediary_token'] },
  subject_token_type: { done: ['jwt', 'id_token'], unsupported: ['access_token', 'mtls', 'saml2', AWS] },
};

/** Reads the form of https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token, or the same fields as JSON in camel case. */
export function readExchange(body: {
  readonly text: string;
  readonly contentType: string | undefined;
}): Exchange | ExchangeError {
  const fields = fieldsOf(body);
  if (!fields) return { error: 'invalid_request', description: 'The request is neither a form nor JSON.' };
  const field = (name: string): string => fields.get(name) ?? '';

  const target = AUDIENCE.exec(field('audience'))?.[1];
  const scopes = field('scope')
    .split(' ')
    .filter((scope) => scope !== '');

  if (field('grant_type') !== EXCHANGE)
    return { error: 'unsupported_grant_type', description: `Invalid grant_type: ${field('grant_type')}` };
  if (field('options') !== '') return notSupported('options');
  for (const [name, { done, unsupported }] of Object.entries(TYPES)) {
    const type = field(name).replace(TOKEN_TYPE, '');
    if (unsupported.includes(type)) return notSupported(`${name} ${field(name)}`);
    if (!done.includes(type) || type === field(name)) return invalid(name);
  }
  if (target === undefined)
    return invalid('audience', ` This value should be the full resource name of the Identity Provider. ${SEE_FORMATS}`);
  if (field('subject_token') === '') return invalid('subject_token');
  if (scopes.length === 0 || !scopes.every((scope) => SCOPE.test(scope)))
    return { error: 'invalid_scope', description: 'Invalid value for "scope".' };
  return { provider: target, subjectToken: field('subject_token'), scopes };
}

/** The full text is from https://github.com/google-github-actions/auth/issues/60. */
const SEE_FORMATS =
  'See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.';

function invalid(name: string, more = ''): ExchangeError {
  return { error: 'invalid_request', description: `Invalid value for "${name}".${more}` };
}

function notSupported(what: string): ExchangeError {
  const description = `The emulator doesn't support ${what}, although Google does. See emulator/README.md.`;
  return { error: 'invalid_request', description };
}

function fieldsOf({ text, contentType = '' }: { readonly text: string; readonly contentType: string | undefined }) {
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType)) return new URLSearchParams(text);
  if (!/^application\/json\s*(;|$)/i.test(contentType)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const strings = Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return new Map(
      strings.map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
    );
  } catch {
    return undefined;
  }
}

import { Hono } from 'hono';
import type { Clock } from '../clock.ts';
import type { Service } from '../service.ts';
import { jsonAnswer, pageNotFound } from './errors.ts';
import { identify, type Identified } from './federated-identity.ts';
import type { FederatedTokens } from './federated-tokens.ts';
import type { Project } from './project.ts';
import { readExchange } from './sts-request.ts';
import { verifySubjectToken, type Issuers } from './subject-token.ts';

/** What the Security Token Service works on. */
export type StsWorld = {
  readonly clock: Clock;
  readonly projects: readonly Project[];
  readonly federated: FederatedTokens;
  readonly issuers: Issuers;
};

const MAX_LIFETIME_SECONDS = 3600;

/** Stands in for https://sts.googleapis.com: GitHub's token for one of a pool's identity (https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token). */
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
    if (identified.is !== 'known') return refuse(UNIDENTIFIED[identified.is]);

    const lifetimeSeconds = lifetimeOf(token.claims.exp ?? 0, now);
    const { identity } = identified;
    return jsonAnswer({
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

/** As long as the token that was brought, and an hour at most (https://github.com/google-github-actions/auth/issues/474): with GitHub's, five minutes. */
function lifetimeOf(exp: number, now: Date): number {
  return Math.max(1, Math.min(MAX_LIFETIME_SECONDS, Math.floor(exp - now.getTime() / 1000)));
}

/** As in https://github.com/google-github-actions/auth/issues/202. */
const NO_TARGET =
  'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.';

/** The last as in https://docs.cloud.google.com/iam/docs/troubleshooting-workload-identity-federation. */
const UNIDENTIFIED: Readonly<Record<Exclude<Identified['is'], 'known'>, Refused>> = {
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
  return jsonAnswer({ error, error_description: description }, { status: 400 });
}

import { createPrivateKey, randomBytes, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { SignJWT, type JSONWebKeySet, type JWTPayload } from 'jose';
import type { Clock } from '../clock.ts';
import { keyPair } from '../google-auth/project.ts';
import type { Service } from '../server.ts';

/** `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN` of a job with `id-token: write`. */
export type IdTokenRequest = { readonly url: string; readonly token: string };

/** GitHub's issuer of ID tokens for jobs. */
export type OidcIssuer = {
  readonly issuer: string;
  readonly keys: JSONWebKeySet;
  /** Lets a job request ID tokens. */
  readonly idTokenRequest: (job: { readonly claims: ChosenClaims; readonly origin: string }) => IdTokenRequest;
  readonly clear: () => void;
  readonly service: Service;
};

const HOST = 'token.actions.githubusercontent.com';
const ISSUER = `https://${HOST}`;
const LIFETIME_SECONDS = 300;

/** Like GitHub's `https://run-actions-….actions.githubusercontent.com/104//idtoken/PLAN/JOB?api-version=2.0`, with two slashes. */
const ID_TOKEN = /^\/\d+\/\/idtoken\/[0-9a-f-]{36}\/([0-9a-f-]{36})$/;

/** Creates the issuer of https://docs.github.com/actions/concepts/security/openid-connect. All emulators of a process share its key. */
export function createOidcIssuer({ clock }: { readonly clock: Clock }): OidcIssuer {
  const { kid, publicKey, privatePem } = keyPair('GitHub');
  const keys: JSONWebKeySet = {
    keys: [{ kty: 'RSA', alg: 'RS256', use: 'sig', kid, ...publicKey.export({ format: 'jwk' }) }],
  };
  const jobs = new Map<string, { readonly claims: JobClaims; readonly token: string }>();

  function idToken(claims: JobClaims, audience: string | null): Promise<string> {
    const now = Math.floor(clock.now().getTime() / 1000);
    const payload: JWTPayload = {
      jti: randomUUID(),
      aud: audience ?? `https://github.com/${claims.repository_owner}`,
      ...claims,
    };
    return new SignJWT({ ...payload, iss: ISSUER, nbf: now - LIFETIME_SECONDS, exp: now + LIFETIME_SECONDS, iat: now })
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid })
      .sign(createPrivateKey(privatePem));
  }

  const app = new Hono();
  app.get('*', async ({ req }) => {
    const { pathname, searchParams } = new URL(req.url);
    if (pathname === '/.well-known/openid-configuration') return Response.json(CONFIGURATION);
    if (pathname === '/.well-known/jwks') return Response.json(keys);
    if (!ID_TOKEN.test(pathname)) return new Response(null, { status: 404 });
    const job = jobs.get(ID_TOKEN.exec(pathname)?.[1] ?? '');
    const token = /^Bearer (\S+)$/i.exec(req.header('authorization') ?? '')?.[1];
    if (!job || token !== job.token) return new Response(null, { status: 401 });
    const value = await idToken(job.claims, searchParams.get('audience'));
    return Response.json({ count: value.length, value });
  });
  app.all('*', () => new Response(null, { status: 404 }));

  return {
    issuer: ISSUER,
    keys,
    idTokenRequest: ({ claims, origin }) => {
      const [plan, job, token] = [randomUUID(), randomUUID(), randomBytes(48).toString('base64url')];
      jobs.set(job, { claims: claimsOf(claims), token });
      return { url: `${origin}/104//idtoken/${plan}/${job}?api-version=2.0`, token };
    },
    clear: () => jobs.clear(),
    service: {
      name: 'oidc',
      hosts: [HOST],
      serves: (path) => callOf(path) !== undefined,
      call: (method, path) => (method === 'GET' ? callOf(path) : undefined),
      fetch: app.fetch,
    },
  };
}

function callOf(path: string): string | undefined {
  if (path === '/.well-known/openid-configuration') return 'oidc.configuration';
  if (path === '/.well-known/jwks') return 'oidc.jwks';
  return ID_TOKEN.test(path) ? 'oidc.idToken' : undefined;
}

/** The same as https://token.actions.githubusercontent.com/.well-known/openid-configuration. */
const CONFIGURATION = {
  issuer: ISSUER,
  jwks_uri: `${ISSUER}/.well-known/jwks`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  claims_supported: [
    'sub',
    'aud',
    'exp',
    'iat',
    'iss',
    'jti',
    'nbf',
    ...Object.keys(claimsOf({ environment: 'any' })).filter((name) => name !== 'sub'),
  ],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid'],
};

/** The claims of a job's OIDC token (https://docs.github.com/actions/reference/security/oidc#oidc-token-claims). */
export type JobClaims = {
  readonly repository: string;
  readonly repository_id: string;
  readonly repository_owner: string;
  readonly repository_owner_id: string;
  readonly repository_visibility: 'public' | 'private' | 'internal';
  readonly ref: string;
  readonly ref_type: 'branch' | 'tag';
  readonly ref_protected: 'true' | 'false';
  readonly sha: string;
  readonly base_ref: string;
  readonly head_ref: string;
  readonly event_name: string;
  readonly actor: string;
  readonly actor_id: string;
  readonly workflow: string;
  readonly workflow_ref: string;
  readonly workflow_sha: string;
  readonly job_workflow_ref: string;
  readonly job_workflow_sha: string;
  readonly run_id: string;
  readonly run_number: string;
  readonly run_attempt: string;
  readonly check_run_id: string;
  readonly runner_environment: 'github-hosted' | 'self-hosted';
  /** Only for a job with an environment. */
  readonly environment?: string;
  readonly sub: string;
};

/** The claims to set. The others follow from them. `repo_property_…` claims are passed on. */
export type ChosenClaims = Partial<JobClaims> & {
  readonly [other: `repo_property_${string}`]: string;
};

/** All claims of a job, from those that are set. */
export function claimsOf(chosen: ChosenClaims): JobClaims {
  const { repository = 'octo-org/octo-repo', ref = 'refs/heads/main' } = chosen;
  const { sha = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e', event_name = 'push', environment } = chosen;
  const { workflow_ref = `${repository}/.github/workflows/ci.yml@${ref}` } = chosen;
  const { repository_id = '74', repository_owner_id = '65' } = chosen;
  return {
    repository,
    repository_id,
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id,
    repository_visibility: 'private',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    sha,
    base_ref: '',
    head_ref: '',
    event_name,
    actor: 'octocat',
    actor_id: '12',
    workflow: 'CI',
    workflow_ref,
    workflow_sha: sha,
    job_workflow_ref: workflow_ref,
    job_workflow_sha: sha,
    run_id: '1658821493',
    run_number: '42',
    run_attempt: '1',
    check_run_id: '51725241954',
    runner_environment: 'github-hosted',
    sub: `repo:${repository}:${subjectContext({ environment, event_name, ref })}`,
    ...chosen,
  };
}

/**
 * The subject of a job in a repository created or renamed since July 2026, which has ids
 * (https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/).
 */
export function immutableSubject(chosen: ChosenClaims): string {
  const { repository, repository_id, repository_owner, repository_owner_id, environment, event_name, ref } =
    claimsOf(chosen);
  const name = repository.slice(repository_owner.length + 1);
  return `repo:${repository_owner}@${repository_owner_id}/${name}@${repository_id}:${subjectContext({ environment, event_name, ref })}`;
}

type SubjectContext = { readonly environment: string | undefined; readonly event_name: string; readonly ref: string };

/** https://docs.github.com/actions/reference/security/oidc#example-subject-claims */
function subjectContext({ environment, event_name, ref }: SubjectContext): string {
  if (environment !== undefined) return `environment:${environment}`;
  return event_name === 'pull_request' ? 'pull_request' : `ref:${ref}`;
}

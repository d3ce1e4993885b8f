import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** The permissions of a token (https://docs.github.com/rest/authentication/permissions-required-for-github-apps). */
export type Permissions = { readonly [Name in Permission]?: 'read' | 'write' };
type Permission =
  'actions' | 'checks' | 'contents' | 'deployments' | 'issues' | 'members' | 'metadata' | 'pull_requests' | 'statuses';

/**
 * A token to issue. Without `orgs` it is the `GITHUB_TOKEN` of a workflow in the one repository. With `orgs` (one, or
 * none for an app of a person) it is the installation token of a GitHub App.
 */
export type TokenOptions = {
  readonly permissions?: Permissions;
  readonly repositories?: readonly string[];
  readonly orgs?: readonly string[];
  /** Default: one hour for an app, one day for a workflow. */
  readonly lifetimeSeconds?: number;
};

/** What a token grants. */
export type Grant = {
  readonly kind: 'workflow' | 'app';
  readonly permissions: Permissions;
  /** Repositories and organizations, in lower case. */
  readonly repositories: ReadonlySet<string>;
  readonly orgs: ReadonlySet<string>;
  readonly expires: Date;
  /** Tokens with the same account share a rate limit. */
  readonly account: string;
};

/** The tokens that GitHub issued. */
export type Tokens = {
  readonly issue: (options: TokenOptions) => string;
  /** The grant of a valid token. */
  readonly find: (token: string) => Grant | undefined;
  /** Revokes a token, as GitHub does at the end of a job. */
  readonly revoke: (token: string) => void;
  readonly clear: () => void;
};

/** Creates the store of tokens. */
export function createTokens(clock: Clock): Tokens {
  const grants = new Map<string, Grant>();
  return {
    issue: (options) => {
      const token = `ghs_${randomBytes(27).toString('hex').slice(0, 36)}`;
      grants.set(token, grantOf(options, clock));
      return token;
    },
    find: (token) => {
      const grant = grants.get(token);
      return grant && grant.expires > clock.now() ? grant : undefined;
    },
    revoke: (token) => void grants.delete(token),
    clear: () => grants.clear(),
  };
}

function grantOf({ permissions = {}, repositories = [], orgs, lifetimeSeconds }: TokenOptions, clock: Clock): Grant {
  const kind = orgs ? 'app' : 'workflow';
  const owners = new Set([...(orgs ?? []), ...repositories.map((name) => name.split('/')[0] ?? '')].map(lower));
  if (owners.size > 1) throw new Error(`A token is for one owner, not for ${[...owners].join(' and ')}.`);
  if (kind === 'workflow' && repositories.length !== 1)
    throw new Error("A workflow's token needs exactly one repository. An app's token needs orgs, which can be [].");
  if (kind === 'workflow' && permissions.members)
    throw new Error("A workflow's token can't have the permission members. An app's token, with orgs, can.");
  const seconds = lifetimeSeconds ?? (kind === 'app' ? 3600 : 24 * 3600);
  return {
    kind,
    permissions,
    repositories: new Set(repositories.map(lower)),
    orgs: new Set(kind === 'app' ? orgs?.map(lower) : owners),
    expires: new Date(clock.now().getTime() + seconds * 1000),
    account: kind === 'app' ? [...owners].join() : lower(repositories[0] ?? ''),
  };
}

const lower = (name: string): string => name.toLowerCase();

/** Settings of the emulator's GitHub, which can be changed while it runs. */
export type GitHubSettings = {
  /** Requests per hour with the `GITHUB_TOKEN`s of a repository. 15,000 on Enterprise Cloud. */
  workflowLimit: number;
  /** Requests per hour with an app's tokens. Up to 12,500 on larger installations, 15,000 on Enterprise Cloud. */
  appLimit: number;
  /** The status above the rate limit. GitHub uses both. */
  limitStatus: 403 | 429;
};

/** The used part of a rate limit. */
export type RateLimitUse = { readonly limit: number; readonly used: number; readonly reset: Date };

/** The primary rate limits (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
export type RateLimits = {
  /** Counts requests and returns the use. Without a token they are counted by address. */
  readonly spend: (grant: Grant | undefined, requests?: number) => RateLimitUse;
  readonly clear: () => void;
};

const HOUR_MS = 3_600_000;
const ANONYMOUS_LIMIT = 60;

/** Creates the rate limits. An hour starts with its first request. */
export function createRateLimits(clock: Clock, settings: GitHubSettings): RateLimits {
  const hours = new Map<string, { used: number; readonly reset: Date }>();
  const limitOf = (grant: Grant | undefined): number => {
    if (!grant) return ANONYMOUS_LIMIT;
    return grant.kind === 'app' ? settings.appLimit : settings.workflowLimit;
  };
  return {
    spend: (grant, requests = 1) => {
      const key = grant ? `${grant.kind} ${grant.account}` : 'anonymous';
      const now = clock.now();
      const open = hours.get(key);
      const hour = open && open.reset > now ? open : { used: 0, reset: new Date(now.getTime() + HOUR_MS) };
      hour.used += requests;
      hours.set(key, hour);
      return { limit: limitOf(grant), used: hour.used, reset: hour.reset };
    },
    clear: () => hours.clear(),
  };
}

/** The rate limit headers of every response. */
export function rateLimitHeaders({ limit, used, reset }: RateLimitUse): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(reset.getTime() / 1000)),
    'x-ratelimit-resource': 'core',
  };
}

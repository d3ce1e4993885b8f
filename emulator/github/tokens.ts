import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** What a token may do (https://docs.github.com/rest/authentication/permissions-required-for-github-apps). */
export type Permissions = { readonly [Name in Permission]?: 'read' | 'write' };
type Permission =
  'actions' | 'checks' | 'contents' | 'deployments' | 'issues' | 'members' | 'metadata' | 'pull_requests' | 'statuses';

/**
 * A token to make. Without `orgs` it is the `GITHUB_TOKEN` of a workflow in the one repository; with `orgs` (one, or
 * none for an app of a person) it is the installation token of a GitHub App there.
 */
export type TokenOptions = {
  readonly permissions?: Permissions;
  readonly repositories?: readonly string[];
  readonly orgs?: readonly string[];
  /** An hour for an app, and the day a job may take for a workflow, when nothing is said. */
  readonly lifetimeSeconds?: number;
};

/** What a token stands for. */
export type Grant = {
  readonly kind: 'workflow' | 'app';
  readonly permissions: Permissions;
  /** Repositories and organisations, in small letters. */
  readonly repositories: ReadonlySet<string>;
  readonly orgs: ReadonlySet<string>;
  readonly expires: Date;
  /** The tokens that share a rate limit have the same. */
  readonly account: string;
};

/** The tokens GitHub has given out. */
export type Tokens = {
  readonly issue: (wishes: TokenOptions) => string;
  /** The grant of a token that is still good. */
  readonly find: (token: string) => Grant | undefined;
  /** Takes a token back, as GitHub does when its job is over. */
  readonly revoke: (token: string) => void;
  readonly clear: () => void;
};

/** Makes an empty register of tokens. */
export function createTokens(clock: Clock): Tokens {
  const grants = new Map<string, Grant>();
  return {
    issue: (wishes) => {
      const token = `ghs_${randomBytes(27).toString('hex').slice(0, 36)}`;
      grants.set(token, grantOf(wishes, clock));
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
    throw new Error("A workflow's token is for one repository; say which. An app's token has orgs, if need be [].");
  if (kind === 'workflow' && permissions.members)
    throw new Error("A workflow's token can't have the permission members; an app's can, which has orgs.");
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

/** What can be chosen about the emulator's GitHub, and changed while it runs. */
export type GitHubSettings = {
  /** Requests an hour with the `GITHUB_TOKEN`s of one repository; 15,000 on Enterprise Cloud. */
  workflowLimit: number;
  /** Requests an hour with an app's tokens; up to 12,500 on larger installations, 15,000 on Enterprise Cloud. */
  appLimit: number;
  /** GitHub answers with either when the limit is used up. */
  limitStatus: 403 | 429;
};

/** How much of an hour's requests is used. */
export type RateLimitUse = { readonly limit: number; readonly used: number; readonly reset: Date };

/** The primary rate limits (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
export type RateLimits = {
  /** Counts requests, and tells how things stand; of a caller without a token it is the address that is counted. */
  readonly spend: (grant: Grant | undefined, requests?: number) => RateLimitUse;
  readonly clear: () => void;
};

const HOUR_MS = 3_600_000;
const ANONYMOUS_LIMIT = 60;

/** Makes the register of what is used. An hour begins with the first request in it. */
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

/** The headers every answer has about the rate limit. */
export function rateLimitHeaders({ limit, used, reset }: RateLimitUse): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(reset.getTime() / 1000)),
    'x-ratelimit-resource': 'core',
  };
}

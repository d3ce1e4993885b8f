import type { Clock } from '../clock.ts';
import type { Grant } from './tokens.ts';
import type { GitHubSettings } from './world.ts';

/** How much of an hour's requests is used. */
export type Spent = { readonly limit: number; readonly used: number; readonly reset: Date };

/** The primary rate limits (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
export type RateLimits = {
  /** Counts requests, and tells how things stand; of a caller without a token it is the address that is counted. */
  readonly spend: (grant: Grant | undefined, requests?: number) => Spent;
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
export function rateLimitHeaders({ limit, used, reset }: Spent): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(reset.getTime() / 1000)),
    'x-ratelimit-resource': 'core',
  };
}

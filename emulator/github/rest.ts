import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type { Service } from '../service.ts';
import { byName, HOST, ROOT } from './addresses.ts';
import { checkAnswer } from './check-answer.ts';
import { HANDLERS } from './handlers.ts';
import { readQuery } from './query.ts';
import { rateLimitHeaders } from './rate-limit.ts';
import { readyMade } from './ready-made.ts';
import * as refusals from './refusals.ts';
import { findRoute } from './routes.ts';
import type { Grant } from './tokens.ts';
import type { GitHubWorld } from './world.ts';

const VERSION = '2022-11-28';
const OTHER_VERSIONS = ['2026-03-10'];

/** Stands in for https://api.github.com: the part of GitHub's REST API that the actions use. */
export function restService(world: GitHubWorld): Service {
  const app = new Hono();
  app.all('*', (context) => answer(context, world));
  app.onError((thrown) =>
    refusals.errorAnswer({ status: 500, message: `The emulator itself failed: ${String(thrown.stack)}`, docs: 'rest' }),
  );
  return {
    name: 'github',
    hosts: [HOST],
    serves: (path) => path.startsWith(`${ROOT}/`),
    call: (method, path) => findRoute(method, byName(path, world))?.route.call,
    readyMade,
    fetch: app.fetch,
  };
}

/** The front door: who asks, and whether there is any of their hour left, comes before what is asked. */
function answer({ req }: Context, world: GitHubWorld): Response {
  if (!req.header('user-agent')) return userAgentRequired();
  const url = new URL(req.url);
  const found = findRoute(req.method, byName(url.pathname, world));
  const headers: Record<string, string> = found ? { 'x-accepted-github-permissions': `${found.route.needs}=read` } : {};
  try {
    const grant = signIn(req.header('authorization'), world);
    Object.assign(headers, spend(grant, world));
    const handler = HANDLERS[found?.route.call ?? ''];
    if (!found || !handler) throw refusals.notFound('');
    readVersion(req.header('x-github-api-version'));
    const query = readQuery(found.route, url.searchParams);
    const api = url.hostname === HOST ? `https://${HOST}` : url.origin + ROOT;
    const done = handler({ world, grant, ...found, query, api, url });
    checkAnswer(found.route.call, done.body);
    const etag = etagOf(done.body);
    const answered = { ...headers, ...done.headers, etag };
    if (grant === undefined || req.header('if-none-match') !== etag)
      return refusals.jsonAnswer(done.body, { headers: answered });
    return new Response(null, {
      status: 304,
      headers: { ...answered, ...rateLimitHeaders(world.limits.spend(grant, -1)) },
    });
  } catch (thrown) {
    if (!(thrown instanceof refusals.GitHubRefusal)) throw thrown;
    return refusals.errorAnswer({ ...thrown.error, headers: { ...headers, ...thrown.error.headers } });
  }
}

/**
 * What has not changed since is not sent again, and does not count against the limit
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
 */
const etagOf = (body: object): string => `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex')}"`;

/** Counts the request, also when it is one too many. */
function spend(grant: Grant | undefined, { limits, settings, clock }: GitHubWorld): Record<string, string> {
  const spent = limits.spend(grant);
  const headers = rateLimitHeaders(spent);
  if (spent.used <= spent.limit) return headers;
  throw refusals.limitExceeded({ status: settings.limitStatus, anonymous: !grant, now: clock.now(), headers });
}

/** Octokit sends `token …`, others `Bearer …`. Nobody in particular is let in to what is public. */
function signIn(header: string | undefined, { tokens }: GitHubWorld): Grant | undefined {
  if (header === undefined) return undefined;
  const grant = tokens.find(/^(?:token|bearer) (\S+)$/i.exec(header)?.[1] ?? '');
  if (!grant) throw refusals.badCredentials();
  return grant;
}

function readVersion(version = VERSION): void {
  if (OTHER_VERSIONS.includes(version)) throw refusals.notHere(`version ${version} of the API`);
  if (version !== VERSION) throw refusals.unsupportedVersion(version);
}

/** https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent */
function userAgentRequired(): Response {
  const text =
    'Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.';
  return new Response(`\n${text}\n`, { status: 403, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

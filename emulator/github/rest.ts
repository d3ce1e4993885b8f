import * as refusals from './github-errors.ts';
import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type { Service } from '../server.ts';
import { checkBody } from './answers.ts';
import { compareCommits } from './commits.ts';
import { describeComparison } from './describe-comparison.ts';
import { respondToQuery } from './graphql.ts';
import { describePull } from './describe-pull.ts';
import { describeAccount, describeFile } from './describe-repository.ts';
import { describeAnnotation, describeJob, describePending, describeRun } from './describe-run.ts';
import { errorForStatus, notFound } from './github-errors.ts';
import {
  readQuery,
  pageOf,
  jobOf,
  organizationOf,
  repositoryOf,
  runOf,
  signIn,
  type GitHubRequest,
  type Handler,
} from './github-request.ts';
import { toNames, API_HOST, API_ROOT, findRoute } from './routes.ts';
import { rateLimitHeaders, type Grant } from './tokens.ts';
import type { GitHubWorld, Job, Run, Team } from './github-state.ts';

const VERSION = '2022-11-28';
const OTHER_VERSIONS = ['2026-03-10'];

/** https://api.github.com: the part of GitHub's REST API that the actions use. */
export function restService(world: GitHubWorld): Service {
  const app = new Hono();
  app.all('*', (context) => respond(context, world));
  app.onError((thrown) =>
    refusals.errorResponse({
      status: 500,
      message: `The emulator itself failed: ${String(thrown.stack)}`,
      docs: 'rest',
    }),
  );
  return {
    name: 'github',
    hosts: [API_HOST],
    serves: (path) => path.startsWith(`${API_ROOT}/`) || isGraphQL(path),
    call: (method, path) =>
      isGraphQL(path) && method === 'POST' ? 'graphql' : findRoute(method, toNames(path, world))?.route.call,
    errorForStatus,
    fetch: (request) =>
      isGraphQL(new URL(request.url).pathname) ? respondToQuery(request, world) : app.fetch(request),
  };
}

/** Checks the token and the rate limit before the route. */
function respond({ req }: Context, world: GitHubWorld): Response {
  if (!req.header('user-agent')) return userAgentRequired();
  const url = new URL(req.url);
  const found = findRoute(req.method, toNames(url.pathname, world));
  const headers: Record<string, string> = found
    ? { 'x-accepted-github-permissions': `${found.route.permission}=read` }
    : {};
  try {
    const grant = signIn(req.header('authorization'), world);
    Object.assign(headers, countRequest(grant, world));
    const handler = HANDLERS[found?.route.call ?? ''];
    if (!found || !handler) throw refusals.notFound('');
    readVersion(req.header('x-github-api-version'));
    const query = readQuery(found.route, url.searchParams);
    const api = url.hostname === API_HOST ? `https://${API_HOST}` : url.origin + API_ROOT;
    const done = handler({ world, grant, ...found, query, api, url });
    checkBody(found.route.call, done.body);
    const etag = etagOf(done.body);
    const answered = { ...headers, ...done.headers, etag };
    if (grant === undefined || req.header('if-none-match') !== etag)
      return refusals.jsonResponse(done.body, { headers: answered });
    return new Response(null, {
      status: 304,
      headers: { ...answered, ...rateLimitHeaders(world.limits.spend(grant, -1)) },
    });
  } catch (thrown) {
    if (!(thrown instanceof refusals.GitHubApiError)) throw thrown;
    return refusals.errorResponse({ ...thrown.error, headers: { ...headers, ...thrown.error.headers } });
  }
}

/**
 * An unchanged response is 304 and does not count against the rate limit
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
 */
const etagOf = (body: object): string => `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex')}"`;

/** Counts the request and throws above the rate limit. */
function countRequest(grant: Grant | undefined, { limits, settings, clock }: GitHubWorld): Record<string, string> {
  const spent = limits.spend(grant);
  const headers = rateLimitHeaders(spent);
  if (spent.used <= spent.limit) return headers;
  throw refusals.rateLimitExceeded({ status: settings.limitStatus, anonymous: !grant, now: clock.now(), headers });
}

function readVersion(version = VERSION): void {
  if (OTHER_VERSIONS.includes(version)) throw refusals.notSupported(`version ${version} of the API`);
  if (version !== VERSION) throw refusals.unsupportedVersion(version);
}

/** https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent */
function userAgentRequired(): Response {
  const text =
    'Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.';
  return new Response(`\n${text}\n`, { status: 403, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** GraphQL has a path of its own, also on a GitHub Enterprise Server. */
const isGraphQL = (path: string): boolean => path === '/graphql' || path === '/api/graphql';

/** The handlers of the routes, by call. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  'teams.members': (request) => {
    const { world, route, params, api } = request;
    const team = organizationOf(request).teams.get(params['team']?.toLowerCase() ?? '');
    if (!team) throw notFound(route.docs);
    const { items, headers } = pageOf([...allMembers(team)], request);
    const accounts = items.flatMap((login) => world.accounts.get(login.toLowerCase()) ?? []);
    return { body: accounts.map((account) => describeAccount(account, api)), headers };
  },
  'runs.get': (request) => ({ body: describeRun(runOf(request), runOptions(request)) }),
  'runs.getAttempt': (request) => {
    const run = runOf(request);
    const attempt = Number(request.params['attempt']);
    if (run.attempts[attempt - 1] === undefined) throw notFound(request.route.docs);
    return { body: describeRun(run, { ...runOptions(request), attempt }) };
  },
  'runs.pending': (request) => ({ body: describePending(runOf(request), request.api) }),
  'runs.list': (request) => {
    const { route, params, query } = request;
    const { workflows } = repositoryOf(request);
    const wanted = params['workflow'] ?? '';
    const workflow = workflows.get(wanted) ?? [...workflows.values()].find(({ id }) => String(id) === wanted);
    if (!workflow) throw notFound(route.docs);
    const found = workflow.runs.filter((run) => matchesQuery(run, query)).reverse();
    const { items, headers } = pageOf(firstThousand(found, query), request);
    const runs = items.map((run) => describeRun(run, runOptions(request)));
    return { body: { total_count: found.length, workflow_runs: runs }, headers };
  },
  'jobs.get': (request) => ({ body: describeJob(jobOf(request), request.api) }),
  'jobs.list': (request) => {
    const { attempts } = runOf(request);
    return jobs(request.query['filter'] === 'all' ? attempts.flat() : (attempts.at(-1) ?? []), request);
  },
  'jobs.listForAttempt': (request) => {
    const attempt = runOf(request).attempts[Number(request.params['attempt']) - 1];
    if (!attempt) throw notFound(request.route.docs);
    return jobs(attempt, request);
  },
  'contents.get': (request) => {
    const { params, route, api } = request;
    const repository = repositoryOf(request);
    const path = params['path'] ?? '';
    const text = repository.files.get(path);
    if (text === undefined) throw notFound(route.docs);
    return { body: describeFile({ path, text }, repository, api) };
  },
  'pulls.get': (request) => {
    const repository = repositoryOf(request);
    const pull = repository.pulls.get(Number(request.params['pull']));
    if (!pull) throw notFound(request.route.docs);
    return { body: describePull(pull, repository, request.api) };
  },
  'commits.compare': (request) => {
    const repository = repositoryOf(request);
    const [base = '', head = ''] = (request.params['basehead']?.split('...') ?? []).map(
      (name) => repository.tags.get(name) ?? name,
    );
    const compared =
      repository.commits.has(base) && repository.commits.has(head) ? compareCommits(base, head, repository) : undefined;
    if (!compared) throw notFound(request.route.docs);
    // Without a page, it is the newest 250; with one, the oldest come first.
    const isPaged = request.query['per_page'] !== undefined || request.query['page'] !== undefined;
    const { items, headers } = isPaged
      ? pageOf(compared.ahead, request)
      : { items: compared.ahead.slice(-250), headers: {} };
    return { body: describeComparison({ base, head, compared, items }, repository, request.api), headers };
  },
  'annotations.list': (request) => {
    const job = jobOf(request);
    const { items, headers } = pageOf(job.annotations, request);
    return { body: items.map((annotation) => describeAnnotation(annotation, job)), headers };
  },
};

/** The members of a team and its child teams, each once. */
function allMembers({ members, children }: Team): Set<string> {
  return new Set([...members, ...children.flatMap((child) => [...allMembers(child)])]);
}

function jobs(found: readonly Job[], request: GitHubRequest): ReturnType<Handler> {
  const { items, headers } = pageOf(found, request);
  return { body: { total_count: found.length, jobs: items.map((job) => describeJob(job, request.api)) }, headers };
}

const runOptions = ({ api, query }: GitHubRequest) => ({
  api,
  pullRequests: query['exclude_pull_requests'] !== 'true',
});

type Query = Readonly<Record<string, string>>;

/** The parameter `status` is a status or a conclusion. */
function matchesQuery({ branch, event, progress }: Run, query: Query): boolean {
  const { branch: ofBranch = branch, event: ofEvent = event, status = progress.status } = query;
  return branch === ofBranch && event === ofEvent && (progress.status === status || progress.conclusion === status);
}

/** GitHub returns at most 1,000 results of a filtered list (https://docs.github.com/rest/actions/workflow-runs). */
function firstThousand(found: readonly Run[], { branch, event, status }: Query): readonly Run[] {
  return (branch ?? event ?? status) === undefined ? found : found.slice(0, 1000);
}

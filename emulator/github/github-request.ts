import { badCredentials, notAccessible, notFound, requiresAuthentication, notSupported } from './github-errors.ts';
import { type Route, toIds, toNames } from './routes.ts';
import type { Grant } from './tokens.ts';
import type { GitHubWorld, Job, Organization, Repository, Run } from './github-state.ts';

/** A valid request to the REST API. */
export type GitHubRequest = {
  readonly world: GitHubWorld;
  readonly route: Route;
  /** What the token grants. `undefined` without a token. */
  readonly grant: Grant | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The root of the API for the client. */
  readonly api: string;
  /** The requested URL. */
  readonly url: URL;
};

/** Carries out a route and returns the response body and extra headers. */
export type Handler = (request: GitHubRequest) => {
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * The request's repository. A public one needs no permission. A private one is not found by a token without access
 * (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource).
 */
export function repositoryOf({ world, route, grant, params }: GitHubRequest): Repository {
  const name = `${params['owner']}/${params['repo']}`.toLowerCase();
  const repository = world.repositories.get(name);
  const admitted = grant?.repositories.has(name) ?? false;
  if (!repository || (repository.visibility !== 'public' && !admitted)) throw notFound(route.docs);
  if (repository.visibility !== 'public' && !grant?.permissions[route.permission]) throw notAccessible(route.docs);
  return repository;
}

/** The request's run. */
export function runOf(request: GitHubRequest): Run {
  const repository = repositoryOf(request);
  const run = request.world.runs.get(idOf(request.params['run']));
  if (run?.repository !== repository) throw notFound(request.route.docs);
  return run;
}

/** The request's job or check run. */
export function jobOf(request: GitHubRequest): Job {
  const repository = repositoryOf(request);
  const job = request.world.jobs.get(idOf(request.params['job']));
  if (job?.run.repository !== repository) throw notFound(request.route.docs);
  return job;
}

/** The request's organization. It needs a token. */
export function organizationOf({ world, route, grant, params }: GitHubRequest): Organization {
  if (!grant) throw requiresAuthentication(route.docs);
  const login = params['org']?.toLowerCase() ?? '';
  const organization = world.organizations.get(login);
  if (!organization || !grant.orgs.has(login)) throw notFound(route.docs);
  if (!grant.permissions[route.permission]) throw notAccessible(route.docs);
  return organization;
}

/** What the token of a request grants. Octokit sends `token …`, other clients `Bearer …`. Public data needs none. */
export function signIn(header: string | undefined, { tokens }: GitHubWorld): Grant | undefined {
  if (header === undefined) return undefined;
  const grant = tokens.find(/^(?:token|bearer) (\S+)$/i.exec(header)?.[1] ?? '');
  if (!grant) throw badCredentials();
  return grant;
}

function idOf(text = ''): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

const STATUSES =
  'completed action_required cancelled failure neutral skipped stale success timed_out in_progress queued requested waiting pending';

/** The valid values of each parameter. Others can be any text. */
const VALUES: Readonly<Record<string, RegExp>> = {
  per_page: /^[1-9]\d{0,5}$/,
  page: /^[1-9]\d{0,5}$/,
  filter: /^(latest|all)$/,
  status: new RegExp(`^(${STATUSES.split(' ').join('|')})$`),
  exclude_pull_requests: /^(true|false)$/,
};

/** Reads a request's query. GitHub ignores unknown parameters and invalid values, here they are refused. */
export function readQuery({ parameters }: Route, search: URLSearchParams): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of search) {
    if (!parameters.includes(name)) throw notSupported(`the query parameter "${name}"`);
    if (name in read) throw notSupported(`the query parameter "${name}" more than once`);
    if (!(VALUES[name] ?? /./).test(value)) throw notSupported(`${name}=${value}`);
    read[name] = value;
  }
  return read;
}

/** A page of a list, with its `Link` header. */
export type Page<Item> = { readonly items: readonly Item[]; readonly headers: Readonly<Record<string, string>> };

/** Returns one page of a list: 30 items by default, at most 100 (https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
export function pageOf<Item>(items: readonly Item[], { query, url, api, world }: GitHubRequest): Page<Item> {
  const size = Math.min(Number(query['per_page'] ?? 30), 100);
  const at = Number(query['page'] ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const root = api + toIds(toNames(url.pathname, world), world);
  const link = (to: number, rel: string): string => {
    const search = new URLSearchParams({ ...query, page: String(to) });
    return `<${root}?${search.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(at > 1 ? [link(Math.min(at - 1, last), 'prev')] : []),
    ...(at < last ? [link(at + 1, 'next'), link(last, 'last')] : []),
    ...(at > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: items.slice((at - 1) * size, at * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

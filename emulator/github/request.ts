import { notAccessible, notFound, requiresAuthentication } from './refusals.ts';
import type { Route } from './routes.ts';
import type { Grant } from './tokens.ts';
import type { GitHubWorld, Job, Organization, Repository, Run } from './world.ts';

/** A request to the REST API that got past the front door. */
export type GitHubRequest = {
  readonly world: GitHubWorld;
  readonly route: Route;
  /** Who asks; nobody in particular without a token. */
  readonly grant: Grant | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The root of the API as the client sees it. */
  readonly api: string;
  /** The address that was asked for. */
  readonly url: URL;
};

/** Does what a route is for, and gives the body of the answer and headers of its own. */
export type Handler = (request: GitHubRequest) => {
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * The repository a request is about. What is public takes no permission; what is private is not even there for a token
 * that wasn't let in (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource).
 */
export function repositoryOf({ world, route, grant, params }: GitHubRequest): Repository {
  const name = `${params['owner']}/${params['repo']}`.toLowerCase();
  const repository = world.repositories.get(name);
  const admitted = grant?.repositories.has(name) ?? false;
  if (!repository || (repository.visibility !== 'public' && !admitted)) throw notFound(route.docs);
  if (repository.visibility !== 'public' && !grant?.permissions[route.needs]) throw notAccessible(route.docs);
  return repository;
}

/** The run a request is about. */
export function runOf(request: GitHubRequest): Run {
  const repository = repositoryOf(request);
  const run = request.world.runs.get(idOf(request.params['run']));
  if (run?.repository !== repository) throw notFound(request.route.docs);
  return run;
}

/** The job, or check run, a request is about. */
export function jobOf(request: GitHubRequest): Job {
  const repository = repositoryOf(request);
  const job = request.world.jobs.get(idOf(request.params['job']));
  if (job?.run.repository !== repository) throw notFound(request.route.docs);
  return job;
}

/** The organisation a request is about; no part of it is public. */
export function organizationOf({ world, route, grant, params }: GitHubRequest): Organization {
  if (!grant) throw requiresAuthentication(route.docs);
  const login = params['org']?.toLowerCase() ?? '';
  const organization = world.organizations.get(login);
  if (!organization || !grant.orgs.has(login)) throw notFound(route.docs);
  if (!grant.permissions[route.needs]) throw notAccessible(route.docs);
  return organization;
}

function idOf(text = ''): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

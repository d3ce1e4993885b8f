import { buildSchema, execute, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import {
  errorResponse,
  GitHubApiError,
  jsonResponse,
  rateLimitExceeded,
  requiresAuthentication,
} from './github-errors.ts';
import type { Commit, Deployment, GitHubWorld, PullRequest, Repository } from './github-state.ts';
import { signIn } from './github-request.ts';
import { WEB_URL } from './routes.ts';
import { rateLimitHeaders, type Grant, type Permissions } from './tokens.ts';

/**
 * https://api.github.com/graphql: the queries that the actions send, checked against GitHub's own schema. A field that the
 * emulator has no data for is an error, not null.
 */
export async function respondToQuery(request: Request, world: GitHubWorld): Promise<Response> {
  try {
    const grant = signIn(request.headers.get('authorization') ?? undefined, world);
    if (!grant) throw requiresAuthentication('graphql');
    const { query, variables } = (await request.json()) as { query?: unknown; variables?: Record<string, unknown> };
    if (typeof query !== 'string')
      return jsonResponse({ message: 'A query attribute must be specified and must be a string.' }, { status: 400 });
    const headers = countPoints(query, grant, world);
    return jsonResponse(await run(query, variables ?? {}, grant, world), { headers });
  } catch (thrown) {
    if (thrown instanceof GitHubApiError) return errorResponse(thrown.error);
    const message = `The emulator itself failed: ${String((thrown as Error).stack)}`;
    return errorResponse({ status: 500, message, docs: 'graphql' });
  }
}

/** A query costs a point for each hundred connections, at least one (https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api). */
function countPoints(query: string, grant: Grant, { limits, settings, clock }: GitHubWorld): Record<string, string> {
  const connections = query.match(/\bfirst\s*:/g)?.length ?? 0;
  const spent = limits.spend(grant, Math.max(1, Math.round(connections / 100)));
  const headers = rateLimitHeaders(spent);
  if (spent.used <= spent.limit) return headers;
  throw rateLimitExceeded({ status: settings.limitStatus, anonymous: false, now: clock.now(), headers });
}

let built: Promise<GraphQLSchema> | undefined;

/** GitHub's schema, as its package has it. It takes a second to build, so only a query builds it. */
export function githubSchema(): Promise<GraphQLSchema> {
  return (built ??= import('@octokit/graphql-schema').then(({ schema }) =>
    buildSchema(schema.idl, { assumeValid: true, noLocation: true }),
  ));
}

async function run(
  query: string,
  variables: Record<string, unknown>,
  grant: Grant,
  world: GitHubWorld,
): Promise<object> {
  let document;
  try {
    document = parse(query);
  } catch (thrown) {
    return { errors: [{ message: (thrown as Error).message }] };
  }
  const schema = await githubSchema();
  const wrong = validate(schema, document);
  if (wrong.length > 0) return { errors: wrong.map(({ message, locations }) => ({ message, locations })) };
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: { repository: (asked: Asked) => repositoryOf(asked, grant, world) },
    variableValues: variables,
  });
  const shown = errors?.map(({ message, path, extensions }) => ({ type: extensions['type'], path, message }));
  return { data, ...(shown ? { errors: shown } : {}) };
}

type Asked = Readonly<Record<string, unknown>>;

const refused = (type: 'FORBIDDEN' | 'NOT_FOUND', message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

function repositoryOf({ owner, name }: Asked, grant: Grant, world: GitHubWorld): object {
  const fullName = `${String(owner)}/${String(name)}`;
  const repository = world.repositories.get(fullName.toLowerCase());
  if (!repository || !grant.repositories.has(fullName.toLowerCase()))
    throw refused('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
  const needs = (permission: keyof Permissions): void => {
    if (!grant.permissions[permission]) throw refused('FORBIDDEN', 'Resource not accessible by integration');
  };
  return {
    nameWithOwner: repository.name,
    deployments: (asked: Asked) => {
      needs('deployments');
      const environments = asked['environments'] as readonly string[] | undefined;
      const found = repository.deployments.filter(({ environment }) => environments?.includes(environment) !== false);
      return connection(
        [...found].reverse().map((each) => deployment(each, repository)),
        asked,
      );
    },
    object: ({ oid }: Asked) => {
      needs('contents');
      const commit = repository.commits.get(String(oid));
      return commit ? commitObject(commit, repository, needs) : null;
    },
  };
}

/** A page of a connection. GitHub requires `first` or `last`, up to 100. */
function connection(nodes: readonly object[], { first, orderBy }: Asked): object {
  if (typeof first !== 'number')
    throw new GraphQLError('You must provide a `first` or `last` value to properly paginate the connection.');
  if (first < 1 || first > 100)
    throw new GraphQLError(`Requesting ${first} records on the connection exceeds the \`first\` limit of 100 records.`);
  const descending = (orderBy as { direction?: string } | undefined)?.direction !== 'ASC';
  return { totalCount: nodes.length, nodes: (descending ? nodes : [...nodes].reverse()).slice(0, first) };
}

const STATES: Readonly<Record<string, string>> = { success: 'ACTIVE' };

function deployment({ environment, sha, ref, createdAt, statuses }: Deployment, { name, commits }: Repository): object {
  const newestFirst = [...statuses].reverse();
  return {
    commitOid: sha,
    commit: commits.has(sha) ? { __typename: 'Commit', oid: sha } : null,
    createdAt,
    environment,
    state: STATES[newestFirst[0]?.state ?? ''] ?? (newestFirst[0]?.state ?? 'pending').toUpperCase(),
    ref: { name: ref, repository: { nameWithOwner: name } },
    statuses: (asked: Asked) =>
      connection(
        newestFirst.map(({ state, logUrl }) => ({ state: state.toUpperCase(), logUrl })),
        asked,
      ),
  };
}

function commitObject(
  { sha, message, pulls }: Commit,
  repository: Repository,
  needs: (permission: keyof Permissions) => void,
): object {
  return {
    __typename: 'Commit',
    oid: sha,
    message,
    messageHeadline: message.split('\n')[0],
    associatedPullRequests: (asked: Asked) => {
      needs('pull_requests');
      const found = pulls.flatMap((number) => repository.pulls.get(number) ?? []);
      return connection(
        found.map((pull) => pullObject(pull, repository)),
        asked,
      );
    },
  };
}

const pullObject = ({ number, title, author, isMerged }: PullRequest, { name }: Repository): object => ({
  number,
  title,
  url: `${WEB_URL}/${name}/pull/${number}`,
  merged: isMerged,
  author: { __typename: author.type === 'Bot' ? 'Bot' : 'User', login: author.login.replace(/\[bot\]$/, '') },
  baseRepository: { nameWithOwner: name },
});

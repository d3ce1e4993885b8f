import { getOctokit } from '@actions/github';
import { retry, type RetryOptions } from '../retry.ts';
import { GitHubError } from './github-error.ts';
import type { GitHub, JobsPage } from './github-api.ts';
import { hasAt, numberAt, textAt } from './payload.ts';
import { isTransient } from '../errors.ts';
import {
  annotation,
  comparison,
  deploymentRecord,
  jobRecord,
  listAt,
  listOf,
  loginOf,
  pendingDeployment,
  pullRequestsBySha,
  runRecord,
  workflowRun,
} from './records.ts';

/** The options of {@link createGitHubClient}. */
export type GitHubClientOptions = {
  readonly token: string;
  /** Such as https://api.github.com, or the API URL of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  readonly retryOptions: RetryOptions;
};

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** What to do if the token lacks a permission. */
const NEEDS = {
  // https://docs.github.com/rest/teams/members#list-team-members
  team:
    'The default workflow token cannot read teams. Set github-token to a token of a GitHub App with the organization ' +
    'permission "Members: read", or to a personal access token with read:org, and check the name of the team.',
  actions: 'Add "actions: read" to the permissions of the job.',
  checks: 'Add "checks: read" to the permissions of the job.',
  pullRequests: 'Add "pull-requests: read" to the permissions of the job.',
  deployments: 'Add "deployments: read" to the permissions of the job.',
  contents: 'Add "contents: read" to the permissions of the job.',
} as const;

/** Creates a client for GitHub's REST API (https://docs.github.com/rest). Validates the shape of each response. */
export function createGitHubClient({ token, apiUrl, fetch, retryOptions }: GitHubClientOptions): GitHub {
  const { rest, request: send } = getOctokit(token, {
    baseUrl: apiUrl,
    request: { fetch: conditionalFetch(fetch) },
    log: silent,
  });

  /** Sends a request, with retries. Throws if `read` returns `undefined` for the response. */
  const ask = <T>(
    what: Question,
    send: Send,
    read: (answer: Answer) => T | undefined,
    options: RetryOptions = retryOptions,
  ): Promise<T> =>
    retry(async (signal) => {
      const answer: Answer = await send({ signal }).catch((thrown: unknown) => {
        throw new GitHubError(what.call, thrown, NEEDS[what.need]);
      });
      // Octokit returns any response below 400: a redirect, a proxy's page, truncated JSON.
      const found = answer.status === 200 ? read(answer) : undefined;
      if (found === undefined) throw new GitHubError(what.call, answer, NEEDS[what.need]);
      return found;
    }, options);

  /** Reads pages of 100 until one is not full and has no next link. A gate must not miss a team member. */
  async function everyPage<T>(
    read: (page: number) => Promise<{ items: readonly T[]; headers: Answer['headers'] }>,
  ): Promise<readonly T[]> {
    const all: T[] = [];
    for (let page = 1; ; page += 1) {
      const { items, headers } = await read(page);
      all.push(...items);
      if (items.length < 100 && !headers.link?.includes('rel="next"')) return all;
    }
  }

  /** Sends a GraphQL query (https://docs.github.com/graphql). Missing permissions are errors in a response of 200. */
  const query = <T>(
    what: Question,
    { text, variables }: Query,
    read: (repository: unknown) => T | undefined,
    options?: RetryOptions,
  ): Promise<T> =>
    ask(
      what,
      async (request) => {
        const answer: Answer = await send({ method: 'POST', url: graphqlUrl(apiUrl), query: text, variables, request });
        const errors = (answer.data as { errors?: unknown } | null)?.errors;
        const types = (Array.isArray(errors) ? errors : []).map((error) => textAt(error, 'type'));
        const status = types.includes('FORBIDDEN') ? 403 : types.includes('NOT_FOUND') ? 404 : undefined;
        if (status !== undefined)
          throw Object.assign(new Error(), { response: { status, headers: {}, data: { message: '' } } });
        return answer;
      },
      ({ data }) => (hasAt(data, 'data', 'repository') ? read((data as RepositoryData).data.repository) : undefined),
      options,
    );

  const jobsPage: GitHub['jobsPage'] = (repository, runId, attempt, page) => {
    const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt, per_page: 100, page };
    return ask(JOBS, (request) => rest.actions.listJobsForWorkflowRunAttempt({ ...wanted, request }), pageOfJobs);
  };

  return {
    teamMembers: (org, slug) =>
      everyPage((page) =>
        ask(
          { call: `read team ${org}/${slug}`, need: 'team' },
          (request) => rest.teams.listMembersInOrg({ org, team_slug: slug, per_page: 100, page, request }),
          ({ data, headers }) => {
            const items = listOf(data, loginOf);
            return items && { items, headers };
          },
        ),
      ),
    job: (repository, id) =>
      ask(
        { call: 'read the job', need: 'actions' },
        (request) => rest.actions.getJobForWorkflowRun({ ...split(repository), job_id: Number(id), request }),
        ({ data }) => jobRecord(data),
      ),
    jobs: async (repository, runId, attempt) => {
      // Read the pages concurrently, because the list can change while it is read.
      const first = await jobsPage(repository, runId, attempt, 1);
      const count = Math.ceil(first.total / 100);
      const pages = Array.from({ length: Math.max(0, count - 1) }, (_, at) =>
        jobsPage(repository, runId, attempt, at + 2),
      );
      const all = [first, ...(await Promise.all(pages))].flatMap(({ jobs }) => jobs);
      return [...new Map(all.map((job) => [job.id, job])).values()];
    },
    jobsPage,
    jobsOfAllAttempts: (repository, runId) => {
      const wanted = { ...split(repository), run_id: Number(runId), filter: 'all' as const, per_page: 100 };
      return ask(JOBS, (request) => rest.actions.listJobsForWorkflowRun({ ...wanted, request }), pageOfJobs);
    },
    run: (repository, runId, attempt) =>
      ask(
        { call: 'read the run', need: 'actions' },
        (request) => {
          const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt };
          return rest.actions.getWorkflowRunAttempt({ ...wanted, request });
        },
        ({ data }) => workflowRun(data),
      ),
    pendingDeployments: (repository, runId) =>
      ask(
        { call: "read the run's pending deployments", need: 'actions' },
        (request) => rest.actions.getPendingDeploymentsForRun({ ...split(repository), run_id: Number(runId), request }),
        ({ data }) => listOf(data, pendingDeployment),
      ),
    annotations: (repository, jobId) =>
      ask(
        { call: "read the job's annotations", need: 'checks' },
        (request) => rest.checks.listAnnotations({ ...split(repository), check_run_id: jobId, per_page: 100, request }),
        ({ data }) => listOf(data, annotation),
      ),
    runs: (repository, { workflowFile, branch, event }) =>
      ask(
        { call: 'read earlier runs', need: 'actions' },
        (request) => {
          const wanted = { ...split(repository), workflow_id: workflowFile, branch, event, per_page: MAX_RUNS };
          return rest.actions.listWorkflowRuns({ ...wanted, exclude_pull_requests: true, request });
        },
        ({ data }) => {
          const runs = listOf((data as { workflow_runs?: unknown } | null)?.workflow_runs, runRecord);
          return runs && { runs, hasMore: (numberAt(data, 'total_count') ?? 0) > runs.length };
        },
      ),
    deployments: (repository, environment) =>
      query(
        { call: `read the deployments to ${environment}`, need: 'deployments' },
        { text: DEPLOYMENTS, variables: { ...named(repository), environment } },
        (found) => listAt(found, 'deployments', deploymentRecord),
      ),
    compare: async (repository, base, head) => {
      try {
        return await ask(
          { call: 'compare the commits', need: 'contents' },
          (request) => {
            const wanted = { ...split(repository), basehead: `${base}...${head}`, per_page: 100, page: 1 };
            return rest.repos.compareCommitsWithBasehead({ ...wanted, request });
          },
          ({ data }) => comparison(data),
        );
      } catch (thrown) {
        // A commit is gone, or the two have no common ancestor.
        if (thrown instanceof GitHubError && thrown.httpStatus === 404) return undefined;
        throw thrown;
      }
    },
    mergedPullRequests: async (repository, shas) => {
      const read = (some: readonly string[], options?: RetryOptions) =>
        query(
          { call: 'read the pull requests of the commits', need: 'pullRequests' },
          { text: pullRequestsQuery(some), variables: named(repository) },
          (found) => pullRequestsBySha(found, some, repository),
          options,
        );
      try {
        return await read(shas, { ...retryOptions, deadline: { ...retryOptions.deadline, remainingMs: () => 0 } });
      } catch (thrown) {
        // A query that takes GitHub longer than ten seconds is answered with 502. Half of it may take less.
        if (!isTransient(thrown) || shas.length < 2) throw thrown;
        const half = Math.ceil(shas.length / 2);
        const [first, second] = [await read(shas.slice(0, half)), await read(shas.slice(half))];
        return new Map([...first, ...second]);
      }
    },
    pullRequestAuthor: (repository, number) =>
      ask(
        { call: `read pull request #${number}`, need: 'pullRequests' },
        (request) => rest.pulls.get({ ...split(repository), pull_number: number, request }),
        ({ data }) => textAt(data, 'user', 'login'),
      ),
  };
}

/** What a request does, for the error, and which permission it needs. */
type Question = { readonly call: string; readonly need: keyof typeof NEEDS };
type Send = (request: { signal: AbortSignal }) => Promise<Answer>;
type Answer = { readonly status: number; readonly data: unknown; readonly headers: { readonly link?: string } };

const JOBS = { call: "read the run's jobs", need: 'actions' } as const;

/** How many earlier runs to read. */
const MAX_RUNS = 50;

function pageOfJobs({ data }: Answer): JobsPage | undefined {
  const jobs = listOf((data as { jobs?: unknown } | null)?.jobs, jobRecord);
  return jobs && { jobs, total: numberAt(data, 'total_count') ?? jobs.length };
}

type Query = { readonly text: string; readonly variables: Readonly<Record<string, string>> };
type RepositoryData = { readonly data: { readonly repository: unknown } };

/** A GitHub Enterprise Server has GraphQL beside its REST API, not below it. */
const graphqlUrl = (apiUrl: string): string => `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;

/** https://docs.github.com/graphql/reference/objects#deployment */
const DEPLOYMENTS = `query($owner: String!, $name: String!, $environment: String!) {
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: 20, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { commitOid createdAt ref { name } statuses(first: 10) { nodes { state logUrl } } }
    }
  }
}`;

/** One query for up to 100 commits costs one point of the rate limit. The SHAs are from GitHub. */
const pullRequestsQuery = (shas: readonly string[]): string => `query($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${shas.map((sha, at) => `c${at}: object(oid: "${sha}") { ...pulls }`).join('\n    ')}
  }
}
fragment pulls on Commit {
  associatedPullRequests(first: 3) {
    nodes { number title url merged author { __typename login } baseRepository { nameWithOwner } }
  }
}`;

const named = (repository: string): { owner: string; name: string } => {
  const { owner, repo } = split(repository);
  return { owner, name: repo };
};

function split(repository: string): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** URLs that are read repeatedly: a run, its jobs, and its pending deployments. */
const READ_AGAIN = /\/actions\/runs\/\d+/;

/**
 * Adds conditional requests for URLs that are read repeatedly. A 304 response does not count against GitHub's rate
 * limit
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
 */
export function conditionalFetch(request: typeof fetch): typeof fetch {
  const known = new Map<string, { readonly etag: string; readonly body: string; readonly headers: Headers }>();
  return async (input, init) => {
    if (typeof input !== 'string' || !READ_AGAIN.test(input)) return request(input, init);
    const before = known.get(input);
    const headers = new Headers(init?.headers);
    if (before !== undefined) headers.set('if-none-match', before.etag);
    const answer = await request(input, { ...init, headers });
    if (answer.status === 304 && before !== undefined) return new Response(before.body, { headers: before.headers });
    const etag = answer.headers.get('etag');
    if (answer.status !== 200 || etag === null) return answer;
    const body = await answer.text();
    if (isJson(body)) known.set(input, { etag, body, headers: answer.headers });
    return new Response(body, { headers: answer.headers });
  };
}

/** Whether a body is valid JSON. Truncated JSON is not cached. */
function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

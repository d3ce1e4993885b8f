import type { Permissions } from './tokens.ts';
import type { GitHubWorld } from './github-state.ts';

/** A supported route of GitHub's REST API. */
export type Route = {
  /** The name in request records and fault rules, such as `jobs.get`. */
  readonly call: string;
  readonly path: string;
  /** The permission to read it, unless it is public. */
  readonly permission: keyof Permissions;
  /** Its path under https://docs.github.com/rest/, for error bodies. */
  readonly docs: string;
  /** The supported query parameters. */
  readonly parameters: readonly string[];
};

const TABLE = `
teams.members        /orgs/{org}/teams/{team}/members                            members teams/members#list-team-members
runs.get             /repos/{owner}/{repo}/actions/runs/{run}                    actions actions/workflow-runs#get-a-workflow-run                       exclude_pull_requests
runs.getAttempt      /repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt} actions actions/workflow-runs#get-a-workflow-run-attempt               exclude_pull_requests
runs.pending         /repos/{owner}/{repo}/actions/runs/{run}/pending_deployments actions actions/workflow-runs#get-pending-deployments-for-a-workflow-run
runs.list            /repos/{owner}/{repo}/actions/workflows/{workflow}/runs     actions actions/workflow-runs#list-workflow-runs-for-a-workflow        branch event status exclude_pull_requests
jobs.get             /repos/{owner}/{repo}/actions/jobs/{job}                    actions actions/workflow-jobs#get-a-job-for-a-workflow-run
jobs.list            /repos/{owner}/{repo}/actions/runs/{run}/jobs               actions actions/workflow-jobs#list-jobs-for-a-workflow-run             filter
jobs.listForAttempt  /repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}/jobs actions actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt
contents.get         /repos/{owner}/{repo}/contents/{path}                        contents repos/contents#get-repository-content                          ref
pulls.get            /repos/{owner}/{repo}/pulls/{pull}                          pull_requests pulls/pulls#get-a-pull-request
commits.compare      /repos/{owner}/{repo}/compare/{basehead}                     contents commits/commits#compare-two-commits
annotations.list     /repos/{owner}/{repo}/check-runs/{job}/annotations          checks  checks/runs#list-check-run-annotations
`;

const PAGED = ['teams.members', 'runs.list', 'jobs.list', 'jobs.listForAttempt', 'annotations.list', 'commits.compare'];

/** The supported routes, all with GET. The table is also in the README. */
export const ROUTES: readonly Route[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [call = '', path = '', permission = '', docs = '', ...own] = line.split(/ +/);
    const parameters = PAGED.includes(call) ? [...own, 'per_page', 'page'] : own;
    return { call, path, permission: permission as Route['permission'], docs, parameters };
  });

const PATTERNS = ROUTES.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** Finds a request's route and its path parameters. */
export function findRoute(
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | undefined {
  if (method !== 'GET') return undefined;
  for (const { route, pattern } of PATTERNS) {
    const found = pattern.exec(path);
    if (!found) continue;
    try {
      const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return { route, params: Object.fromEntries(params) as Record<string, string> };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** The root of GitHub's API at the emulator's address, as on a GitHub Enterprise Server. */
export const API_ROOT = '/api/v3';

/** The public host of GitHub's API. */
export const API_HOST = 'api.github.com';

/** The root of GitHub's web pages. */
export const WEB_URL = 'https://github.com';

const BY_ID = /^\/(repositories\/\d+|organizations\/\d+\/team\/\d+)(?=\/)/;
const BY_NAME = /^\/(repos\/[^/]+\/[^/]+|orgs\/[^/]+\/teams\/[^/]+)(?=\/)/;

/** A request's path as in https://docs.github.com/rest: without the root, with names instead of ids. */
export function toNames(path: string, { paths }: GitHubWorld): string {
  const plain = path.startsWith(`${API_ROOT}/`) ? path.slice(API_ROOT.length) : path;
  return plain.replace(BY_ID, (whole, ids: string) => `/${paths.byName.get(ids) ?? whole}`);
}

/** The opposite: the URLs of `Link` headers have ids, which outlast a rename. */
export function toIds(path: string, { paths }: GitHubWorld): string {
  return path.replace(BY_NAME, (whole, names: string) => `/${paths.byId.get(names.toLowerCase()) ?? whole}`);
}

/** Adds the two paths of a repository or a team. */
export function addPathPair({ names, ids, world }: PathPair): void {
  world.paths.byId.set(names.toLowerCase(), ids);
  world.paths.byName.set(ids, names);
}

type PathPair = { readonly names: string; readonly ids: string; readonly world: GitHubWorld };

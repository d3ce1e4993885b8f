import type { Permissions } from './tokens.ts';

/** A route of GitHub's REST API that is done here. */
export type Route = {
  /** How requests are recorded and faults planted, such as `jobs.get`. */
  readonly call: string;
  readonly path: string;
  /** The permission that reading it takes, where it isn't public. */
  readonly needs: keyof Permissions;
  /** Its place under https://docs.github.com/rest/, which error bodies point to. */
  readonly docs: string;
  /** The query parameters that are taken, as words after the path. */
  readonly takes: readonly string[];
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
annotations.list     /repos/{owner}/{repo}/check-runs/{job}/annotations          checks  checks/runs#list-check-run-annotations
`;

const PAGED = ['teams.members', 'runs.list', 'jobs.list', 'jobs.listForAttempt', 'annotations.list'];

/** The routes that are done, all of them GET: the table that the README repeats. */
export const ROUTES: readonly Route[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [call = '', path = '', needs = '', docs = '', ...own] = line.split(/ +/);
    const takes = PAGED.includes(call) ? [...own, 'per_page', 'page'] : own;
    return { call, path, needs: needs as Route['needs'], docs, takes };
  });

const PATTERNS = ROUTES.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** Finds the route a request asks for, and what stands in its path. */
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

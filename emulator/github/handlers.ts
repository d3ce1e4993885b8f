import { describeAccount } from './describe-account.ts';
import { describeAnnotation, describeJob } from './describe-job.ts';
import { describeFile } from './describe-file.ts';
import { describePending, describeRun } from './describe-run.ts';
import { describePull } from './describe-pull.ts';
import { page } from './paging.ts';
import { notFound } from './refusals.ts';
import { jobOf, organizationOf, repositoryOf, runOf, type GitHubRequest, type Handler } from './request.ts';
import type { Job, Run, Team } from './world.ts';

/** What each route does, by its call. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  'teams.members': (request) => {
    const { world, route, params, api } = request;
    const team = organizationOf(request).teams.get(params['team']?.toLowerCase() ?? '');
    if (!team) throw notFound(route.docs);
    const { items, headers } = page([...everybodyIn(team)], request);
    const accounts = items.flatMap((login) => world.accounts.get(login.toLowerCase()) ?? []);
    return { body: accounts.map((account) => describeAccount(account, api)), headers };
  },
  'runs.get': (request) => ({ body: describeRun(runOf(request), tellingOf(request)) }),
  'runs.getAttempt': (request) => {
    const run = runOf(request);
    const attempt = Number(request.params['attempt']);
    if (run.attempts[attempt - 1] === undefined) throw notFound(request.route.docs);
    return { body: describeRun(run, { ...tellingOf(request), attempt }) };
  },
  'runs.pending': (request) => ({ body: describePending(runOf(request), request.api) }),
  'runs.list': (request) => {
    const { route, params, query } = request;
    const { workflows } = repositoryOf(request);
    const wanted = params['workflow'] ?? '';
    const workflow = workflows.get(wanted) ?? [...workflows.values()].find(({ id }) => String(id) === wanted);
    if (!workflow) throw notFound(route.docs);
    const found = workflow.runs.filter((run) => fits(run, query)).reverse();
    const { items, headers } = page(reachable(found, query), request);
    const runs = items.map((run) => describeRun(run, tellingOf(request)));
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
  'annotations.list': (request) => {
    const job = jobOf(request);
    const { items, headers } = page(job.annotations, request);
    return { body: items.map((annotation) => describeAnnotation(annotation, job)), headers };
  },
};

/** The members of a team and of all teams below it, everybody once. */
function everybodyIn({ members, children }: Team): Set<string> {
  return new Set([...members, ...children.flatMap((child) => [...everybodyIn(child)])]);
}

function jobs(found: readonly Job[], request: GitHubRequest): ReturnType<Handler> {
  const { items, headers } = page(found, request);
  return { body: { total_count: found.length, jobs: items.map((job) => describeJob(job, request.api)) }, headers };
}

const tellingOf = ({ api, query }: GitHubRequest) => ({
  api,
  pullRequests: query['exclude_pull_requests'] !== 'true',
});

type Query = Readonly<Record<string, string>>;

/** `status` is a status or a conclusion. */
function fits({ branch, event, phase }: Run, query: Query): boolean {
  const { branch: ofBranch = branch, event: ofEvent = event, status = phase.status } = query;
  return branch === ofBranch && event === ofEvent && (phase.status === status || phase.conclusion === status);
}

/** GitHub leads no further than to a thousand results of such a search (https://docs.github.com/rest/actions/workflow-runs). */
function reachable(found: readonly Run[], { branch, event, status }: Query): readonly Run[] {
  return (branch ?? event ?? status) === undefined ? found : found.slice(0, 1000);
}

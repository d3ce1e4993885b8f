import { getOctokit } from '@actions/github';
import { withPatience, type Patience } from '../patience.ts';
import { GitHubError } from './errors.ts';
import { conditionalFetch } from './conditional-fetch.ts';
import type { GitHub, JobRecord, JobsPage } from './github.ts';
import { hasAt, textAt } from './payload.ts';
import { workflowRun } from './workflow-run.ts';

/** What GitHub's REST API is reached with. */
export type GitHubAccess = {
  readonly token: string;
  /** Such as https://api.github.com, or a GitHub Enterprise Server's. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  readonly patience: Patience;
};

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** What a token needs, by what was asked for. */
const NEEDS = {
  // https://docs.github.com/rest/teams/members#list-team-members
  team:
    'The token of a workflow cannot read teams. Give github-token a token of a GitHub App with the organisation permission ' +
    '"Members: read", or a personal one with read:org, and check the name of the team.',
  actions: 'Add "actions: read" to the permissions of the job.',
  checks: 'Add "checks: read" to the permissions of the job.',
} as const;

/** GitHub by its REST API (https://docs.github.com/rest). */
export function gitHub({ token, apiUrl, fetch, patience }: GitHubAccess): GitHub {
  const { rest } = getOctokit(token, { baseUrl: apiUrl, request: { fetch: conditionalFetch(fetch) }, log: silent });

  const ask = <T, H>(
    call: string,
    need: keyof typeof NEEDS,
    send: (request: { signal: AbortSignal }) => Promise<{ data: T; headers: H }>,
  ) =>
    withPatience(async (signal) => {
      const answer = await send({ signal }).catch((thrown: unknown) => {
        throw new GitHubError(call, thrown, NEEDS[need]);
      });
      // Octokit hands on whatever comes with 200: the page of a proxy, an empty body, JSON that stops half-way.
      if (typeof answer.data !== 'object' || answer.data === null) throw new GitHubError(call, undefined, NEEDS[need]);
      return answer;
    }, patience);

  /** Reads pages of 100 until one is not full and GitHub names no next: in a team, who is left out is not asked for. */
  async function everyPage<T>(
    read: (page: number) => Promise<{ items: readonly T[]; headers: { link?: string } }>,
  ): Promise<readonly T[]> {
    const all: T[] = [];
    for (let page = 1; ; page += 1) {
      const { items, headers } = await read(page);
      all.push(...items);
      if (items.length < 100 && !headers.link?.includes('rel="next"')) return all;
    }
  }

  async function jobsPage(repository: string, runId: string, attempt: number, page: number): Promise<JobsPage> {
    const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt, per_page: 100, page };
    const { data } = await ask("read the run's jobs", 'actions', (request) =>
      rest.actions.listJobsForWorkflowRunAttempt({ ...wanted, request }),
    );
    if (!Array.isArray(data.jobs)) throw new GitHubError("read the run's jobs", undefined, NEEDS.actions);
    return { jobs: data.jobs.map(jobRecord), total: data.total_count };
  }

  return {
    teamMembers: (org, slug) =>
      everyPage(async (page) => {
        const wanted = { org, team_slug: slug, per_page: 100, page };
        const call = `read the team ${org}/${slug}`;
        const { data, headers } = await ask(call, 'team', (request) =>
          rest.teams.listMembersInOrg({ ...wanted, request }),
        );
        if (!isListOfPeople(data)) throw new GitHubError(call, undefined, NEEDS.team);
        return { items: data.map(({ login }) => login), headers };
      }),
    job: async (repository, id) => {
      const wanted = { ...split(repository), job_id: Number(id) };
      const { data } = await ask("read the job's record", 'actions', (request) =>
        rest.actions.getJobForWorkflowRun({ ...wanted, request }),
      );
      return jobRecord(data);
    },
    jobs: async (repository, runId, attempt) => {
      // The pages are read at the same time: a list that takes long to read is of many moments.
      const first = await jobsPage(repository, runId, attempt, 1);
      const count = Math.ceil(first.total / 100);
      const pages = Array.from({ length: Math.max(0, count - 1) }, (_, at) =>
        jobsPage(repository, runId, attempt, at + 2),
      );
      const all = [first, ...(await Promise.all(pages))].flatMap(({ jobs }) => jobs);
      return [...new Map(all.map((job) => [job.id, job])).values()];
    },
    jobsPage,
    run: async (repository, runId, attempt) => {
      const wanted = { ...split(repository), run_id: Number(runId), attempt_number: attempt };
      const { data } = await ask("read the run's record", 'actions', (request) =>
        rest.actions.getWorkflowRunAttempt({ ...wanted, request }),
      );
      const run = workflowRun(data);
      if (run === undefined) throw new GitHubError("read the run's record", undefined, NEEDS.actions);
      return run;
    },
    pendingDeployments: async (repository, runId) => {
      const wanted = { ...split(repository), run_id: Number(runId) };
      const { data } = await ask('read what the run waits for', 'actions', (request) =>
        rest.actions.getPendingDeploymentsForRun({ ...wanted, request }),
      );
      if (!Array.isArray(data)) throw new GitHubError('read what the run waits for', undefined, NEEDS.actions);
      return data.flatMap((pending) => {
        const environment = textAt(pending, 'environment', 'name');
        const needsReview = hasAt(pending, 'reviewers', '0');
        return environment === undefined ? [] : [{ environment, needsReview }];
      });
    },
    annotations: async (repository, jobId) => {
      const wanted = { ...split(repository), check_run_id: jobId, per_page: 100 };
      const { data } = await ask("read the job's annotations", 'checks', (request) =>
        rest.checks.listAnnotations({ ...wanted, request }),
      );
      return data.map(({ annotation_level: level, message, path, start_line: line }) => ({
        level: level ?? '',
        message: message ?? '',
        path,
        line,
      }));
    },
    runs: async (repository, { workflowFile, branch, event }) => {
      const wanted = { ...split(repository), workflow_id: workflowFile, branch, event, per_page: 50 };
      const { data } = await ask('read the earlier runs', 'actions', (request) =>
        rest.actions.listWorkflowRuns({ ...wanted, request }),
      );
      return data.workflow_runs.map(({ id, run_number: number, status, conclusion, html_url: url }) => ({
        id,
        number,
        status: status ?? '',
        conclusion: conclusion ?? undefined,
        url,
      }));
    },
  };
}

function isListOfPeople(data: unknown): boolean {
  return Array.isArray(data) && data.every((entry: { login?: unknown } | null) => typeof entry?.login === 'string');
}

function split(repository: string): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

type StepAnswer = {
  name: string;
  number: number;
  status: string;
  conclusion: string | null;
  started_at?: string | null;
  completed_at?: string | null;
};
type JobAnswer = {
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  runner_name: string | null;
  html_url: string | null;
  started_at: string;
  completed_at: string | null;
  steps?: StepAnswer[];
};

function jobRecord({ id, name, status, conclusion, steps = [], ...more }: JobAnswer): JobRecord {
  return {
    id,
    name,
    url: more.html_url ?? '',
    status,
    conclusion: conclusion ?? undefined,
    startedAt: date(more.started_at),
    completedAt: date(more.completed_at),
    runnerName: more.runner_name ?? '',
    steps: steps.map((step) => ({
      name: step.name,
      number: step.number,
      status: step.status,
      conclusion: step.conclusion ?? undefined,
      startedAt: date(step.started_at),
      completedAt: date(step.completed_at),
    })),
  };
}

const date = (text: string | null | undefined): Date | undefined => (text ? new Date(text) : undefined);

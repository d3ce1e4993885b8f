import { githubSchema } from './graphql.ts';
import { addCommit, addDeployment, type CommitSeed, type DeploymentSeed } from './commits.ts';
import type { Clock } from '../clock.ts';
import type { Service } from '../server.ts';
import { API_ROOT } from './routes.ts';
import type { JobBody, RunBody } from './answers.ts';
import { describeJob, describeRun, describeRunEvent, type RunAction } from './describe-run.ts';
import {
  addAnnotation,
  updateJob,
  addJob,
  type AnnotationSeed,
  type JobChange,
  type JobSeed,
  updateRun,
  addRun,
  rerun,
  type RunChange,
  type RunSeed,
} from './runs.ts';
import {
  addRepository,
  addTeam,
  type RepositorySeed,
  type TeamHandle,
  type TeamSeed,
  addPull,
  type PullSeed,
} from './repositories.ts';
import { createRateLimits, type RateLimitUse, createTokens, type TokenOptions, type GitHubSettings } from './tokens.ts';
import { restService } from './rest.ts';
import { FIRST_ID, type GitHubWorld } from './github-state.ts';

/** The emulator's GitHub, for a test or a runner to change without the API. */
export type GitHub = {
  /** The root of the REST API, for `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly settings: GitHubSettings;
  readonly token: (options: TokenOptions) => string;
  readonly revokeToken: (token: string) => void;
  /** Uses requests of a token's rate limit and returns what is used. */
  readonly spend: (token: string, requests: number) => RateLimitUse;
  readonly addRepository: (seed: RepositorySeed) => { readonly id: number };
  /** Adds a file to a repository. */
  readonly addFile: (repository: string, path: string, text: string) => void;
  /** Adds a commit after the last one, and returns its SHA. */
  readonly addCommit: (seed: CommitSeed) => string;
  readonly addTag: (repository: string, tag: string, sha: string) => void;
  /** Builds GitHub's GraphQL schema before the first query, which takes a second. A step waits only seconds for GitHub. */
  readonly buildSchema: () => Promise<void>;
  /** Adds a deployment, and returns its id. */
  readonly addDeployment: (seed: DeploymentSeed) => number;
  /** Adds a pull request. */
  readonly addPull: (seed: PullSeed) => void;
  readonly addTeam: (seed: TeamSeed) => TeamHandle;
  readonly addRun: (seed: RunSeed) => RunBody;
  readonly updateRun: (id: number, change: RunChange) => RunBody;
  /** Starts another attempt of a completed run. */
  readonly rerun: (id: number, actor?: string) => RunBody;
  /** The event for workflows with `on: workflow_run`, with the run as it is now. */
  readonly runEvent: (id: number, action: RunAction) => { readonly name: 'workflow_run'; readonly payload: object };
  readonly addJob: (runId: number, seed: JobSeed) => JobBody;
  readonly updateJob: (id: number, change: JobChange) => JobBody;
  readonly addAnnotation: (jobId: number, seed: AnnotationSeed) => void;
};

type Parts = { readonly clock: Clock; readonly origin: () => string };

const DEFAULTS: GitHubSettings = { workflowLimit: 1000, appLimit: 5000, limitStatus: 403 };

/** Creates an empty GitHub: its service, and the handle to fill it. */
export function createGitHub({ clock, origin }: Parts): {
  readonly service: Service;
  readonly github: GitHub;
  readonly clear: () => void;
} {
  const settings = { ...DEFAULTS };
  const nextIds = { ...FIRST_ID };
  const world: GitHubWorld = {
    clock,
    settings,
    tokens: createTokens(clock),
    limits: createRateLimits(clock, settings),
    accounts: new Map(),
    organizations: new Map(),
    repositories: new Map(),
    runs: new Map(),
    jobs: new Map(),
    paths: { byId: new Map(), byName: new Map() },
    nextId: (kind) => (nextIds[kind] += 1) - 1,
  };
  const apiUrl = () => origin() + API_ROOT;
  const runOf = (id: number) => world.runs.get(id) ?? notFound(`run ${id}`);
  const jobOf = (id: number) => world.jobs.get(id) ?? notFound(`job ${id}`);
  const showRun = (id: number) => describeRun(runOf(id), { api: apiUrl() });
  const showJob = (id: number) => describeJob(jobOf(id), apiUrl());

  return {
    service: restService(world),
    github: {
      get apiUrl() {
        return apiUrl();
      },
      settings,
      token: world.tokens.issue,
      revokeToken: world.tokens.revoke,
      spend: (token, requests) => world.limits.spend(world.tokens.find(token) ?? notFound('such token'), requests),
      addRepository: (seed) => ({ id: addRepository(seed, world).id }),
      addFile: (repository, path, text) =>
        void (world.repositories.get(repository.toLowerCase()) ?? notFound(repository)).files.set(path, text),
      addCommit: (seed) => addCommit(seed, world),
      addTag: (repository, tag, sha) =>
        void (world.repositories.get(repository.toLowerCase()) ?? notFound(repository)).tags.set(tag, sha),
      buildSchema: async () => void (await githubSchema()),
      addDeployment: (seed) => addDeployment(seed, world),
      addPull: (seed) => addPull(seed, world),
      addTeam: (seed) => addTeam(seed, world),
      addRun: (seed) => showRun(addRun(seed, world).id),
      updateRun: (id, change) => {
        updateRun(runOf(id), change, world);
        return showRun(id);
      },
      rerun: (id, actor) => {
        rerun(runOf(id), actor, world);
        return showRun(id);
      },
      runEvent: (id, action) => describeRunEvent({ run: runOf(id), action, api: apiUrl() }),
      addJob: (runId, seed) => showJob(addJob(runOf(runId), seed, world).id),
      updateJob: (id, change) => {
        updateJob(jobOf(id), change, world);
        return showJob(id);
      },
      addAnnotation: (jobId, seed) => addAnnotation(jobOf(jobId), seed),
    },
    clear: () => {
      Object.assign(settings, DEFAULTS);
      Object.assign(nextIds, FIRST_ID);
      const { tokens, limits, accounts, organizations, repositories, runs, jobs, paths } = world;
      for (const part of [tokens, limits, accounts, organizations, repositories, runs, jobs, ...Object.values(paths)])
        part.clear();
    },
  };
}

function notFound(what: string): never {
  throw new Error(`The emulator's GitHub has no ${what}.`);
}

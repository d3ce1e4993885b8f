import type { Clock } from '../clock.ts';
import type { Service } from '../server.ts';
import { ROOT } from './routes.ts';
import type { JobAnswer, RunAnswer } from './answers.ts';
import { describeJob, describeRun, describeRunEvent, type RunAction } from './describe-run.ts';
import {
  annotate,
  changeJob,
  plantJob,
  type AnnotationSeed,
  type JobChange,
  type JobSeed,
  changeRun,
  plantRun,
  rerun,
  type RunChange,
  type RunSeed,
} from './runs.ts';
import {
  plantRepository,
  plantTeam,
  type RepositorySeed,
  type TeamHandle,
  type TeamSeed,
  plantPull,
  type PullSeed,
} from './repositories.ts';
import { createRateLimits, type Spent, createTokens, type TokenWishes, type GitHubSettings } from './tokens.ts';
import { restService } from './rest.ts';
import { FIRST_ID, type GitHubWorld } from './world.ts';

/** GitHub's side of the world, as a test or a runner changes it from outside the API. */
export type GitHub = {
  /** The root of the REST API: what a job finds in `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly settings: GitHubSettings;
  readonly token: (wishes: TokenWishes) => string;
  readonly revokeToken: (token: string) => void;
  /** Uses up requests of the hour a token has, as others with the same limit would, and tells how things stand. */
  readonly spend: (token: string, requests: number) => Spent;
  readonly addRepository: (seed: RepositorySeed) => { readonly id: number };
  /** Puts a file into a repository. */
  readonly addFile: (repository: string, path: string, text: string) => void;
  /** Adds an open pull request. */
  readonly addPull: (seed: PullSeed) => void;
  readonly addTeam: (seed: TeamSeed) => TeamHandle;
  readonly addRun: (seed: RunSeed) => RunAnswer;
  readonly updateRun: (id: number, change: RunChange) => RunAnswer;
  /** Begins another attempt of a run that is over. */
  readonly rerun: (id: number, actor?: string) => RunAnswer;
  /** The event that a workflow with `on: workflow_run` is started with, as the run stands now. */
  readonly runEvent: (id: number, action: RunAction) => { readonly name: 'workflow_run'; readonly payload: object };
  readonly addJob: (runId: number, seed: JobSeed) => JobAnswer;
  readonly updateJob: (id: number, change: JobChange) => JobAnswer;
  readonly addAnnotation: (jobId: number, seed: AnnotationSeed) => void;
};

type Parts = { readonly clock: Clock; readonly origin: () => string };

const DEFAULTS: GitHubSettings = { workflowLimit: 1000, appLimit: 5000, limitStatus: 403 };

/** Makes an empty GitHub: the service that answers, and the handle that fills it. */
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
  const apiUrl = () => origin() + ROOT;
  const runOf = (id: number) => world.runs.get(id) ?? none(`run ${id}`);
  const jobOf = (id: number) => world.jobs.get(id) ?? none(`job ${id}`);
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
      spend: (token, requests) => world.limits.spend(world.tokens.find(token) ?? none('such token'), requests),
      addRepository: (seed) => ({ id: plantRepository(seed, world).id }),
      addFile: (repository, path, text) =>
        void (world.repositories.get(repository.toLowerCase()) ?? none(repository)).files.set(path, text),
      addPull: (seed) => plantPull(seed, world),
      addTeam: (seed) => plantTeam(seed, world),
      addRun: (seed) => showRun(plantRun(seed, world).id),
      updateRun: (id, change) => {
        changeRun(runOf(id), change, world);
        return showRun(id);
      },
      rerun: (id, actor) => {
        rerun(runOf(id), actor, world);
        return showRun(id);
      },
      runEvent: (id, action) => describeRunEvent({ run: runOf(id), action, api: apiUrl() }),
      addJob: (runId, seed) => showJob(plantJob(runOf(runId), seed, world).id),
      updateJob: (id, change) => {
        changeJob(jobOf(id), change, world);
        return showJob(id);
      },
      addAnnotation: (jobId, seed) => annotate(jobOf(jobId), seed),
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

function none(what: string): never {
  throw new Error(`The emulator's GitHub has no ${what}.`);
}

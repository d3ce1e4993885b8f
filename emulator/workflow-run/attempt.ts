import type { Emulator } from '../emulator.ts';
import type { RunBody } from '../github/answers.ts';
import type { Permissions } from '../github/tokens.ts';
import type { GitHubValues } from '../runner/github-context.ts';
import type { JobOptions, JobResult } from '../runner/job-options.ts';
import type { WorkflowFile } from './read-workflow.ts';

/** The conclusion of a job, and `needs.*.result`. */
export type JobConclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** The machine and the repository's secrets and variables, for all jobs. */
export type Machine = Pick<
  JobOptions,
  'workspace' | 'actions' | 'localActions' | 'secrets' | 'vars' | 'env' | 'timing' | 'idToken' | 'onLog'
>;

/** Options of workflowPlayer. */
export type PlayerOptions = {
  /** A repository of the emulator's GitHub. */
  readonly repository: string;
  /** The workflow files, by name, such as `ci.yml`. */
  readonly files: Readonly<Record<string, string>>;
  readonly machine?: Machine;
  /** The logins of environments' reviewers, for whom a job waits. */
  readonly environments?: Readonly<Record<string, { readonly reviewers: readonly string[] }>>;
  /** The reviewers' decision when the run waits. Default: approved. */
  readonly review?: (waiting: {
    readonly run: number;
    readonly environment: string;
  }) => 'approved' | 'rejected' | Promise<'approved' | 'rejected'>;
  /** Called when a job starts and ends. The run waits for the returned promise. */
  readonly onJob?: (report: JobReport) => void | Promise<void>;
  /** Whether jobs and started runs run in parallel. Default: one after the other. */
  readonly parallel?: boolean;
};

export type JobReport = {
  readonly run: number;
  readonly workflow: string;
  readonly job: string;
  readonly status: 'in_progress' | 'completed';
  /** Cancels the run, as a user can. */
  readonly cancel: () => void;
};

/** A recorded job, with its result if it ran. */
export type PlayedJob = {
  readonly recordId: number;
  readonly name: string;
  readonly conclusion: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly result?: JobResult;
};

/** The result of a job in the workflow file, with all jobs of its matrix or of the workflow that it calls. */
export type JobOutcome = {
  /** The result in `needs`: a failure with `continue-on-error` is a success. */
  readonly result: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly played: readonly PlayedJob[];
};

/** An attempt of a run in progress. */
export type Attempt = {
  readonly emulator: Emulator;
  readonly options: PlayerOptions;
  readonly run: RunBody;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Whether it gets secrets, by the rules for forks and Dependabot. */
  readonly trusted: boolean;
  readonly github: Partial<GitHubValues>;
  readonly cancelled: AbortController;
  /** Called when the attempt's first job starts. */
  readonly begin: () => Promise<void>;
  /** The jobs of the earlier attempt, for a re-run of failed jobs. */
  readonly before: ReadonlyMap<string, JobOutcome>;
};

/** The workflow of a run, or one that a job calls. */
export type Workflow = {
  readonly file: WorkflowFile;
  /** The prefix of its job names, such as `deploy / `. */
  readonly prefix: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
};

/** Maps items one after the other, or in parallel. */
export async function mapEach<T, R>(
  items: readonly T[],
  parallel: boolean,
  act: (item: T) => Promise<R>,
): Promise<R[]> {
  if (parallel) return Promise.all(items.map(act));
  const done: R[] = [];
  for (const item of items) done.push(await act(item));
  return done;
}

/** The combined result of several jobs. */
export function resultOf(results: readonly JobConclusion[]): JobConclusion {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}

/** How a run was started. */
export type Started = {
  readonly event: string;
  /** The login that started it. */
  readonly actor: string;
  readonly fromFork: boolean;
};

const OF_DEPENDABOT =
  'pull_request pull_request_review pull_request_review_comment push create deployment deployment_status'.split(' ');

/**
 * Whether a run gets the secrets of Actions and a token with write permissions. A fork's pull request gets neither
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request), nor does
 * a run of Dependabot (https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions).
 * A run that theirs start with `workflow_run` gets both.
 */
export function isTrusted({ event, actor, fromFork }: Started): boolean {
  if (fromFork && event.startsWith('pull_request') && event !== 'pull_request_target') return false;
  return !(actor === 'dependabot[bot]' && OF_DEPENDABOT.includes(event));
}

const KNOWN = ['actions', 'checks', 'contents', 'deployments', 'issues', 'pull_requests', 'statuses'] as const;

/**
 * The permissions of a job's `GITHUB_TOKEN`: those in `permissions`, by default to read contents
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions).
 */
export function tokenPermissions(written: unknown, trusted: boolean): Permissions {
  const all = (level: 'read' | 'write'): Permissions => Object.fromEntries(KNOWN.map((name) => [name, level]));
  const given = written === 'write-all' ? all('write') : written === 'read-all' ? all('read') : named(written);
  if (trusted) return given;
  return Object.fromEntries(Object.keys(given).map((name) => [name, 'read']));
}

function named(written: unknown): Permissions {
  if (typeof written !== 'object' || written === null) return { contents: 'read' };
  const levels = new Map(Object.entries(written).map(([name, level]) => [name.replaceAll('-', '_'), String(level)]));
  return Object.fromEntries(
    KNOWN.flatMap((name) => {
      const level = levels.get(name);
      return level === 'read' || level === 'write' ? [[name, level]] : [];
    }),
  );
}

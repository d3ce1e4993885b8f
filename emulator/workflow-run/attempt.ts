import type { Emulator } from '../emulator.ts';
import type { RunBody } from '../github/answers.ts';
import type { Permissions } from '../github/tokens.ts';
import type { GitHubValues } from '../runner/github-context.ts';
import type { JobOptions, JobResult } from '../runner/job-options.ts';
import type { WorkflowFile } from './read-workflow.ts';

/** How GitHub says that a job ended, and `needs.*.result` with it. */
export type JobConclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What jobs find on the machine, and what the repository gives them where the run may have it. */
export type Machine = Pick<
  JobOptions,
  'workspace' | 'actions' | 'localActions' | 'secrets' | 'vars' | 'env' | 'timing' | 'idToken' | 'onLog'
>;

/** The repository whose workflows are played, and what happens to their runs. */
export type PlayerOptions = {
  /** It has to be there, in the emulator's GitHub. */
  readonly repository: string;
  /** The workflow files of the default branch, by their name, such as `ci.yml`. */
  readonly files: Readonly<Record<string, string>>;
  readonly machine?: Machine;
  /** The reviewers of environments, as logins; a job for such an environment waits for them. */
  readonly environments?: Readonly<Record<string, { readonly reviewers: readonly string[] }>>;
  /** What the reviewers say, asked when the run waits; they approve unless told. */
  readonly review?: (waiting: {
    readonly run: number;
    readonly environment: string;
  }) => 'approved' | 'rejected' | Promise<'approved' | 'rejected'>;
  /** Hears of each job that a runner takes, and of its end; the run goes on when the answer is there. */
  readonly onJob?: (report: JobReport) => void | Promise<void>;
  /** Jobs that can run at once do, and so do the runs that a run starts. Unless told, one comes after the other. */
  readonly parallel?: boolean;
};

export type JobReport = {
  readonly run: number;
  readonly workflow: string;
  readonly job: string;
  readonly status: 'in_progress' | 'completed';
  /** Cancels the run, as a user does. */
  readonly cancel: () => void;
};

/** A job of the record, and what its runner saw; nothing where no runner took it. */
export type PlayedJob = {
  readonly recordId: number;
  readonly name: string;
  readonly conclusion: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly result?: JobResult;
};

/** What a job of the workflow file came to: all legs of its matrix, or all jobs of the workflow it calls. */
export type JobOutcome = {
  /** As `needs` has it: a failure that `continue-on-error` allows is a success. */
  readonly result: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly played: readonly PlayedJob[];
};

/** One attempt of a run while it is played. */
export type Attempt = {
  readonly emulator: Emulator;
  readonly options: PlayerOptions;
  readonly run: RunBody;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Whether the rules for forks and Dependabot let it have secrets. */
  readonly trusted: boolean;
  readonly github: Partial<GitHubValues>;
  readonly cancelled: AbortController;
  /** The attempt's first job was taken by a runner. */
  readonly begin: () => Promise<void>;
  /** What the attempt before came to, and which jobs are not run again. */
  readonly before: ReadonlyMap<string, JobOutcome>;
};

/** The jobs that are planned together: those of the run's own workflow, or of one that a job calls. */
export type Workflow = {
  readonly file: WorkflowFile;
  /** What stands before the names of its jobs, such as `deploy / `. */
  readonly prefix: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
};

/** Does something with each, one after the other or all at once. */
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

/** What several jobs came to together. */
export function resultOf(results: readonly JobConclusion[]): JobConclusion {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}

/** What the rules for access look at. */
export type Started = {
  readonly event: string;
  /** Who started it. */
  readonly actor: string;
  readonly fromFork: boolean;
};

const OF_DEPENDABOT =
  'pull_request pull_request_review pull_request_review_comment push create deployment deployment_status'.split(' ');

/**
 * Whether a run gets the secrets of Actions, and a token that may write. A pull request of a fork gets neither
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request), nor does
 * a run of Dependabot (https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions).
 * What is started by their runs, with `workflow_run`, gets both.
 */
export function isTrusted({ event, actor, fromFork }: Started): boolean {
  if (fromFork && event.startsWith('pull_request') && event !== 'pull_request_target') return false;
  return !(actor === 'dependabot[bot]' && OF_DEPENDABOT.includes(event));
}

const KNOWN = ['actions', 'checks', 'contents', 'deployments', 'issues', 'pull_requests', 'statuses'] as const;

/**
 * What a job's `GITHUB_TOKEN` may do: what `permissions` says and nothing else, and where nothing is said, read contents
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

import type { ActionFolders } from './action-file.ts';
import { IN_ACTION, IN_WORKFLOW, type Allowed, type Evaluation } from './expression.ts';
import type { GitHubValues } from './github-context.ts';
import type { StepReport, Timing, RawBytes, Status } from './job-options.ts';
import type { Machine } from './machine.ts';
import type { Masks } from './masks.ts';
import type { StepFile } from './step-file.ts';

/** A running job: what its steps share. */
export type Job = {
  readonly machine: Machine;
  readonly timing: Timing;
  readonly debug: boolean;
  readonly nestedInputsAtPost: 'own' | 'outer';
  readonly actionFolders: ActionFolders;
  readonly masks: Masks;
  readonly rawBytes: RawBytes;
  readonly idToken: { readonly url: string; readonly token: string } | undefined;
  readonly contexts: JobContexts;
  /** `defaults.run`, the job's over the workflow's. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Writes a masked line to the job's log. */
  readonly write: (line: string) => void;
  /** Reports a step to GitHub. */
  readonly report: (report: StepReport) => void;
  /** Aborts when the job is cancelled, after `status` is `cancelled`. */
  readonly cancelled: AbortSignal;
  status: Status;
  /** The `env` of the workflow and the job, and the values of GITHUB_ENV. */
  readonly env: Map<string, string>;
  /** The folders of GITHUB_PATH. The last one is first in PATH. */
  readonly path: Set<string>;
  /** The `steps` context. */
  readonly steps: StepsContext;
  /** The post steps, to run last one first. */
  readonly posts: PlannedStep[];
};

/** The contexts that are the same for the whole job. */
export type JobContexts = {
  readonly github: GitHubValues & Readonly<Record<string, unknown>>;
  readonly event: unknown;
  readonly strategy: unknown;
  readonly matrix: unknown;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: unknown;
  readonly needs: unknown;
  readonly inputs: unknown;
  readonly job: Readonly<Record<string, unknown>>;
};

/** The `steps` context of a job or of a composite action, by id. */
export type StepsContext = Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;

/** A step of the job to run. */
export type PlannedStep = {
  readonly phase: 'pre' | 'main' | 'post';
  readonly step: StepFile;
  /** Its name on the run's page, before it is evaluated. */
  readonly title: string;
  readonly condition: string;
  readonly action: string;
  readonly memory: StepMemory;
};

/** What pre, main and post of a step share. */
export type StepMemory = {
  readonly state: Map<string, string>;
  postIsRegistered: boolean;
  /** For a composite action: the posts of the actions in it. */
  readonly posts: EmbeddedPost[];
};

/** The post of an action in a composite action. */
export type EmbeddedPost = {
  readonly step: StepFile;
  readonly condition: string;
  readonly action: string;
  readonly memory: StepMemory;
};

/** The memory of a new step. */
export function newMemory(): StepMemory {
  return { state: new Map(), postIsRegistered: false, posts: [] };
}

/** The scope of a step: the job, or a composite action. */
export type Scope = {
  readonly steps: StepsContext;
  readonly inputs: unknown;
  /** The `env` context before the step's own `env`. */
  readonly env: () => ReadonlyMap<string, string>;
  /** The status for success() and failure(). */
  readonly status: () => Status;
  /** The allowed contexts of its steps. */
  readonly allowed: { readonly step: Allowed; readonly stepIf: Allowed };
  /** In a composite action: its folder. */
  readonly actionPath?: string;
};

/** The scope of the job's own steps. */
export function jobScope(job: Job): Scope {
  return {
    steps: job.steps,
    inputs: job.contexts.inputs,
    env: () => job.env,
    status: () => job.status,
    allowed: IN_WORKFLOW,
  };
}

/** The scope of a composite action's steps. `env` is that of the step that uses it. */
export function compositeScope({ job, inputs, env, actionPath, status }: Composite): Scope {
  return {
    steps: {},
    inputs: Object.fromEntries(inputs),
    env: () => new Map([...job.env, ...env]),
    status: () => (job.status === 'cancelled' ? 'cancelled' : status()),
    allowed: IN_ACTION,
    actionPath,
  };
}

type Composite = {
  readonly job: Job;
  readonly inputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly actionPath: string;
  readonly status: () => Status;
};

/** The current data for a step's expressions (https://docs.github.com/actions/reference/workflows-and-actions/contexts). */
export function evaluationOf({ job, scope, env, github, allowed }: EvaluationOptions): Evaluation {
  const { contexts, machine } = job;
  const status = scope.status();
  return {
    allowed,
    contexts: {
      github: { ...contexts.github, event: contexts.event, ...github },
      env,
      job: { ...contexts.job, status: job.status },
      steps: scope.steps,
      runner: machine.runner,
      inputs: scope.inputs,
      secrets: { ...contexts.secrets, github_token: contexts.github.token },
      vars: contexts.vars,
      needs: contexts.needs,
      strategy: contexts.strategy,
      matrix: contexts.matrix,
    },
    status: { success: status === 'success', failure: status === 'failure', cancelled: job.status === 'cancelled' },
  };
}

type EvaluationOptions = {
  readonly job: Job;
  readonly scope: Scope;
  readonly env: ReadonlyMap<string, string>;
  readonly github: Readonly<Record<string, string>>;
  readonly allowed: Allowed;
};

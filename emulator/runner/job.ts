import type { ActionFolders } from './action-file.ts';
import { IN_ACTION, IN_WORKFLOW, type Allowed, type Evaluation } from './expression.ts';
import type { GitHubValues } from './github-context.ts';
import type { StepReport, Timing, RawBytes, Status } from './job-options.ts';
import type { Machine } from './machine.ts';
import type { Masks } from './masks.ts';
import type { StepFile } from './step-file.ts';

/** A job while it runs: what all its steps share and may change. */
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
  /** Writes a masked line to the log of the whole job. */
  readonly write: (line: string) => void;
  /** Reports a step to the server. */
  readonly report: (report: StepReport) => void;
  /** Aborts when the job is cancelled; `status` is `cancelled` by then. */
  readonly cancelled: AbortSignal;
  status: Status;
  /** The workflow's and the job's `env`, and what steps have put into GITHUB_ENV since. */
  readonly env: Map<string, string>;
  /** What steps have put into GITHUB_PATH; the last one is looked in first. */
  readonly path: Set<string>;
  /** The root of the `steps` context. */
  readonly steps: StepsContext;
  /** Post steps to run when all others have, the last one first. */
  readonly posts: PlannedStep[];
};

/** The contexts that don't change while the job runs. */
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

/** A step of the job that is going to run, at the top level. */
export type PlannedStep = {
  readonly phase: 'pre' | 'main' | 'post';
  readonly step: StepFile;
  /** How it is called on the run's page, if it can't be worked out when it runs. */
  readonly title: string;
  readonly condition: string;
  readonly action: string;
  readonly memory: StepMemory;
};

/** What the pre, main and post of one step share. */
export type StepMemory = {
  readonly state: Map<string, string>;
  postIsRegistered: boolean;
  /** Of a composite action: the posts of the actions it used, and what each of its steps remembers. */
  readonly posts: EmbeddedPost[];
};

/** The post of an action that a composite action used. */
export type EmbeddedPost = {
  readonly step: StepFile;
  readonly condition: string;
  readonly action: string;
  readonly memory: StepMemory;
};

/** A step that has nothing to remember yet. */
export function newMemory(): StepMemory {
  return { state: new Map(), postIsRegistered: false, posts: [] };
}

/** Where a step stands: among the steps of the job, or of a composite action. */
export type Scope = {
  readonly steps: StepsContext;
  readonly inputs: unknown;
  /** The `env` context before the step's own `env`. */
  readonly env: () => ReadonlyMap<string, string>;
  /** What success() and failure() look at. */
  readonly status: () => Status;
  /** Which contexts its steps may use. */
  readonly allowed: { readonly step: Allowed; readonly stepIf: Allowed };
  /** Set in a composite action: the folder it was read from. */
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

/** The scope of a composite action's steps; `env` is what the step that uses it has. */
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

/** What expressions of a step see at this moment (https://docs.github.com/actions/reference/workflows-and-actions/contexts). */
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

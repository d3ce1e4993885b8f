import { IN_ACTION, IN_WORKFLOW } from './context-availability.ts';
import { type Allowed, type Evaluation } from './expression.ts';
import { type Job, type StepsContext } from './job.ts';
import { type Status } from './job-result.ts';

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
export function evaluationOf({ job, scope, env, github, allowed }: StepSees): Evaluation {
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

type StepSees = {
  readonly job: Job;
  readonly scope: Scope;
  readonly env: ReadonlyMap<string, string>;
  readonly github: Readonly<Record<string, string>>;
  readonly allowed: Allowed;
};

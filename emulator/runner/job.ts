import { type ActionPlaces } from './find-action.ts';
import { type GitHubValues } from './github-context.ts';
import { type StepReport, type Timing } from './job-options.ts';
import { type RawBytes, type Status } from './job-result.ts';
import { type Machine } from './machine.ts';
import { type Masks } from './masks.ts';
import { type StepFile } from './step-file.ts';

/** A job while it runs: what all its steps share and may change. */
export type Job = {
  readonly machine: Machine;
  readonly timing: Timing;
  readonly debug: boolean;
  readonly nestedInputsAtPost: 'own' | 'outer';
  readonly places: ActionPlaces;
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

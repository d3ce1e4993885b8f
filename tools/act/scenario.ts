import type { FaultRule } from '../../emulator/index.ts';

/** A workflow that both runners play, and what must come of it. */
export type Scenario = {
  readonly id: string;
  /** What it shows about the action, in a sentence. */
  readonly shows: string;
  /** The workflow file. */
  readonly workflow: string;
  /** Its jobs in the order in which they run. */
  readonly jobs: readonly JobToPlay[];
  /** More files of the repository, such as actions of its own, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What goes wrong at Google. */
  readonly faults?: readonly FaultRule[];
  /** Why only act can play it, where our runner refuses to. */
  readonly onlyAct?: string;
  /** The job is cancelled when its log says this. */
  readonly cancelAt?: string;
  /** Throws when the runner made something else of it. */
  readonly check: (seen: Seen) => void;
  /** What is broken on purpose, to see that the check can fail. */
  readonly control: Control;
  /** Why act and our runner differ, by the name of the fact. What has no entry must not differ. */
  readonly differences?: Readonly<Record<string, Difference>>;
};

/** `legs`: how many jobs its matrix makes. */
export type JobToPlay = { readonly id: string; readonly legs?: number };

/** Changes one file of the repository, so that the scenario must fail. */
export type Control = { readonly what: string; readonly file: string; readonly from: string; readonly to: string };

/** What GitHub does, and the line of source that says why the runners differ. */
export type Difference = { readonly github: string; readonly because: string };

/** What came of a scenario. */
export type Seen = {
  /** `success` or `failure` for each job, in order; act says no more. */
  readonly conclusions: readonly string[];
  /** The texts of the messages in the space at the end, durations as `…`. */
  readonly messages: readonly string[];
  /** What Google and GitHub were asked for, in order, with the status of the answer: `messages.create 200`. */
  readonly calls: readonly string[];
  /** The log as it is shown, secrets masked. */
  readonly log: string;
  /** What the probe (tools/act/probe.ts) found in its environment, in order. */
  readonly probes: readonly Readonly<Record<string, string>>[];
};

/** The facts by which two runners are compared. */
export function factsOf({ conclusions, messages, calls, probes }: Seen): Record<string, string> {
  return {
    'how the jobs ended': [...conclusions].sort().join(', '),
    'messages in the space': messages.join(' ¶ ') || 'none',
    requests: calls.join(', ') || 'none',
    ...Object.fromEntries(
      probes.flatMap((probe, index) =>
        Object.entries(probe).map(([name, value]) => [`probe ${index + 1}: ${name}`, value]),
      ),
    ),
  };
}

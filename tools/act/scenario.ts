import { format } from 'prettier';
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

/** A fact that the two runners do not share. */
export type Found = Difference & { readonly fact: string; readonly act: string; readonly ours: string };

/** A scenario in the table. */
export type Row = { readonly scenario: Scenario; readonly differences: readonly Found[] };

/** Compares what came of a scenario; a difference without an explanation is a mistake of one of the runners. */
export function compare(
  { differences: explained = {} }: Scenario,
  act: Seen,
  ours: Seen,
): { readonly differences: readonly Found[]; readonly unexplained: readonly string[] } {
  const [theirs, mine] = [factsOf(act), factsOf(ours)];
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const differing = names.filter((fact) => theirs[fact] !== mine[fact]);
  return {
    differences: differing.flatMap((fact) => {
      const why = explained[fact];
      return why === undefined ? [] : [{ fact, act: theirs[fact] ?? 'none', ours: mine[fact] ?? 'none', ...why }];
    }),
    unexplained: differing
      .filter((fact) => explained[fact] === undefined)
      .map((fact) => `${fact}: act has "${theirs[fact]}", our runner "${mine[fact]}".`),
  };
}

/** Each difference once: the probe finds the same ones in every step. */
function uniqueIn(rows: readonly Row[]): (Found & { readonly id: string })[] {
  const all = rows.flatMap(({ scenario: { id }, differences }) =>
    differences.map((found) => {
      const inProbe = /^probe \d+: /.test(found.fact);
      return { ...found, id: inProbe ? 'every step' : id, fact: found.fact.replace(/^probe \d+: /, '') };
    }),
  );
  return [...new Map(all.map((found) => [JSON.stringify(found), found])).values()];
}

/** The page docs/evidence/act.md. */
export async function page(rows: readonly Row[]): Promise<string> {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const differences = uniqueIn(rows);
  const text = [
    '# Played by a runner that we did not write',
    'Made by `npm run act -- --write`. Each scenario is a workflow that both runners play with the shipped `dist`, against the same emulator: [act](https://github.com/nektos/act) v0.2.87 on this machine without Docker, and the [emulator’s own runner](../../emulator/README.md). Each has a control: one thing is broken on purpose, and the scenario fails with both.',
    '| scenario | what it shows | control |\n| --- | --- | --- |',
    ...rows.map(
      ({ scenario: { id, shows, control, onlyAct } }) =>
        `| ${id} | ${cell(onlyAct === undefined ? shows : `${shows} Only with act: ${onlyAct}.`)} | ${cell(control.what)} |`,
    ),
    '',
    '## Where the runners differ',
    'Everything else that is compared is the same: how the jobs ended, the messages, the requests, and what a probe finds in its environment.',
    '| scenario | fact | act | ours | GitHub | because |\n| --- | --- | --- | --- | --- | --- |',
    ...differences.map(
      ({ id, fact, act, ours, github, because }) =>
        `| ${[id, fact, act, ours, github, because].map(cell).join(' | ')} |`,
    ),
    '',
    '## What act cannot show',
    'The id of the job and its record at GitHub (`job.check_run_id`, `actions: read`), the rights of a token, the seconds that GitHub gives a cancelled step, `cancelled` as the result of a needed job, the claims of an OIDC token, and the fault of GitHub’s runner that mixes up the inputs of nested composite actions in post: act keeps them right. The emulator’s runner plays these, read from GitHub’s sources.',
    '',
  ].join('\n');
  return format(
    text.replace(/\n\n?(\| )/g, '\n$1').replace(/\n(# |## |Made|Each|Everything|The id|\| scenario)/g, '\n\n$1'),
    { parser: 'markdown', printWidth: 120 },
  );
}

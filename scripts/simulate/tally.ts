import type { Scenario } from './scenario.ts';
import type { Outcome } from './simulation.ts';

/** Many runs of one scenario in numbers. */
export type Tally = {
  readonly scenario: Scenario;
  readonly seeds: string;
  readonly runs: number;
  /** The fewest and the most messages that one run left, and of replies to them. */
  readonly messages: string;
  readonly replies: string;
  readonly writes: number;
  readonly mostWrites: number;
  readonly asked: number;
  readonly mostAsked: number;
  readonly refused: number;
  readonly githubRequests: number;
  readonly githubRefused: number;
  readonly lost: number;
  readonly unequal: number;
  readonly leftToLastWord: number;
  readonly addedMedian: number;
  readonly mainMedian: number;
  readonly postMedian: number;
  readonly added99: number;
  readonly finalMedian: number;
  readonly finalMost: number;
  readonly warnings: number;
};

/** Adds up the runs of a scenario. Counts are of all runs together, but for requests, which are the middle run's. */
export function tallyOf(scenario: Scenario, outcomes: readonly Outcome[]): Tally {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const most = (of: (outcome: Outcome) => number) => Math.max(...outcomes.map(of));
  const middle = (of: (outcome: Outcome) => number) => quantile(outcomes.map(of), 0.5);
  const each = outcomes.flatMap(({ added }) => added);
  const added = each.map(({ main, post }) => main + post);
  const seeds = outcomes.map(({ seed }) => seed);
  return {
    scenario,
    seeds: seeds.length === 1 ? `${seeds[0]}` : `${seeds[0]}–${seeds.at(-1)}`,
    runs: outcomes.length,
    messages: range(outcomes.map(({ messages }) => messages)),
    replies: range(outcomes.map(({ replies }) => replies)),
    writes: middle(({ writes }) => writes),
    mostWrites: most(({ mostWrites }) => mostWrites),
    asked: middle(({ asked }) => asked),
    mostAsked: most(({ mostAsked }) => mostAsked),
    refused: middle(({ refused }) => refused),
    githubRequests: middle(({ githubRequests }) => githubRequests),
    githubRefused: middle(({ githubRefused }) => githubRefused),
    lost: sum(({ lost }) => lost.length),
    unequal: outcomes.filter(({ lost, differences }) => lost.length + differences.length > 0).length,
    leftToLastWord: outcomes.filter(
      ({ beforeLastWord: before }) => before && before.lost.length + before.differences.length > 0,
    ).length,
    addedMedian: quantile(added, 0.5) / 1000,
    mainMedian:
      quantile(
        each.map(({ main }) => main),
        0.5,
      ) / 1000,
    postMedian:
      quantile(
        each.map(({ post }) => post),
        0.5,
      ) / 1000,
    added99: quantile(added, 0.99) / 1000,
    finalMedian: middle(({ finalAfter }) => finalAfter) / 1000,
    finalMost: most(({ finalAfter }) => finalAfter) / 1000,
    warnings: sum(({ warnings }) => warnings.length),
  };
}

function range(all: readonly number[]): string {
  const [fewest, most] = [Math.min(...all), Math.max(...all)];
  return fewest === most ? `${fewest}` : `${fewest}–${most}`;
}

function quantile(all: readonly number[], share: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

const COLUMNS: readonly (readonly [string, (tally: Tally) => string | number])[] = [
  ['jobs', ({ scenario }) => scenario.jobs],
  ['parallel', ({ scenario }) => scenario.parallel],
  ['faults', ({ scenario }) => `${scenario.faults} %`],
  ['seeds', ({ seeds }) => seeds],
  ['messages', ({ messages }) => messages],
  ['replies', ({ scenario, replies }) => (scenario.mention === '' ? '–' : replies)],
  ['final states lost', ({ lost }) => lost],
  ['boards unlike the record', ({ unequal, runs }) => `${unequal} of ${runs}`],
  ['left to the last word', ({ scenario, leftToLastWord }) => (scenario.lastWord ? leftToLastWord : '–')],
  ['writes', ({ writes }) => writes],
  ['most in a second', ({ mostWrites }) => mostWrites],
  ['tried', ({ asked, mostAsked }) => `${asked} (${mostAsked} in a second)`],
  ['429', ({ refused }) => refused],
  [
    'GitHub requests',
    ({ githubRequests, githubRefused }) =>
      `${githubRequests}${githubRefused > 0 ? ` (${githubRefused} over the limit)` : ''}`,
  ],
  ['added per job, s: median, 99th', ({ addedMedian, added99 }) => `${addedMedian.toFixed(2)}, ${added99.toFixed(2)}`],
  [
    'at start and end, s: medians',
    ({ mainMedian, postMedian }) => `${mainMedian.toFixed(2)}, ${postMedian.toFixed(2)}`,
  ],
  [
    'last end to final board, s: median, most',
    ({ finalMedian, finalMost }) => `${finalMedian.toFixed(2)}, ${finalMost.toFixed(2)}`,
  ],
  ['warnings', ({ warnings }) => warnings],
];

/** The tallies as the rows of a table. */
export function tableOf(tallies: readonly Tally[]): readonly string[] {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    row(COLUMNS.map(([title]) => title)),
    row(COLUMNS.map(() => '---:')),
    ...tallies.map((tally) => row(COLUMNS.map(([, cell]) => cell(tally)))),
  ];
}

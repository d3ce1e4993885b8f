import { chance } from './chance.ts';
import type { Scenario } from './scenario.ts';

/** A job of the run, as it is going to be. */
export type PlannedJob = {
  readonly id: number;
  readonly name: string;
  /** Its key in the workflow's file. */
  readonly key: string;
  /** Its leg of the matrix. */
  readonly matrix: Readonly<Record<string, string>> | undefined;
  readonly wave: 1 | 2;
  readonly ends: 'success' | 'failure' | 'cancelled';
  readonly hasStatusStep: boolean;
  /** How long its own steps take. */
  readonly ownMs: number;
  /** How long the runner takes to set it up. */
  readonly setUpMs: number;
  /** How long after it was begun its runner dies, if it does. */
  readonly diesAfterMs: number | undefined;
};

const FIRST_ID = 51725241954;
const SINGLES = ['build', 'lint', 'deploy'];
const FEW = 6;

/** Draws the jobs of a run: single ones, and a matrix of all the others. */
export function planRun(seed: number, scenario: Scenario): readonly PlannedJob[] {
  const { jobs, without, waves, kill, lengthMs } = scenario;
  const singles = jobs >= FEW ? SINGLES : [];
  const legs = Array.from({ length: jobs - singles.length }, (_, index) => String(index));
  const names = [
    ...singles.map((name) => ({ name, key: name, matrix: undefined })),
    ...legs.map((leg) => ({ name: `test (${leg})`, key: 'test', matrix: { shard: leg } })),
  ];
  return names.map((named, index) => {
    const draw = chance(seed, 'plan', index);
    const ownMs = Math.max(1000, draw.around(lengthMs, 0.6));
    const setUpMs = draw.between(1000, 4000);
    return {
      id: FIRST_ID + index,
      ...named,
      wave: waves > 1 && (named.key === 'deploy' || index % 3 === 2) ? 2 : 1,
      ends: draw.percent(85) ? 'success' : draw.percent(80) ? 'failure' : 'cancelled',
      // One of them has it, or there would be nothing to look at.
      hasStatusStep: index === names.length - 1 || !draw.percent(without),
      ownMs,
      setUpMs,
      diesAfterMs: draw.percent(kill) ? draw.between(1000, setUpMs + ownMs + 8000) : undefined,
    };
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultCell, WORK, type Cell } from './fault-cell.ts';
import { CALM, FAULTS, SILENCE, STEPS, type FaultRow, type Step } from './faults-table.ts';

/** Processes at the same time: most of their time they wait. */
const AT_ONCE = 6;

/** How many times as long as a calm step one may take beyond its timeout, where that is more than a second. */
const CALM_STEPS = 5;

/** One step under one fault. */
export type Pair = { readonly row: FaultRow; readonly step: Step };

/** Every step under every fault that it can meet. */
export const ALL_PAIRS: readonly Pair[] = [CALM, ...FAULTS].flatMap((row) =>
  (row.steps ?? STEPS).map((step) => ({ row, step })),
);

/** Every fault with one of the steps that can meet it, each step in its turn, and every step without a fault. */
export const ONE_PAIR_EACH: readonly Pair[] = [
  ...STEPS.map((step) => ({ row: CALM, step })),
  ...FAULTS.map((row, index) => {
    // Faults come in pairs: that pass and that stay. Each step meets both.
    const turn = (index + Math.floor(index / STEPS.length)) % STEPS.length;
    return { row, step: row.steps?.[0] ?? STEPS[turn] ?? 'main' };
  }),
];

/**
 * Puts steps through faults, and does not look at the clock. Where a machine was so busy that the timeout was over
 * before anything could go wrong, the step gets more time, until it has enough.
 */
export async function faultMatrix(pairs: readonly Pair[]): Promise<readonly Cell[]> {
  return measured(({ measure }) =>
    inTurns(pairs, async ({ row, step }) => {
      let cell = await measure({ row, step });
      for (let timeout = row.timeout * 3; isTooSlow(cell) && timeout <= MOST_SECONDS; timeout *= 3) {
        cell = { ...(await measure({ row: { ...row, timeout }, step })), row };
      }
      return cell;
    }),
  );
}

/** As many seconds as a step can be given. */
const MOST_SECONDS = 300;

const isTooSlow = ({ row, text }: Cell): boolean => SILENCE.test(text) && !row.says.test(text);

/**
 * Puts steps through faults, each in time. A cell that takes too long while the machine is busy with all the others is
 * measured again by itself, twice at most, beside a step that nothing befalls: what is wrong with the action stays
 * wrong, and what is wrong with the machine is not held against it.
 */
export async function timedFaultMatrix(pairs: readonly Pair[]): Promise<readonly Cell[]> {
  return measured(async ({ measure }) => {
    const cells = await inTurns(pairs, measure);
    for (const [index, cell] of cells.entries()) {
      for (let again = 0; again < 2 && isLate(cells[index] ?? cell); again += 1) {
        const calm = await measure({ row: CALM, step: cell.step });
        cells[index] = { ...(await measure(cell)), slackMs: Math.max(1000, calm.ms * CALM_STEPS) };
      }
    }
    return cells;
  });
}

/** Whether a step took longer than it may. */
export const isLate = ({ row, ms, slackMs }: Cell): boolean => ms > row.timeout * 1000 + slackMs;

async function measured(work: (by: { measure: (pair: Pair) => Promise<Cell> }) => Promise<Cell[]>): Promise<Cell[]> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  let runs = 1_000_000;
  try {
    return await work({ measure: (pair) => faultCell({ ...pair, runId: String((runs += 1)), temp }) });
  } finally {
    rmSync(temp, { recursive: true });
  }
}

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [index, item] of left) done[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

/** Which rules a cell breaks, in words. */
export function problemsOf(cell: Cell): readonly string[] {
  const { row, step, exitCode, end, text, told, messages, done, untouched, strays, secrets, foreign } = cell;
  const asked = requestsOf(row, step);
  const exit = end === 'says so' && WORK[step].fails ? 1 : 0;
  const rules: readonly (readonly [string, boolean])[] = [
    [`ends with exit code ${exit}, not ${exitCode}`, exitCode === exit],
    [`${row.but?.[step] ?? row.end}, and does not: ${end}`, end === (row.but?.[step] ?? row.end)],
    [`says what is wrong: ${text}`, end === 'gets through' || row.says.test(text)],
    [`says so once: ${text}`, told <= 1],
    ['does its work, or says that it could not', done || end === 'says so'],
    ['leaves the space as it was, or as it is to be', done || untouched],
    [`makes one message at most, not ${messages}`, messages <= 1],
    [`asks ${asked} times, not ${cell.requests}`, asked === undefined || cell.requests === asked],
    ['sends its token nowhere else', strays === 0],
    [`writes no secret: ${secrets.join(', ').slice(0, 80)}`, secrets.length === 0],
    [`marks up and commands nothing: ${foreign.join(', ').slice(0, 200)}`, foreign.length === 0],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${row.fault} (${row.lasts}), ${step}: ${rule}`);
}

/** How many requests a step makes under a fault, where that is certain. */
export const requestsOf = ({ requests, requestsOf: others }: FaultRow, step: Step): number | undefined =>
  others?.[step] ?? (step === 'doctor' ? undefined : requests);

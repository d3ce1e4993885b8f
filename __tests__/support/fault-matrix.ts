import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultCell, type Cell } from './fault-cell.ts';
import { CALM, FAULTS, STEPS, type FaultRow, type Step } from './faults-table.ts';

/** Processes at the same time: most of their time they wait. */
const AT_ONCE = 10;

/** How many times as long as a calm step one may take beyond its timeout, where that is more than a second. */
const CALM_STEPS = 5;

/**
 * Puts every step through every fault. A cell that breaks a rule while the machine is busy with all the others is
 * measured again by itself, twice at most, beside a step that nothing befalls: what is wrong with the action stays
 * wrong, and what is wrong with the machine is not held against it.
 */
export async function faultMatrix(faults: readonly FaultRow[] = [CALM, ...FAULTS]): Promise<readonly Cell[]> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  const wishes = faults.flatMap((row) => STEPS.map((step) => ({ row, step })));
  let runs = 1_000_000;
  const measure = (wish: { row: FaultRow; step: Step }) => faultCell({ ...wish, runId: String((runs += 1)), temp });
  try {
    const cells = await inTurns(wishes, measure);
    for (const [index, cell] of cells.entries()) {
      for (let again = 0; again < 2 && problemsOf(cells[index] ?? cell).length > 0; again += 1) {
        const calm = await measure({ row: CALM, step: cell.step });
        cells[index] = { ...(await measure(cell)), slackMs: Math.max(1000, calm.ms * CALM_STEPS) };
      }
    }
    return cells;
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

/** The steps that fail when they cannot do their work; the others warn. */
const FAILING: readonly Step[] = ['send', 'members'];

/** Which rules a cell breaks, in words. */
export function problemsOf(cell: Cell): readonly string[] {
  const { row, step, exitCode, ms, slackMs, end, text, told, messages, done, untouched, strays, secrets } = cell;
  const asked = requestsOf(row, step);
  const exit = end === 'says so' && FAILING.includes(step) ? 1 : 0;
  const rules: readonly (readonly [string, boolean])[] = [
    [`ends with exit code ${exit}, not ${exitCode}`, exitCode === exit],
    [`takes no longer than timeout + 1 s (${Math.round(ms)} ms)`, ms <= row.timeout * 1000 + slackMs],
    [`${row.but?.[step] ?? row.end}, and does not: ${end}`, end === (row.but?.[step] ?? row.end)],
    [`says what is wrong: ${text}`, end === 'gets through' || row.says.test(text)],
    [`says so once: ${text}`, told <= 1],
    ['does its work, or says that it could not', done || end === 'says so'],
    ['leaves the space as it was, or as it is to be', done || untouched],
    [`makes one message at most, not ${messages}`, messages <= 1],
    [`asks ${asked} times, not ${cell.requests}`, asked === undefined || cell.requests === asked],
    ['sends its token nowhere else', strays === 0],
    [`writes no secret: ${secrets.join(', ').slice(0, 80)}`, secrets.length === 0],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${row.fault} (${row.lasts}), ${step}: ${rule}`);
}

/** How many requests a step makes under a fault, where that is certain. */
export const requestsOf = ({ requests, requestsOf: others }: FaultRow, step: Step): number | undefined =>
  others?.[step] ?? requests;

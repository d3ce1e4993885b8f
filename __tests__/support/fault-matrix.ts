import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultCell, TIMEOUT, type Cell } from './fault-cell.ts';
import { FAULTS, STEPS, type FaultRow, type Step } from './faults-table.ts';

/** Processes at the same time: most of their time they wait. */
const AT_ONCE = 6;

/**
 * Puts every step through every fault. A cell that breaks a rule while the machine is busy with all the others is
 * measured again by itself, twice at most: what is wrong with the action stays wrong.
 */
export async function faultMatrix(faults: readonly FaultRow[] = FAULTS): Promise<readonly Cell[]> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  const wishes = faults.flatMap((row) => STEPS.map((step) => ({ row, step })));
  let runs = 1_000_000;
  const measure = (wish: { row: FaultRow; step: Step }) => faultCell({ ...wish, runId: String((runs += 1)), temp });
  try {
    const cells = await inTurns(wishes, measure);
    for (const [index, cell] of cells.entries()) {
      for (let again = 0; again < 2 && problemsOf(cells[index] ?? cell).length > 0; again += 1) {
        cells[index] = await measure(cell);
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
  const { row, step, exitCode, ms, end, text, told, messages, done, strays, secrets } = cell;
  const exit = end === 'says so' && FAILING.includes(step) ? 1 : 0;
  const rules: readonly (readonly [string, boolean])[] = [
    [`ends with exit code ${exit}, not ${exitCode}`, exitCode === exit],
    [`takes no longer than timeout + 1 s (${Math.round(ms)} ms)`, ms <= (TIMEOUT + 1) * 1000],
    [`${row.but?.[step] ?? row.end}, and does not: ${end}`, end === (row.but?.[step] ?? row.end)],
    [`says what is wrong: ${text}`, end === 'gets through' || row.says.test(text)],
    [`says so once: ${text}`, told <= 1],
    ['does its work, or says that it could not', done || end === 'says so'],
    [`makes one message at most, not ${messages}`, messages <= 1],
    ['sends its token nowhere else', strays === 0],
    [`writes no secret: ${secrets.join(', ').slice(0, 80)}`, secrets.length === 0],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${row.fault} (${row.lasts}), ${step}: ${rule}`);
}

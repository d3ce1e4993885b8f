import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CALM,
  type Cell,
  faultMatrix,
  FAULTS,
  matrixTable,
  ONE_PAIR_EACH,
  problemsOf,
} from '../../reliability/index.ts';

// Every fault, for one step each, with the shipped bundle in processes of its own. `npm run reliability` puts every step
// through every fault, and measures that it ends in time; docs/evidence/reliability.md shows the outcome.

let cells: readonly Cell[];
beforeAll(async () => void (cells = await faultMatrix(ONE_PAIR_EACH)));

describe('a step does its work or says that it could not, once, without a secret', () => {
  test.each([CALM, ...FAULTS].map((row) => [row.fault, row.lasts, row] as const))('%s, %s', (_fault, _lasts, row) => {
    const ours = cells.filter((cell) => cell.row === row);
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.flatMap(problemsOf)).toEqual([]);
  });
});

test('the table in docs/evidence/reliability.md is the one that these faults make', () => {
  // Without what luck has a part in, and without the steps that were not put through a fault here.
  const rowsOf = (lines: readonly string[]) =>
    lines.filter((line) => line.startsWith('|')).map((line) => line.split(' | ').slice(0, -1).map(firstWord));
  const page = readFileSync(join(import.meta.dirname, '../../../docs/evidence/reliability.md'), 'utf8');
  const shown = rowsOf(page.slice(page.indexOf('| fault | lasts |'), page.indexOf('## Random jobs')).split('\n'));
  const made = rowsOf(matrixTable(cells));
  const outcomes = shown.map((row, index) => row.map((word, at) => (made[index]?.[at] === '–' ? '–' : word)));
  expect(outcomes).toEqual(made);
});

/** A cell without what follows ✔, warned or failed. */
const firstWord = (cell: string): string => cell.trim().replace(/^(✔|warned|failed) .*/, '$1');

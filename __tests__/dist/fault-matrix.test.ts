import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../support/fault-cell.ts';
import { faultMatrix, problemsOf } from '../support/fault-matrix.ts';
import { matrixTable } from '../support/fault-report.ts';
import { CALM, FAULTS, STEPS } from '../support/faults-table.ts';
import { ROOT } from '../support/workflow.ts';

// Every fault, for each step, with the shipped bundle in processes of its own; docs/reliability.md shows the outcome.

let cells: readonly Cell[];
beforeAll(async () => void (cells = await faultMatrix()), 600_000);

describe('each step does its work or says that it could not, in time, once, without a secret', () => {
  test.each([CALM, ...FAULTS].map((row) => [row.fault, row.lasts, row] as const))('%s, %s', (_fault, _lasts, row) => {
    const ours = cells.filter((cell) => cell.row === row);
    expect(ours).toHaveLength(STEPS.length);
    expect(ours.flatMap(problemsOf)).toEqual([]);
  });
});

test('the table in docs/reliability.md is the one that these faults make', () => {
  // Without what luck has a part in: `npm run reliability` writes what one run measured.
  const outcomes = (lines: readonly string[]) => lines.map((line) => line.split('|').slice(1, 8).map(firstWord));
  const page = readFileSync(join(ROOT, 'docs/reliability.md'), 'utf8').split('\n');
  const from = page.findIndex((line) => line.startsWith('| fault | lasts |'));
  const table = page.slice(from, page.indexOf('', from));
  expect(outcomes(table)).toEqual(outcomes(matrixTable(cells)));
});

/** A cell without what follows ✔, warned or failed. */
const firstWord = (cell: string): string => cell.trim().replace(/^(✔|warned|failed) .*/, '$1');

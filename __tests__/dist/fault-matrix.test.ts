import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../support/fault-cell.ts';
import { faultMatrix, problemsOf } from '../support/fault-matrix.ts';
import { FAULTS } from '../support/faults-table.ts';
import { ROOT } from '../support/workflow.ts';

// Every fault, for each step, with the shipped bundle in processes of its own; docs/reliability.md shows the outcome.

let cells: readonly Cell[];
beforeAll(async () => void (cells = await faultMatrix()), 240_000);

describe('each step does its work or says that it could not, in time, once, without a secret', () => {
  test.each(FAULTS.map((row) => [row.fault, row.lasts, row] as const))('%s, %s', (_fault, _lasts, row) => {
    const ours = cells.filter((cell) => cell.row === row);
    expect(ours).toHaveLength(5);
    expect(ours.flatMap(problemsOf)).toEqual([]);
  });
});

test('the table in docs/reliability.md has a row for each fault', () => {
  // How many requests a row took differs from run to run; `npm run reliability` writes what one run measured.
  const documented = readFileSync(join(ROOT, 'docs/reliability.md'), 'utf8').split('\n');
  const missing = FAULTS.filter(
    ({ fault, lasts }) => !documented.some((row) => row.startsWith(`| ${fault} | ${lasts} |`)),
  );
  expect(missing.map(({ fault, lasts }) => `${fault}, ${lasts}`)).toEqual([]);
});

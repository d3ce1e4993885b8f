import { equal } from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { after, test } from 'node:test';

const { sum } = await import(`./${process.env['MODULE']}`);
const CASES = [
  [[1], 1],
  [[1, 2], 3],
  [[1, 2, 3], 6],
];

for (const [numbers, total] of CASES)
  test(`sum(${numbers.join(', ')}) is ${total}`, () => equal(sum(...numbers), total));

after(() => {
  if (process.env['GITHUB_OUTPUT']) appendFileSync(process.env['GITHUB_OUTPUT'], `count=${CASES.length}\n`);
});

import { equal } from 'node:assert/strict';
import { test } from 'node:test';

const { sum } = await import(`./${process.env['MODULE']}`);
const CASES = [
  [[1], 1],
  [[1, 2], 3],
  [[1, 2, 3], 6],
];

for (const [numbers, total] of CASES)
  test(`sum(${numbers.join(', ')}) is ${total}`, () => equal(sum(...numbers), total));

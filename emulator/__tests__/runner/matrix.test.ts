import { describe, expect, test } from '@jest/globals';
import { expandMatrix } from '../../runner/matrix.ts';

describe('a matrix', () => {
  test('has a job for each combination, the last axis changing fastest', () => {
    expect(expandMatrix({ os: ['a', 'b'], node: [1, 2] })).toEqual([
      { os: 'a', node: 1 },
      { os: 'a', node: 2 },
      { os: 'b', node: 1 },
      { os: 'b', node: 2 },
    ]);
  });

  test('leaves out jobs that an exclude partly matches', () => {
    expect(expandMatrix({ os: ['a', 'b'], node: [1, 2], exclude: [{ os: 'a' }, { os: 'b', node: 1 }] })).toEqual([
      { os: 'b', node: 2 },
    ]);
  });

  // The example of https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
  test("applies include like GitHub's example", () => {
    expect(
      expandMatrix({
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          { color: 'green' },
          { color: 'pink', animal: 'cat' },
          { fruit: 'apple', shape: 'circle' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' },
        ],
      }),
    ).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  test('can consist of include only', () => {
    expect(expandMatrix({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test.each([
    [{ os: 'linux' }, 'strategy.matrix.os: A sequence was expected'],
    [{ include: 'x' }, 'strategy.matrix.include: A sequence was expected'],
    [{}, 'has no jobs'],
    [{ a: [1], exclude: [{ a: 1 }] }, 'has no jobs'],
    ['text', 'A mapping was expected'],
    [{ a: Array.from({ length: 257 }, (_, index) => index) }, 'has 257 jobs, GitHub allows 256'],
  ])('is refused when it is %j', (matrix, reason) => {
    expect(() => expandMatrix(matrix)).toThrow(reason);
  });
});

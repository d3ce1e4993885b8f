import { expect, test } from '@jest/globals';
import { checkBody } from '../../github/answers.ts';
import { ROUTES } from '../../github/routes.ts';

// Every answer of the emulator's GitHub is checked as it is given; this shows that the check can fail.

test.each(ROUTES)('$call: what GitHub cannot answer is a mistake of the emulator', ({ call }) => {
  expect(() => checkBody(call, {})).toThrow(`The answer to ${call} is not one of GitHub`);
});

test('a call that GitHub’s description does not have is named', () => {
  expect(() => checkBody('jobs.invent', {})).toThrow(/no jobs\.invent; run tools\/schemas\/github-schema\.ts/);
});

import { expect, test } from '@jest/globals';
import { checkBody } from '../../github/answers.ts';
import { ROUTES } from '../../github/routes.ts';

// Every answer of the emulator's GitHub is checked as it is given; this shows that the check can fail.

test.each(ROUTES)("$call: a response that GitHub can't send is an error of the emulator", ({ call }) => {
  expect(() => checkBody(call, {})).toThrow(`The answer to ${call} is not one of GitHub`);
});

test('a call without a schema is named in the error', () => {
  expect(() => checkBody('jobs.invent', {})).toThrow(/no jobs\.invent; run tools\/schemas\/github-schema\.ts/);
});

import { expect, test } from '@jest/globals';
import { checkBody } from '../../github/answers.ts';
import { ROUTES } from '../../github/routes.ts';

// Every response of the emulator's GitHub is checked. These tests show that the check can fail.

test.each(ROUTES)("$call: a response that GitHub can't send is an error of the emulator", ({ call }) => {
  expect(() => checkBody(call, {})).toThrow(`The response to ${call} doesn't match GitHub's schema`);
});

test('a call without a schema is named in the error', () => {
  expect(() => checkBody('jobs.invent', {})).toThrow(
    /no schema for jobs\.invent\. Run tools\/schemas\/github-schema\.ts/,
  );
});

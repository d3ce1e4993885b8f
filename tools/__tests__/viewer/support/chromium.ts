import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, QUIET } from '../../../pictures/chromium.ts';

/** Long enough for a busy machine, and less than Jest gives a test, so that what never comes is named. */
export const MOST_MS = 240_000;

/** Runs tests with one Chromium for all of them; where there is none, says so and skips them. */
export function inABrowser(name: string, tests: (browser: () => Browser) => void): void {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    test.skip(`${name}: no Chromium on this machine; say where one is with CHROMIUM_PATH`, () => {});
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: QUIET, timeout: MOST_MS });
    });
    afterAll(() => browser.close());
    tests(() => browser);
  });
}

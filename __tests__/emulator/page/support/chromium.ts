import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, QUIET } from './where-chromium-is.ts';

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
      browser = await chromium.launch({ executablePath, args: QUIET, timeout: 0 });
    });
    afterAll(() => browser.close());
    tests(() => browser);
  });
}

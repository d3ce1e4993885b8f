import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../pictures/chromium.ts';

/** Long enough for a slow machine, and shorter than Jest's own timeout, so that the error names what was missing. */
export const TIMEOUT_MS = 240_000;

/** Runs tests that share one Chromium. Without Chromium they are skipped. */
export function inABrowser(name: string, tests: (browser: () => Browser) => void): void {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    test.skip(`${name}: Chromium not found; set CHROMIUM_PATH to its path`, () => {});
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, timeout: TIMEOUT_MS });
    });
    afterAll(() => browser.close());
    tests(() => browser);
  });
}

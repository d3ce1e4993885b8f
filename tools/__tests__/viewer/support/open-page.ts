import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { TIMEOUT_MS } from './chromium.ts';
import { pageRoutes } from '../../../viewer/viewer.ts';
import { sampleSource, type SampleSource } from '../../../viewer/sample/sample-spaces.ts';

/** The spaces of the sample. */
export const SPACES = {
  builds: 'spaces/AAQABUILDS',
  widgets: 'spaces/AAQAWIDGETS',
  hostile: 'spaces/AAQAHOSTILE',
} as const;

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="green"/></svg>';

/** The page of the sample in a browser. */
export type OpenPage = {
  readonly page: Page;
  readonly sample: SampleSource;
  readonly origin: string;
  /** Dialogs, errors, refused scripts, and requests to other servers. */
  readonly problems: readonly string[];
  readonly stopServing: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Serves the sample on this machine and opens one of its spaces. Requests to other servers are blocked. */
export async function openPage({
  browser,
  space,
  ...options
}: { browser: Browser; space: string } & BrowserContextOptions): Promise<OpenPage> {
  const sample = sampleSource(new Date());
  const server = serve({ fetch: pageRoutes(sample).fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stopServing = async () => {
    if (!server.listening) return;
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await once(server, 'close');
  };

  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const problems: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      const url = route.request().url();
      if (url === 'https://images.example/bird.png')
        return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
      problems.push(`request to ${url}`);
      return route.abort();
    },
  );
  context.setDefaultTimeout(TIMEOUT_MS);
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    problems.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => problems.push(`error ${error.message}`));
  page.on('popup', (popup) => problems.push(`popup ${popup.url()}`));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().includes('ERR_')) problems.push(line.text());
  });
  await page.goto(`${origin}/#${space}`);
  await page.locator('.message').first().waitFor();
  return {
    page,
    sample,
    origin,
    problems,
    stopServing,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await stopServing();
    },
  };
}

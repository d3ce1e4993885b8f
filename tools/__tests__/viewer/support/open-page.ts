import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { TIMEOUT_MS } from './chromium.ts';
import { pageRoutes } from '../../../viewer/viewer.ts';
import { liveSample, type LiveSample } from '../../../viewer/sample/spaces.ts';

/** The sample's spaces, by what they show. */
export const SPACES = {
  builds: 'spaces/AAQABUILDS',
  widgets: 'spaces/AAQAWIDGETS',
  hostile: 'spaces/AAQAHOSTILE',
} as const;

const BIRD =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="green"/></svg>';

/** The sample's page in a browser, and what has been seen of it. */
export type OpenPage = {
  readonly page: Page;
  readonly sample: LiveSample;
  readonly origin: string;
  /** What should not be: dialogs, errors, refused scripts, requests to anywhere but the page's own server. */
  readonly mishaps: readonly string[];
  readonly stopServing: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Serves the sample on loopback and opens one of its spaces. Pictures are answered here; nothing leaves the machine. */
export async function openPage({
  browser,
  space,
  ...options
}: { browser: Browser; space: string } & BrowserContextOptions): Promise<OpenPage> {
  const sample = liveSample(new Date());
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
  const mishaps: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      const url = route.request().url();
      if (url === 'https://images.example/bird.png') return route.fulfill({ contentType: 'image/svg+xml', body: BIRD });
      mishaps.push(`request to ${url}`);
      return route.abort();
    },
  );
  context.setDefaultTimeout(TIMEOUT_MS);
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    mishaps.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => mishaps.push(`error ${error.message}`));
  page.on('popup', (popup) => mishaps.push(`popup ${popup.url()}`));
  page.on('console', (said) => {
    if (said.type() === 'error' && !said.text().includes('ERR_')) mishaps.push(said.text());
  });
  await page.goto(`${origin}/#${space}`);
  await page.locator('.message').first().waitFor();
  return {
    page,
    sample,
    origin,
    mishaps,
    stopServing,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await stopServing();
    },
  };
}

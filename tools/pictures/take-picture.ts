import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { pageRoutes, type PageSource } from '../viewer/page.ts';
import type { Subject } from './subjects.ts';

/** CSS pixels of air around what is shown. */
const AIR = 4;

/** What is open in the browser, and which part of it is the picture. */
type View = {
  readonly source: Partial<PageSource>;
  readonly path: string;
  readonly part: string;
  readonly width: number;
};

/** Takes a picture as the emulator's page draws it; the same subject gives the same picture. */
export async function takePicture(options: {
  readonly browser: Browser;
  readonly subject: Subject;
  readonly look: 'light' | 'dark';
}): Promise<Buffer> {
  const { source, path, part, width } = viewOf(options.subject);
  const page = pageRoutes({ spaces: () => [], onChange: () => () => {}, ...source });
  const server = serve({ fetch: page.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const context = await options.browser.newContext({
    colorScheme: options.look,
    reducedMotion: 'reduce',
    viewport: { width, height: 1000 },
    deviceScaleFactor: 2,
    timezoneId: 'UTC',
    locale: 'en',
    bypassCSP: true,
  });
  try {
    const tab = await context.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    const shown = tab.locator(part);
    await shown.waitFor();
    await tab.addStyleTag({ content: '.json-button { visibility: hidden }' });
    const box = await shown.boundingBox();
    if (box === null) throw new Error('The page does not show it.');

    return await tab.screenshot({
      clip: { x: box.x - AIR, y: box.y - AIR, width: box.width + 2 * AIR, height: box.height + 2 * AIR },
    });
  } finally {
    await context.close();
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
}

function viewOf(subject: Subject): View {
  if ('summary' in subject) {
    return { source: { summaries: () => [subject.summary] }, path: '/page/summary.html', part: '.box', width: 620 };
  }
  const { message } = subject;
  const space = { name: message.space?.name ?? '', displayName: 'Builds', messages: [message] };
  return { source: { spaces: () => [space] }, path: `/#${space.name}`, part: '.message', width: 480 };
}

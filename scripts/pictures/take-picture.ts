import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import type { Message } from '../../emulator/emulator.ts';
import { pageRoutes } from '../../emulator/page/page.ts';

/** CSS pixels of air around the message. */
const AIR = 4;
const WIDTH = 480;

/** Takes a picture of one message as the emulator's page draws it; the same message gives the same picture. */
export async function takePicture(options: {
  readonly browser: Browser;
  readonly message: Message;
  readonly look: 'light' | 'dark';
}): Promise<Buffer> {
  const space = { name: options.message.space?.name ?? '', displayName: 'Builds', messages: [options.message] };
  const page = pageRoutes({ spaces: () => [space], onChange: () => () => {} });
  const server = serve({ fetch: page.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const context = await options.browser.newContext({
    colorScheme: options.look,
    reducedMotion: 'reduce',
    viewport: { width: WIDTH, height: 1000 },
    deviceScaleFactor: 2,
    timezoneId: 'UTC',
    locale: 'en',
    bypassCSP: true,
  });
  try {
    const tab = await context.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/#${space.name}`);
    const message = tab.locator('.message');
    await message.waitFor();
    await tab.addStyleTag({ content: '.json-button { visibility: hidden }' });
    const box = await message.boundingBox();
    if (box === null) throw new Error('The page shows no message.');
    const { x, y, width, height } = box;
    return await tab.screenshot({
      clip: { x: x - AIR, y: y - AIR, width: width + 2 * AIR, height: height + 2 * AIR },
    });
  } finally {
    await context.close();
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
}

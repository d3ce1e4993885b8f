import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { pageRoutes, type PageSource } from '../viewer/viewer.ts';
import { withChromium } from './chromium.ts';
import type { Subject } from './subjects.ts';

/** A picture of the documentation: its file name and its bytes. */
export type Picture = { readonly file: string; readonly png: Buffer };

/** Takes a picture of each subject in the light and in the dark theme, as the emulator's page shows it. */
export async function takePictures(subjects: Readonly<Record<string, Subject>>): Promise<Picture[]> {
  const pictures: Picture[] = [];
  await withChromium(async (browser) => {
    for (const [name, subject] of Object.entries(subjects)) {
      for (const theme of ['light', 'dark'] as const) {
        pictures.push({ file: `${name}-${theme}.png`, png: await takePicture({ browser, subject, theme }) });
      }
    }
  });
  return pictures;
}

/** The space around the subject, in CSS pixels. */
const MARGIN = 4;

/** Takes one picture. The same subject gives the same picture. */
async function takePicture(options: {
  readonly browser: Browser;
  readonly subject: Subject;
  readonly theme: 'light' | 'dark';
}): Promise<Buffer> {
  const { source, path, selector, width } = viewOf(options.subject);
  const routes = pageRoutes({ spaces: () => [], onChange: () => () => {}, ...source });
  const server = serve({ fetch: routes.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const context = await options.browser.newContext({
    colorScheme: options.theme,
    reducedMotion: 'reduce',
    viewport: { width, height: 1000 },
    deviceScaleFactor: 2,
    timezoneId: 'UTC',
    locale: 'en',
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    const subject = page.locator(selector);
    await subject.waitFor();
    await page.addStyleTag({ content: '.json-button { visibility: hidden }' });
    const box = await subject.boundingBox();
    if (box === null) throw new Error(`The page does not show ${selector}.`);

    return await page.screenshot({
      clip: { x: box.x - MARGIN, y: box.y - MARGIN, width: box.width + 2 * MARGIN, height: box.height + 2 * MARGIN },
    });
  } finally {
    await context.close();
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
}

/** The page to open for a picture, and the part of it to show. */
type View = {
  readonly source: Partial<PageSource>;
  readonly path: string;
  readonly selector: string;
  readonly width: number;
};

/** The people whom a message may mention. */
const MEMBERS = [
  { name: 'users/101', displayName: 'Ada Okafor' },
  { name: 'users/102', displayName: 'Ben Lindqvist' },
];

function viewOf(subject: Subject): View {
  if ('summary' in subject) {
    return { source: { summaries: () => [subject.summary] }, path: '/page/summary.html', selector: '.box', width: 620 };
  }
  const { message } = subject;
  const space = { name: message.space?.name ?? '', displayName: 'Builds', messages: [message], members: MEMBERS };
  return { source: { spaces: () => [space] }, path: `/#${space.name}`, selector: '.message', width: 480 };
}

/**
 * Is saved beside the pictures: the hash of each picture, the hash of what it shows, and how the machine that made it
 * draws letters. With it, a test can tell on any machine whether the pictures are up to date.
 */
export type PicturesRecord = {
  readonly letters: string;
  readonly shows: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<string, string>>;
};

/** The file name of the record. */
export const RECORD_FILE = 'pictures.json';

/** Makes the record of new pictures. */
export async function recordOf(
  subjects: Readonly<Record<string, Subject>>,
  pictures: readonly Picture[],
): Promise<PicturesRecord> {
  return {
    letters: await letterRendering(),
    shows: subjectHashes(subjects),
    bytes: Object.fromEntries(pictures.map(({ file, png }) => [file, hash(png)])),
  };
}

/** A hash of what each picture shows: the same on every machine. */
export const subjectHashes = (subjects: Readonly<Record<string, Subject>>): Record<string, string> =>
  Object.fromEntries(Object.entries(subjects).map(([name, subject]) => [name, hash(JSON.stringify(subject))]));

/** The letters and emoji of the pictures. */
const LETTERS = `<body style="font: 14px 'Google Sans Text', Roboto, system-ui, sans-serif; width: 400px">
  CI · build passed on <b>main</b> in 2m 30s 🟡🟢🔴⚪ ✓✗? AaBbGgQq 0123456789
  <pre style="font: 12px 'Roboto Mono', ui-monospace, Menlo, 'DejaVu Sans Mono', monospace">{ "a": 1 }</pre>`;

/** The browser's version, and a hash of how it draws letters here. Pictures are comparable only where both are equal. */
export const letterRendering = (): Promise<string> =>
  withChromium(async (browser) => {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    await page.setContent(LETTERS);
    return `${browser.version()} ${hash(await page.screenshot())}`;
  });

export const hash = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

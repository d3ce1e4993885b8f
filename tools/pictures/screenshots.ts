import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { chromium, type Browser } from 'playwright-core';
import { pageRoutes, type PageSource } from '../viewer/viewer.ts';
import { chromiumPath, QUIET } from './chromium.ts';
import type { Subject } from './subjects.ts';

/** A picture of the documentation: its file's name and its bytes. */
export type Picture = { readonly file: string; readonly png: Buffer };

/** Takes a picture of each subject in both looks, as the emulator's page shows it. */
export async function allPictures(subjects: Readonly<Record<string, Subject>>): Promise<Picture[]> {
  const pictures: Picture[] = [];
  await inChromium(async (browser) => {
    for (const [name, subject] of Object.entries(subjects)) {
      for (const look of ['light', 'dark'] as const) {
        pictures.push({ file: `${name}-${look}.png`, png: await takePicture({ browser, subject, look }) });
      }
    }
  });
  return pictures;
}

/** Opens this machine's Chromium, and says how to name one where there is none. */
export async function inChromium<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium here. Say where one is with CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

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

/**
 * What is written down beside the pictures, so that it can be seen anywhere whether they are still what the script
 * makes: the bytes of each, what each shows, and how letters look on the machine that made them.
 */
export type PicturesRecord = {
  readonly letters: string;
  readonly shows: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<string, string>>;
};

/** Where it is written down. */
export const RECORD = 'pictures.json';

/** Makes the record of pictures that have just been taken. */
export const recordOf = (parts: {
  readonly letters: string;
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly pictures: readonly Picture[];
}): PicturesRecord => ({
  letters: parts.letters,
  shows: shownBy(parts.subjects),
  bytes: Object.fromEntries(parts.pictures.map(({ file, png }) => [file, hash(png)])),
});

/** What each picture shows, as a hash: the same on every machine. */
export const shownBy = (subjects: Readonly<Record<string, Subject>>): Record<string, string> =>
  Object.fromEntries(Object.entries(subjects).map(([name, subject]) => [name, hash(JSON.stringify(subject))]));

/** The letters and signs that stand in the pictures. */
const LETTERS = `<body style="font: 14px 'Google Sans Text', Roboto, system-ui, sans-serif; width: 400px">
  CI · build passed on <b>main</b> in 2m 30s 🟡🟢🔴⚪ ✓✗? AaBbGgQq 0123456789
  <pre style="font: 12px 'Roboto Mono', ui-monospace, Menlo, 'DejaVu Sans Mono', monospace">{ "a": 1 }</pre>`;

/** How this machine's browser draws letters. Where two machines differ in it, so do their pictures. */
export const lettersHere = (): Promise<string> =>
  inChromium(async (browser: Browser) => {
    const tab = await browser.newPage({ deviceScaleFactor: 2 });
    await tab.setContent(LETTERS);
    return `${browser.version()} ${hash(await tab.screenshot())}`;
  });

/** Anything as a short name for its bytes. */
export const hash = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

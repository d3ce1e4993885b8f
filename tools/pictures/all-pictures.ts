import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, QUIET } from '../__tests__/viewer/support/where-chromium-is.ts';
import { takePicture } from './take-picture.ts';
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

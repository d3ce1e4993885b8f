import { chromium } from 'playwright-core';
import { chromiumPath, QUIET } from '../../__tests__/emulator/page/support/where-chromium-is.ts';
import { startEmulator, type Emulator, type Message } from '../../emulator/emulator.ts';
import { buildMessages } from './build-messages.ts';
import { takePicture } from './take-picture.ts';

/** A picture of the documentation: its file's name and its bytes. */
export type Picture = { readonly file: string; readonly png: Buffer };

/** Takes every picture of the documentation: real jobs with the shipped action, as the emulator's page shows them. */
export async function allPictures(): Promise<Picture[]> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium here. Say where one is with CHROMIUM_PATH.');
  const emulator = await startEmulator();
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    const pictures: Picture[] = [];
    for (const [name, message] of Object.entries(await messages(emulator))) {
      for (const look of ['light', 'dark'] as const) {
        pictures.push({ file: `${name}-${look}.png`, png: await takePicture({ browser, message, look }) });
      }
    }
    return pictures;
  } finally {
    await browser.close();
    await emulator.close();
  }
}

const OFF_KEY = 'echo "::error file=birds.js,line=12::The crow sings off key."; exit 1';

async function messages(emulator: Emulator): Promise<Readonly<Record<string, Message>>> {
  const [started, passed] = await buildMessages(emulator, build('true'));
  const [, failed] = await buildMessages(emulator, build(OFF_KEY));
  if (!started || !passed || !failed) throw new Error('A build did not post and update its message.');
  return { started, passed, failed };
}

const build = (test: string) => ({
  startsAt: new Date('2026-11-22T14:02:00Z'),
  steps: [
    { step: { name: 'Check out', run: 'true' }, tookMs: 6_000 },
    { step: { name: 'Test', run: test }, tookMs: 144_000 },
  ],
});

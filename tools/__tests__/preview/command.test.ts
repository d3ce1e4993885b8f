import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inABrowser, TIMEOUT_MS } from '../viewer/support/chromium.ts';
const ROOT = join(import.meta.dirname, '../../..');

const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>';
const SHORT = `on: push
jobs:
  build:
    steps:
      - uses: OWNER/google-chat-status@v1
        with:
          space: x
          title: First
          fields: |
            Text: ${HOSTILE}
`;

/** The command as npm runs it, in a folder of the user's own. */
function command(args: readonly string[], cwd: string) {
  const process_ = spawn(process.execPath, [join(ROOT, 'tools/preview/preview.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: cwd },
  });
  let said = '';
  process_.stdout.on('data', (data) => (said += String(data)));
  process_.stderr.on('data', (data) => (said += String(data)));
  const ended = once(process_, 'exit').then(([code]) => code as number);
  const saw = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(said);
      if (found) return found[0];
      if (process_.exitCode !== null) throw new Error(`It never said ${pattern}: ${said}`);
      await sleep(20);
    }
  };
  return { ended, saw, said: () => said, interrupt: () => process_.kill('SIGINT') };
}

async function inAFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'with a space '));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('with --once it prints each state of the message and ends', () =>
  inAFolder(async (folder) => {
    copyFileSync(join(ROOT, 'tools/demo/workflow.yml'), join(folder, 'mine.yml'));
    const text = readFileSync(join(folder, 'mine.yml'), 'utf8').replace('uses: ./', 'uses: x/google-chat-status@v1');
    writeFileSync(join(folder, 'mine.yml'), text);
    const { ended, said } = command(['mine.yml', '--once', '--set', 'steps.rehearse.outputs.songs=3'], folder);
    expect([await ended, said()]).toEqual([0, expect.stringContaining('🟢 Bird choir · rehearsal passed on main')]);
    expect(said()).toContain('Songs rehearsed: 3');
    expect(said()).not.toContain('The page:');
  }));

test('what cannot be shown is one sentence and exit code 1; what cannot be read is how to use it and 2', async () => {
  const missing = command(['nowhere.yml', '--once'], tmpdir());
  expect([await missing.ended, missing.said()]).toEqual([1, expect.stringMatching(/^There is no workflow file .*\n$/)]);
  const wrong = command(['a.yml', '--nonsense'], tmpdir());
  expect([await wrong.ended, wrong.said()]).toEqual([2, expect.stringContaining('npm run preview -- workflow.yml')]);
});

inABrowser('the page of a preview', (browser) => {
  test('shows what is sent as text, follows the file, and runs nothing that stands in it', () =>
    inAFolder(async (folder) => {
      const path = join(folder, 'mine.yml');
      writeFileSync(path, SHORT);
      const running = command(['mine.yml'], folder);
      const address = await running.saw(/http:\/\/127\.0\.0\.1:\d+\//);
      const page = await browser().newPage();
      page.setDefaultTimeout(TIMEOUT_MS);
      const mishaps: string[] = [];
      page.on('dialog', (dialog) => (mishaps.push(dialog.message()), void dialog.dismiss()));
      page.on('pageerror', (error) => mishaps.push(error.message));
      page.on('console', (said) => void (said.type() === 'error' && mishaps.push(said.text())));
      try {
        await page.goto(address);
        await page.locator('.message').first().waitFor();
        expect(await page.locator('.state').allTextContents()).toEqual([
          'When it starts',
          'When it has passed',
          'When it has failed',
          'When somebody has cancelled it',
          'When it has run out of time',
        ]);
        const sent = page.locator('.beside .json').first();
        expect(await sent.textContent()).toMatch(/^POST \/v1\/spaces\/PREVIEW-build\/messages\?messageId=client-/);
        expect(await sent.textContent()).toContain('&lt;img src=x onerror=alert(1)&gt;');
        expect(await page.locator('#panel').textContent()).toContain(HOSTILE);
        expect(await page.locator('#panel img, #panel script').count()).toBe(0);

        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320);

        writeFileSync(path, SHORT.replace('title: First', 'title: <b>Second</b>'));
        await page.getByText('<b>Second</b> passed on main').first().waitFor();
        writeFileSync(path, 'on: [');
        await running.saw(/mine\.yml: .*flow/i);
        expect(await page.locator('.message').count()).toBe(5);
        expect(mishaps).toEqual([]);
      } finally {
        await page.close();
        running.interrupt();
      }
      expect(await running.ended).toBe(0);
    }));
});

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

/** Starts the command as npm does for a user in the folder `cwd`. */
function command(args: readonly string[], cwd: string) {
  const process_ = spawn(process.execPath, [join(ROOT, 'tools/preview/preview.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: cwd },
  });
  let output = '';
  process_.stdout.on('data', (data) => (output += String(data)));
  process_.stderr.on('data', (data) => (output += String(data)));
  const ended = once(process_, 'exit').then(([code]) => code as number);
  const waitFor = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(output);
      if (found) return found[0];
      if (process_.exitCode !== null) throw new Error(`No ${pattern} in the output: ${output}`);
      await sleep(20);
    }
  };
  return { ended, waitFor, output: () => output, interrupt: () => process_.kill('SIGINT') };
}

async function inAFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'with a space '));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('with --once it prints each state of the message and exits', () =>
  inAFolder(async (folder) => {
    copyFileSync(join(ROOT, 'tools/demo/workflow.yml'), join(folder, 'mine.yml'));
    const text = readFileSync(join(folder, 'mine.yml'), 'utf8').replace('uses: ./', 'uses: x/google-chat-status@v1');
    writeFileSync(join(folder, 'mine.yml'), text);
    const { ended, output } = command(['mine.yml', '--once', '--set', 'inputs.module=sum-with-bug.js'], folder);
    expect([await ended, output()]).toEqual([0, expect.stringContaining('🟢 CI · test passed on main')]);
    expect(output()).toContain('Module: sum-with-bug.js');
    expect(output()).toContain('Tests: 412 passed · 2 failed · 1 skipped');
    expect(output()).not.toContain('The page:');
  }));

test('an error is one sentence and exit code 1; wrong arguments print the usage and exit code 2', async () => {
  const missing = command(['nowhere.yml', '--once'], tmpdir());
  expect([await missing.ended, missing.output()]).toEqual([
    1,
    expect.stringMatching(/^There is no workflow file .*\n$/),
  ]);
  const wrong = command(['a.yml', '--nonsense'], tmpdir());
  expect([await wrong.ended, wrong.output()]).toEqual([2, expect.stringContaining('npm run preview -- workflow.yml')]);
});

inABrowser('the page of a preview', (browser) => {
  test('shows requests as text, follows the file, and runs nothing from it', () =>
    inAFolder(async (folder) => {
      const path = join(folder, 'mine.yml');
      writeFileSync(path, SHORT);
      const running = command(['mine.yml'], folder);
      const address = await running.waitFor(/http:\/\/127\.0\.0\.1:\d+\//);
      const page = await browser().newPage();
      page.setDefaultTimeout(TIMEOUT_MS);
      const problems: string[] = [];
      page.on('dialog', (dialog) => (problems.push(dialog.message()), void dialog.dismiss()));
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (line) => void (line.type() === 'error' && problems.push(line.text())));
      try {
        await page.goto(address);
        await page.locator('.message').first().waitFor();
        expect(await page.locator('.state').allTextContents()).toEqual([
          'Started',
          'Passed',
          'Failed',
          'Cancelled by a person',
          'Timed out',
        ]);
        const request = page.locator('.details .json').first();
        expect(await request.textContent()).toMatch(/^POST \/v1\/spaces\/PREVIEW-build\/messages\?messageId=client-/);
        expect(await request.textContent()).toContain('&lt;img src=x onerror=alert(1)&gt;');
        expect(await page.locator('#panel').textContent()).toContain(HOSTILE);
        expect(await page.locator('#panel img, #panel script').count()).toBe(0);

        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320);

        writeFileSync(path, SHORT.replace('title: First', 'title: <b>Second</b>'));
        await page.getByText('<b>Second</b> passed on main').first().waitFor();
        writeFileSync(path, 'on: [');
        await running.waitFor(/mine\.yml: .*flow/i);
        expect(await page.locator('.message').count()).toBe(5);
        expect(problems).toEqual([]);
      } finally {
        await page.close();
        running.interrupt();
      }
      expect(await running.ended).toBe(0);
    }));
});

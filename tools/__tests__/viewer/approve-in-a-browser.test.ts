import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runJob, startEmulator } from '../../../emulator/index.ts';
import { mountPage } from '../../viewer/viewer.ts';
import { inABrowser, TIMEOUT_MS } from './support/chromium.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const WORKFLOW = readFileSync(new URL('../../demo/approve.yml', import.meta.url), 'utf8').replace(
  'approvers: ada, ben',
  'approvers: ada, ben\n          minimum: 2\n          chat-api-url: ${{ vars.API }}\n          pubsub-api-url: ${{ vars.API }}',
);

inABrowser('approval on the page', (browser) => {
  test('a job waits until two people have pressed Approve, and goes on', async () => {
    const emulator = await startEmulator();
    mountPage(emulator);
    const page = await browser().newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    try {
      await page.goto(emulator.url);
      const job = runJob({
        workflow: WORKFLOW,
        localActions: ROOT,
        vars: { API: emulator.url, CHAT_SPACE: 'spaces/AAQABUILDS', CHAT_TOPIC: emulator.project.app.topic ?? '' },
        secrets: { CHAT_SERVICE_ACCOUNT: JSON.stringify(emulator.key) },
        github: { actor: 'octocat', triggering_actor: 'octocat' },
      });
      const approve = page.getByRole('button', { name: 'Approve' });
      await approve.waitFor();
      await page.getByLabel('Reason (optional)').fill('Tested on staging.');
      await page.getByLabel('You are').selectOption('Ben Lindqvist');
      await approve.click();
      await page.getByText('1 of 2').waitFor();
      await page.getByLabel('You are').selectOption('Chiara Moreau');
      await approve.click();
      await page.getByText('Chiara Moreau is not an approver').waitFor();
      await page.getByLabel('You are').selectOption('Ada Okafor');
      await approve.click();
      const { conclusion, log } = await job;
      expect([conclusion, log]).toEqual(['success', expect.stringContaining('Deployed 1.4.')]);
      await page.getByText('Approved by Ben Lindqvist, Ada Okafor').first().waitFor();
      expect(await page.getByText('Tested on staging.').count()).toBe(1);
      expect(await approve.count()).toBe(0);
    } finally {
      await page.close();
      await emulator.close();
    }
  });
});

import { expect, test } from '@jest/globals';
import { BUILDS, buildMessage } from '../../viewer/sample/builds.ts';
import { withMessage } from '../../viewer/sample/sample-spaces.ts';
import { sampleMessage } from '../../viewer/sample/sample-messages.ts';
import { inABrowser } from './support/chromium.ts';
import { openPage, SPACES } from './support/open-page.ts';

const NOW = new Date();
const RUNNING = '[data-name$="heron.heron"]';
const PASSED = { id: 'heron', at: NOW, ended: NOW, text: '🟢 passed on main', build: BUILDS.passed };

inABrowser('the page as messages change', (browser) => {
  test('a message changes in place, without a reload, and the change is announced', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.builds });
    const { page, sample } = open;
    const message = page.locator(RUNNING);
    await page.evaluate(`window.stays = document.querySelector('${RUNNING}')`);
    expect(await message.locator('.edited').count()).toBe(0);

    sample.change((spaces) => withMessage(spaces, buildMessage(PASSED)));
    await message.getByText('🟢 passed on main').waitFor();
    expect(await message.locator('[data-icon]').first().getAttribute('data-icon')).toBe('check_circle');
    expect(await message.locator('.edited').textContent()).toBe('Edited');
    expect(await page.evaluate(`window.stays === document.querySelector('${RUNNING}')`)).toBe(true);
    expect(await page.getByRole('status').textContent()).toBe('Build Status changed a message: 🟢 passed on main');
    expect(open.problems).toEqual([]);
  });

  test('what the reader has opened, and the focus, stay when the message changes', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.builds });
    const { page, sample } = open;
    const message = page.locator(RUNNING);
    await message.locator('.json-button').press('Enter');
    expect(await message.locator('.json').textContent()).toContain('"clientAssignedMessageId": "client-heron"');
    sample.change((spaces) => withMessage(spaces, buildMessage(PASSED)));
    await message.getByText('🟢 passed on main', { exact: true }).waitFor();
    expect(await message.locator('.json').textContent()).toContain('🟢 passed on main');
    expect(await page.evaluate('document.activeElement.className')).toBe('json-button');
  });

  test('new messages scroll into view at the end of the conversation, and are offered by a button above', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.builds });
    const { page, sample } = open;
    const post = (id: string) =>
      sample.change((spaces) =>
        withMessage(spaces, sampleMessage({ space: SPACES.builds, id, at: new Date(), text: `text ${id}` })),
      );
    const atEnd = 'const s = document.querySelector(".scroll"); s.scrollHeight - s.scrollTop - s.clientHeight < 5';

    post('one');
    await page.getByText('text one', { exact: true }).waitFor();
    expect(await page.evaluate(atEnd)).toBe(true);
    await page.evaluate('document.querySelector(".scroll").scrollTop = 0');
    post('two');
    await page.getByRole('button', { name: 'New messages' }).click();
    await page.waitForFunction(atEnd);
    await page.getByRole('button', { name: 'New messages' }).waitFor({ state: 'hidden' });
  });

  test('a change in another space marks it as unread', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.widgets });
    const { page, sample } = open;
    sample.change((spaces) => withMessage(spaces, buildMessage(PASSED)));
    await page.locator('.has-unread', { hasText: 'Builds' }).click();
    await page.getByRole('heading', { level: 1, name: 'Builds' }).waitFor();
    expect(await page.locator('.has-unread').count()).toBe(0);
  });

  test('a lost connection is shown', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.builds });
    await open.page.getByText('Live', { exact: true }).waitFor();
    await open.stopServing();
    await open.page.getByText('Reconnecting').waitFor();
  });
});

import { expect, test } from '@jest/globals';
import { inABrowser } from './support/chromium.ts';
import { openPage, SPACES } from './support/open-page.ts';

inABrowser('accessibility and small screens', (browser) => {
  test.each(Object.values(SPACES))('nothing in %s is wider than 320 px', async (space) => {
    await using open = await openPage({ browser: browser(), space, viewport: { width: 320, height: 640 } });
    expect(await open.page.evaluate('document.scrollingElement.scrollWidth')).toBe(320);
    const tooWide = await open.page.evaluate(
      '[...document.querySelectorAll("#bar *, #panel *")].filter((e) => !e.closest(".carousel, .chips, pre, .one-line, .top-label") && e.getBoundingClientRect().right > 320.5).map((e) => e.outerHTML.slice(0, 200))',
    );
    expect(tooWide).toEqual([]);
  });

  test('on a small screen the menu button opens the list of spaces, and a choice or Escape closes it', async () => {
    await using open = await openPage({
      browser: browser(),
      space: SPACES.builds,
      viewport: { width: 320, height: 640 },
    });
    const { page } = open;
    const menu = page.getByRole('button', { name: 'Spaces' });
    const link = page.getByRole('link', { name: 'Every widget' });
    expect(await link.isVisible()).toBe(false);
    await menu.press('Enter');
    await link.waitFor();
    await page.keyboard.press('Escape');
    await link.waitFor({ state: 'hidden' });
    await menu.click();
    await link.click();
    await page.getByRole('heading', { level: 1, name: 'Every widget' }).waitFor();
    await link.waitFor({ state: 'hidden' });
  });

  test.each([SPACES.builds, SPACES.widgets])(
    'every link and button in %s can be reached with the keyboard, and the focus is visible',
    async (space) => {
      await using open = await openPage({ browser: browser(), space });
      const { page } = open;
      await page.evaluate(
        `window.notReached = [...document.querySelectorAll('a[href], button:enabled')].filter((e) => e.checkVisibility({ visibilityProperty: true }))`,
      );
      const withoutOutline: unknown[] = [];
      const maxPresses = 20 + (await page.evaluate<number>('notReached.length')) * 2;
      for (let pressed = 0; pressed < maxPresses; pressed += 1) {
        await page.keyboard.press('Tab');
        const mark = await page.evaluate(`(() => {
        const at = document.activeElement;
        notReached = notReached.filter((each) => each !== at);
        return at === document.body || getComputedStyle(at).outlineStyle !== 'none' ? '' : at.outerHTML.slice(0, 120);
      })()`);
        if (mark !== '') withoutOutline.push(mark);
        if ((await page.evaluate('notReached.length')) === 0) break;
      }
      expect(await page.evaluate('notReached.map((each) => each.outerHTML.slice(0, 120))')).toEqual([]);
      expect(withoutOutline).toEqual([]);
    },
  );

  test('the theme follows the system until the reader chooses one', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.builds, colorScheme: 'dark' });
    const { page } = open;
    const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await background()).toBe('rgb(19, 19, 20)');
    await page.getByRole('button', { name: 'Switch to the light theme' }).click();
    expect(await background()).toBe('rgb(238, 242, 249)');
    await page.reload();
    await page.locator('.message').first().waitFor();
    expect(await background()).toBe('rgb(238, 242, 249)');
  });
});

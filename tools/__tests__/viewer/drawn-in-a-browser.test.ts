import { expect, test } from '@jest/globals';
import { HOSTILE } from '../../viewer/sample/hostile.ts';
import { inABrowser } from './support/chromium.ts';
import { openPage, SPACES } from './support/open-page.ts';

inABrowser('what the page draws', (browser) => {
  test('replies are below the first message of a thread, can be collapsed, and are counted', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.builds });
    const thread = open.page
      .locator('.topic', { has: open.page.locator('[data-name$="crow.crow"]') })
      .locator('.thread');
    const button = thread.getByRole('button', { name: '3 replies' });
    expect(await thread.locator('.message').count()).toBe(3);
    expect(await thread.locator('.mention').first().textContent()).toBe('@Ada Okafor');
    await button.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await thread.locator('.message').first().isVisible()).toBe(false);
  });

  test('every kind of widget is drawn', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.widgets });
    const kinds = await open.page.evaluate<string[]>(
      '[...new Set([...document.querySelectorAll("[data-widget]")].map((each) => each.dataset.widget))]',
    );
    expect(kinds.sort()).toEqual(
      'buttonList carousel chipList columns dateTimePicker decoratedText divider grid image selectionInput textInput textParagraph'.split(
        ' ',
      ),
    );
    expect(await open.page.locator('.not-drawn, .picture.missing').count()).toBe(0);
    expect(await open.page.locator('[data-icon="unknown"] title').textContent()).toBe('icon “a_name_nobody_drew”');
    expect(await open.page.locator('input:enabled, textarea:enabled').count()).toBe(0);
    expect(open.problems).toEqual([]);
  });

  test('a collapsed section shows its uncollapsible widgets, and the rest on a click', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.widgets });
    const section = open.page.locator('.section', { hasText: 'Collapsed' });
    expect(await section.locator('[data-widget]:visible').count()).toBe(1);
    await section.getByRole('button', { name: 'Show more' }).press('Enter');
    expect(await section.locator('[data-widget]:visible').count()).toBe(3);
  });

  test('nothing in a message runs, loads, or becomes an element', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.hostile });
    const { page } = open;
    const found = await page.evaluate<{
      tags: string[];
      handlers: string[];
      hrefs: string[];
      sources: string[];
    }>(`(() => {
      const all = [...document.querySelectorAll('#panel *, #rail *')];
      return {
        tags: [...new Set(all.map((element) => element.localName))],
        handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'srcdoc')),
        hrefs: all.flatMap((element) => (element.localName === 'a' && !element.matches('.space') ? [new URL(element.href).protocol] : [])),
        sources: all.flatMap((element) => element.getAttribute('src') ?? []),
      };
    })()`);
    const refused = [
      'script',
      'style',
      'link',
      'iframe',
      'form',
      'input',
      'object',
      'embed',
      'animate',
      'base',
      'meta',
      'img',
    ];
    expect(found.tags.filter((tag) => refused.includes(tag))).toEqual([]);
    expect(found.handlers).toEqual([]);
    expect([...new Set(found.hrefs)]).toEqual(['https:']);
    expect(found.sources).toEqual([]);
    for (const button of await page.locator('.card .button').all()) await button.click();
    expect(open.problems).toEqual([]);
  });

  test('hostile texts are shown as text', async () => {
    await using open = await openPage({ browser: browser(), space: SPACES.hostile });
    const texts = await open.page.locator('.topic > .message .message-text').allTextContents();
    expect(texts).toEqual(HOSTILE.slice(0, texts.length));
    expect(texts).toHaveLength(HOSTILE.length);
  });
});
